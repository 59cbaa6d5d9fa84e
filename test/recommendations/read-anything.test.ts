import fc from "fast-check";
import {
  readRegister,
  singleSpaced,
  tablesOf,
  textOf,
  type DocumentContent,
  type Recommendation,
  type Register,
  type TableCell,
  type TableColumn,
} from "../../src/recommendations";
import { allParagraphs } from "../support/decisions";
import {
  below,
  documentOf,
  row,
  table,
  wide,
  type CellLike,
  type RowSource,
  type TableSource,
} from "../support/document";

const numRuns = Number(process.env.RUNS ?? 300);

const HEADERS = [
  "No",
  "Recommendation",
  "Action taken",
  "Evidence of progress",
  "Lead",
  "Timescale",
  "Status",
  "Complete",
  "",
];
const WORDS = [
  "",
  "-",
  "4",
  "5.10",
  "4. That the Director reports.",
  "Recommendation 10 That the roof is repaired",
  "That the Leader asks for it",
  "Action update (July 2006)",
  "Action update",
  "Current position:",
  "26th July position: begun",
  "March 2010 update",
  "Status (draft): 2 – Achieved",
  "2 (Achieved)",
  "✓",
  "Sept 10?",
  "Autumn 2006 Winter 2006",
  "Steve Hampson Cllr B Smith",
  "Functions and Services",
  "during the",
  "October and November cycles.",
  "1 4",
];

