import type { Editor } from "@tiptap/core";
import { selectedAttributes } from "./selectedAttributes.ts";
import { placeBlock } from "./insertion.ts";
import type { Surroundings } from "./surroundings.ts";
import { takeUp } from "./takingUp.ts";

/** Puts in the exercise that the author picks, or changes the one that is selected. */
export async function placeExercise(editor: Editor, { exercises }: Surroundings): Promise<void> {
  const present = selectedAttributes(editor, "exercise");
  const current = present ? String(present["exerciseVersionId"]) : null;
  const exerciseVersionId = (await exercises?.pick(current)) ?? null;
  if (exerciseVersionId !== null) placeBlock(editor, "exercise", present, { exerciseVersionId });
  takeUp(editor);
}
