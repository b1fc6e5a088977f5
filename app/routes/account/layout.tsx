import { Outlet } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { TabLinks } from "#app/ui/tabs.tsx";

export default function AccountLayout() {
  const { t } = useTranslation("account");
  return (
    <div className="max-w-form">
      <PageHeader title={t("title")} />
      <TabLinks
        label={t("title")}
        tabs={[
          { to: "/account", label: t("details.title") },
          { to: "/account/password", label: t("password.title") },
          { to: "/account/sessions", label: t("sessions.title") },
        ]}
      />
      <div className="pt-8">
        <Outlet />
      </div>
    </div>
  );
}
