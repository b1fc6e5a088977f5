/** The list with an item put in at a place. */
export function inserted<Item>(items: readonly Item[], index: number, ...added: Item[]): Item[] {
  return [...items.slice(0, index), ...added, ...items.slice(index)];
}

/** The list without the item at a place. */
export function removed<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, place) => place !== index);
}

/** The list with the item at a place replaced. */
export function replaced<Item>(items: readonly Item[], index: number, item: Item): Item[] {
  return items.map((each, place) => (place === index ? item : each));
}

/** The list with one item moved up (-1) or down (1); the same list where it cannot move. */
export function moved<Item>(items: readonly Item[], index: number, by: -1 | 1): Item[] {
  const to = index + by;
  if (to < 0 || to >= items.length) return [...items];
  return inserted(removed(items, index), to, items[index]!);
}

/** The first id of a series that no item has: a, b, c … for options, v1, v2, v3 … with a prefix. */
export function freeId(items: readonly { id: string }[], prefix = ""): string {
  const taken = new Set(items.map((item) => item.id));
  for (let number = 1; ; number += 1) {
    const id = prefix === "" ? letters(number) : `${prefix}${number}`;
    if (!taken.has(id)) return id;
  }
}

function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number <= 26 ? last : letters(Math.floor((number - 1) / 26)) + last;
}
