import type { ReactNode } from "react";
import { PaneView } from "../shell/PaneView";
import type { WayId } from "../shared/way-id";
import { ways } from "../ways";
import { paper } from "./paper";
import {
  ignore,
  readingOf,
  shownDocument,
  shownPreferences,
  stateWith,
  trackingOf,
} from "./shown-tracking";

/** A page of one way. */
export interface PaneAroundProps {
  readonly current: WayId;
  readonly children: ReactNode;
}

const reading = readingOf(paper);

/** The pane around one of a way's pages. */
export function PaneAround({ current, children }: PaneAroundProps) {
  const Page = Object.assign(() => children, { prefetch: ignore });
  return (
    <PaneView
      ways={ways.map(({ id }) => id)}
      current={current}
      Page={Page}
      document={shownDocument}
      tracking={trackingOf(stateWith({ reading }))}
      preferred={shownPreferences}
      onPrefer={ignore}
      onWay={ignore}
      onHelp={ignore}
    />
  );
}
