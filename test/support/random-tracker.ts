import fc from "fast-check";
import { recommendationOf } from "./decisions";
import type { Change, Register } from "../../src/recommendations";
import {
  cell,
  checkBox,
  dropdown,
  headerRow,
  heading,
  para,
  row,
  table,
  wordFile,
} from "../reading/word-markup";

/** What a person may decide about a recommendation of a tracker at random. */
export type Decision =
  | { readonly kind: "update"; readonly ref: string; readonly asAt: string; readonly text: string }
  | { readonly kind: "status"; readonly ref: string; readonly code: string }
  | { readonly kind: "complete"; readonly ref: string; readonly isComplete: boolean };

/** A tracker of which house style, order, statuses and ticks are drawn by lot, and decisions about its recommendations. */
interface RandomTracker {
  readonly bytes: Uint8Array;
  readonly decisions: readonly Decision[];
}

const MONTHS = ["2025-11", "2026-02", "2026-05"] as const;
const NAMES = ["November 2025", "February 2026", "May 2026"] as const;
const HEADINGS: readonly ((month: string) => string)[] = [
  (month) => `Action update (${month})`,
  (month) => `${month} update`,
  (month) => `Update: ${month}`,
  (month) => `Position at ${month}:`,
];
const STATUSES = ["Red", "Amber", "Green"] as const;
const COLOURS = { Red: "FF0000", Amber: "FFC000", Green: "92D050" } as const;
const TICKS = [
  "✓",
  "✔",
  "Yes",
  cell('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'),
  cell(
    '<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/></w:rPr><w:t>P</w:t></w:r>',
  ),
  cell(checkBox(true)),
] as const;

const STATUS_STYLES = ["plain", "coloured", "list"] as const;
type StatusStyle = (typeof STATUS_STYLES)[number];

interface Entry {
  readonly text: string;
  readonly updates: number;
  readonly status: (typeof STATUSES)[number];
  readonly isComplete: boolean;
}

export function randomTracker(): fc.Arbitrary<RandomTracker> {
  const entry: fc.Arbitrary<Entry> = fc.record({
    text: fc.constantFrom(
      "the roof",
      "the gate & wall",
      "the “old” school",
      "every path <1 m wide",
    ),
    updates: fc.nat(3),
    status: fc.constantFrom(...STATUSES),
    isComplete: fc.boolean(),
  });
  return fc
    .record({
      entries: fc.array(entry, { minLength: 2, maxLength: 5 }),
      headingStyle: fc.nat(HEADINGS.length - 1),
      isNewestFirst: fc.boolean(),
      isRunIn: fc.boolean(),
      statuses: fc.constantFrom(...STATUS_STYLES),
      tick: fc.constantFrom(...TICKS),
      lots: fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), { minLength: 1, maxLength: 6 }),
    })
    .map(({ entries, lots, ...style }) => ({
      bytes: write(entries, style),
      decisions: lots.map((lot) => decide(lot, entries.length)),
    }));
}

interface Style {
  readonly headingStyle: number;
  readonly isNewestFirst: boolean;
  readonly isRunIn: boolean;
  readonly statuses: StatusStyle;
  readonly tick: string;
}

function write(entries: readonly Entry[], style: Style): Uint8Array {
  const rows = entries.map((entry, index) =>
    row(
      String(index + 1),
      `That ${entry.text} is repaired, part ${String(index + 1)}.`,
      progress(entry, index, style),
      status(entry, style.statuses),
      entry.isComplete || index === 0 ? style.tick : "",
    ),
  );
  return wordFile(
    "Report to the Board, 8 June 2026",
    table(headerRow("Ref", "Recommendation", "Progress", "RAG status", "Complete"), ...rows),
    "",
  );
}

function progress({ updates }: Entry, index: number, style: Style): string {
  const wording = HEADINGS[style.headingStyle] ?? HEADINGS[0]!;
  const written = NAMES.slice(0, updates).map((month, at) => {
    const said = `Step ${String(at + 1)} of part ${String(index + 1)} was taken.`;
    const title = wording(month);
    return style.isRunIn
      ? [
          para(
            `<w:r><w:rPr><w:b/></w:rPr><w:t>${title}</w:t></w:r><w:r><w:t xml:space="preserve"> ${said}</w:t></w:r>`,
          ),
        ]
      : [heading(title, 2), para(said)];
  });
  const ordered = style.isNewestFirst ? written.reverse() : written;
  return ordered.length === 0 ? "" : cell(...ordered.flat());
}

function status({ status: word }: Entry, style: StatusStyle): string {
  switch (style) {
    case "plain":
      return word;
    case "list":
      return cell(dropdown(word, ...STATUSES));
    case "coloured":
      return `<w:tc><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${COLOURS[word]}"/></w:tcPr><w:p><w:r><w:t>${word}</w:t></w:r></w:p></w:tc>`;
  }
}

function decide([which, what, how]: readonly [number, number, number], count: number): Decision {
  const ref = String((which % count) + 1);
  switch (what % 3) {
    case 0: {
      const asAt = ["2026-06", "2026-07-03"][how % 2] ?? MONTHS[0];
      return { kind: "update", ref, asAt, text: `Lot ${String(how)} was drawn & kept.` };
    }
    case 1:
      return { kind: "status", ref, code: STATUSES[how % STATUSES.length] ?? "Red" };
    default:
      return { kind: "complete", ref, isComplete: how % 2 === 0 };
  }
}

/** A decision as the change of the recommendation with that reference. */
export function changeFor(register: Register, decision: Decision): Change {
  const recommendation = recommendationOf(register, decision.ref).key;
  switch (decision.kind) {
    case "update": {
      const { asAt, text } = decision;
      return { kind: "appendUpdate", recommendation, group: null, asAt, text: [text] };
    }
    case "status":
      return { kind: "setStatus", recommendation, code: decision.code, draft: false };
    case "complete":
      return { kind: "setComplete", recommendation, complete: decision.isComplete };
  }
}
