import { useEffect, useRef, useState } from "react";
import type { ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { useBlocker } from "#app/ui/location.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PrintFrame } from "#app/ui/printFrame.tsx";
import { now } from "#app/platform/clock.ts";
import type { LearnerExercise } from "../learnerExercise.ts";
import { kindOf } from "../registry.ts";
import { viewOf } from "../registry.tsx";
import { useHydrated } from "../ui/hydration.ts";
import { clientFileLimit, clientFileName, readClientFile, writeClientFile } from "./clientFile.ts";
import type { ClientFileProblem, ClientWork } from "./clientFile.ts";
import { Sure } from "./sure.tsx";
import type { Question } from "./sure.tsx";

/**
 * An exercise together with a client. What is filled in lives in the memory of this tab: no request carries it, nothing
 * keeps it but a file that the clinician saves herself.
 */
export function WithClient({ exercise, lang }: { exercise: LearnerExercise; lang?: string }) {
  const { t } = useTranslation("exercises");
  const kind = kindOf(exercise.kind);
  const { Player, Print } = viewOf(exercise.kind);
  const [work, setWork] = useState<ClientWork>({ definition: exercise.definition, answer: null });
  /** Rises when the player has to start anew: after opening a file or clearing. */
  const [round, setRound] = useState(0);
  const [dirty, setDirty] = useState(false);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<ClientFileProblem | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const alive = useHydrated();
  const blocker = useBlocker(dirty);
  useNothingLeft(dirty);

  function start(next: ClientWork, words: string) {
    setWork(next);
    setRound((rounds) => rounds + 1);
    setDirty(false);
    setSaid(words);
    setProblem(null);
    setQuestion(null);
  }

  function unlessUnsaved(text: string, yes: string, act: () => void) {
    if (dirty) setQuestion({ text, yes, act });
    else act();
  }

  function save() {
    const day = now().toLocaleDateString("sv-SE");
    const name = clientFileName(work.definition.title, day);
    const answer = work.answer ?? kind.emptyAnswer();
    offer(name, writeClientFile(kind, { ...work, answer }));
    setDirty(false);
    setSaid(t("withClient.saved", { name }));
  }

  async function open(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (!file) return;
    const read =
      file.size > clientFileLimit
        ? { problem: "size" as const }
        : readClientFile(kind, exercise.definition, await file.text());
    event.target.value = "";
    if ("problem" in read) return setProblem(read);
    unlessUnsaved(t("withClient.replace", { name: file.name }), t("withClient.replaceYes"), () =>
      start(read, t("withClient.opened", { name: file.name })),
    );
  }

  function clear() {
    unlessUnsaved(t("withClient.clearSure"), t("withClient.clearYes"), () =>
      start({ definition: exercise.definition, answer: null }, ""),
    );
  }

  const isOther = JSON.stringify(work.definition) !== JSON.stringify(exercise.definition);
  return (
    <>
      <div data-screen-only className="flex max-w-form flex-col gap-6">
        <Notice kind="information" title={t("withClient.promise")} />
        {alive ? null : <Notice kind="warning" title={t("withClient.needsScript")} />}
        {alive ? (
          <>
            <div className="flex flex-wrap items-center gap-3">
              <Button type="button" kind="primary" onClick={save}>
                {t("withClient.save")}
              </Button>
              <Button type="button" onClick={() => chooser.current?.click()}>
                {t("withClient.openFile")}
              </Button>
              <Button type="button" onClick={() => window.print()}>
                {t("withClient.print")}
              </Button>
              <Button type="button" kind="quiet" onClick={clear}>
                {t("withClient.clear")}
              </Button>
              <input
                ref={chooser}
                type="file"
                accept=".kennismap"
                hidden
                aria-label={t("withClient.openFile")}
                onChange={(event) => void open(event)}
              />
            </div>
            <p className="text-small text-muted">{t("withClient.fileHint")}</p>
            <output className="block text-small text-muted">{dirty ? t("withClient.unsaved") : said}</output>
            {problem ? (
              <Notice kind="warning" live title={t(`withClient.wrong.${problem.problem}`, { title: problem.title })} />
            ) : null}
            {isOther ? <Notice kind="information" title={t("withClient.otherVersion")} /> : null}
            {/* The method that goes nowhere: even a form that is sent by mistake sends nothing. */}
            <form
              lang={lang}
              method="dialog"
              noValidate
              autoComplete="off"
              onSubmit={(event) => event.preventDefault()}
            >
              <Player
                key={round}
                definition={work.definition}
                answer={work.answer}
                offline
                onChange={(answer) => {
                  setWork((before) => ({ ...before, answer }));
                  setDirty(true);
                }}
              />
            </form>
          </>
        ) : null}
      </div>
      <div lang={lang} className="hidden print:block">
        <PrintFrame title={work.definition.title} at={now()}>
          <h1 className="mb-2">{work.definition.title}</h1>
          <p className="mb-6">{work.definition.instruction}</p>
          <Print definition={work.definition} answer={work.answer} />
        </PrintFrame>
      </div>
      <Sure question={question} onNo={() => setQuestion(null)} />
      <Sure
        question={
          blocker.state === "blocked"
            ? { text: t("withClient.leave"), yes: t("withClient.leaveYes"), act: () => blocker.proceed() }
            : null
        }
        onNo={() => blocker.reset?.()}
      />
    </>
  );
}

/** Warns before unsaved work is lost, and leaves nothing behind for who presses Back on a shared computer. */
function useNothingLeft(dirty: boolean) {
  useEffect(() => {
    function warn(event: BeforeUnloadEvent) {
      if (dirty) event.preventDefault();
    }
    function forget(event: PageTransitionEvent) {
      if (event.persisted) window.location.reload();
    }
    window.addEventListener("beforeunload", warn);
    window.addEventListener("pageshow", forget);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("pageshow", forget);
    };
  }, [dirty]);
}

/** Hands a file to the clinician, straight from this tab. */
function offer(name: string, text: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
