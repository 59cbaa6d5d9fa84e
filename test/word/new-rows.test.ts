import { findNewCells, type NewCellPlaces } from "../../src/word/new-rows";
import type { InsertRowStep, MergedCell } from "../../src/word/write-script";

function step(cellCount: number, ...merged: MergedCell[]): InsertRowStep {
  return { kind: "insertRow", anchor: "t0.0", row: [], cellCount, merged, cells: [] };
}

function cellsOf(places: NewCellPlaces | null, of: InsertRowStep): Record<string, number> | null {
  const cells = places?.get(of);
  return cells === undefined ? null : Object.fromEntries(cells);
}

const inMerge = step(3, { position: 0, endsMerge: false });
const belowMerge = step(3, { position: 0, endsMerge: true });

test("the cells of a new row follow the row above", () => {
  const plain = step(2);
  const places = findNewCells(
    ["1", "Open", "2"],
    ["1", "Open", "", "", "2"],
    [{ steps: [plain], lastAbove: 1 }],
  );
  expect(cellsOf(places, plain)).toEqual({ 0: 2, 1: 3 });
});

test("a merged cell that is listed takes its place", () => {
  const places = findNewCells(
    ["1", "a", "b"],
    ["1", "a", "b", "", "", ""],
    [{ steps: [inMerge], lastAbove: 2 }],
  );
  expect(cellsOf(places, inMerge)).toEqual({ 0: 3, 1: 4, 2: 5 });
});

test("a merged cell that is not listed is passed over", () => {
  const places = findNewCells(
    ["1", "a", "b"],
    ["1", "a", "b", "", ""],
    [{ steps: [inMerge], lastAbove: 2 }],
  );
  expect(cellsOf(places, inMerge)).toEqual({ 1: 3, 2: 4 });
});

test("a row below the end of a merge may have a cell of its own while one inside has none", () => {
  const places = findNewCells(
    ["1", "a", "x", "b"],
    ["1", "a", "", "", "x", "b", "", "", ""],
    [
      { steps: [inMerge], lastAbove: 1 },
      { steps: [belowMerge], lastAbove: 3 },
    ],
  );
  expect(cellsOf(places, inMerge)).toEqual({ 1: 2, 2: 3 });
  expect(cellsOf(places, belowMerge)).toEqual({ 0: 6, 1: 7, 2: 8 });
});

test("two rows below one row stand in the order of their steps", () => {
  const [one, two] = [step(1), step(1)];
  const places = findNewCells(
    ["a", "b"],
    ["a", "", "", "b"],
    [{ steps: [one, two], lastAbove: 0 }],
  );
  expect([cellsOf(places, one), cellsOf(places, two)]).toEqual([{ 0: 1 }, { 0: 2 }]);
});

test("no cell is found where something else changed too", () => {
  const groups = [{ steps: [step(2)], lastAbove: 0 }];
  expect(findNewCells(["a", "b"], ["a", "", "", "c"], groups)).toBeNull();
  expect(findNewCells(["a", "b"], ["a", "", "b"], groups)).toBeNull();
});
