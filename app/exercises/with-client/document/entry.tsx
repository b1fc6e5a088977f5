import "#app/ui/theme.css";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { z } from "zod";
import { translator } from "#app/platform/i18n.ts";
import type { Language } from "#app/platform/preferences.ts";
import { watchPage } from "#app/ui/pageOwner.ts";
import { ToastProvider } from "#app/ui/toast.tsx";
import { exerciseElementId, placeElementId } from "./clientExercise.ts";
import type { ClientExercise } from "./clientExercise.ts";
import { dropFiles, forbidKeeping, mindFields, mindFiles } from "./keepingNothing.ts";
import { textsIn } from "./texts.ts";
import { Together } from "./together.tsx";

const exercise = JSON.parse(document.getElementById(exerciseElementId)!.textContent!) as ClientExercise;
const language = document.documentElement.lang as Language;
const i18n = translator(language, textsIn(language));
const place = document.getElementById(placeElementId)!;
let root: Root | undefined;

// Schemas are read, not compiled: this document runs no code that came as text.
z.config({ jitless: true });
watchPage();
forbidKeeping();
mindFields(document);
mindFiles();
begin(false);

// Whatever the browser keeps of a page that was left, for Back or for a tab that it wakes, it keeps without its content.
window.addEventListener("pagehide", forget);
window.addEventListener("pageshow", ({ persisted }) => persisted && window.location.reload());

/** Begins with nothing filled in. */
function begin(wiped: boolean): void {
  root = createRoot(place);
  root.render(
    <I18nextProvider i18n={i18n}>
      <ToastProvider>
        <Together exercise={exercise} wiped={wiped} onWipe={wipe} />
      </ToastProvider>
    </I18nextProvider>,
  );
}

function wipe(): void {
  forget();
  begin(true);
}

/** Lets go of everything that was filled in: the components with what they hold, and the fields with what they undo. */
function forget(): void {
  root?.unmount();
  place.replaceChildren();
  dropFiles();
}
