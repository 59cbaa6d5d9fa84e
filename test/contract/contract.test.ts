import { applyToDocx, readDocx } from "../../src/docx";
import {
  applyToContent,
  paragraphsOf,
  tablesOf,
  textOf,
  type DocumentContent,
  type EditPlan,
} from "../../src/recommendations";
import { CASES, paperFile, QUICK_CASES, type ContractDocument, type OtherEdit } from "./cases";
import { DocxDocument } from "./docx-document";
import { InMemoryDocument } from "./in-memory-document";

/** Documents without Word; test/browser/word-contract.test.ts runs the same cases over the host. */
const KINDS: readonly [string, (file: Uint8Array) => ContractDocument][] = [
  ["in memory", (file) => inMemory(readDocx(file).content)],
  ["a .docx", inFile],
];

const PROMISES = { writing: "writes", unreadableTable: null } as const;
const OWN_CASES = [...CASES, ...QUICK_CASES.filter(({ paper }) => paper === "small")].filter(
  ({ needsOtherAuthors }) => needsOtherAuthors !== true,
);

describe.each(KINDS)("%s", (_, open) => {
  test.each(OWN_CASES.map((each) => [`${each.name} (${each.paper})`, each] as const))(
    "%s",
    async (_name, each) => {
      await each.run(open(paperFile(each.paper)), PROMISES);
    },
  );
});

function inMemory(content: DocumentContent): ContractDocument {
  const document = new InMemoryDocument(content);
  return withOthers(
    document,
    () => document.content,
    (plan) => {
      document.content = applyToContent(document.content, plan).content;
    },
  );
}

function inFile(file: Uint8Array): ContractDocument {
  const document = new DocxDocument(file);
  return withOthers(
    document,
    () => readDocx(document.bytes).content,
    (plan) => {
      document.bytes = applyToDocx(readDocx(document.bytes), plan).bytes;
    },
  );
}

function withOthers(
  document: InMemoryDocument | DocxDocument,
  content: () => DocumentContent,
  edit: (plan: EditPlan) => void,
): ContractDocument {
  return {
    canTrackChanges: document.capabilities.canTrackChanges,
    savedXml: () =>
      Promise.resolve(document instanceof DocxDocument ? readDocx(document.bytes).main.text : null),
    read: () => document.read(),
    apply: (plan, options) => document.apply(plan, options),
    readCorrections: () => document.readCorrections(),
    saveCorrections: (text) => document.saveCorrections(text),
    saved: () => Promise.resolve(content()),
    editAsSomebodyElse(other) {
      edit(planOfSomebodyElse(content(), other));
      return Promise.resolve();
    },
  };
}

function planOfSomebodyElse(content: DocumentContent, { find, replace }: OtherEdit): EditPlan {
  const found = tablesOf(content)
    .flatMap(paragraphsOf)
    .find((paragraph) => textOf(paragraph) === find);
  if (found === undefined) throw new Error(`no paragraph "${find}"`);
  const paragraph = { id: found.id, expects: find };
  if (replace === null) return { edits: [{ kind: "removeParagraphs", paragraphs: [paragraph] }] };
  const format = { bold: false, italic: false, underline: false, superscript: false };
  const runs = [{ text: replace, ...format }];
  return { edits: [{ kind: "setText", paragraph, runs, exemplar: null }] };
}
