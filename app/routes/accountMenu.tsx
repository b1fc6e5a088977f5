import { CircleUserRound } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Menu, MenuItem } from "#app/ui/menu.tsx";

/** Who is signed in, with the way to her account and the way out. */
export function AccountMenu({ name }: { name: string | null }) {
  const { t } = useTranslation();
  if (name === null) return null;
  return (
    <Menu
      label={t("account.of", { name })}
      button={
        <>
          <CircleUserRound aria-hidden className="size-5" />
          <span className="max-w-40 truncate max-md:sr-only">{name}</span>
        </>
      }
    >
      <MenuItem>
        <Link to="/account">{t("account.title")}</Link>
      </MenuItem>
      <MenuItem>
        <form method="post" action="/sign-out">
          <button type="submit">{t("account.signOut")}</button>
        </form>
      </MenuItem>
    </Menu>
  );
}
