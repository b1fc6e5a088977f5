import { Suspense, useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { RefusalText } from "#app/ui/refusalNotice.tsx";
import type { RefusalFacts } from "#app/ui/refusalNotice.tsx";
import { ownerHeaders } from "#app/ui/pageOwner.ts";
import { Tabs } from "#app/ui/tabs.tsx";
import type { BaseDefinition } from "../kind.ts";
import { problemsOf } from "../problem.ts";
import type { Problem } from "../problem.ts";
import { kindOf } from "../registry.ts";
import { viewOf } from "../registry.tsx";
import { AuthoringProvider } from "./authoringContext.tsx";
import { AuthorLine } from "./authorField.tsx";
import { useHydrated } from "./hydration.ts";
import { ProblemList } from "./problemList.tsx";

interface ExerciseAuthorProps {
  kind: string;
  /** The definition to change; without it a new exercise is made. */
  definition?: BaseDefinition;
  /** Hears of every change, to keep what is not saved yet. */
  onChange?: (definition: BaseDefinition) => void;
  onSaved: (saved: { id: string; kind: string; title: string }) => void;
  onCancel: () => void;
}

/** Makes or changes an exercise: its parts on one side, how a learner sees it on the other. */
export function ExerciseAuthor(props: ExerciseAuthorProps) {
  return useHydrated() ? (
    <Suspense>
      <Making {...props} />
    </Suspense>
  ) : null;
}

function Making({ kind: slug, definition: given, onChange, onSaved, onCancel }: ExerciseAuthorProps) {
  const { t } = useTranslation("exerciseAuthor");
  const kind = kindOf(slug);
  const [definition, setDefinition] = useState<BaseDefinition>(() => given ?? kind.emptyDefinition());
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusal, setRefusal] = useState<RefusalFacts | null>(null);
  const [saving, setSaving] = useState(false);
  const { Author, Player } = viewOf(slug);

  function change(changed: BaseDefinition) {
    setDefinition(changed);
    onChange?.(changed);
    if (problems.length > 0) setProblems(problemsOf(kind, changed));
  }

  async function save() {
    const found = problemsOf(kind, definition);
    setProblems(found);
    setRefusal(null);
    if (found.length > 0 || saving) return;
    setSaving(true);
    const saved = await keep(slug, definition);
    setSaving(false);
    if ("id" in saved) onSaved({ id: saved.id, kind: slug, title: definition.title });
    else setRefusal(saved);
  }

  const make = (
    <div className="flex flex-col gap-6">
      <AuthorLine
        path="title"
        label={t("title")}
        value={definition.title}
        onChange={(title = "") => change({ ...definition, title })}
      />
      <AuthorLine
        path="instruction"
        label={t("instruction")}
        hint={t("instructionHint")}
        optional
        value={definition.instruction}
        onChange={(instruction) => change({ ...definition, instruction })}
      />
      <Author definition={definition} onChange={change} />
      <p className="text-small text-muted">{t("keys")}</p>
    </div>
  );

  const { apart, wide } = kind.summary(definition);
  const Look = apart ? "div" : "form";
  const look = (
    <Look className={wide ? "" : "max-w-form"} onSubmit={(event: FormEvent) => event.preventDefault()}>
      <p className="mb-1 font-heading text-lead font-semibold">{definition.title}</p>
      <p className="mb-6 text-muted">{definition.instruction}</p>
      <Player definition={kind.forLearner(definition)} answer={null} />
    </Look>
  );

  return (
    <AuthoringProvider problems={problems}>
      <div className={wide ? "" : "max-w-reading"}>
        <ProblemList problems={problems} />
        {refusal ? <Notice kind="warning" live title={<RefusalText refusal={refusal} />} /> : null}
        <Tabs
          label={t("sides")}
          tabs={[
            { key: "make", label: t("make"), panel: make },
            { key: "look", label: t("look"), panel: look },
          ]}
        />
        <FormActions>
          <Button type="button" kind="primary" aria-disabled={saving} onClick={() => void save()}>
            {t("save")}
          </Button>
          <Button type="button" onClick={onCancel}>
            {t("cancel")}
          </Button>
        </FormActions>
      </div>
    </AuthoringProvider>
  );
}

async function keep(kind: string, definition: BaseDefinition): Promise<{ id: string } | RefusalFacts> {
  try {
    const response = await fetch("/exercises", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", ...ownerHeaders() },
      body: JSON.stringify({ kind, definition }),
    });
    if (response.status === 401) return { code: "exercise.signedOut" };
    const reply = await response.json();
    return response.ok ? reply : { code: reply.code, details: reply.details };
  } catch {
    return { code: "exercise.offline" };
  }
}
