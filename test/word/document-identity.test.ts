import { identifyDocument } from "../../src/word/document-identity";

/** A document as office.js shows it, and how often it was told to keep its settings. */
function open(url: string | null, settings = new Map<string, string>()) {
  let saved = 0;
  const document = {
    url,
    settings: {
      get: (key: string) => settings.get(key) ?? null,
      set: (key: string, value: string) => settings.set(key, value),
      saveAsync: (done: (result: { status: string }) => void) => {
        saved++;
        done({ status: "succeeded" });
      },
    },
  };
  Object.assign(globalThis, {
    Office: { context: { document }, AsyncResultStatus: { Succeeded: "succeeded" } },
  });
  return { identity: identifyDocument(), settings, saved: () => saved };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("a document with an address is known by it, and nothing is kept in it", async () => {
  const { identity, saved } = open("C:\\Papers\\tracker.docx");
  expect(identity).toMatchObject({ id: "C:\\Papers\\tracker.docx", formerId: null });
  await identity.remember();
  expect([identity.isLasting, saved()]).toEqual([true, 0]);
});

test.each([null, "", "Document1"])(
  "two new documents with the address %p are told apart",
  (url) => {
    expect(open(url).identity.id).not.toBe(open(url).identity.id);
  },
);

test("a new document is left alone until something is to be kept for it, and then remembers", async () => {
  const { identity, settings, saved } = open("");
  expect([identity.isLasting, settings.size, saved()]).toEqual([false, 0, 0]);
  await identity.remember();
  await identity.remember();
  expect(saved()).toBe(1);
  expect(open("", settings).identity).toMatchObject({ id: identity.id, isLasting: true });
});

test("once it is saved, it still knows what it was known by", async () => {
  const { identity, settings } = open("");
  await identity.remember();
  const named = open("https://example.org/tracker.docx", settings).identity;
  expect(named).toMatchObject({ id: "https://example.org/tracker.docx", formerId: identity.id });
});
