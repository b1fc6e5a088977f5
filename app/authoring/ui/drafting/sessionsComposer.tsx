import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { emptyDocument } from "#app/documents/document.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/textArea.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { textPlace } from "../../session.ts";
import type { Session, SessionItem } from "../../session.ts";
import { ContributionPicker } from "./contributionPicker.tsx";
import type { OwnText } from "./writtenFields.tsx";

/** What the composer shows of a contribution that a session holds. */
export interface KnownContribution {
  title: string;
  withdrawn: boolean;
}

/** The sessions of a module being composed: in order, each of contributions and own text. */
export function SessionsComposer({
  sessions,
  known,
  onKnown,
  onChange,
  textEditor,
}: {
  sessions: Session[];
  /** The contributions already in the module, by the id of their work. */
  known: ReadonlyMap<string, KnownContribution>;
  onKnown: (workId: string, contribution: KnownContribution) => void;
  onChange: (sessions: Session[]) => void;
  textEditor: (text: OwnText) => React.ReactNode;
}) {
  const { t } = useTranslation("authoring");
  // Who adds a session goes on in it, also without a mouse.
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    if (added !== null) document.querySelector<HTMLElement>(`#session-${added} input`)?.focus();
  }, [added]);
  const change = (index: number, part: Partial<Session>) =>
    onChange(sessions.map((session, each) => (each === index ? { ...session, ...part } : session)));
  return (
    <section id="sessions" tabIndex={-1} aria-labelledby="sessions-title">
      <h2 id="sessions-title" className="mb-4 text-title">
        {t("module.sessionsTitle")}
      </h2>
      <ol className="flex flex-col gap-8">
        {sessions.map((session, index) => (
          <li
            key={session.id}
            id={`session-${session.id}`}
            className="rounded-card border border-line bg-surface p-4 sm:p-6"
          >
            <SessionFields session={session} number={index + 1} change={(part) => change(index, part)} />
            <SessionItems
              session={session}
              known={known}
              onKnown={onKnown}
              onChange={(items) => change(index, { items })}
              textEditor={textEditor}
            />
            <div className="mt-4 flex flex-wrap gap-2 border-t border-line pt-3">
              <MoveButtons
                what={t("module.sessionNumber", { number: index + 1 })}
                index={index}
                length={sessions.length}
                onMove={(to) => onChange(moved(sessions, index, to))}
                onRemove={() => onChange(sessions.filter((each) => each !== session))}
              />
            </div>
          </li>
        ))}
      </ol>
      <div className="mt-4">
        <Button
          type="button"
          onClick={() => {
            const session = newSession();
            setAdded(session.id);
            onChange([...sessions, session]);
          }}
        >
          <Plus aria-hidden /> {t("module.addSession")}
        </Button>
      </div>
    </section>
  );
}

