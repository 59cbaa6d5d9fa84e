import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DocxUnreadable, openPackage, savePackage } from "../../src/docx";
import { WordHost } from "../../src/workbench/host";
import { Client } from "./support/client";
import { docx, p } from "./support/docx-file";

const FIXTURES = "test/fixtures";
const CORPUS = "../shared/corpus";

const fixtures = readdirSync(FIXTURES).filter((name) => name.endsWith(".docx"));
/** Every eighth file of a collection of real documents, where there is one. */
const real = existsSync(CORPUS)
  ? readdirSync(CORPUS).filter((name, index) => name.endsWith(".docx") && index % 8 === 0)
  : [];
const files = [
  ...fixtures.map((name) => join(FIXTURES, name)),
  ...real.map((name) => join(CORPUS, name)),
];

test.each(files)("%s is saved as it was opened", (file) => {
  const bytes = new Uint8Array(readFileSync(file));
  expect(partsOf(openOrNull(bytes)?.save() ?? bytes)).toEqual(partsOf(bytes));
});

test.each(files)("reading everything changes nothing in %s", (file) => {
  const bytes = new Uint8Array(readFileSync(file));
  const host = openOrNull(bytes);
  if (host === null) return;
  const client = new Client(bytes);
  const before = client.host.document.documentXml();
  client.paragraphs("text", "style", "alignment", "font/bold", "font/name", "isListItem");
  const ooxml = client.body.invoke("GetOoxml");
  client.sync();
  expect(client.host.document.documentXml() === before).toBe(true);
  expect(typeof ooxml.value).toBe("string");
});

test.each(fixtures)("a paragraph put into %s and taken out again leaves no trace", (name) => {
  const client = new Client(new Uint8Array(readFileSync(join(FIXTURES, name))));
  const before = client.host.document.documentXml();
  const anchor = client.paragraphs("text").find(({ value }) => String(value.Text).length > 20);
  const added = anchor?.call("InsertParagraph", "A new line", "Before");
  client.sync();
  expect(client.host.document.documentXml().length).toBeGreaterThan(before.length);
  added?.invoke("Delete");
  client.sync();
  expect(client.host.document.documentXml() === before).toBe(true);
});

test("a file that is no .docx is refused with a sentence", () => {
  expect(() => new WordHost(new Uint8Array([1, 2, 3]))).toThrow(DocxUnreadable);
});

test("a main part without w:document is refused with a sentence", () => {
  const source = openPackage(docx(p("One")));
  const other = new TextEncoder().encode('<document xmlns="urn:other"/>');
  const file = savePackage(source, new Map([["word/document.xml", other]]));
  expect(() => new WordHost(file)).toThrow(/cannot be worked on here/);
});

function openOrNull(bytes: Uint8Array): WordHost | null {
  try {
    return new WordHost(bytes);
  } catch (cause) {
    if (cause instanceof DocxUnreadable) return null;
    throw cause;
  }
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return openPackage(bytes).parts;
}
