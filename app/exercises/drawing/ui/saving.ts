/** Hands a file to whoever is at the screen, straight from this page: it goes to no server. */
export function hand(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name for a file: the words of a title that any system takes, a day, and what kind of file it is. */
export function fileName(title: string, fallback: string, day: string, ending: string): string {
  const words = title
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return `${words.slice(0, 60) || fallback}-${day}.${ending}`;
}
