/**
 * Makes sure that nothing in this document can be kept in the browser, by whatever kind of exercise: who tries meets an
 * error, so that a test sees it, instead of leaving a client's words behind.
 */
export function forbidKeeping(): void {
  const refuse = () => {
    throw new Error("Nothing is kept here.");
  };
  Storage.prototype.setItem = refuse;
  IDBFactory.prototype.open = refuse;
  if ("CacheStorage" in window) CacheStorage.prototype.open = refuse;
  if ("StorageManager" in window) StorageManager.prototype.getDirectory = refuse;
  if ("CookieStore" in window) (window.CookieStore as { prototype: { set: unknown } }).prototype.set = refuse;
  History.prototype.pushState = refuse;
  History.prototype.replaceState = refuse;
  Object.defineProperty(Document.prototype, "cookie", { get: () => "", set: refuse });
}

const made = new Set<string>();

/** Keeps track of the files that the document makes in memory for handing them over. */
export function mindFiles(): void {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (content) => {
    const address = make(content);
    made.add(address);
    return address;
  };
}

/** Lets go of every file that was made. */
export function dropFiles(): void {
  for (const address of made) URL.revokeObjectURL(address);
  made.clear();
}

const fields = "input, textarea, select, [contenteditable]";

/** What a field says to the browser and to its extensions: remember nothing, read nothing along, write nothing. */
const manners = {
  autocomplete: "off",
  autocapitalize: "off",
  autocorrect: "off",
  spellcheck: "false",
  translate: "no",
  writingsuggestions: "false",
  "data-gramm": "false",
  "data-lt-active": "false",
  "data-1p-ignore": "",
  "data-lpignore": "true",
};

/** Gives every field that comes to stand in the page its manners, before anyone can type in it. */
export function mindFields(page: Document): void {
  const mind = (element: Element) => {
    for (const [name, value] of Object.entries(manners)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const added of addedNodes) {
        if (!(added instanceof Element)) continue;
        if (added.matches(fields)) mind(added);
        for (const field of added.querySelectorAll(fields)) mind(field);
      }
    }
  }).observe(page, { childList: true, subtree: true });
}
