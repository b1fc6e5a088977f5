import { useTranslation } from "react-i18next";
import { grantRoles } from "../grant.ts";

/** The name of a role, with the team that it is about. */
export function RoleName({ role, team = null }: { role: string; team?: string | null }) {
  const { t } = useTranslation("people");
  const known = grantRoles.find((one) => one === role);
  if (known === undefined) return <>{role}</>;
  return <>{team === null ? t(`role.${known}`) : t("role.of", { role: t(`role.${known}`), team })}</>;
}

/** The roles to choose from. */
export function useRoleOptions() {
  const { t } = useTranslation("people");
  return grantRoles.map((value) => ({ value, label: t(`role.${value}`), hint: t(`roleHint.${value}`) }));
}
