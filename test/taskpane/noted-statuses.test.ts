import { createNotedStore } from "../../src/taskpane/review/noted-statuses";
import { storageInMemory } from "../support/storage";

const noted = {
  notedOn: "2026-11-22",
  statuses: [{ ref: "1", text: "That the roof is repaired.", status: null }],
};

test("noted statuses are there again for their document only", () => {
  const storage = storageInMemory();
  expect(createNotedStore(storage, "p/", "one").keep(noted)).toBe(true);
  expect(createNotedStore(storage, "p/", "one").load()).toEqual(noted);
  expect(createNotedStore(storage, "p/", "other").load()).toBeNull();
});

test("where nothing can be kept, keeping says so", () => {
  expect(createNotedStore(undefined, "", "one").keep(noted)).toBe(false);
  expect(createNotedStore(undefined, "", "one").load()).toBeNull();
});
