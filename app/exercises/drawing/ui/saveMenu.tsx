import type { i18n } from "i18next";
import { Download } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { calendarDay, longDate } from "#app/platform/localFormat.ts";
import { now } from "#app/platform/clock.ts";

import { Menu, MenuItem } from "#app/ui/menu.tsx";
import { useLanguage } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Sheet } from "../mark.ts";
import { endingOf, sheetFormats } from "../sheetFormat.ts";
import type { SheetFormat } from "../sheetFormat.ts";
import { fileName, hand } from "./saving.ts";

/** A file that holds the drawing so that a program can open it again. */
export interface OwnFile {
  key: string;
  label: string;
  ending: string;
  make(): Blob;
}

interface SaveMenuProps {
  /** What the drawing is called; an empty title becomes the name of its kind. */
  title: string;
  kindName: string;
  /** Whether the case is made up, which paper always says. */
  fictitious: boolean;
  own: readonly OwnFile[];
  sheet(texts: i18n): Pick<Sheet, "drawing" | "legend" | "description">;
}

/** Saves a drawing as a file of this computer: to go on with later, or for on paper. Nothing goes to a server. */
export function SaveMenu({ title, kindName, fictitious, own, sheet }: SaveMenuProps) {
  const { t, i18n: texts } = useTranslation("drawing");
  const language = useLanguage();
  const [state, setState] = useState<{ words: string; isProblem?: boolean } | null>(null);

  function offer(file: Blob, ending: string): string {
    const name = fileName(title, kindName.toLowerCase(), calendarDay(now()), ending);
    hand(name, file);
    return name;
  }

  async function saveSheet(format: SheetFormat) {
    setState({ words: t("busy") });
    const day = longDate(language, now());
    const remark = fictitious ? t("remark.fictitious", { day }) : day;
    // What draws and writes is fetched when it is wanted.
    const [{ sheetFile }] = await Promise.all([import("./sheetFile.tsx"), nextFrame()]);
    const drawn: Sheet = { title: title || kindName, remark, language, ...sheet(texts) };
    const { file, missing } = await sheetFile(drawn, format, ({ number, count, cut }) =>
      cut ? t("page.cut", { number, count, row: cut.row, column: cut.column }) : t("page.whole", { number, count }),
    );
    if (file === null) return setState({ words: t("problem.tooLarge"), isProblem: true });
    const name = offer(file, endingOf(format));
    if (missing.length === 0) return setState({ words: t("saved", { name }) });
    setState({ words: t("problem.missing", { letters: missing.slice(0, 12).join(" ") }), isProblem: true });
  }

  return (
    <>
      <Menu
        align="start"
        button={
          <>
            <Download aria-hidden className="size-5" />
            {t("save")}
          </>
        }
      >
        {own.map(({ key, label, ending, make }) => (
          <MenuItem key={key}>
            <button type="button" onClick={() => setState({ words: t("saved", { name: offer(make(), ending) }) })}>
              {label}
            </button>
          </MenuItem>
        ))}
        {sheetFormats.map((format) => (
          <MenuItem key={format}>
            <button
              type="button"
              onClick={() => {
                saveSheet(format).catch(() => setState({ words: t("problem.failed"), isProblem: true }));
              }}
            >
              {t(`format.${format}`)}
            </button>
          </MenuItem>
        ))}
      </Menu>
      <div className={state === null ? "sr-only" : "basis-full"}>
        {state?.isProblem ? <Notice kind="warning" live title={state.words} /> : null}
        <output className="block text-small text-muted">{state?.isProblem ? "" : state?.words}</output>
      </div>
    </>
  );
}

/** Lets the page show that it is busy before it is. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
