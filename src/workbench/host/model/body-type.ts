import type { XmlElement } from "../../../docx";
import { blocksOf, cellOf, cellsOf, paragraphsOf, rowsOf, tablesOf } from "../engine/blocks";
import { clearParagraph, deleteParagraph } from "../engine/delete-text";
import type { FontTarget } from "../engine/font";
import { insertParagraphInto } from "../engine/insert-paragraph";
import { insertTableInto } from "../engine/insert-table";
import { formattingAt, insertTextAt } from "../engine/insert-text";
import { rangeBetween, rangeOfContainer } from "../engine/range-operations";
import { paragraphText, runsOf, textAtoms } from "../engine/text-atoms";
import { detach, isWithin } from "../engine/xml-edit";
import { itemNotFound } from "../request/host-error";
import { changing, reading, type HostObject, type ObjectType } from "../request/host-object";
import { controlsIn } from "./content-control-type";
import { ooxml } from "./get-ooxml";
import { listedParagraphs } from "./listing";
import type { Model, OfNode } from "./model";
import { newTableFrom } from "./new-table";
import { required } from "./parents";
import { searching } from "./search-in";

/** `Word.Body`: of the document, or of a table cell. */
export const BODY: ObjectType<OfNode> = {
  name: "Body",
  isAlive: ({ model, node }) => isWithin(node, model.document.body),
  scalars: {
    Text: { read: ({ node }) => bodyText(node) },
    Type: { read: ({ node }) => (node.name === "w:tc" ? "TableCell" : "MainDoc") },
  },
  navigations: {
    Paragraphs: {
      open: ({ model, node }) => model.make.paragraphs(() => listedParagraphs(model, node)),
    },
    Tables: { open: ({ model, node }) => model.make.tables(() => tablesOf(node)) },
    Font: {
      open: ({ model, node }) =>
        model.make.font(
          (cuts) => fontTargetsIn(node, cuts),
          () => isWithin(node, model.document.body),
        ),
    },
    ContentControls: {
      open: ({ model, node }) => model.make.contentControls(() => controlsIn(node)),
    },
    ParentBody: { open: (self) => required(parentBody(self), "the document's body has no parent") },
    ParentBodyOrNullObject: { open: parentBody },
  },
  methods: {
    GetRange: reading(({ model, node }, given) => {
      const location = given.choice(0, ["Whole", "Start", "End", "After", "Content"]);
      const range = rangeOfContainer(model.document, node, location);
      if (range === null) throw itemNotFound("the body holds no paragraph");
      return model.make.range(range);
    }),
    GetOoxml: reading(({ model, node }) => {
      const range = rangeOfContainer(model.document, node, "Whole");
      if (range === null) throw itemNotFound("the body holds no paragraph");
      return ooxml(model, range);
    }),
    Search: searching<OfNode>(({ model, node }) => listedParagraphs(model, node)),
    Select: reading(({ model, node }, given) => {
      const mode = given.choice(0, ["Select", "Start", "End"]);
      const range = rangeOfContainer(model.document, node, mode === "Select" ? "Whole" : mode);
      if (range !== null) model.select(range);
      return null;
    }),
    InsertParagraph: changing(({ model, node }, given) => {
      const side = given.choice(1, ["End", "Start"]);
      return model.make.paragraph(insertParagraphInto(model.document, node, side, given.text(0)));
    }),
    InsertText: changing(({ model, node }, given) =>
      insertText(model, node, given.text(0), given.choice(1, ["Replace", "Start", "End"])),
    ),
    InsertTable: changing(({ model, node }, given) => {
      const side = given.choice(2, ["End", "Start"]);
      const { styles } = model.formatting;
      return model.make.table(
        insertTableInto(model.document, styles, node, side, newTableFrom(given)),
      );
    }),
    Clear: changing(({ model, node }) => {
      clearBody(model, node);
      return null;
    }),
  },
};

/** What carries the character formatting of everything in a container. */
export function fontTargetsIn(container: XmlElement, forWriting: boolean): FontTarget[] {
  return paragraphsOf(container).flatMap((paragraph): FontTarget[] => {
    const withText = [...new Set(textAtoms(paragraph).map(({ run }) => run))];
    const runs = (forWriting ? runsOf(paragraph) : withText).map((run) => ({ paragraph, run }));
    return forWriting || runs.length === 0 ? [...runs, { paragraph, run: null }] : runs;
  });
}

/** Paragraphs joined by line feeds; the cells of a row by tabs. */
export function bodyText(container: XmlElement): string {
  return blocksOf(container)
    .map((block) => (block.name === "w:p" ? paragraphText(block) : tableText(block)))
    .join("\n");
}

/** Leaves one empty paragraph, the last one if there is one. */
export function clearBody(model: Model, container: XmlElement): void {
  const blocks = blocksOf(container);
  for (const block of blocks) {
    if (block.name === "w:tbl") detach(block);
    else deleteParagraph(model.document, block);
  }
  const last = blocksOf(container)[0];
  if (last !== undefined) clearParagraph(model.document, last);
  model.document.revision++;
}

function tableText(table: XmlElement): string {
  return rowsOf(table)
    .map((row) => cellsOf(row).map(bodyText).join("\t"))
    .join("\n");
}

function parentBody({ model, node }: OfNode): HostObject | null {
  if (node.name !== "w:tc") return null;
  return model.make.body(cellOf(node) ?? model.document.body);
}

function insertText(
  model: Model,
  container: XmlElement,
  text: string,
  where: "Replace" | "Start" | "End",
): HostObject {
  const { document } = model;
  const first = paragraphsOf(container)[0];
  if (first === undefined) throw itemNotFound("the body holds no paragraph");
  const formatting = formattingAt({ paragraph: first, offset: 0 });
  if (where === "Replace") clearBody(model, container);
  const paragraphs = paragraphsOf(container);
  const target = (where === "End" ? paragraphs.at(-1) : paragraphs[0]) ?? first;
  const offset = where === "End" ? paragraphText(target).length : 0;
  const at = { paragraph: target, offset };
  const { start, end } = insertTextAt(
    document,
    at,
    text,
    where === "Replace" ? formatting : undefined,
  );
  return model.make.range(rangeBetween(document, start, end));
}
