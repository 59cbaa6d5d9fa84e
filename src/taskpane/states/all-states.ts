import { states as copyText } from "../components/CopyText.states";
import { states as foldedText } from "../components/FoldedText.states";
import { states as loadFailed } from "../components/LoadFailed.states";
import { states as preview } from "../components/Preview.states";
import { states as prepare } from "../prepare/PreparePage.states";
import { states as review } from "../review/ReviewPage.states";
import { states as help } from "../shell/HelpDialog.states";
import { states as outside } from "../shell/OutsideWord.states";
import { states as pane } from "../shell/PaneView.states";
import type { ComponentState } from "./component-state";

/** Every state there is to look at; tests and the page of states walk this list. */
export const allStates: readonly ComponentState[] = [
  ...pane,
  ...review,
  ...prepare,
  ...help,
  ...outside,
  ...preview,
  ...copyText,
  ...foldedText,
  ...loadFailed,
];
