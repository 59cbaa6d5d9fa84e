import type { RecommendationDocument, TrackedReading } from "../../tracking";
import type { LazyComponent } from "../components/lazily";
import type { Preferences } from "./preferences";
import type { Tracking } from "./use-tracking";
import type { WayId } from "./way-id";

/** What the page of every way is given: a document in which recommendations were read, and what can be done to it. */
export interface WayPageProps {
  readonly document: RecommendationDocument;
  readonly reading: TrackedReading;
  readonly tracking: Tracking;
  readonly preferred: Preferences;
  readonly onPrefer: (part: Partial<Preferences>) => void;
}

/** A way of working and its page, whose code is fetched when it is first shown. */
export interface Way {
  readonly id: WayId;
  readonly Page: LazyComponent<WayPageProps>;
}

/**
 * The way to open with: the one the page's address asks for (`?way=review`), else the one used last, else the first.
 * What is asked for and does not exist is passed over.
 * @param query the address's query, `""` where it has none
 */
export function firstWay(ways: readonly Way[], query: string, last: WayId | null): Way {
  const asked = new URLSearchParams(query).get("way");
  const [first] = ways;
  if (first === undefined) throw new Error("There is no way of working.");
  return ways.find(({ id }) => id === asked) ?? ways.find(({ id }) => id === last) ?? first;
}
