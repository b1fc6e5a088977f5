import { Node } from "@tiptap/core";
import type { Extensions } from "@tiptap/core";
import { NodeViewContent, NodeViewWrapper, ReactNodeViewRenderer } from "@tiptap/react";
import type { NodeViewProps } from "@tiptap/react";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { fileSize } from "#app/platform/localFormat.ts";
import { Button } from "#app/ui/button.tsx";
import { useLanguage } from "#app/ui/moment.tsx";
import { captionOf } from "../document.ts";
import type { CalloutKind } from "../document.ts";
import { QuestionContext, SurroundingsContext } from "../editing/surroundings.ts";
import type { Question } from "../editing/choices.ts";

/** The same extensions with what they look like while someone writes. */
export function blockViews(extensions: Extensions): Extensions {
  return extensions.map((extension) => {
    const view = views[extension.name];
    if (!view || !(extension instanceof Node)) return extension;
    const viewed = extension.extend({ addNodeView: () => view });
    return extension.name === "details" ? withOpenContent(viewed) : viewed;
  });
}

type View = ReturnType<typeof ReactNodeViewRenderer>;

const views: Record<string, View> = {
  image: ReactNodeViewRenderer(ImageView),
  video: ReactNodeViewRenderer(VideoView),
  attachment: ReactNodeViewRenderer(AttachmentView),
  exercise: ReactNodeViewRenderer(ExerciseView),
  callout: ReactNodeViewRenderer(CalloutView),
  sourceNote: ReactNodeViewRenderer(SourceNoteView, { as: "span" }),
  details: box("div", "details"),
  detailsSummary: box("p", "details-summary"),
  detailsContent: box("div", "details-content"),
};

/** While writing, a fold-out is always open: a text one cannot see cannot be written. */
function box(tag: string, className: string): View {
  return () => {
    const dom = document.createElement(tag);
    dom.className = className;
    return { dom, contentDOM: dom };
  };
}

/** Enter goes from the title into the text that stands open under it. */
function withOpenContent(details: Node): Node {
  return details.extend({
    addKeyboardShortcuts() {
      return {
        ...this.parent?.(),
        Enter: ({ editor }) => {
          const { $head } = editor.state.selection;
          return $head.parent.type.name === "detailsSummary" && editor.commands.setTextSelection($head.after() + 2);
        },
      };
    },
  });
}

function CalloutView({ node }: NodeViewProps) {
  const { t } = useTranslation("documents");
  const kind = node.attrs["kind"] as CalloutKind;
  return (
    <NodeViewWrapper data-callout={kind} className="callout">
      <p contentEditable={false} className="callout-label">
        {t(`callout.${kind}`)}
      </p>
      <NodeViewContent className="callout-content" />
    </NodeViewWrapper>
  );
}

function ImageView(props: NodeViewProps) {
  const { t } = useTranslation("documents");
  const { fileHref } = useContext(SurroundingsContext);
  const { fileId, alt, width, height } = props.node.attrs as {
    fileId: string;
    alt: string;
    width?: number;
    height?: number;
  };
  return (
    <Framed {...props} question="image" name={t("insert.image.label")}>
      <img src={fileHref(fileId)} alt={alt} width={width ?? undefined} height={height ?? undefined} />
      {alt.trim() ? (
        <p className="text-small text-muted">{t("image.altShown", { alt })}</p>
      ) : (
        <p className="text-small font-semibold text-warning">{t("image.altAbsent")}</p>
      )}
    </Framed>
  );
}

function VideoView(props: NodeViewProps) {
  const { t } = useTranslation("documents");
  const { fileHref } = useContext(SurroundingsContext);
  const { fileId, href, title } = props.node.attrs as { fileId: string | null; href: string | null; title: string };
  return (
    <Framed {...props} question="video" name={t("insert.video.label")}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- the author uploads one file; captions are in it */}
      {fileId ? <video src={fileHref(fileId)} aria-label={title} controls preload="metadata" /> : null}
      <p>
        <strong>{title || t("video")}</strong> {href ? <span className="text-muted">{href}</span> : null}
      </p>
    </Framed>
  );
}

function AttachmentView(props: NodeViewProps) {
  const { t } = useTranslation("documents");
  const size = fileSize(useLanguage(), Number(props.node.attrs["bytes"] ?? 0));
  return (
    <Framed {...props} question="attachment" name={t("insert.attachment.label")}>
      <p>
        <strong>{captionOf(props.node)}</strong> <span className="text-muted">({t("attachment.size", { size })})</span>
      </p>
    </Framed>
  );
}

function ExerciseView(props: NodeViewProps) {
  const { t } = useTranslation("documents");
  const { exercises } = useContext(SurroundingsContext);
  return (
    <Framed {...props} question="exercise" name={t("insert.exercise.label")}>
      {exercises?.render(String(props.node.attrs["exerciseVersionId"])) ?? t("exercise.label")}
    </Framed>
  );
}

function SourceNoteView({ node, selected }: NodeViewProps) {
  const { t } = useTranslation("documents");
  const { sources } = useContext(SurroundingsContext);
  const at = sources.findIndex((source) => source.key === node.attrs["key"]);
  const label = at < 0 ? t("sources.unknown") : t("source", { number: at + 1, label: sources[at]!.label });
  return (
    <NodeViewWrapper as="sup" className="source-note" data-selected={selected || undefined} title={label}>
      <span aria-hidden>{at < 0 ? "?" : at + 1}</span>
      <span className="sr-only">{label}</span>
    </NodeViewWrapper>
  );
}

/** A block that is chosen as a whole: by a click, or by moving the cursor onto it; then Enter changes it. */
function Framed({
  selected,
  editor,
  getPos,
  deleteNode,
  question,
  name,
  children,
}: NodeViewProps & { question: Question; name: string; children: React.ReactNode }) {
  const { t } = useTranslation("documents");
  const ask = useContext(QuestionContext);
  return (
    <NodeViewWrapper as="figure" className="framed" data-selected={selected || undefined} data-drag-handle>
      {children}
      {editor.isEditable ? (
        <div className="mt-2 flex flex-wrap gap-2">
          <Button
            type="button"
            size="small"
            aria-label={`${t("block.change")}: ${name}`}
            onClick={() => {
              editor.commands.setNodeSelection(getPos() ?? 0);
              ask(question);
            }}
          >
            {t("block.change")}
          </Button>
          <Button
            type="button"
            size="small"
            kind="quiet"
            aria-label={`${t("block.remove")}: ${name}`}
            onClick={() => {
              deleteNode();
              editor.commands.focus();
            }}
          >
            {t("block.remove")}
          </Button>
        </div>
      ) : null}
    </NodeViewWrapper>
  );
}
