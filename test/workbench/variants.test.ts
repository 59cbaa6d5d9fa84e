import { open } from "./support/client";
import { NAMED_VARIANTS } from "../../src/workbench/host";
import { p, row, table } from "./support/docx-file";

test.each(["AccessDenied", "NotAllowed", "GeneralException"] as const)(
  "a read-only session reads, and answers writes with %s",
  (readOnly) => {
    const client = open(p("one"), { readOnly });
    const paragraph = client.find("one");
    paragraph.call("InsertParagraph", "two", "After");
    expect(client.failure().code).toBe(readOnly);
    paragraph.get("Font").set("Bold", true);
    expect(client.failure()).toMatchObject({ code: readOnly, location: "Font.bold" });
    expect(client.texts()).toEqual(["one"]);
  },
);

test("the nth sync fails before anything happened", () => {
  const client = open(p("one"), { failSync: { number: 2, when: "before" } });
  const one = client.find("one");
  one.call("InsertParagraph", "two", "After");
  expect(client.failure().code).toBe("GeneralException");
  expect(client.texts()).toEqual(["one"]);
});

test("the nth sync fails although everything happened", () => {
  const client = open(p("one"), { failSync: { number: 2, when: "after" } });
  client.find("one").call("InsertParagraph", "two", "After");
  expect(client.failure().code).toBe("GeneralException");
  expect(client.texts()).toEqual(["one", "two"]);
});

test("a request over the cap is not carried out", () => {
  const client = open(p("one"), { requestSizeCap: 2000 });
  client.find("one").call("InsertParagraph", "x".repeat(2000), "After");
  expect(client.failure().code).toBe("5103");
  client.host.setVariant({ requestSizeCap: null });
  expect(client.texts()).toEqual(["one"]);
});

test("a response over the cap is lost, but what was asked is done", () => {
  const client = open(p("one"));
  const one = client.find("one");
  client.host.setVariant({ responseSizeCap: 100 });
  one.call("InsertParagraph", "x".repeat(200), "After");
  client.body.get("Paragraphs").load("text");
  expect(client.failure().code).toBe("5104");
  client.host.setVariant({ responseSizeCap: null });
  expect(client.texts()).toHaveLength(2);
});

test("another author's edit comes between two syncs", () => {
  const client = open(p("one") + p("two"), {
    coAuthorEdit: { beforeSync: 2, find: "one", replace: "uno" },
  });
  const one = client.find("one");
  expect(one.read("Text")).toBe("uno");
});

test("another author's deletion leaves the object without its paragraph", () => {
  const client = open(p("one") + p("two"), {
    coAuthorEdit: { beforeSync: 2, find: "one", replace: null },
  });
  client.find("one").load("text");
  expect(client.failure().code).toBe("ItemNotFound");
});

test("change tracking cannot be asked about before WordApi 1.4", () => {
  const before = open(p("one"));
  before.document.load("changeTrackingMode");
  expect(before.failure().code).toBe("ApiNotFound");
  expect(open(p("one"), { wordApi: "1.4" }).document.read("ChangeTrackingMode")).toBe("Off");
});

test("a sync that breaks off midway leaves what its first actions did", () => {
  const client = open(p("one"));
  const one = client.find("one");
  client.host.resetCounters();
  client.host.setVariant({ failSync: { number: 1, when: "midway", actions: 1 } });
  one.call("InsertParagraph", "two", "After");
  one.call("InsertParagraph", "three", "Before");
  expect(client.failure().code).toBe("GeneralException");
  expect(client.texts()).toEqual(["one", "two"]);
});

test("a silent sync is never answered, and the next one is", () => {
  const client = open(p("one"), { failSync: { number: 2, when: "after", isSilent: true } });
  client.find("one").call("InsertParagraph", "two", "After");
  expect(client.failure().code).toBe("silent");
  expect(client.texts()).toEqual(["one", "two"]);
});

test("another author adds a row above the cursor's", () => {
  const client = open(table(row("one", "two")) + p(""));
  client.host.putCursorInto(0);
  client.host.resetCounters();
  client.host.setVariant({
    coAuthorEdit: { beforeSync: 1, find: null, replace: null, addsRowAbove: true },
  });
  expect(client.texts()).toEqual(["Added 1", "Added 2", "one", "two", ""]);
});

test("every named variant has a name of its own and one sentence, and a host takes it", () => {
  const names = NAMED_VARIANTS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { sentence, variant } of NAMED_VARIANTS) {
    expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
    expect(open(p("one"), variant).host.variant).toMatchObject(variant);
  }
});
