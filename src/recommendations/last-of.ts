/** The last of some items, or undefined where there are none. */
export function lastOf<Item>(items: readonly Item[]): Item | undefined {
  return items[items.length - 1];
}
