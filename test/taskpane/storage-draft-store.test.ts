import { createDraftStore, type KeptStorage } from "../../src/taskpane/shared/storage-draft-store";
import type { Draft } from "../../src/tracking";

const draft: Draft = {
  recommendation: "0/4/1",
  about: { ref: "4", text: "That the schools are surveyed." },
  text: "Half of them are.",
  asAt: "2026-11",
  group: null,
  action: null,
  status: null,
  complete: null,
};

test("a draft outlives the store that kept it", () => {
  const storage = storageWith({});
  createDraftStore(storage, "", { id: "tracker.docx" }).keep(draft);
  const { drafts, isAvailable } = createDraftStore(storage, "", { id: "tracker.docx" }).load();
  expect(drafts).toEqual([draft]);
  expect(isAvailable).toBe(true);
});

test("documents and partitions do not see each other's drafts", () => {
  const storage = storageWith({});
  createDraftStore(storage, "council/", { id: "tracker.docx" }).keep(draft);
  expect(createDraftStore(storage, "council/", { id: "other.docx" }).load().drafts).toEqual([]);
  expect(createDraftStore(storage, "", { id: "tracker.docx" }).load().drafts).toEqual([]);
});

test("drafts for two recommendations are kept side by side and forgotten one by one", () => {
  const store = createDraftStore(storageWith({}), "", { id: "tracker.docx" });
  const other = { ...draft, recommendation: "0/5/1" };
  store.keep(draft);
  store.keep(other);
  expect(store.load().drafts).toHaveLength(2);
  store.forget(draft);
  expect(store.load().drafts).toEqual([other]);
});

test("what cannot be read is counted and left alone", () => {
  const storage = storageWith({ "recommendation-tracker/draft/tracker.docx/x": "{" });
  const { drafts, unreadable } = createDraftStore(storage, "", { id: "tracker.docx" }).load();
  expect([drafts.length, unreadable, storage.length]).toEqual([0, 1, 1]);
});

test("a storage that is full says so", () => {
  const storage = storageWith({});
  storage.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  expect(createDraftStore(storage, "", { id: "tracker.docx" }).keep(draft)).toBe(false);
});

test("without storage nothing is kept, and the store says so", () => {
  const store = createDraftStore(undefined, "", { id: "tracker.docx" });
  expect(store.load()).toEqual({ drafts: [], unreadable: 0, isAvailable: false });
  expect(store.keep(draft)).toBe(false);
});

function storageWith(entries: Record<string, string>): KeptStorage {
  const kept = new Map(Object.entries(entries));
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
  };
}

test("drafts of a document without a name are its own once it has one, and nobody else's", () => {
  const storage = storageWith({});
  const remember = jest.fn();
  createDraftStore(storage, "", { id: "a1b2", remember }).keep(draft);
  expect(remember).toHaveBeenCalledTimes(1);
  const named = { id: "C:\\tracker.docx", formerId: "a1b2" };
  expect(createDraftStore(storage, "", named).load().drafts).toEqual([draft]);
  expect(createDraftStore(storage, "", named).load().drafts).toEqual([draft]);
  const copy = { id: "C:\\copy of tracker.docx", formerId: "a1b2" };
  expect(createDraftStore(storage, "", copy).load().drafts).toEqual([]);
});

test("looking for drafts makes no document remember anything", () => {
  const remember = jest.fn();
  createDraftStore(storageWith({}), "", { id: "a1b2", remember }).load();
  expect(remember).not.toHaveBeenCalled();
});
