import { Outlet } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocation } from "#app/ui/location.ts";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { TabLinks } from "#app/ui/tabs.tsx";

export default function AccountLayout() {
  const { t } = useTranslation(["account", "tracking"]);
  // A record is a table, and wants room; forms do not.
  const isRecord = useLocation().pathname.startsWith("/account/record");
  return (
    <div className={isRecord ? "" : "max-w-form"}>
      <PageHeader title={t("title")} />
      <TabLinks
        label={t("title")}
        tabs={[
          { to: "/account", label: t("details.title") },
          { to: "/account/password", label: t("password.title") },
          { to: "/account/sessions", label: t("sessions.title") },
          { to: "/account/record", label: t("tracking:record.title"), within: true },
        ]}
      />
      <div className="pt-8">
        <Outlet />
      </div>
    </div>
  );
}
