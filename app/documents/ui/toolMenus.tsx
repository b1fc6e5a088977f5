import type { Editor } from "@tiptap/core";
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Columns3,
  Rows3,
  Trash2,
} from "lucide-react";
import { useTranslation } from "react-i18next";
import { calloutKinds } from "../document.ts";
import { unwrapBlock } from "../editing/unwrapping.ts";
import { ChoiceIcon } from "./icons.tsx";
import { ToolMenu, ToolMenuChoice, ToolMenuItem } from "./toolButtons.tsx";

/** What can be done with the table around the cursor. */
export function TableTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation("documents");
  const chain = () => editor.chain().focus();
  const tools = [
    ["rowBefore", <BetweenHorizontalEnd key="icon" aria-hidden />, () => chain().addRowBefore().run()],
    ["rowAfter", <BetweenHorizontalStart key="icon" aria-hidden />, () => chain().addRowAfter().run()],
    ["columnBefore", <BetweenVerticalEnd key="icon" aria-hidden />, () => chain().addColumnBefore().run()],
    ["columnAfter", <BetweenVerticalStart key="icon" aria-hidden />, () => chain().addColumnAfter().run()],
    ["deleteRow", <Rows3 key="icon" aria-hidden />, () => chain().deleteRow().run()],
    ["deleteColumn", <Columns3 key="icon" aria-hidden />, () => chain().deleteColumn().run()],
    ["deleteTable", <Trash2 key="icon" aria-hidden />, () => chain().deleteTable().run()],
  ] as const;
  return (
    <ToolMenu label={t("toolbar.table")} editor={editor}>
      {tools.map(([name, icon, run]) => (
        <ToolMenuItem key={name} onChoose={run}>
          {icon}
          {t(`tableMenu.${name}`)}
        </ToolMenuItem>
      ))}
    </ToolMenu>
  );
}

/** What can be done with the callout around the cursor. */
export function CalloutTools({ editor, kind }: { editor: Editor; kind: string }) {
  const { t } = useTranslation("documents");
  return (
    <ToolMenu label={t("toolbar.callout")} editor={editor}>
      {calloutKinds.map((other) => (
        <ToolMenuChoice
          key={other}
          chosen={other === kind}
          onChoose={() => editor.chain().focus().updateAttributes("callout", { kind: other }).run()}
        >
          <ChoiceIcon name={other} />
          {t(`callout.${other}`)}
        </ToolMenuChoice>
      ))}
      <ToolMenuItem onChoose={() => unwrapBlock(editor, "callout")}>
        <Trash2 aria-hidden />
        {t("calloutMenu.remove")}
      </ToolMenuItem>
    </ToolMenu>
  );
}

/** What can be done with the fold-out around the cursor. */
export function DetailsTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation("documents");
  return (
    <ToolMenu label={t("toolbar.details")} editor={editor}>
      <ToolMenuItem onChoose={() => unwrapBlock(editor, "details")}>
        <Trash2 aria-hidden />
        {t("detailsMenu.remove")}
      </ToolMenuItem>
    </ToolMenu>
  );
}
