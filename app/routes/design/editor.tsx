import { useId, useRef, useState } from "react";
import { emptyDocument } from "#app/documents/document.ts";
import type { Document } from "#app/documents/document.ts";
import { DocumentEditor, ShortTextEditor } from "#app/documents/ui/documentEditor.tsx";
import { Section } from "./section.tsx";

const sources = [
  { key: "praktijkonderzoek", label: "Praktijkonderzoek groeivermogen in de verslavingszorg (ca. 2008)" },
  { key: "eerste-meeting", label: "De eerste meeting, afstudeeronderzoek (2023)" },
];

const begun: Document = {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Voorbereiding" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Leg een vel klaar" },
        { type: "sourceNote", attrs: { key: "praktijkonderzoek" } },
        { type: "text", text: ". " },
        { type: "text", text: "Neem de tijd.", marks: [{ type: "bold" }] },
      ],
    },
    {
      type: "callout",
      attrs: { kind: "tip" },
      content: [{ type: "paragraph", content: [{ type: "text", text: "Stop op tijd." }] }],
    },
  ],
};

/** The editors as they are where someone writes, without a server behind them. */
export function DesignEditor() {
  const id = useId();
  const [document, setDocument] = useState(begun);
  const [short, setShort] = useState(emptyDocument());
  const files = useRef(new Map<string, string>());
  return (
    <Section title="Editor">
      <p id={`${id}-short`} className="font-semibold">
        What
      </p>
      <ShortTextEditor value={short} onChange={setShort} labelledBy={`${id}-short`} />
      <p id={`${id}-how`} className="font-semibold">
        How
      </p>
      <DocumentEditor
        value={document}
        onChange={setDocument}
        labelledBy={`${id}-how`}
        sources={sources}
        fileHref={(fileId) => files.current.get(fileId) ?? ""}
        upload={(file) => {
          const fileId = crypto.randomUUID();
          files.current.set(fileId, URL.createObjectURL(file));
          return Promise.resolve({ fileId, name: file.name, bytes: file.size, width: null, height: null });
        }}
        exercises={exercises}
      />
      <details>
        <summary>JSON</summary>
        <pre data-testid="document" className="overflow-x-auto font-code text-small">
          {JSON.stringify(document, null, 1)}
        </pre>
      </details>
    </Section>
  );
}

const exercises = {
  pick: () => Promise.resolve("019a0000-0000-7000-8000-000000000001"),
  render: (exerciseVersionId: string) => <p>Exercise {exerciseVersionId}</p>,
};
