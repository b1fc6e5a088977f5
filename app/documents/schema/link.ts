import { Link } from "@tiptap/extension-link";
import { isAllowedHref } from "../href.ts";

/** A link that carries nothing but its address. */
export const PlainLink = Link.extend({
  inclusive: false,

  addAttributes() {
    return { href: { default: null } };
  },
}).configure({
  openOnClick: false,
  defaultProtocol: "https",
  HTMLAttributes: {},
  isAllowedUri: (href) => isAllowedHref(href),
});
