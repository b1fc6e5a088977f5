import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

/** Keeps tables as readers get them: the first row holds the headings of the columns, no other row does. */
export const TableShape = Extension.create({
  name: "tableShape",

  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction(transactions, _before, { doc, schema, tr }) {
          if (!transactions.some((transaction) => transaction.docChanged)) return null;
          const { tableHeader, tableCell } = schema.nodes;
          if (!tableHeader || !tableCell) return null;
          doc.descendants((node, position, parent, index) => {
            if (node.type.name !== "tableRow" || !parent) return !node.isTextblock;
            const wanted = index === 0 ? tableHeader : tableCell;
            node.forEach((cell, offset) => {
              if (cell.type !== wanted) tr.setNodeMarkup(position + 1 + offset, wanted);
            });
            return false;
          });
          return tr.docChanged ? tr : null;
        },
      }),
    ];
  },
});
