import { everything, fingerprintOf, readTracked } from "../../src/tracking";
import { createListMemory } from "../../src/taskpane/shared/list-memory";
import { town } from "../tracking/sample-document";
import { storageInMemory } from "../support/storage";

const filter = { ...everything, search: "roof", lead: "Head of Property" };

test("a document's filter is there again, and is no other document's", () => {
  const storage = storageInMemory();
  createListMemory(storage, "p/", "one.docx").keepFilter(filter);
  expect(createListMemory(storage, "p/", "one.docx").loadFilter()).toEqual(filter);
  expect(createListMemory(storage, "p/", "two.docx").loadFilter()).toEqual(everything);
});

test("what was seen is known again, and nothing is seen before the first visit", async () => {
  const storage = storageInMemory();
  const memory = createListMemory(storage, "", "one.docx");
  expect(memory.loadSeen()).toBeNull();
  const { register } = await readTracked(town());
  memory.keepSeen(register);
  expect(memory.loadSeen()).toEqual(new Set(register.recommendations.map(fingerprintOf)));
});

test("a browser that keeps nothing costs the memory and no more", async () => {
  const memory = createListMemory(undefined, "", "one.docx");
  memory.keepFilter(filter);
  memory.keepSeen((await readTracked(town())).register);
  expect(memory.loadFilter()).toEqual(everything);
  expect(memory.loadSeen()).toBeNull();
});