function SessionFields({
  session,
  number,
  change,
}: {
  session: Session;
  number: number;
  change: (part: Partial<Session>) => void;
}) {
  const { t } = useTranslation("authoring");
  const id = useId();
  return (
    <div className="grid gap-4 sm:grid-cols-[1fr_8rem]">
      <TextField
        field={{ name: `${id}-title`, id: `${id}-title`, maxLength: 200 }}
        label={t("module.sessionTitle", { number })}
        value={session.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextField
        field={{ name: `${id}-minutes`, id: `${id}-minutes`, min: 0, max: 1000 }}
        label={t("field.minutes")}
        type="number"
        value={session.minutes ?? ""}
        onChange={(event) => change({ minutes: wholeOrNull(event.target.value) })}
      />
      <TextArea
        className="sm:col-span-2"
        field={{ name: `${id}-goal`, id: `${id}-goal`, maxLength: 1000 }}
        label={t("module.goal")}
        rows={2}
        value={session.goal}
        onChange={(event) => change({ goal: event.target.value })}
      />
      <TextField
        className="sm:col-span-2"
        field={{
          name: `${id}-materials`,
          id: `${id}-materials`,
          maxLength: 2000,
          initialValue: session.materials.join(", "),
        }}
        label={t("module.materials")}
        hint={t("module.materialsHint")}
        onChange={(event) => change({ materials: listFrom(event.target.value) })}
      />
    </div>
  );
}

function SessionItems({
  session,
  known,
  onKnown,
  onChange,
  textEditor,
}: {
  session: Session;
  known: ReadonlyMap<string, KnownContribution>;
  onKnown: (workId: string, contribution: KnownContribution) => void;
  onChange: (items: SessionItem[]) => void;
  textEditor: (text: OwnText) => React.ReactNode;
}) {
  const { t } = useTranslation("authoring");
  const { items } = session;
  return (
    <div className="mt-4">
      <h3 className="mb-2 text-body">{t("module.contents")}</h3>
      <ol className="flex flex-col gap-3">
        {items.map((item, index) => (
          <li key={index} className="flex flex-wrap items-start gap-2 border-s-2 border-line ps-3">
            <div className="min-w-0 flex-1 basis-64">
              {item.kind === "contribution" ? (
                <ContributionName contribution={known.get(item.workId)} />
              ) : (
                textEditor({
                  document: item.document,
                  onChange: (document) =>
                    onChange(items.map((each, at) => (at === index ? { ...item, document } : each))),
                  label: t("module.ownText", { number: index + 1 }),
                  anchor: textPlace(session.id, index),
                })
              )}
            </div>
            <MoveButtons
              what={t("module.itemNumber", { number: index + 1 })}
              index={index}
              length={items.length}
              onMove={(to) => onChange(moved(items, index, to))}
              onRemove={() => onChange(items.filter((each) => each !== item))}
            />
          </li>
        ))}
      </ol>
      <div className="mt-3 flex flex-wrap items-end gap-3">
        <ContributionPicker
          onPick={(workId, contribution) => {
            onKnown(workId, { title: contribution.title, withdrawn: false });
            onChange([...items, { kind: "contribution", workId }]);
          }}
        />
        <Button type="button" onClick={() => onChange([...items, { kind: "text", document: emptyDocument() }])}>
          <Plus aria-hidden /> {t("module.addText")}
        </Button>
      </div>
    </div>
  );
}

function ContributionName({ contribution }: { contribution: KnownContribution | undefined }) {
  const { t } = useTranslation("authoring");
  if (contribution === undefined) return <p className="text-muted">{t("module.missing")}</p>;
  return (
    <p className="py-2">
      {contribution.title}
      {contribution.withdrawn ? <strong className="text-danger"> ({t("withdrawn.title")})</strong> : null}
    </p>
  );
}

function MoveButtons({
  what,
  index,
  length,
  onMove,
  onRemove,
}: {
  what: string;
  index: number;
  length: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation("authoring");
  return (
    <span className="flex gap-1">
      <Button
        type="button"
        kind="quiet"
        size="small"
        disabled={index === 0}
        aria-label={t("module.up", { what })}
        onClick={() => onMove(index - 1)}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        type="button"
        kind="quiet"
        size="small"
        disabled={index === length - 1}
        aria-label={t("module.down", { what })}
        onClick={() => onMove(index + 1)}
      >
        <ArrowDown aria-hidden />
      </Button>
      <Button type="button" kind="quiet" size="small" aria-label={t("module.remove", { what })} onClick={onRemove}>
        <Trash2 aria-hidden />
      </Button>
    </span>
  );
}

function newSession(): Session {
  return { id: crypto.randomUUID().slice(0, 8), title: "", goal: "", minutes: null, materials: [], items: [] };
}

function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const next = list.filter((_, index) => index !== from);
  next.splice(to, 0, list[from]!);
  return next;
}

function wholeOrNull(text: string): number | null {
  const value = Math.round(Number(text));
  return text.trim() !== "" && Number.isFinite(value) && value >= 0 && value <= 1000 ? value : null;
}

function listFrom(text: string): string[] {
  const names = text.split(",").map((name) => name.trim().slice(0, 200));
  return names.filter((name) => name !== "").slice(0, 40);
}
