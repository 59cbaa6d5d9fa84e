import { comparable, firstWords, type Recommendation, type Register } from "../../recommendations";
import type { Finding } from "./findings";

const MOST_NAMED = 12;

/** Numbers that are left out between others of a table, one finding for each run of like references. */
export function findNumberingGaps(register: Register): readonly Finding[] {
  return tablesWithReferences(register).flatMap((recommendations) =>
    seriesOf(recommendations).flatMap(({ prefix, members }) => {
      const missing = missingBetween(members.map(({ number }) => number));
      const [first] = members;
      if (missing.length === 0 || first === undefined) return [];
      const named = missing.map((number) => `${prefix}${String(number)}`);
      const message = `${listed(named)} ${missing.length === 1 ? "is" : "are"} not in this table. That is right if ${missing.length === 1 ? "it was" : "they were"} completed earlier.`;
      return [findingAt("numbering-gap", message, first.recommendation)];
    }),
  );
}

/**
 * References that several recommendations of one table and section share. Where most are shared, the column cites
 * something and numbers nothing.
 */
export function findDuplicateReferences(register: Register): readonly Finding[] {
  return tablesWithReferences(register).flatMap((recommendations) => {
    const shared = sharedReferences(recommendations);
    const many = shared.reduce((sum, group) => sum + group.length, 0);
    if (many * 2 > recommendations.length) return [];
    return shared.flatMap((group) => {
      const [, ...others] = group;
      return others.map((other) =>
        findingAt(
          "duplicate-reference",
          `The reference ${other.ref ?? ""} is used ${String(group.length)} times, here for “${firstWords(other.text, 60)}”.`,
          other,
        ),
      );
    });
  });
}

function sharedReferences(
  recommendations: readonly Recommendation[],
): readonly (readonly Recommendation[])[] {
  const groups = new Map<string, Recommendation[]>();
  for (const each of recommendations) {
    const name = JSON.stringify([each.section, comparable(each.ref ?? "")]);
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

interface Numbered {
  readonly recommendation: Recommendation;
  readonly number: number;
}

interface Series {
  readonly prefix: string;
  readonly members: readonly Numbered[];
}

/** References that differ in their last number only: "R1" and "R3", "5.9" and "5.10", "24/01" and "24/02"; "3a" and "3b" are both 3. */
function seriesOf(recommendations: readonly Recommendation[]): readonly Series[] {
  const series = new Map<string, Numbered[]>();
  for (const recommendation of recommendations) {
    const match = /^(.*?)(\d+)[a-z]?$/.exec(recommendation.ref ?? "");
    if (match === null) continue;
    const prefix = match[1] ?? "";
    const members = series.get(prefix) ?? [];
    members.push({ recommendation, number: Number(match[2]) });
    series.set(prefix, members);
  }
  return [...series].map(([prefix, members]) => ({ prefix, members }));
}

/** Numbers between the lowest and the highest; a series from 2 or 3 on also lacks its start. None where most are missing. */
function missingBetween(numbers: readonly number[]): readonly number[] {
  const present = new Set(numbers);
  if (present.size < 2) return [];
  const highest = Math.max(...numbers);
  const lowest = Math.min(...numbers);
  const from = lowest <= 3 ? 1 : lowest;
  const missing: number[] = [];
  for (let number = from; number < highest; number++) {
    if (!present.has(number)) missing.push(number);
    if (missing.length > present.size * 4) return [];
  }
  return missing;
}

function tablesWithReferences(register: Register): readonly (readonly Recommendation[])[] {
  return register.tables
    .map(({ index }) =>
      register.recommendations.filter((each) => each.table === index && each.ref !== null),
    )
    .filter((recommendations) => recommendations.length > 1);
}

function listed(names: readonly string[]): string {
  if (names.length > MOST_NAMED) {
    return `${names.slice(0, MOST_NAMED).join(", ")} and ${String(names.length - MOST_NAMED)} more`;
  }
  const [last, ...before] = [...names].reverse();
  return before.length === 0 ? (last ?? "") : `${before.reverse().join(", ")} and ${last ?? ""}`;
}

function findingAt(
  kind: Finding["kind"],
  message: string,
  { key, table, place }: Recommendation,
): Finding {
  return { kind, message, place, recommendation: key, table };
}
