const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** In which language a page says that these words are: the nearest `lang` around where they stand for the first time. */
export function languageOf(html: string, words: string): string | undefined {
  const page = html.replaceAll(/<script[\s\S]*?<\/script>|<!--[\s\S]*?-->/g, "");
  const place = page.slice(page.indexOf("<body")).indexOf(words) + page.indexOf("<body");
  if (!page.includes(words)) throw new Error(`The page does not say "${words}".`);
  const around: { name: string; lang: string | undefined }[] = [];
  for (const [, end, name = "", attributes = ""] of page.slice(0, place).matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>/g)) {
    if (end) around.splice(around.findLastIndex((each) => each.name === name));
    else if (!voids.test(name) && !attributes.endsWith("/"))
      around.push({ name, lang: / lang="(\w+)"/.exec(attributes)?.[1] });
  }
  return around.findLast(({ lang }) => lang !== undefined)?.lang;
}
