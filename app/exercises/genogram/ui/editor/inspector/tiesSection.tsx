import { ArrowLeftRight, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { changeTie, removeTie, turnTie } from "../../../editingTies.ts";
import { limits } from "../../../family.ts";
import type { Tie } from "../../../family.ts";
import { tieKindOf } from "../../../tie.ts";
import { tieInWords } from "../../../words/story.ts";
import { useEditor } from "../editorContext.tsx";
import { SampleSheet, TieSample } from "../../picture/legendSample.tsx";
import { TieForm } from "../tieForm.tsx";
import { TiePicker } from "../tiePicker.tsx";
import { Draft } from "./draft.tsx";
import { PersonSelect } from "./personSelect.tsx";
import { PanelSection } from "./section.tsx";

/** The emotional lines of somebody. */
export function TiesSection({ of }: { of: string }) {
  const { t } = useTranslation("genogramEditor");
  const { family } = useEditor();
  const [other, setOther] = useState("");
  const own = family.ties.filter(({ from, to }) => from === of || to === of);
  return (
    <PanelSection title={t("panel.ties")} count={own.length}>
      {own.map((tie) => (
        <TieFields key={tie.id} tie={tie} />
      ))}
      {family.ties.length >= limits.ties ? (
        <p>{t("tie.full", { most: limits.ties })}</p>
      ) : (
        <PersonSelect label={t("tie.with")} except={[of]} value={other} onChange={setOther} />
      )}
      {other === "" ? null : <TieForm key={other} from={of} to={other} onDone={() => setOther("")} />}
    </PanelSection>
  );
}

/** One emotional line: its kind, its direction, a note. */
export function TieFields({ tie }: { tie: Tie }) {
  const { t } = useTranslation("genogramEditor");
  const { change, kinship, teller } = useEditor();
  const { slug, directed } = tieKindOf(tie.kind);
  return (
    <details className="rounded-card border border-line px-3">
      <summary className="flex min-h-11 items-center gap-2">
        <SampleSheet>
          <TieSample kind={tie.kind} />
        </SampleSheet>
        <span className="min-w-0">{tieInWords(tie, kinship, teller)}</span>
      </summary>
      <div className="flex flex-col gap-3 pb-3">
        {directed ? (
          <Button
            type="button"
            size="small"
            onClick={() => change((family) => turnTie(family, tie))}
            className="self-start"
          >
            <ArrowLeftRight aria-hidden /> {t("tie.turn")}
          </Button>
        ) : null}
        <Draft
          going={`${tie.id} note`}
          label={t("person.note")}
          value={tie.note ?? ""}
          maxLength={200}
          onSay={(note) =>
            change((family) => changeTie(family, tie.id, { note: note || undefined }), { going: `${tie.id} note` })
          }
        />
        <TiePicker
          label={t("tie.kind")}
          value={slug}
          onPick={(kind) => change((family) => changeTie(family, tie.id, { kind }))}
        />
        <Button
          type="button"
          kind="quiet"
          size="small"
          onClick={() => change((family) => removeTie(family, tie.id))}
          className="self-start"
        >
          <Trash2 aria-hidden /> {t("remove")}
        </Button>
      </div>
    </details>
  );
}
