import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { forgetText } from "#app/ui/keptText.ts";
import { Notice } from "#app/ui/notice.tsx";
import { TextArea } from "#app/ui/textArea.tsx";
import { wordsOf } from "../../revisionContent.ts";
import { keepForNext, keptDrafts } from "./keptDraft.ts";
import type { KeptDraft } from "./keptDraft.ts";

interface LateText {
  place: string;
  draft: KeptDraft;
}

/** What she typed in another tab when this draft was handed in already: to copy, or to take along into the next. */
export function LateTexts({ personId, revisionId, workId }: { personId: string; revisionId: string; workId: string }) {
  const { t } = useTranslation("authoring");
  const [texts, setTexts] = useState<LateText[]>([]);
  useEffect(() => {
    const places = [revisionId, workId].map((id) => keptDrafts(personId, id));
    void Promise.all(places).then((found) => setTexts(found.flat()));
  }, [personId, revisionId, workId]);

  function discard(place: string) {
    forgetText(place);
    setTexts(texts.filter((text) => text.place !== place));
  }

  return texts.map(({ place, draft }) => (
    <div key={place} className="mt-8">
      <Notice kind="warning" live title={t("late.title")}>
        <p className="mb-3">{t("late.text")}</p>
        <TextArea field={{ name: "late" }} label={t("late.label")} value={wordsOf(draft.content)} readOnly />
        <FormActions>
          <Form action={`/works/${workId}/draft`} onSubmit={() => keepForNext(personId, workId, place, draft)}>
            <Button kind="primary">{t("late.takeAlong")}</Button>
          </Form>
          <Button type="button" kind="quiet" onClick={() => discard(place)}>
            {t("late.discard")}
          </Button>
        </FormActions>
      </Notice>
    </div>
  ));
}
