import { useState } from "react";
import { emptyFamily } from "#app/exercises/genogram/family.ts";
import { GenogramEditor } from "#app/exercises/genogram/ui/editor/genogramEditor.tsx";
import { Section } from "./section.tsx";

/** The genogram as it is drawn, without a server behind it. */
export function DesignGenogram() {
  const [family, setFamily] = useState(emptyFamily);
  return (
    <Section title="Genogram">
      <GenogramEditor family={family} onChange={setFamily} />
    </Section>
  );
}
