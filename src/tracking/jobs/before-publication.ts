import {
  firstWords,
  type CalendarDate,
  type DocumentFacts,
  type Leftover,
  type ReadingProblem,
} from "../../recommendations";
import { indexPlaces, type PlaceIndex } from "../places";
import { recommendationRows } from "../recommendation-row";
import type { TrackedReading } from "../tracked-reading";
import { CHECKS, type Check, type Finding } from "./findings";
import { findDuplicateReferences, findNumberingGaps } from "./numbering-checks";
import {
  findHeadless,
  findInferredDates,
  findMissingUpdates,
  findPassedTimescales,
} from "./progress-checks";
import {
  findContradictedStatuses,
  findContradictedTicks,
  findMissingStatuses,
} from "./status-checks";
import { findTableTroubles } from "./table-checks";

/** One check with what it found. */
export interface CheckResult {
  readonly check: Check;
  /** False where the document could not be looked at for it. */
  readonly wasLookedFor: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Goes through everything that is worth a look before the paper is published, every check of `CHECKS` in its order.
 * @param facts what the file holds beside its text; null where only the text could be read
 */
export function checkBeforePublication(
  reading: TrackedReading,
  facts: DocumentFacts | null,
  today: CalendarDate,
): readonly CheckResult[] {
  const { register } = reading;
  const rows = recommendationRows(reading, new Set(), today);
  const places = indexPlaces(register);
  const findings: readonly Finding[] = [
    ...findMissingUpdates(register, rows),
    ...findPassedTimescales(register, rows),
    ...findHeadless(register),
    ...findInferredDates(register),
    ...findMissingStatuses(register, rows),
    ...findContradictedStatuses(register, rows),
    ...findContradictedTicks(register, rows),
    ...findNumberingGaps(register),
    ...findDuplicateReferences(register),
    ...reading.problems.map((problem) => findingOfProblem(problem, places)),
    ...findTableTroubles(register),
    ...(facts?.leftovers ?? []).map((leftover) => findingOfLeftover(leftover, places)),
  ];
  return CHECKS.map((check) => ({
    check,
    wasLookedFor: check.group !== "leftovers" || facts !== null,
    findings: findings.filter(({ kind }) => kind === check.kind),
  }));
}

/** How many places all checks found together. */
export function countFindings(results: readonly CheckResult[]): number {
  return results.reduce((sum, { findings }) => sum + findings.length, 0);
}

const KIND_OF_PROBLEM: Readonly<Record<string, Finding["kind"]>> = {
  "undated-update": "undated-heading",
  "unread-row": "unread",
  "stray-text": "unread",
};

function findingOfProblem(
  { kind, message, place, table }: ReadingProblem,
  places: PlaceIndex,
): Finding {
  return {
    kind: KIND_OF_PROBLEM[kind] ?? "doubtful-reading",
    message,
    place,
    table,
    recommendation: keyAt(places, place),
  };
}

function findingOfLeftover(leftover: Leftover, places: PlaceIndex): Finding {
  const { kind, place } = leftover;
  const message = sentenceOf(leftover);
  return { kind, message, place, table: null, recommendation: keyAt(places, place) };
}

function sentenceOf({ kind, text, author, where }: Leftover): string {
  const by = author === null || author === "" ? "" : ` by ${author}`;
  const at = where === null ? "" : ` ${where}`;
  const what = {
    "tracked-change": "A tracked change",
    comment: "A comment",
    "hidden-text": "Hidden text",
  };
  const says = text === "" ? "" : `: “${firstWords(text, 80)}”`;
  return `${what[kind]}${by}${at}${says}${says === "" ? "." : ""}`;
}

function keyAt(places: PlaceIndex, place: string | null): string | null {
  return place === null ? null : (places.get(place) ?? null);
}
