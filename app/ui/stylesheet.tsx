import headingFont from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import textFont from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import theme from "./theme.css?url";

/** What the head of every page links to: the look, its two fonts and the sign of the house. */
export const stylesheetLinks = [
  { rel: "preload", as: "font", type: "font/woff2", href: textFont, crossOrigin: "anonymous" as const },
  { rel: "preload", as: "font", type: "font/woff2", href: headingFont, crossOrigin: "anonymous" as const },
  { rel: "stylesheet", href: theme },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "icon", href: "/favicon.ico", sizes: "32x32" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
];
