/** Where `Office.context.document.settings` are kept: pairs of key and serialised value. */
export interface SettingsStore {
  /** Adds every key and its value to the two arrays. */
  Read(keys: string[], values: string[]): void;
  /** Replaces everything by the pairs given. */
  Write(keys: readonly string[], values: readonly string[]): void;
}

/** Settings in memory; they last as long as the document is open. */
export function memorySettings(initial: ReadonlyMap<string, string> = new Map()): SettingsStore {
  let pairs = new Map(initial);
  return {
    Read(keys, values) {
      for (const [key, value] of pairs) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys, values) {
      pairs = new Map(keys.map((key, index) => [key, values[index] ?? ""]));
    },
  };
}
