import { Node } from "@tiptap/core";

/** A picture that was uploaded; it never shows an address of somewhere else. */
export const Image = Node.create({
  name: "image",
  group: "block",
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      fileId: dataAttribute("fileId", "data-image"),
      alt: dataAttribute("alt", "data-alt", ""),
      width: { ...dataAttribute("width", "data-width"), parseHTML: (element) => wholeNumber(element, "data-width") },
      height: {
        ...dataAttribute("height", "data-height"),
        parseHTML: (element) => wholeNumber(element, "data-height"),
      },
    };
  },

  parseHTML() {
    return [{ tag: "figure[data-image]" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["figure", HTMLAttributes];
  },
});

/** A film: an uploaded file that plays here, or a link to where it plays. */
export const Video = Node.create({
  name: "video",
  group: "block",
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      fileId: dataAttribute("fileId", "data-file"),
      href: dataAttribute("href", "data-href"),
      title: dataAttribute("title", "data-title", ""),
    };
  },

  parseHTML() {
    return [{ tag: "figure[data-video]" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["figure", { ...HTMLAttributes, "data-video": "" }];
  },
});

/** A file to take along: a PDF that was uploaded, by a title or by its own name. */
export const Attachment = Node.create({
  name: "attachment",
  group: "block",
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      fileId: dataAttribute("fileId", "data-attachment"),
      title: dataAttribute("title", "data-title", ""),
      name: dataAttribute("name", "data-name", ""),
      bytes: { ...dataAttribute("bytes", "data-bytes"), parseHTML: (element) => wholeNumber(element, "data-bytes") },
    };
  },

  parseHTML() {
    return [{ tag: "figure[data-attachment]" }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["figure", HTMLAttributes];
  },
});

function dataAttribute(name: string, attribute: string, absent: string | null = null) {
  return {
    default: absent,
    parseHTML: (element: HTMLElement): string | number | null => element.getAttribute(attribute) ?? absent,
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[name] === null ? {} : { [attribute]: String(attributes[name]) },
  };
}

function wholeNumber(element: HTMLElement, attribute: string): number | null {
  const value = Number(element.getAttribute(attribute));
  return Number.isInteger(value) && value > 0 ? value : null;
}
