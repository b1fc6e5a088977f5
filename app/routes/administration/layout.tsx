import { Outlet } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { TabLinks } from "#app/ui/tabs.tsx";

export default function AdministrationLayout() {
  const { t } = useTranslation(["administration", "authoring", "credentials", "forwarding", "tracking"]);
  return (
    <>
      <PageHeader title={t("title")} />
      <TabLinks
        label={t("title")}
        tabs={[
          { to: "/administration/people", label: t("people.title"), within: true },
          { to: "/administration/teams", label: t("teams.title"), within: true },
          { to: "/administration/organisation", label: t("organisation.title") },
          { to: "/administration/packages", label: t("authoring:packages.title") },
          { to: "/administration/synonyms", label: t("synonyms") },
          { to: "/administration/statements", label: t("tracking:statements.title"), within: true },
          { to: "/administration/credentials", label: t("credentials:title"), within: true },
          { to: "/administration/forwarding", label: t("forwarding:title"), within: true },
          { to: "/administration/events", label: t("tracking:events.title") },
        ]}
      />
      <div className="pt-8">
        <Outlet />
      </div>
    </>
  );
}
