import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";

const spans = {
  colspan: { default: 1, parseHTML: () => 1, renderHTML: () => ({}) },
  rowspan: { default: 1, parseHTML: () => 1, renderHTML: () => ({}) },
  colwidth: { default: null, parseHTML: () => null, renderHTML: () => ({}) },
};

/** Simple tables: one row of headings, no merged cells, one paragraph in a cell. */
export const tableExtensions = [
  Table.configure({ resizable: false, renderWrapper: true }),
  TableRow,
  TableHeader.extend({ content: "paragraph", addAttributes: () => spans }),
  TableCell.extend({ content: "paragraph", addAttributes: () => spans }),
];
