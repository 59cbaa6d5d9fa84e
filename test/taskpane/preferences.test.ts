import { createPreferenceStore } from "../../src/taskpane/shared/preferences";
import { languageOf } from "../../src/taskpane/wording";
import { storageInMemory } from "../support/storage";

const KEY = "recommendation-tracker/preferences";
const unset = { mine: null, hasSeenWelcome: false, way: null, language: null, usesKeys: true };

test("what was kept is there again, under the host's partition", () => {
  const storage = storageInMemory();
  const kept = {
    mine: "Chief Executive",
    hasSeenWelcome: true,
    way: "review",
    language: "en",
    usesKeys: false,
  } as const;
  createPreferenceStore(storage, "p/").keep(kept);
  expect(createPreferenceStore(storage, "p/").load()).toEqual(kept);
  expect(createPreferenceStore(storage, "q/").load()).toEqual(unset);
});

test("a way or a language that is unknown is not set", () => {
  const storage = storageInMemory();
  storage.setItem(KEY, JSON.stringify({ way: "dance", language: "tlh", mine: "Head of ICT" }));
  expect(createPreferenceStore(storage, "").load()).toEqual({ ...unset, mine: "Head of ICT" });
});

test("a storage that holds something else, or is refused, costs the preferences and no more", () => {
  const storage = storageInMemory();
  storage.setItem(KEY, "{");
  expect(createPreferenceStore(storage, "").load()).toEqual(unset);
  expect(createPreferenceStore(undefined, "").load()).toEqual(unset);
});

test("a language that the pane does not speak becomes English", () => {
  expect(languageOf("en-US")).toBe("en");
  expect(languageOf("fr-FR")).toBe("en");
  expect(languageOf("")).toBe("en");
});
