import type { KeptStorage } from "./storage-draft-store";

/** What the pane remembers about the person, on this computer only. */
export interface Preferences {
  /** The lead whose recommendations are "mine". */
  readonly mine: string | null;
  readonly hasSeenWelcome: boolean;
}

/** Where preferences are kept. A browser that keeps nothing costs a preference, never more. */
export interface PreferenceStore {
  load(): Preferences;
  keep(preferences: Preferences): void;
}

const KEY = "recommendation-tracker/preferences";
const unset: Preferences = { mine: null, hasSeenWelcome: false };

/** Keeps preferences in the browser's storage under the host's partition. */
export function createPreferenceStore(
  storage: KeptStorage | undefined,
  prefix: string,
): PreferenceStore {
  return {
    load: () => attempt(() => parse(storage?.getItem(prefix + KEY) ?? null)) ?? unset,
    keep: (preferences) => {
      attempt(() => storage?.setItem(prefix + KEY, JSON.stringify(preferences)));
    },
  };
}

function parse(text: string | null): Preferences {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (typeof value !== "object" || value === null) return unset;
  return {
    mine: "mine" in value && typeof value.mine === "string" ? value.mine : null,
    hasSeenWelcome: "hasSeenWelcome" in value && value.hasSeenWelcome === true,
  };
}

/** Undefined where storage is refused or holds something else; a preference is then simply not set. */
function attempt<Value>(access: () => Value): Value | undefined {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
