import type { TruthDocument } from "../read-facts";
import { auditFollowUp } from "./audit-follow-up";
import { dropdownStatuses } from "./dropdown-statuses";
import { healthActionLog } from "./health-action-log";
import { labelledCells } from "./labelled-cells";
import { letteredActions } from "./lettered-actions";
import { numberedListReferences } from "./numbered-list-references";
import { quarterlyColumns } from "./quarterly-columns";
import { newestFirstRunIn } from "./newest-first-run-in";
import { trackedThroughout } from "./tracked-throughout";
import { cutInThree } from "./cut-in-three";
import { statusFirst } from "./status-first";
import { meetingRows } from "./meeting-rows";
import { noTracker } from "./no-tracker";
import { twoAudiences } from "./two-audiences";
import { looseEnds } from "./loose-ends";

/** Documents of this batch, unlike each other. */
export const documents: readonly TruthDocument[] = [
  auditFollowUp,
  healthActionLog,
  quarterlyColumns,
  labelledCells,
  letteredActions,
  numberedListReferences,
  dropdownStatuses,
  newestFirstRunIn,
  trackedThroughout,
  cutInThree,
  statusFirst,
  meetingRows,
  noTracker,
  twoAudiences,
  looseEnds,
];
