export * from "./apply-to-content";
export { formatMonth, formatDate, isCalendarDate, compareDates, isAfter } from "./calendar";
export * from "./change";
export * from "./edit-plan";
export { latestUpdate } from "./read-recommendation";
export { readRegister } from "./read-register";
export * from "./register";
export * from "./table-content";
export { describeTimescale, isOverdue } from "./timescale";
