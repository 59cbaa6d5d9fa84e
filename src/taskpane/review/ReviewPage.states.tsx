import { tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { startDraft, type Draft, type PaneState } from "../../tracking";
import { paneStatesOf } from "../states/component-state";
import { PaneAround } from "../states/PaneAround";
import { paper, register, TODAY } from "../states/paper";
import {
  ignore,
  readingOf,
  shownDocument,
  shownPreferences,
  stateWith,
  trackingOf,
} from "../states/shown-tracking";
import { ReviewPage } from "./ReviewPage";
import { BoardPage } from "./BoardPage";
import { ChangesPage } from "./ChangesPage";
import { HelpMeDecide } from "./HelpMeDecide";
import { KeyList } from "./KeyList";
import { WritePage } from "./WritePage";

const reading = readingOf(paper);
const [first, second, third] = register.recommendations;
if (first === undefined || second === undefined || third === undefined) {
  throw new Error("The paper has too few recommendations.");
}
const chosen: Draft = { ...startDraft(second, TODAY), status: { code: "4", draft: true } };

/** The reviewer's pages. */
export const states = paneStatesOf("ReviewPage", {
  "one at a time": () => review({}),
  "one without an update": () => review({ open: third.key }),
  "one whose status was chosen": () => review({ open: second.key, drafts: [chosen] }),
  "what is to be written": () => (
    <Around>
      <WritePage
        register={register}
        tracking={trackingOf(stateWith({ reading, drafts: [chosen] }))}
        onBack={ignore}
        onOpen={ignore}
        onWritten={ignore}
      />
    </Around>
  ),
  "nothing to be written": () => (
    <Around>
      <WritePage
        register={register}
        tracking={trackingOf(stateWith({ reading }))}
        onBack={ignore}
        onOpen={ignore}
        onWritten={ignore}
      />
    </Around>
  ),
  "the Board": () => (
    <Around>
      <BoardPage
        register={register}
        tracking={trackingOf(stateWith({ reading }))}
        onOpen={ignore}
        onConfirmAll={ignore}
      />
    </Around>
  ),
  "what changed": () => (
    <Around>
      <ChangesPage register={register} today={TODAY} canReveal onReveal={ignore} />
    </Around>
  ),
  "help to decide": () => (
    <Inset>
      <HelpMeDecide
        register={register}
        recommendation={first}
        today={TODAY}
        canReveal
        isOpen
        takesFocus={false}
        onToggle={ignore}
        onReveal={ignore}
        onTake={ignore}
      />
    </Inset>
  ),
  "the keys": () => (
    <Inset>
      <KeyList isOn onSwitch={ignore} />
    </Inset>
  ),
});

/** A part of the page, with the page's own margins around it. */
function Inset({ children }: { readonly children: ReactNode }) {
  return (
    <Around>
      <div style={{ padding: tokens.spacingHorizontalM }}>{children}</div>
    </Around>
  );
}

function review(part: Partial<PaneState>) {
  return (
    <Around>
      <ReviewPage
        document={shownDocument}
        reading={reading}
        tracking={trackingOf(stateWith({ reading, ...part }))}
        preferred={shownPreferences}
        onPrefer={ignore}
      />
    </Around>
  );
}

/** The pane around one of the reviewer's pages. */
function Around({ children }: { readonly children: ReactNode }) {
  return <PaneAround current="review">{children}</PaneAround>;
}
