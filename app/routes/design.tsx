import { PageHeader } from "#app/ui/pageHeader.tsx";
import { DesignColours } from "./design/colours.tsx";
import { DesignControls } from "./design/controls.tsx";
import { DesignEditor } from "./design/editor.tsx";
import { DesignForms } from "./design/forms.tsx";
import { DesignGenogram } from "./design/genogram.tsx";
import { DesignMessages } from "./design/messages.tsx";
import { DesignText } from "./design/text.tsx";

/** Every part of the look on one page, for whoever builds with it. */
export default function Design() {
  return (
    <>
      <PageHeader
        title="Design"
        intro="Every component in every state, in the language and the colours of this page."
      />
      <div className="flex flex-col gap-12">
        <DesignText />
        <DesignColours />
        <DesignControls />
        <DesignForms />
        <DesignEditor />
        <DesignGenogram />
        <DesignMessages />
      </div>
    </>
  );
}
