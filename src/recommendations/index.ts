export * from "./apply-to-content";
export { formatDate, formatMonth, isAfter, isCalendarDate, readCalendarDate } from "./calendar";
export { categoriesFor } from "./categories";
export * from "./change";
export {
  COLUMN_ROLES,
  NO_CORRECTIONS,
  parseCorrections,
  serialiseCorrections,
  UPDATE_ORDERS,
  withCorrection,
  withRole,
} from "./corrections";
export * from "./document-facts";
export * from "./edit-plan";
export { everyTableOf } from "./inner-tables";
export { touchesJoinedParagraphs } from "./joined-paragraphs";
export { otherTables, type OtherTable } from "./other-tables";
export { planChanges } from "./plan-changes";
export { comparable, firstWords, singleSpaced } from "./plain-text";
export { actionsWithStatuses } from "./plan-status";
export { withoutMoves } from "./plan-update";
export { relativeHeadings, type RelativeHeading } from "./relative-heading";
export * from "./preview";
export { latestUpdate } from "./read-recommendation";
export { readRegister, readRegisterInSteps } from "./read-register";
export { nameOf } from "./recommendation-view";
export * from "./register";
export * from "./steps";
export { readStatus } from "./status-scheme";
export * from "./table-content";
export { changedControl, cutRuns, misfitOf, type Misfit } from "./text-controls";
export { describeTimescale, describeTiming, isOverdue, timingOf, type Timing } from "./timescale";
