import { Eraser, FolderOpen, Printer, Save } from "lucide-react";
import { useRef, useState } from "react";
import type { ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { now } from "#app/platform/clock.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { fileName, hand } from "../../drawing/ui/saving.ts";
import { clientFileLimit, readClientFile, writeClientFile } from "../clientFile.ts";
import type { ClientFileProblem } from "../clientFile.ts";
import type { ClientWork } from "../clientKind.ts";
import { clientKindOf } from "../clientKinds.tsx";
import { seal, sealedFileIn } from "../sealedFile.ts";
import type { ClientExercise } from "./clientExercise.ts";
import { useLeaving } from "./leaving.ts";
import { OpenDialog } from "./openDialog.tsx";
import type { Sealed } from "./openDialog.tsx";
import { Paper } from "./paper.tsx";
import { SaveDialog } from "./saveDialog.tsx";
import { Sure } from "./sure.tsx";
import type { Question } from "./sure.tsx";
import { Timer } from "./timer.tsx";

interface TogetherProps {
  exercise: ClientExercise;
  /** Whether the screen was just cleared. */
  wiped: boolean;
  /** Lets go of everything and begins anew. */
  onWipe: () => void;
}

/**
 * An exercise together with a client. What is filled in lives in the memory of this tab: no request carries it, nothing
 * keeps it but a file that the clinician saves herself.
 */
export function Together({ exercise, wiped, onWipe }: TogetherProps) {
  const { t } = useTranslation("withClient");
  const { definition, lang } = exercise;
  const kind = clientKindOf(exercise.kind);
  const [empty] = useState<ClientWork>(() => ({ definition, content: kind.empty(definition) }));
  const [work, setWork] = useState(empty);
  /** What stands in a file, or is empty: losing it loses nothing. */
  const [safe, setSafe] = useState(empty.content);
  /** Rises when the editor has to start anew: after opening a file. */
  const [round, setRound] = useState(0);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<ClientFileProblem | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [saving, setSaving] = useState(false);
  const [sealed, setSealed] = useState<Sealed | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const unsaved = work.content !== safe;
  const leave = useLeaving(unsaved, (address) =>
    setQuestion({ text: t("leave"), yes: t("leaveYes"), act: () => leave(address) }),
  );

  function unlessUnsaved(text: string, yes: string, act: () => void) {
    if (unsaved) setQuestion({ text, yes, act });
    else act();
  }

  async function save(passphrase: string | null) {
    const text = writeClientFile(kind, work);
    const name = fileName(work.definition.title, kind.slug, now().toLocaleDateString("sv-SE"), "kennismap");
    const written = passphrase === null ? text : await seal(text, passphrase);
    hand(name, new Blob([written], { type: "application/json" }));
    setSafe(work.content);
    setSaid(t("saved", { name }));
    setSaving(false);
  }

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (!file) return;
    setProblem(null);
    try {
      await take(file);
    } catch {
      // Nothing that a file does may stop the work; one that the disk no longer gives is as damaged.
      setProblem({ problem: "damaged" });
    }
    if (chooser.current) chooser.current.value = "";
  }

  async function take(file: File) {
    if (file.size > clientFileLimit) return setProblem({ problem: "size" });
    const text = await file.text();
    const found = await sealedFileIn(text);
    if (found === null) return read(text, file.name);
    if ("problem" in found) return setProblem(found);
    setSealed({ name: file.name, file: found });
  }

  function read(text: string, name: string) {
    setSealed(null);
    const opened = readClientFile(kind, definition, text);
    if ("problem" in opened) return setProblem(opened);
    unlessUnsaved(t("replace", { name }), t("replaceYes"), () => {
      setWork(opened);
      setSafe(opened.content);
      setRound(round + 1);
      setSaid(t("opened", { name }));
      setQuestion(null);
    });
  }

  const { Editor } = kind;
  const isOther = JSON.stringify(work.definition) !== JSON.stringify(definition);
  return (
    <>
      <div data-screen-only className="flex flex-col gap-5">
        {wiped && work.content === empty.content ? (
          <div ref={focusOnce} tabIndex={-1}>
            <Notice kind="success" title={t("wiped")} />
          </div>
        ) : null}
        <div role="group" aria-label={t("tools")} className={toolsLook}>
          <Button type="button" kind="primary" onClick={() => setSaving(true)}>
            <Save aria-hidden /> {t("save")}
          </Button>
          <Button type="button" onClick={() => chooser.current?.click()}>
            <FolderOpen aria-hidden /> {t("openFile")}
          </Button>
          <Button type="button" onClick={() => window.print()}>
            <Printer aria-hidden /> {t("print")}
          </Button>
          <Button type="button" onClick={() => unlessUnsaved(t("wipeSure"), t("wipeYes"), onWipe)}>
            <Eraser aria-hidden /> {t("wipe")}
          </Button>
          <input
            ref={chooser}
            type="file"
            accept=".kennismap"
            hidden
            aria-label={t("openFile")}
            onChange={(event) => void choose(event)}
          />
          <Timer
            active={work.content !== empty.content}
            unsaved={unsaved}
            onSave={() => setSaving(true)}
            onEnd={onWipe}
          />
        </div>
        <output className="block min-h-6 text-small text-muted">{unsaved ? t("unsaved") : said}</output>
        {problem ? (
          <Notice kind="warning" live title={t(`wrong.${problem.problem}`, { title: problem.title })} />
        ) : null}
        {isOther && kind.bound ? <Notice kind="information" title={t("otherVersion")} /> : null}
        <Editor
          key={round}
          definition={work.definition}
          content={work.content}
          lang={lang}
          onChange={(content) => setWork((before) => ({ ...before, content }))}
        />
      </div>
      <Paper kind={kind} work={work} lang={lang} />
      <SaveDialog open={saving} onClose={() => setSaving(false)} onSave={save} />
      <OpenDialog sealed={sealed} onClose={() => setSealed(null)} onOpened={read} />
      <Sure question={question} onNo={() => setQuestion(null)} />
    </>
  );
}

// In reach all the time on a wide screen: someone may come in. Elsewhere it would cover too much.
const toolsLook =
  "flex flex-wrap items-center gap-3 bg-paper py-2 xl:sticky xl:top-0 xl:z-30 xl:border-b xl:border-line";

/** Where the reader is after everything else is gone. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}
