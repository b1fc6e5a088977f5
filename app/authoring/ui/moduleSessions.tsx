import { useTranslation } from "react-i18next";
import { useDuration } from "#app/ui/duration.ts";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Element } from "../vocabulary.ts";
import { workPath } from "../work.ts";
import { ElementMarks } from "./elementMark.tsx";
import { RichText } from "./richText.tsx";

export type ShownItem =
  | { kind: "text"; html: string }
  | { kind: "missing" }
  | {
      kind: "contribution";
      slug: string;
      title: string;
      what: string;
      elements: Element[];
      minutes: number | null;
      withdrawn: { reason: string; successor: { slug: string; kind: string } | null } | null;
    };

export interface ShownSession {
  id: string;
  title: string;
  goal: string;
  minutes: number | null;
  materials: string[];
  items: ShownItem[];
}

/** The sessions of a module in order, each with its goal, time, materials and what it is made of. */
export function ModuleSessions({ sessions }: { sessions: readonly ShownSession[] }) {
  const { t } = useTranslation(["authoring", "common"]);
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" className="mb-4 text-title">
        {t("module.sessionsTitle")}
      </h2>
      <ol className="flex flex-col gap-8">
        {sessions.map((session, index) => (
          <li
            key={session.id}
            id={session.id}
            data-session={index}
            className="border-t border-line pt-4"
            data-keep-together
          >
            <SessionHead session={session} number={index + 1} />
            <ul className="mt-3 flex flex-col gap-3">
              {session.items.map((item, position) => (
                <li key={position}>
                  <Item item={item} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The title, goal, time and materials of a session. */
export function SessionHead({ session, number }: { session: ShownSession; number: number }) {
  const { t } = useTranslation("authoring");
  const duration = useDuration();
  const practical = [
    session.minutes === null ? "" : duration(session.minutes),
    session.materials.length === 0 ? "" : `${t("module.needed")}: ${session.materials.join(", ")}`,
  ];
  return (
    <>
      <h3 className="text-lead">
        {number}. {session.title}
      </h3>
      <p className="text-small text-muted">{practical.filter((fact) => fact !== "").join(" · ")}</p>
      {session.goal === "" ? null : (
        <p className="mt-1">
          <strong>{t("module.goal")}:</strong> {session.goal}
        </p>
      )}
    </>
  );
}

function Item({ item }: { item: ShownItem }) {
  const { t } = useTranslation("authoring");
  const duration = useDuration();
  if (item.kind === "text") return <RichText html={item.html} />;
  if (item.kind === "missing") return <p className="text-muted">{t("module.missing")}</p>;
  return (
    <div className="rounded-card border border-line bg-surface p-4">
      <p className="flex flex-wrap items-center gap-2">
        <Link to={`/contributions/${item.slug}`} prefetch="none" className="link font-semibold">
          {item.title}
        </Link>
        <ElementMarks elements={item.elements} />
        {item.minutes === null ? null : <span className="text-small text-muted">{duration(item.minutes)}</span>}
      </p>
      <p className="mt-1 line-clamp-2 text-small text-muted">{item.what}</p>
      {item.withdrawn ? (
        <div className="mt-2">
          <Notice kind="warning" title={t("withdrawn.title")}>
            {item.withdrawn.reason}
            {item.withdrawn.successor ? (
              <>
                {" "}
                <Link to={workPath(item.withdrawn.successor)} prefetch="none">
                  {t("withdrawn.successor")}
                </Link>
              </>
            ) : null}
          </Notice>
        </div>
      ) : null}
    </div>
  );
}
