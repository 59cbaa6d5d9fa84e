import { readFileSync } from "node:fs";
import fc from "fast-check";
import { childElements, type XmlElement } from "../../src/docx";
import { Client, type ClientObject } from "./support/client";

/** One thing an add-in may do to the paragraph it names. */
interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly paragraph: number;
  readonly other: number;
  readonly text: string;
}

const KINDS = [
  "insertParagraph",
  "insertText",
  "replaceText",
  "clear",
  "delete",
  "deleteRange",
  "bold",
  "format",
  "insertRow",
] as const;

const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom(...KINDS),
    paragraph: fc.nat(),
    other: fc.nat(3),
    text: fc.stringMatching(/^[a-z &<\t\v\n]{1,12}$/),
  }),
  { minLength: 5, maxLength: 20 },
);

const FIXTURES = ["scrutiny-action-plan-2006", "external-placements-2012"];

describe.each([
  ["untracked", "Off"],
  ["tracked", "TrackAll"],
])("%s edits at random", (_, mode) => {
  test.each(FIXTURES)("leave %s in order", (name) => {
    const file = new Uint8Array(readFileSync(`test/fixtures/${name}.docx`));
    fc.assert(
      fc.property(edits, (chosen) => {
        const client = new Client(file, { wordApi: "1.4" });
        client.document.set("ChangeTrackingMode", mode);
        client.sync();
        for (const edit of chosen) carryOut(client, edit);
        expect(faultsIn(client.host.document.root)).toEqual([]);
        const reopened = new Client(client.host.save());
        expect(reopened.host.paragraphTexts()).toEqual(client.host.paragraphTexts());
      }),
      { numRuns: 8, seed: 2006 },
    );
  });
});

function carryOut(client: Client, edit: Edit): void {
  const all = client.paragraphs("text");
  const place = edit.paragraph % all.length;
  const paragraph = all[place];
  const other = all[Math.min(all.length - 1, place + edit.other)];
  if (paragraph === undefined || other === undefined) return;
  EDITS[edit.kind](client, paragraph, edit.text, other);
  client.sync();
}

type CarryOut = (
  client: Client,
  paragraph: ClientObject,
  text: string,
  other: ClientObject,
) => unknown;

const EDITS: Readonly<Record<Edit["kind"], CarryOut>> = {
  insertParagraph: (_, paragraph, text) => paragraph.call("InsertParagraph", text, "After"),
  insertText: (_, paragraph, text) => paragraph.call("InsertText", text, "End"),
  replaceText: (_, paragraph, text) => paragraph.call("InsertText", text, "Replace"),
  clear: (_, paragraph) => paragraph.invoke("Clear"),
  delete: (_, paragraph) => paragraph.invoke("Delete"),
  deleteRange: (_, paragraph, __, other) =>
    paragraph
      .call("GetRange", "Content")
      .call("ExpandTo", other.call("GetRange", "Content"))
      .invoke("Delete"),
  bold: (_, paragraph) => {
    paragraph.get("Font").set("Bold", true);
  },
  format: (_, paragraph) => {
    paragraph.set("Alignment", "Centered");
    paragraph.set("LeftIndent", 12);
  },
  insertRow: (client, paragraph, text) => {
    const cell = paragraph.get("ParentTableCellOrNullObject");
    client.sync();
    if (cell.isNull !== true) cell.get("ParentRow").call("InsertRows", "After", 1, [[text]]);
  },
};

/** What no Word document may hold. */
function faultsIn(element: XmlElement): string[] {
  return childElements(element).flatMap((child) => [
    ...(child.parent === element ? [] : [`<${child.name}> has lost its parent`]),
    ...(child.name === element.name && ["w:p", "w:r", "w:ins"].includes(child.name)
      ? [`<${child.name}> in itself`]
      : []),
    ...(child.name === "w:tc" && childElements(child).at(-1)?.name !== "w:p"
      ? ["a cell does not end with a paragraph"]
      : []),
    ...(child.name === "w:t" && element.parent?.name === "w:del" ? ["w:t in w:del"] : []),
    ...faultsIn(child),
  ]);
}
