import {
  cellsOf,
  exemplarsOf,
  expectationsOf,
  italicFrom,
  textOf,
  touchesJoinedParagraphs,
  type DocumentContent,
  type Edit,
  type EditPlan,
  type ExpectedParagraph,
  type InnerCell,
  type Paragraph,
  type ParagraphId,
  type TableCell,
  type TextRun,
} from "../recommendations";
import { italicStep } from "./italic-step";
import { PlanRefused } from "./plan-refused";
import { insertRowStep, removeRowStep } from "./row-steps";
import {
  doubtfulRefusal,
  heldByControl,
  HIDES_TEXT,
  IN_PROMPT,
  LOOK_NOT_READ,
  notAlignedRefusal,
  PARAGRAPHS_JOINED,
  PLACE_OUTSIDE_TABLES,
  showsPrompt,
  staleRefusal,
  type Refusal,
} from "./writing-wording";
import type { WriteScript, WriteStep } from "./write-script";

/** A script, or why the plan cannot be carried out in Word. */
export type Scripted =
  | { readonly kind: "script"; readonly script: WriteScript }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/**
 * Works out what to do in Word for a plan made from a reading. Refuses where an expectation is not what was read, and where
 * Word's behaviour is doubtful: rows in vertical merges and in nested tables.
 */
export function scriptOfPlan(content: DocumentContent, plan: EditPlan): Scripted {
  if (touchesJoinedParagraphs(content, plan)) {
    return { kind: "refused", refusal: doubtfulRefusal(PARAGRAPHS_JOINED) };
  }
  try {
    const draft = new ScriptDraft(content);
    for (const edit of plan.edits) draft.add(edit);
    return { kind: "script", script: draft.finish() };
  } catch (error) {
    if (error instanceof PlanRefused) return { kind: "refused", refusal: error.refusal };
    throw error;
  }
}

/** Where a paragraph stands. */
interface Home {
  readonly paragraph: Paragraph;
  readonly cell: CellText;
}

/** The paragraphs of one cell, those of tables inside it too. */
type CellText = Pick<TableCell, "paragraphs">;

/** A new paragraph, or an old one that is moved: its runs are those it has in the end. */
interface Added {
  readonly runs: () => readonly TextRun[];
  readonly exemplar: ParagraphId;
}

class ScriptDraft {
  private readonly homes: ReadonlyMap<ParagraphId, Home>;
  /** Runs as the edits so far leave them. */
  private readonly runs = new Map<ParagraphId, readonly TextRun[]>();
  private readonly fontFrom = new Map<ParagraphId, ParagraphId>();
  private readonly italics = new Set<ParagraphId>();
  private readonly removed = new Set<ParagraphId>();
  private readonly before = new Map<ParagraphId, Added[]>();
  private readonly after = new Map<ParagraphId, Added[]>();
  private readonly shadings: WriteStep[] = [];
  private readonly rowSteps: WriteStep[] = [];
  private readonly rowRemovals: WriteStep[] = [];

  constructor(private readonly content: DocumentContent) {
    this.homes = homesOf(content);
  }

  add(edit: Edit): void {
    for (const { id, expects } of expectationsOf(edit)) {
      if (textOf(this.require(id, expects).paragraph) !== expects) {
        throw new PlanRefused(staleRefusal(expects, null));
      }
    }
    if (!exemplarsOf(edit).every((id) => this.homes.has(id))) {
      throw new PlanRefused(doubtfulRefusal(LOOK_NOT_READ));
    }
    switch (edit.kind) {
      case "insertParagraphs":
        if (this.require(edit.anchor.id, edit.anchor.expects).paragraph.isPrompt === true) {
          throw new PlanRefused(doubtfulRefusal(IN_PROMPT));
        }
        this.insert(
          edit.side,
          edit.anchor.id,
          edit.paragraphs.map(({ runs, exemplar }) => ({ runs: () => runs, exemplar })),
        );
        return;
      case "setText":
        this.requireNoControl(edit.paragraph, textOf(edit));
        this.requireNoPrompt(edit.paragraph);
        requireNothingHidden(this.require(edit.paragraph.id, edit.paragraph.expects).paragraph);
        this.runs.set(edit.paragraph.id, edit.runs);
        this.fontFrom.set(edit.paragraph.id, edit.exemplar ?? edit.paragraph.id);
        return;
      case "setItalic":
        this.setItalic(edit.paragraph.id, edit.from, edit.italic);
        return;
      case "setShading":
        this.shadings.push({
          kind: "setShading",
          paragraph: edit.paragraph.id,
          shading: edit.shading,
        });
        return;
      case "moveParagraphs":
        this.move(
          edit.paragraphs.map(({ id }) => id),
          edit.anchor.id,
        );
        return;
      case "removeParagraphs":
        for (const { id } of edit.paragraphs) this.remove(id);
        return;
      case "insertRow":
        this.rowSteps.push(insertRowStep(this.content, edit));
        return;
      case "removeRow":
        this.rowRemovals.push(...removeRowStep(this.content, edit));
    }
  }

