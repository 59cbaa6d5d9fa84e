import type { DocumentContent } from "../../src/recommendations";
import { InMemoryDocument } from "../contract/in-memory-document";
import { row, tableOf, type CellText } from "../word/tables";

/** The day every test in this folder takes place. */
export const TODAY = "2026-11-22";

/** A document that holds one recommendation table with the usual columns. */
export function documentWith(...rows: (readonly CellText[])[]): InMemoryDocument {
  return new InMemoryDocument(contentWith(...rows));
}

/** One recommendation table: number, recommendation, action taken, responsibility, timescale, status, complete. */
export function contentWith(...rows: (readonly CellText[])[]): DocumentContent {
  const header = row(
    "No",
    "Recommendation",
    "Action taken",
    "Responsibility",
    "Timescale",
    "Status",
    "Complete",
  );
  const table = tableOf([header, ...rows.map((cells) => row(...cells))]);
  return { blocks: [{ kind: "table", table }] };
}

/** Finished: achieved last month. */
export const roof = [
  "1",
  "That the Director of Housing repairs the roof of the town hall.",
  ["Action update (October 2026)", "The roof is repaired."],
  "Director of Housing",
  "September 2026",
  "2",
  "",
] as const;

/** Open and overdue, last reported on in July. */
export const survey = [
  "4",
  "That the Head of Property surveys every school building.",
  ["Action update (July 2026)", "Half of the schools are surveyed."],
  "Head of Property",
  "August 2026",
  "4",
  "",
] as const;

/** Open and not due yet, reported on this month. */
export const lease = [
  "5",
  "That the Head of Property publishes a register of leases.",
  ["Action update (November 2026)", "The register is drafted."],
  "Head of Property",
  "March 2027",
  "4",
  "",
] as const;

/** Open, never reported on. */
export const grants = [
  "5.10",
  "That the Director of Finance sets out how grants are awarded.",
  "",
  "Director of Finance",
  "",
  "",
  "",
] as const;

/** All four. */
export const town = (): InMemoryDocument => documentWith(roof, survey, lease, grants);
