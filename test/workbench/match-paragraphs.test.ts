import { matchParagraphs } from "../../src/workbench/preview/match-paragraphs";

test("paragraphs are paired by order and text", () => {
  const { drawnOf, missing } = matchParagraphs(["One", "", "Two"], ["One", "", "Two"]);
  expect([...drawnOf]).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
  expect(missing).toBe(0);
});

test("text that was not drawn is counted", () => {
  const { missing, shownBy } = matchParagraphs(["One", "Dropped", "Two"], ["One", "Two"]);
  expect(missing).toBe(1);
  expect(shownBy.get(1)).toBe(2);
});

test("text that was drawn in part is counted", () => {
  expect(matchParagraphs(["One two"], ["One"]).missing).toBe(1);
});

test("tabs, hyphens and symbols may be drawn otherwise", () => {
  expect(matchParagraphs(["a\tb\u001ec"], ["a b‑c"]).missing).toBe(0);
});

test("drawn paragraphs that the document does not have are passed over", () => {
  const { drawnOf } = matchParagraphs(["One", "Two"], ["Page 1", "One", "Two"]);
  expect([...drawnOf.values()]).toEqual([1, 2]);
});

test("the mark of a note may be drawn as its number", () => {
  expect(matchParagraphs(["Background\u0002 documents"], ["Background12 documents"]).missing).toBe(
    0,
  );
});