describe("whatever a document holds", () => {
  test("reading never throws, and finds nothing that is not there", () => {
    fc.assert(
      fc.property(documents(), (content) => {
        const register = readRegister(content);
        requireSound(register, content);
      }),
      { numRuns: 300 },
    );
  });

  test("no text that is tracked is passed over in silence, and none is invented", () => {
    fc.assert(
      fc.property(documents(), (content) => {
        const register = readRegister(content);
        expect(lostIn(register, content)).toEqual([]);
        expect(inventedIn(register, content)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("reading the same content twice gives the same register", () => {
    fc.assert(
      fc.property(documents(), (content) => {
        expect(readRegister(content)).toEqual(readRegister(content));
      }),
      { numRuns: 50 },
    );
  });
});

describe("whatever a plain tracker holds", () => {
  const sentence = fc
    .tuple(fc.constantFrom("Quotes", "Members", "Officers", "Partners"), fc.nat(99_999))
    .map(([who, number]) => `${who} were told about matter ${number}.`);
  const tracker = fc.array(
    fc.record({
      text: sentence,
      update: fc.array(sentence, { maxLength: 3 }),
      lead: fc.constantFrom("", "Head of Property", "Director of Housing"),
    }),
    { minLength: 1, maxLength: 6 },
  );

  test("every cell's text is in the reading", () => {
    fc.assert(
      fc.property(tracker, (recommendations) => {
        const rows = recommendations.map(({ text, update, lead }, index) =>
          row(String(index + 1), text, ["Action update (July 2026)", ...update], lead),
        );
        const header = row("No", "Recommendation", "Evidence of progress", "Lead");
        const register = readRegister(documentOf(table(header, ...rows)));
        expect(register.recommendations).toHaveLength(rows.length);
        recommendations.forEach(({ text, update, lead }, index) => {
          const read = register.recommendations[index];
          expect(read?.text).toBe(text);
          expect(read?.updates.map((each) => each.text)).toEqual([update.join("\n")]);
          expect(read?.lead.join()).toBe(lead);
        });
      }),
      { numRuns: 100 },
    );
  });
});

/** Paragraphs of the rows and columns that are read of which most words are in no reading, no section and no problem. */
function lostIn(register: Register, content: DocumentContent): readonly string[] {
  const said = new Set(register.problems.flatMap(({ place }) => place ?? []));
  return register.tables.flatMap(({ index, pieces, columns, isForm }) => {
    const [piece] = pieces;
    const source = tablesOf(content).find((each) => each.index === piece);
    // Which cell of a form, or of a later piece, is under which column is not told from outside.
    if (isForm || pieces.length > 1 || source === undefined) return [];
    const own = register.recommendations.filter(({ table }) => table === index);
    const headings = columns.map((column) => column.header).join("|");
    const header = source.rows.findIndex(({ cells }) => cells.map(cellText).join("|") === headings);
    // A header of two rows stands in none of them as a whole.
    if (header < 0) return [];
    const print = source.rows[header]?.cells.map(cellText).join("|").toLowerCase();
    const sections = wordsOf(own.map(({ section }) => section ?? "").join(" "));
    return source.rows.slice(header + 1).flatMap((row, below) => {
      if (row.cells.map(cellText).join("|").toLowerCase() === print) return [];
      const at = header + 1 + below;
      const here = own.filter(({ rows }) => rows.some((each) => each.row === at));
      const known = new Set([
        ...here.flatMap((each) => wordsOf(textsOf(each).join(" "))),
        ...sections,
      ]);
      const paragraphs = row.cells.flatMap((cell) => cell.paragraphs);
      if (here.length === 0 && paragraphs.some(({ id }) => said.has(id))) return [];
      return row.cells
        .filter((cell) => isRead(cell, columns))
        .flatMap((cell) =>
          cell.paragraphs
            .filter(({ id }) => !said.has(id))
            .map(textOf)
            .filter((text) => !isWordless(text) && isMissing(text, known)),
        );
    });
  });
}

function inventedIn(register: Register, content: DocumentContent): readonly string[] {
  const all = new Set(wordsOf(allParagraphs(content).map(textOf).join(" ")));
  return register.recommendations
    .flatMap(textsOf)
    .flatMap(wordsOf)
    .filter((word) => !all.has(word));
}

function textsOf(recommendation: Recommendation): readonly string[] {
  const { ref, text, section, lead, timescale, status, actions, updates, responses } =
    recommendation;
  const tracked = [{ lead, timescale, status }, ...actions];
  return [
    ref ?? "",
    text,
    section ?? "",
    ...tracked.flatMap((each) => [...each.lead, ...each.timescale.map(({ raw }) => raw)]),
    ...tracked.map((each) => each.status?.raw ?? ""),
    ...actions.map((action) => action.text),
    ...updates.flatMap((each) => [each.heading ?? "", each.text, each.status?.raw ?? ""]),
    ...responses.flatMap((each) => [each.heading, each.text]),
  ];
}

function isRead(cell: TableCell, columns: readonly TableColumn[]): boolean {
  const end = cell.gridColumn + cell.columnSpan;
  return (
    !cell.continuesAbove &&
    columns.some(
      ({ role, gridColumn, columnSpan }) =>
        role !== "other" && gridColumn < end && gridColumn + columnSpan > cell.gridColumn,
    )
  );
}

/** A dash, a tick and the like are values without words. */
function isWordless(text: string): boolean {
  return (
    !/\p{L}{2}|\d/u.test(text) || /^(?:none|n\/a|yes|no|done|completed?)\.?$/i.test(text.trim())
  );
}

function isMissing(text: string, known: ReadonlySet<string>): boolean {
  const words = wordsOf(text);
  return words.filter((word) => !known.has(word)).length * 2 > words.length;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function cellText({ paragraphs }: TableCell): string {
  return singleSpaced(paragraphs.map(textOf).join(" "));
}

/** What holds of every reading: its places exist and its texts are the document's own. */
function requireSound(register: Register, content: DocumentContent): void {
  const paragraphs = new Map(allParagraphs(content).map((each) => [each.id, textOf(each)]));
  const words = [...paragraphs.values()].join(" ").replace(/\s+/g, " ");
  const keys = register.recommendations.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const recommendation of register.recommendations) {
    const { updates, actions, groups, status, place } = recommendation;
    const places = [
      place,
      ...updates.flatMap((update) => update.paragraphs),
      ...actions.map((action) => action.place),
      ...[status, ...updates.map((update) => update.status)].flatMap((each) => each?.place ?? []),
    ];
    for (const each of places) expect(paragraphs.has(each)).toBe(true);
    for (const { headingPlace, heading } of updates) {
      if (headingPlace === null) continue;
      const text = paragraphs.get(headingPlace.paragraph) ?? "";
      expect(text.slice(headingPlace.start, headingPlace.end).replace(/\s+/g, " ").trim()).toBe(
        heading,
      );
    }
    const lines = [...updates, ...actions].flatMap(({ text }) => text.split("\n"));
    for (const line of lines) expect(words).toContain(line);
    expect(groups.flatMap((group) => group.updates).sort()).toEqual(
      updates.map((_, index) => index).sort(),
    );
  }
  for (const problem of register.problems) {
    expect(problem.message).toMatch(/\.$/);
    if (problem.place !== null) expect(paragraphs.has(problem.place)).toBe(true);
  }
}

function documents(): fc.Arbitrary<DocumentContent> {
  const text = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
    fc.string({ maxLength: 40 }),
  );
  const cell: fc.Arbitrary<CellLike> = fc.oneof(
    { weight: 6, arbitrary: fc.array(text, { minLength: 1, maxLength: 5 }) },
    { weight: 1, arbitrary: text.map((each) => below(each)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 4 }), text)
        .map(([span, each]) => wide(span, each)),
    },
    { weight: 1, arbitrary: fc.constant([]) },
  );
  const header: fc.Arbitrary<RowSource> = fc
    .array(fc.constantFrom(...HEADERS), { minLength: 1, maxLength: 6 })
    .map((labels) => row(...labels));
  const body = fc.array(
    fc.array(cell, { maxLength: 6 }).map((cells) => row(...cells)),
    { maxLength: 8 },
  );
  const grid: fc.Arbitrary<TableSource> = fc
    .tuple(fc.array(header, { maxLength: 2 }), body)
    .map(([headers, rows]) => table(...headers, ...rows));
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: grid }, { weight: 2, arbitrary: text }), {
      maxLength: 5,
    })
    .map((blocks) => documentOf(...blocks));
}
