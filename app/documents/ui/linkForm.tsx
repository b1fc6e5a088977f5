import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { hrefFromTyped } from "../href.ts";
import { DialogForm, fieldOf } from "./dialogForm.tsx";
import type { Mistakes } from "./dialogForm.tsx";

/** Asks where a link leads; without selected words also what it says. */
export function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const { t } = useTranslation("documents");
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [linked] = useState(() => editor.isActive("link"));
  const [wordless] = useState(() => editor.state.selection.empty && !editor.isActive("link"));
  const present = String(editor.getAttributes("link")["href"] ?? "");

  function save(answers: FormData) {
    const href = hrefFromTyped(String(answers.get("href")));
    const text = String(answers.get("text") ?? "").trim();
    if (href === null) return setMistakes({ href: "link.wrong" });
    if (wordless && text === "") return setMistakes({ text: "link.textMissing" });
    const marks = [{ type: "link", attrs: { href } }];
    if (wordless) editor.chain().insertContent({ type: "text", text, marks }).unsetMark("link").run();
    else editor.chain().extendMarkRange("link").setLink({ href }).run();
    onDone();
  }

  function remove() {
    editor.chain().extendMarkRange("link").unsetLink().run();
    onDone();
  }

  return (
    <DialogForm
      mistakes={mistakes}
      save={t("link.save")}
      onSubmit={save}
      onCancel={onDone}
      extra={
        linked ? (
          <Button type="button" kind="quiet" onClick={remove}>
            {t("link.remove")}
          </Button>
        ) : null
      }
    >
      {wordless ? <TextField field={fieldOf("text", mistakes)} label={t("link.text")} autoComplete="off" /> : null}
      <TextField
        field={fieldOf("href", mistakes, present)}
        label={t("link.address")}
        hint={t("link.hint")}
        inputMode="url"
        autoComplete="off"
      />
    </DialogForm>
  );
}