  finish(): WriteScript {
    const [settling, deletions] = this.settleRemovals();
    return [
      ...this.textSteps(),
      ...this.shadings,
      ...settling,
      ...insertSteps("before", this.before),
      ...insertSteps("after", this.after),
      ...this.rowSteps,
      ...deletions,
      ...this.rowRemovals,
    ];
  }

  private require(id: ParagraphId, text: string): Home {
    const home = this.homes.get(id);
    if (home !== undefined) return home;
    if (id.startsWith("b")) throw new PlanRefused(doubtfulRefusal(PLACE_OUTSIDE_TABLES));
    throw new PlanRefused(staleRefusal(text, null));
  }

  private runsOf(id: ParagraphId): readonly TextRun[] {
    return this.runs.get(id) ?? this.homes.get(id)?.paragraph.runs ?? [];
  }

  /** What Word makes of a text written over a control's prompt has not been seen. */
  private requireNoPrompt({ id, expects }: ExpectedParagraph): void {
    const { shownText, runs } = this.require(id, expects).paragraph;
    // One sign alone goes as a whole, and is written again as what it was.
    const isSign = runs[0]?.sign !== undefined;
    if (shownText !== undefined && !isSign)
      throw new PlanRefused(doubtfulRefusal(showsPrompt(shownText)));
  }

  private requireNoControl({ id, expects }: ExpectedParagraph, text: string): void {
    const { controls } = this.require(id, expects).paragraph;
    if (controls !== undefined) throw new PlanRefused(heldByControl(expects, text));
  }

  private insert(
    side: "before" | "after",
    anchor: ParagraphId,
    paragraphs: readonly Added[],
  ): void {
    const list = side === "before" ? this.before : this.after;
    list.set(anchor, [...(list.get(anchor) ?? []), ...paragraphs]);
  }

  private setItalic(id: ParagraphId, from: number, italic: boolean): void {
    this.runs.set(id, italicFrom(this.runsOf(id), from, italic));
    this.italics.add(id);
  }

  private move(ids: readonly ParagraphId[], anchor: ParagraphId): void {
    this.insert(
      "after",
      anchor,
      ids.map((id) => ({ runs: () => this.runsOf(id), exemplar: id })),
    );
    for (const id of ids) this.remove(id);
  }

  private remove(id: ParagraphId): void {
    this.removed.add(id);
  }

  private textSteps(): WriteStep[] {
    return [...this.runs].flatMap(([id, runs]): WriteStep[] => {
      const home = this.homes.get(id);
      if (this.removed.has(id) || home === undefined) return [];
      const lookFrom = this.fontFrom.get(id);
      if (lookFrom !== undefined) return [setTextStep(id, runs, lookFrom, false)];
      if (!this.italics.has(id)) return [];
      const step = italicStep(home.paragraph, runs);
      if (step === null) return [];
      if (step.kind === "refused") throw new PlanRefused(step.refusal);
      return [step];
    });
  }

  /**
   * A cell ends in a paragraph that cannot be deleted, only emptied. Where it is to go, it takes over what will be the
   * cell's last paragraph, and that one goes instead.
   */
  private settleRemovals(): [WriteStep[], WriteStep[]] {
    const settling: WriteStep[] = [];
    const kept = new Set<ParagraphId>();
    const folds: WriteStep[] = [];
    for (const cell of new Set([...this.removed].map((id) => this.homes.get(id)?.cell))) {
      const last = cell?.paragraphs.at(-1);
      if (cell === undefined || last === undefined) continue;
      if (!this.removed.has(last.id) || this.after.has(last.id)) continue;
      kept.add(last.id);
      const step = this.settleLast(cell, last);
      if (step.kind === "foldIntoAbove") folds.push(step);
      else settling.push(step);
    }
    const deletions = [...this.removed]
      .filter((id) => !kept.has(id))
      .map((paragraph): WriteStep => ({ kind: "delete", paragraph }));
    return [settling, [...deletions, ...folds]];
  }

