import { Check, Settings2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language, Theme } from "#app/platform/preferences.ts";
import { useLocation } from "./location.ts";
import { Menu } from "./menu.tsx";

// Each language is written in itself, so that whoever lands in the wrong one finds the way out.
const languageNames = { nl: "Nederlands", en: "English" } as const;

/** Chooses the language and the colours; plain forms, so it works without JavaScript. */
export function DisplayMenu({ language, theme }: { language: Language; theme: Theme | null }) {
  const { t } = useTranslation("ui");
  return (
    <Menu
      label={t("display.title")}
      button={
        <>
          <Settings2 aria-hidden className="size-5" />
          <span className="max-sm:sr-only">{t("display.title")}</span>
        </>
      }
    >
      <Group title={t("display.language")}>
        {(["nl", "en"] as const).map((value) => (
          <Choice key={value} name="language" value={value} chosen={value === language} lang={value}>
            {languageNames[value]}
          </Choice>
        ))}
      </Group>
      <Group title={t("display.theme")}>
        {(["light", "dark", "device"] as const).map((value) => (
          <Choice key={value} name="theme" value={value} chosen={value === (theme ?? "device")}>
            {t(`display.${value}`)}
          </Choice>
        ))}
      </Group>
    </Menu>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const { pathname, search } = useLocation();
  return (
    <li className="py-1">
      <form method="post" action="/preferences">
        <input type="hidden" name="returnTo" value={pathname + search} />
        <fieldset>
          <legend className="px-3 pt-1 text-small text-muted">{title}</legend>
          {children}
        </fieldset>
      </form>
    </li>
  );
}

function Choice({
  chosen,
  children,
  ...button
}: {
  name: string;
  value: string;
  chosen: boolean;
  lang?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="submit"
      aria-pressed={chosen}
      className="flex min-h-11 w-full items-center gap-2 rounded-small px-3 text-start hover:bg-sunken"
      {...button}
    >
      <Check aria-hidden className={`size-5 shrink-0 ${chosen ? "text-primary" : "invisible"}`} />
      {children}
    </button>
  );
}
