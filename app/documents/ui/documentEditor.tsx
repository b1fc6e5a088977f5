import { lazy, Suspense, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";
import type { Document } from "../document.ts";
import { pictureAnchor, picturesOf } from "../picture.ts";
import type { Surroundings } from "../editing/surroundings.ts";

export interface EditorProps {
  /** What is written; another value than the last one given to `onChange` replaces the text. */
  value: Document;
  onChange: (document: Document) => void;
  editable?: boolean;
  /** The language of the text, where it is not that of the page. */
  lang?: string | undefined;
  /** The id of the element that names the field. */
  labelledBy: string;
  describedBy?: string | undefined;
  placeholder?: string | undefined;
  /** What the anchors of its pictures begin with, where links lead to them. */
  anchor?: string | undefined;
}

const LazyDocumentEditor = lazy(() => import("./fullEditor.client.tsx"));
const LazyShortTextEditor = lazy(() => import("./shortEditor.client.tsx"));

/** Where a document is written. Its code arrives only where it is shown. */
export function DocumentEditor(props: EditorProps & Surroundings) {
  return (
    <>
      {/* Until the editor is there, a link to a picture leads to its field. */}
      {props.anchor === undefined
        ? null
        : picturesOf(props.value).silent.map((number) => (
            <span key={number} id={pictureAnchor(props.anchor!, number)} className="block scroll-mt-16" />
          ))}
      <Arriving>
        <LazyDocumentEditor {...props} />
      </Arriving>
    </>
  );
}

/** Where a short text (what, why, caution) is written. */
export function ShortTextEditor(props: EditorProps) {
  return (
    <Arriving>
      <LazyShortTextEditor {...props} />
    </Arriving>
  );
}

function Arriving({ children }: { children: React.ReactNode }) {
  const { t } = useTranslation("documents");
  const browser = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const waiting = (
    <output className="block min-h-40 rounded-control border border-edge bg-surface p-4 text-muted">
      {t("editor.loading")}
    </output>
  );
  if (browser) return <Suspense fallback={waiting}>{children}</Suspense>;
  return (
    <>
      <noscript>
        <Notice kind="warning" title={t("unwritable")} />
      </noscript>
      {waiting}
    </>
  );
}
