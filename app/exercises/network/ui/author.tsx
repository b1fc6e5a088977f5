import { useTranslation } from "react-i18next";
import { Select } from "#app/ui/select.tsx";
import { freeId } from "../../listEditing.ts";
import { AuthorLine, AuthorText } from "../../ui/authorField.tsx";
import { useAuthorField } from "../../ui/authoringContext.tsx";
import { AuthorList } from "../../ui/authorList.tsx";
import { WithClientAuthor } from "../../ui/withClientAuthor.tsx";
import type { AuthorProps } from "../../view.ts";
import { drawingChoices } from "../definition.ts";
import type { NetworkDefinition } from "../definition.ts";
import { NetworkEditor } from "./networkEditor.tsx";

/** Which drawing, of which case, with which questions, and what stands there already. */
export function Author({ definition, onChange }: AuthorProps<NetworkDefinition>) {
  const { t } = useTranslation("exerciseAuthor");
  const drawing = useAuthorField("drawing");
  const set = (fields: Partial<NetworkDefinition>) => onChange({ ...definition, ...fields });
  return (
    <div className="flex flex-col gap-6">
      <Select
        field={drawing}
        label={t("network.drawing")}
        options={drawingChoices.map((value) => ({ value, label: t(`network.drawings.${value}`) }))}
        value={definition.drawing}
        onChange={(event) => set({ drawing: event.target.value as NetworkDefinition["drawing"] })}
      />
      <WithClientAuthor withClient={definition.withClient} onChange={(withClient) => set({ withClient })} />
      <AuthorText
        path="story"
        label={t("network.story")}
        hint={t("network.storyHint")}
        optional
        value={definition.story}
        onChange={(story) => set({ story })}
      />
      <AuthorList
        path="questions"
        items={definition.questions}
        onChange={(questions) => set({ questions })}
        create={() => ({ id: freeId(definition.questions, "q"), text: "" })}
        nameOf={(number) => t("question", { number })}
        addLabel={t("addQuestion")}
        most={20}
      >
        {(asked, index, change) => (
          <AuthorLine
            path={`questions.${index}.text`}
            label={t("questionText")}
            value={asked.text}
            onChange={(text = "") => change({ ...asked, text })}
          />
        )}
      </AuthorList>
      <fieldset className="min-w-0">
        <legend className="font-semibold">{t("network.start")}</legend>
        <p className="mb-2 text-small text-muted">{t("network.startHint")}</p>
        <NetworkEditor
          network={definition.start}
          onChange={(start) => set({ start })}
          drawing={definition.drawing}
          title={t("network.start")}
        />
      </fieldset>
    </div>
  );
}
