import { keyedCategories } from "../../../src/tracking";

test("categories that are numbered go by their numbers, and wordings beside them take the digits left", () => {
  expect(keysOf(["1", "Stop"], ["2", "Achieved"], ["Now in workplan", "Now in workplan"])).toEqual([
    "1",
    "2",
    "3",
  ]);
});

test("colours go by their first letters", () => {
  expect(keysOf(["Red", "Red"], ["Amber", "Amber"], ["Green", "Green"], ["Blue", "Blue"])).toEqual([
    "r",
    "a",
    "g",
    "b",
  ]);
});

test("lettered categories go by their letters, unless a letter does something else", () => {
  expect(keysOf(["A", "Achieved"], ["B", "Begun"])).toEqual(["a", "b"]);
  expect(keysOf(["A", "Achieved"], ["N", "Not begun"])).toEqual(["1", "2"]);
});

test("long codes go by their position, and from the tenth on there is no key", () => {
  const many = Array.from({ length: 10 }, (_, index) => [`S${String(index)}`, "Some"] as const);
  expect(keysOf(...many).slice(7)).toEqual(["8", "9", null]);
});

function keysOf(...categories: (readonly [code: string, label: string])[]) {
  return keyedCategories(
    categories.map(([code, label]) => ({ code, label })),
    ["n", "p"],
  ).map(({ key }) => key);
}