  private settleLast(cell: CellText, paragraph: Paragraph): WriteStep {
    const { id: last, nestingLevel } = paragraph;
    requireNothingHidden(paragraph);
    const added = this.takeLastAdded(cell);
    if (added !== null) return setTextStep(last, added.runs(), added.exemplar, true);
    const above = [...cell.paragraphs].reverse().find(({ id }) => !this.removed.has(id));
    if (above === undefined) return setTextStep(last, [], last, false);
    if (above.nestingLevel > nestingLevel) throw new PlanRefused(notAlignedRefusal(textOf(above)));
    const runs = this.runsOf(above.id);
    // A line break read from the document may be a page break, which would not survive being written anew.
    if (!above.isPlain || textOf({ runs }).includes("\n")) {
      return { kind: "foldIntoAbove", paragraph: last, above: above.id };
    }
    this.removed.add(above.id);
    this.moveInsertions(above.id, last);
    return setTextStep(last, runs, above.id, true);
  }

  /** The new paragraph that will be the cell's last, taken out of those to be inserted; null where an old one will be. */
  private takeLastAdded(cell: CellText): Added | null {
    for (const { id } of [...cell.paragraphs].reverse()) {
      const added = this.after.get(id)?.pop() ?? null;
      if (added !== null) return added;
      if (!this.removed.has(id)) return null;
      const above = this.before.get(id)?.pop() ?? null;
      if (above !== null) return above;
    }
    return null;
  }

  /** What was to stand before a paragraph that goes stands before the one that takes its place. */
  private moveInsertions(from: ParagraphId, to: ParagraphId): void {
    const paragraphs = this.before.get(from);
    if (paragraphs === undefined) return;
    this.before.delete(from);
    this.before.set(to, [...paragraphs, ...(this.before.get(to) ?? [])]);
  }
}

/** Text put in place of hidden text may be hidden too. */
function requireNothingHidden({ hidesText }: Paragraph): void {
  if (hidesText === true) throw new PlanRefused(doubtfulRefusal(HIDES_TEXT));
}

function setTextStep(
  paragraph: ParagraphId,
  runs: readonly TextRun[],
  lookFrom: ParagraphId,
  takesParagraphLook: boolean,
): WriteStep {
  return { kind: "setText", paragraph, runs, lookFrom, takesParagraphLook };
}

function insertSteps(
  side: "before" | "after",
  byAnchor: ReadonlyMap<ParagraphId, readonly Added[]>,
): WriteStep[] {
  return [...byAnchor]
    .filter(([, added]) => added.length > 0)
    .map(([anchor, added]) => {
      const paragraphs = added.map(({ runs, exemplar }) => ({ runs: runs(), exemplar }));
      return { kind: "insert", anchor, side, paragraphs };
    });
}

function homesOf(content: DocumentContent): ReadonlyMap<ParagraphId, Home> {
  const homes = new Map<ParagraphId, Home>();
  for (const outer of cellsOf(content)) {
    const inner = new Map<InnerCell, CellText>();
    for (const paragraph of outer.paragraphs) {
      const { innerCell } = paragraph;
      const cell = innerCell === undefined ? outer : innerTextOf(outer, innerCell, inner);
      homes.set(paragraph.id, { paragraph, cell });
    }
  }
  return homes;
}

function innerTextOf(
  { paragraphs }: TableCell,
  cell: InnerCell,
  known: Map<InnerCell, CellText>,
): CellText {
  const text = known.get(cell) ?? {
    paragraphs: paragraphs.filter(({ innerCell }) => isWithin(innerCell ?? null, cell)),
  };
  known.set(cell, text);
  return text;
}

function isWithin(inner: InnerCell | null, cell: InnerCell): boolean {
  if (inner === null || inner === cell) return inner !== null;
  return isWithin(inner.within, cell);
}
