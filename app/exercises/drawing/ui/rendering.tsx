import type { i18n } from "i18next";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { I18nextProvider } from "react-i18next";
import { markOf } from "../mark.ts";
import type { Mark } from "../mark.ts";

/** Draws something of SVG out of sight, as it would be on a screen, and gives it as marks. Only in a browser. */
export function marksOf(drawn: ReactNode, texts: i18n): Mark[] {
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <I18nextProvider i18n={texts}>
        <svg>{drawn}</svg>
      </I18nextProvider>,
    ),
  );
  const marks = [...place.firstElementChild!.children].map(markOf);
  root.unmount();
  return marks;
}
