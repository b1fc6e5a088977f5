import { CircleUserRound } from "lucide-react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { countKeptTexts, forgetTexts } from "#app/ui/keptText.ts";
import { Link } from "#app/ui/link.tsx";
import { Menu, MenuItem } from "#app/ui/menu.tsx";
import { noteSigningOut } from "#app/ui/pageOwner.ts";

/** Who is signed in, with the way to her account and the way out. */
export function AccountMenu({ name, personId }: { name: string | null; personId: string | null }) {
  const { t } = useTranslation();
  if (name === null || personId === null) return null;

  /** A shared computer forgets what was typed here; what was not saved is thrown away only when she says so. */
  function leave(event: FormEvent) {
    const unsaved = countKeptTexts(personId!);
    if (unsaved > 0 && !window.confirm(t("account.unsaved", { count: unsaved }))) return event.preventDefault();
    forgetTexts(personId!);
    noteSigningOut();
  }

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
        <form method="post" action="/sign-out" onSubmit={leave}>
          <button type="submit">{t("account.signOut")}</button>
        </form>
      </MenuItem>
    </Menu>
  );
}
