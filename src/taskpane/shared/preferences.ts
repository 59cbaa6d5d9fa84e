import { useCallback, useState } from "react";
import { isLanguage, type Language } from "../wording";
import type { KeptStorage } from "./storage-draft-store";
import { isWayId, type WayId } from "./way-id";

/** What the pane remembers about the person, on this computer only. */
export interface Preferences {
  /** The lead whose recommendations are "mine". */
  readonly mine: string | null;
  readonly hasSeenWelcome: boolean;
  /** The way of working used last. */
  readonly way: WayId | null;
  /** The language the person chose; null: the host's. */
  readonly language: Language | null;
  /** False where single keys are to do nothing in Review. */
  readonly usesKeys: boolean;
}

/** Where preferences are kept. A browser that keeps nothing costs a preference, never more. */
export interface PreferenceStore {
  load(): Preferences;
  keep(preferences: Preferences): void;
}

const KEY = "recommendation-tracker/preferences";
const unset: Preferences = {
  mine: null,
  hasSeenWelcome: false,
  way: null,
  language: null,
  usesKeys: true,
};

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

/** The preferences, and a way to change some of them and keep them. */
export function usePreferences(
  store: PreferenceStore,
): readonly [Preferences, (part: Partial<Preferences>) => void] {
  const [preferred, setPreferred] = useState(() => store.load());
  const prefer = useCallback(
    (part: Partial<Preferences>) => {
      // Another pane may have kept something since.
      store.keep({ ...store.load(), ...part });
      setPreferred((now) => ({ ...now, ...part }));
    },
    [store],
  );
  return [preferred, prefer];
}

function parse(text: string | null): Preferences {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (typeof value !== "object" || value === null) return unset;
  return {
    mine: "mine" in value && typeof value.mine === "string" ? value.mine : null,
    hasSeenWelcome: "hasSeenWelcome" in value && value.hasSeenWelcome === true,
    way: "way" in value && isWayId(value.way) ? value.way : null,
    language: "language" in value && isLanguage(value.language) ? value.language : null,
    usesKeys: !("usesKeys" in value) || value.usesKeys !== false,
  };
}

/** Undefined where storage is refused or holds something else; a preference is then simply not set. */
export function attempt<Value>(access: () => Value): Value | undefined {
  try {
    return access();
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
