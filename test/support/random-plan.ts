import fc from "fast-check";
import {
  paragraphsOf,
  tablesOf,
  textOf,
  touchesJoinedParagraphs,
  type DocumentContent,
  type Edit,
  type EditPlan,
  type ExpectedParagraph,
  type NewParagraph,
  type NewRun,
  type Paragraph,
  type TableCell,
  type TableRow,
} from "../../src/recommendations";

/** Numbers that decide what a plan does, over and over; the same ones on the same document make the same plan. */
export type Choices = readonly number[];

export function choices(): fc.Arbitrary<Choices> {
  return fc.array(fc.nat(999), { minLength: 1, maxLength: 80 });
}

const TEXTS = ["Closed.", "2", "a <b> & c", "😀 end", "in\ttwo\nlines", " spaced "];

/**
 * Edits as a planner may make them: each cell is touched by at most a few, in a sound order, and what is moved is plain. In
 * `"reversible"` no paragraph is removed, since only a plan that takes back removes; rows are removed by such plans alone.
 */
export function randomPlan(
  content: DocumentContent,
  chosen: Choices,
  kind: "reversible" | "any" = "any",
): EditPlan {
  let next = 0;
  const pick = (below: number): number =>
    (chosen[next++ % chosen.length] ?? 0) % Math.max(1, below);
  const all = tablesOf(content).flatMap(paragraphsOf);
  const writer = new PlanWriter(pick, all);
  const edits = tablesOf(content).flatMap(({ rows }) =>
    rows.flatMap((row) => [
      ...row.cells.flatMap((cell) => writer.editCell(cell, kind)),
      ...writer.editRow(row),
    ]),
  );
  const allowed = edits.filter((group) => !touchesJoinedParagraphs(content, { edits: group }));
  return { edits: shuffledByCell(allowed, pick) };
}

/** Groups of edits that touch one cell stay in their order; the groups go in any. */
function shuffledByCell(groups: readonly Edit[][], pick: (below: number) => number): Edit[] {
  const left = [...groups];
  const shuffled: Edit[] = [];
  while (left.length > 0) shuffled.push(...(left.splice(pick(left.length), 1)[0] ?? []));
  return shuffled;
}

class PlanWriter {
  constructor(
    private readonly pick: (below: number) => number,
    private readonly all: readonly Paragraph[],
  ) {}

  editCell({ paragraphs }: TableCell, kind: "reversible" | "any"): Edit[][] {
    const own = paragraphs.filter(({ nestingLevel }) => nestingLevel === 1);
    const target = own[this.pick(own.length)];
    const last = own.at(-1);
    if (target === undefined || last === undefined) return [];
    switch (this.pick(kind === "any" ? 8 : 7)) {
      case 0:
        return [[this.insert(target, "after")]];
      case 1:
        return [[this.insert(target, "before"), this.insert(target, "after")]];
      case 2:
        return [[this.setText(target), this.insert(target, "after")]];
      case 3:
        return [[this.setItalic(target)]];
      case 4:
        return [this.pin(own)];
      case 5:
        return [[this.insert(paragraphs[this.pick(paragraphs.length)] ?? target, "after")]];
      case 7:
        return target === last
          ? []
          : [[{ kind: "removeParagraphs", paragraphs: [expected(target)] }]];
      default:
        return [];
    }
  }

  editRow({ cells }: TableRow): Edit[][] {
    const paragraphs = cells.flatMap((cell) => cell.paragraphs);
    const anchor = paragraphs[this.pick(paragraphs.length)];
    const cell = cells[this.pick(cells.length)];
    if (anchor === undefined || cell === undefined || this.pick(4) > 0) return [];
    const written = { gridColumn: cell.gridColumn, paragraphs: [this.paragraph()] };
    return [[{ kind: "insertRow", anchor: expected(anchor), cells: [written] }]];
  }

  private insert(anchor: Paragraph, side: "before" | "after"): Edit {
    const paragraphs = Array.from({ length: 1 + this.pick(2) }, () => this.paragraph());
    return { kind: "insertParagraphs", anchor: expected(anchor), side, paragraphs };
  }

  private setText(paragraph: Paragraph): Edit {
    const exemplar = this.pick(2) === 0 ? null : (this.some()?.id ?? null);
    const runs = this.pick(5) === 0 ? [] : this.runs();
    return { kind: "setText", paragraph: expected(paragraph), runs, exemplar };
  }

  private setItalic(paragraph: Paragraph): Edit {
    const from = this.pick(textOf(paragraph).length + 1);
    return {
      kind: "setItalic",
      paragraph: expected(paragraph),
      from: isInsideCharacter(textOf(paragraph), from) ? from - 1 : from,
      italic: this.pick(2) === 0,
    };
  }

  /** A new first paragraph; the one that was first becomes history. */
  private pin(own: readonly Paragraph[]): Edit[] {
    const [first] = own;
    const anchor = own.at(-1);
    if (first === undefined || anchor === undefined || first === anchor || !first.isPlain)
      return [];
    return [
      this.insert(first, "before"),
      { kind: "setItalic", paragraph: expected(first), from: 0, italic: true },
      { kind: "moveParagraphs", paragraphs: [expected(first)], anchor: expected(anchor) },
    ];
  }

  private paragraph(): NewParagraph {
    return { runs: this.runs(), exemplar: this.some()?.id ?? "" };
  }

  private some(): Paragraph | undefined {
    return this.all[this.pick(this.all.length)];
  }

  private runs(): NewRun[] {
    return Array.from({ length: 1 + this.pick(2) }, () => ({
      text: TEXTS[this.pick(TEXTS.length)] ?? "",
      bold: this.pick(2) === 0,
      italic: this.pick(2) === 0,
      underline: this.pick(4) === 0,
      superscript: this.pick(4) === 0,
    }));
  }
}

function expected(paragraph: Paragraph): ExpectedParagraph {
  return { id: paragraph.id, expects: textOf(paragraph) };
}

function isInsideCharacter(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(at));
}
