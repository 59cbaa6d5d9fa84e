import { readRegister, type DocumentContent } from "../../recommendations";
import {
  startPane,
  type Draft,
  type PaneState,
  type RecommendationDocument,
  type TrackedReading,
} from "../../tracking";
import type { Preferences } from "../shared/preferences";
import type { Tracking } from "../shared/use-tracking";
import { TODAY } from "./paper";

/** Does nothing, whatever it is asked: a state is only looked at. */
export const ignore = (): void => undefined;

/** A document that is only looked at. */
export const shownDocument: RecommendationDocument = {
  id: "states",
  capabilities: { canTrackChanges: true, canReveal: true, canFollowSelection: true },
  read: () => Promise.reject(new Error("This document is only looked at.")),
  apply: () => Promise.reject(new Error("This document is only looked at.")),
  reveal: () => Promise.resolve(),
  followSelection: () => ignore,
  readCorrections: () => Promise.resolve(null),
  saveCorrections: () => Promise.resolve(),
};

/** A person who has been here before. */
export const shownPreferences: Preferences = {
  mine: null,
  hasSeenWelcome: true,
  way: null,
  language: null,
  usesKeys: true,
};

/** A document as it was read. */
export function readingOf(content: DocumentContent): TrackedReading {
  const register = readRegister(content);
  return { register, problems: register.problems };
}

/** The pane's state with some of it changed. */
export function stateWith(part: Partial<PaneState>, drafts: readonly Draft[] = []): PaneState {
  return { ...startPane(TODAY, drafts), ...part };
}

/** What the pane knows, standing still. */
export function trackingOf(state: PaneState, part: Partial<Tracking> = {}): Tracking {
  return {
    state,
    areDraftsKept: true,
    seen: null,
    unreadableDrafts: 0,
    isTracked: false,
    setTracked: ignore,
    send: ignore,
    read: ignore,
    stopReading: ignore,
    insert: ignore,
    takeBack: ignore,
    reveal: ignore,
    correct: ignore,
    ...part,
  };
}
