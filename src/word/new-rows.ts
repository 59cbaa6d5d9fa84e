import type { InsertRowStep } from "./write-script";

/** Rows that are added below one row: a step each, in order. */
export interface RowGroup {
  readonly steps: readonly InsertRowStep[];
  /** Index, in the listing before, of the last paragraph Word lists for the row above. */
  readonly lastAbove: number;
}

/** Index, in the listing after, of the paragraph of each cell that is to be filled. */
export type NewCellPlaces = ReadonlyMap<InsertRowStep, ReadonlyMap<number, number>>;

/**
 * Finds the cells of new rows by what was added to the listing of the body. A new cell holds one empty paragraph, and a
 * cell that goes on with a merge may not be listed; a listing is believed only if exactly one account of the merged cells
 * explains it. Null where none or several do.
 */
export function findNewCells(
  before: readonly string[],
  after: readonly string[],
  groups: readonly RowGroup[],
): NewCellPlaces | null {
  const fitting = ACCOUNTS.map((account) => placeCells(before, after, groups, account)).filter(
    (places) => places !== null,
  );
  const prints = new Set(
    fitting.map((places) => JSON.stringify([...places.values()].map((cells) => [...cells]))),
  );
  return prints.size === 1 ? (fitting[0] ?? null) : null;
}

/** Which merged cells of a new row are listed; below the end of a merge, Word may make a cell of its own. */
type MergedCellsAccount = "listed" | "not-listed" | "listed-below-merges";

const ACCOUNTS: readonly MergedCellsAccount[] = ["listed", "not-listed", "listed-below-merges"];

function placeCells(
  before: readonly string[],
  after: readonly string[],
  groups: readonly RowGroup[],
  account: MergedCellsAccount,
): NewCellPlaces | null {
  const places = new Map<InsertRowStep, ReadonlyMap<number, number>>();
  const expected: string[] = [];
  let copied = 0;
  for (const { steps, lastAbove } of [...groups].sort((a, b) => a.lastAbove - b.lastAbove)) {
    expected.push(...before.slice(copied, lastAbove + 1));
    copied = lastAbove + 1;
    for (const step of steps) {
      const listed = listedCells(step, account);
      places.set(
        step,
        new Map(listed.map((position, index) => [position, expected.length + index])),
      );
      expected.push(...listed.map(() => ""));
    }
  }
  expected.push(...before.slice(copied));
  const isSame =
    expected.length === after.length && expected.every((text, index) => text === after[index]);
  return isSame ? places : null;
}

function listedCells(
  { cellCount, merged }: InsertRowStep,
  account: MergedCellsAccount,
): readonly number[] {
  const hidden = merged.filter(({ endsMerge }) => {
    if (account === "listed") return false;
    return account === "not-listed" || !endsMerge;
  });
  const hiddenPositions = new Set(hidden.map(({ position }) => position));
  return Array.from({ length: cellCount }, (_, position) => position).filter(
    (position) => !hiddenPositions.has(position),
  );
}
