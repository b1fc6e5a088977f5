import { useTranslation } from "react-i18next";
import { useDuration } from "#app/ui/duration.ts";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Element } from "../../vocabulary.ts";
import { workPath } from "../../work.ts";
import { ElementMarks } from "../elementMark.tsx";
import { RichText } from "./richText.tsx";

export type ShownItem =
  | { kind: "text"; html: string }
  | { kind: "missing" }
  | {
      kind: "contribution";
      slug: string;
      language: string;
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
export function ModuleSessions({
  sessions,
  lang,
}: {
  sessions: readonly ShownSession[];
  /** The language of the module, where it is not that of the page. */
  lang?: string | undefined;
}) {
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
            <SessionHead session={session} number={index + 1} lang={lang} />
            <ul className="mt-3 flex flex-col gap-3">
              {session.items.map((item, position) => (
                <li key={position}>
                  <Item item={item} lang={lang} />
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
export function SessionHead({
  session,
  number,
  lang,
}: {
  session: ShownSession;
  number: number;
  /** The language of the module, where it is not that of the page. */
  lang?: string | undefined;
}) {
  const { t } = useTranslation("authoring");
  const duration = useDuration();
  const { minutes, materials } = session;
  return (
    <>
      <h3 lang={lang} className="text-lead">
        {number}. {session.title}
      </h3>
      <p className="text-small text-muted">
        {minutes === null ? null : duration(minutes)}
        {minutes === null || materials.length === 0 ? null : " · "}
        {materials.length === 0 ? null : (
          <>
            {t("module.needed")}: <span lang={lang}>{materials.join(", ")}</span>
          </>
        )}
      </p>
      {session.goal === "" ? null : (
        <p className="mt-1">
          <strong>{t("module.goal")}:</strong> <span lang={lang}>{session.goal}</span>
        </p>
      )}
    </>
  );
}

function Item({ item, lang }: { item: ShownItem; lang: string | undefined }) {
  const { t } = useTranslation("authoring");
  const duration = useDuration();
  if (item.kind === "text") return <RichText lang={lang} html={item.html} />;
  if (item.kind === "missing") return <p className="text-muted">{t("module.missing")}</p>;
  return (
    <div className="rounded-card border border-line bg-surface p-4">
      <p className="flex flex-wrap items-center gap-2">
        <Link to={`/contributions/${item.slug}`} lang={item.language} prefetch="none" className="link font-semibold">
          {item.title}
        </Link>
        <ElementMarks elements={item.elements} />
        {item.minutes === null ? null : <span className="text-small text-muted">{duration(item.minutes)}</span>}
      </p>
      <p lang={item.language} className="mt-1 line-clamp-2 text-small text-muted">
        {item.what}
      </p>
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
