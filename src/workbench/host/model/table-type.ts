import { escapeXmlAttribute, findChild, type XmlElement } from "../../../docx";
import { cellsOf, nestingLevelOf, paragraphsOf, rowsOf, tablesOf } from "../engine/blocks";
import { insertParagraphBesideTable } from "../engine/insert-paragraph";
import { insertRowsBeside } from "../engine/insert-rows";
import { insertTableBeside } from "../engine/insert-table";
import { rangeOfContainer } from "../engine/range-operations";
import { headerRowCount, isUniform } from "../engine/table-grid";
import type { Style } from "../engine/styles";
import { detach, element, isWithin, prepend, removeChild } from "../engine/xml-edit";
import { invalidArgument, itemNotFound } from "../request/host-error";
import { tableValue, textValue } from "../request/json-values";
import { changing, reading, type HostObject, type ObjectType } from "../request/host-object";
import { bodyText, clearBody, fontTargetsIn } from "./body-type";
import { listedCells, listedParagraphs } from "./listing";
import type { Model, OfNode } from "./model";
import { newTableFrom } from "./new-table";
import { parentNavigations, required } from "./parents";
import { setHeader, setRowValues } from "./row-values";
import { searching } from "./search-in";

/** `Word.Table`. */
export const TABLE: ObjectType<OfNode> = {
  name: "Table",
  isAlive: ({ model, node }) => isWithin(node, model.document.body),
  scalars: {
    RowCount: { read: ({ node }) => rowsOf(node).length },
    HeaderRowCount: {
      read: ({ node }) => headerRowCount(node),
      write: ({ model, node }, value) => {
        if (typeof value !== "number") throw invalidArgument("headerRowCount");
        for (const [index, row] of rowsOf(node).entries()) setHeader(row, index < value);
        model.document.revision++;
      },
    },
    NestingLevel: { read: ({ node }) => nestingLevelOf(node) + 1 },
    IsUniform: { read: ({ node }) => isUniform(node) },
    Values: {
      read: ({ model, node }) => rowsOf(node).map((row) => listedCells(model, row).map(bodyText)),
      write: ({ model, node }, value) => {
        const rows = rowsOf(node);
        for (const [index, texts] of tableValue(value, "values").entries()) {
          const row = rows[index];
          if (row === undefined) throw invalidArgument("values has more rows than the table");
          setRowValues(model, row, texts);
        }
      },
    },
    Style: {
      read: ({ model, node }) => model.formatting.tableStyle(node)?.name ?? "Table Normal",
      write: ({ model, node }, value) => {
        setTableStyle(model, node, textValue(value, "style"));
      },
    },
    StyleBuiltIn: {
      read: ({ model, node }) => model.formatting.tableStyle(node)?.builtIn ?? "Other",
      write: ({ model, node }, value) => {
        const wanted = textValue(value, "styleBuiltIn");
        applyTableStyle(model, node, model.formatting.styles.findBuiltIn("table", wanted), wanted);
      },
    },
  },
  navigations: {
    ...parentNavigations<OfNode>(({ node }) => node),
    Rows: { open: ({ model, node }) => model.make.rows(() => rowsOf(node)) },
    Tables: {
      open: ({ model, node }) =>
        model.make.tables(() =>
          rowsOf(node).flatMap((row) => listedCells(model, row).flatMap(tablesOf)),
        ),
    },
    Font: {
      open: ({ model, node }) =>
        model.make.font(
          (cuts) => fontTargetsIn(node, cuts),
          () => isWithin(node, model.document.body),
        ),
    },
  },
  methods: {
    GetCell: reading((self, given) =>
      required(cellAt(self, given.count(0), given.count(1)), "the table has no such cell"),
    ),
    GetCellOrNullObject: reading((self, given) => cellAt(self, given.count(0), given.count(1))),
    GetRange: reading(({ model, node }, given) => {
      const location = given.choice(0, ["Whole", "Start", "End", "After"]);
      const range = rangeOfContainer(model.document, node, location);
      if (range === null) throw itemNotFound("the table holds no paragraph");
      return model.make.range(range);
    }),
    GetNext: reading((self) => required(nextTable(self), "there is no next table")),
    GetNextOrNullObject: reading(nextTable),
    GetParagraphBefore: reading((self) =>
      required(beside(self, -1), "nothing is before the table"),
    ),
    GetParagraphBeforeOrNullObject: reading((self) => beside(self, -1)),
    GetParagraphAfter: reading((self) => required(beside(self, 1), "nothing is after the table")),
    GetParagraphAfterOrNullObject: reading((self) => beside(self, 1)),
    Search: searching<OfNode>(({ model, node }) => listedParagraphs(model, node)),
    Select: reading(({ model, node }, given) => {
      const mode = given.choice(0, ["Select", "Start", "End"]);
      const location = mode === "Select" ? "Whole" : mode;
      const range = rangeOfContainer(model.document, node, location);
      if (range !== null) model.select(range);
      return null;
    }),
    AddRows: changing(({ model, node }, given) => {
      const where = given.choice(0, ["End", "Start"]);
      const rows = rowsOf(node);
      const anchor = where === "End" ? rows.at(-1) : rows[0];
      if (anchor === undefined) throw itemNotFound("the table has no row");
      const side = where === "End" ? "After" : "Before";
      const added = insertRowsBeside(model.document, anchor, side, given.count(1), given.table(2));
      return model.make.rows(() => added);
    }),
    DeleteRows: changing(({ model, node }, given) => {
      const from = given.count(0);
      const count = given.has(1) ? given.count(1) : 1;
      const rows = rowsOf(node).slice(from, from + count);
      if (rows.length === 0) throw itemNotFound("the table has no such row");
      for (const row of rows) deleteRow(model, row);
      return null;
    }),
    InsertParagraph: changing(({ model, node }, given) => {
      const side = given.choice(1, ["After", "Before"]);
      return model.make.paragraph(
        insertParagraphBesideTable(model.document, node, side, given.text(0)),
      );
    }),
    InsertTable: changing(({ model, node }, given) => {
      const side = given.choice(2, ["After", "Before"]);
      const { styles } = model.formatting;
      return model.make.table(
        insertTableBeside(model.document, styles, node, side, newTableFrom(given)),
      );
    }),
    Clear: changing(({ model, node }) => {
      for (const row of rowsOf(node)) {
        for (const cell of listedCells(model, row)) clearBody(model, cell);
      }
      return null;
    }),
    Delete: changing(({ model, node }) => {
      detach(node);
      model.document.revision++;
      return null;
    }),
  },
};

/** Takes a row out; a table without rows goes with its last one. */
export function deleteRow(model: Model, row: XmlElement): void {
  const table = row.parent;
  detach(row);
  if (table?.name === "w:tbl" && rowsOf(table).length === 0) detach(table);
  model.document.revision++;
}

function cellAt({ model, node }: OfNode, row: number, index: number): HostObject | null {
  const found = rowsOf(node)[row];
  const cell = found === undefined ? undefined : listedCells(model, found)[index];
  return cell === undefined ? null : model.make.cell(cell);
}

function nextTable({ model, node }: OfNode): HostObject | null {
  const tables = allTables(model.document.body);
  const next = tables
    .slice(tables.indexOf(node) + 1)
    .find((table) => nestingLevelOf(table) === nestingLevelOf(node));
  return next === undefined ? null : model.make.table(next);
}

function allTables(container: XmlElement): XmlElement[] {
  return tablesOf(container).flatMap((table) => [
    table,
    ...rowsOf(table).flatMap(cellsOf).flatMap(allTables),
  ]);
}

function beside({ model, node }: OfNode, step: 1 | -1): HostObject | null {
  const all = paragraphsOf(model.document.body);
  const own = paragraphsOf(node);
  const edge = step === 1 ? own.at(-1) : own[0];
  const found = edge === undefined ? undefined : all[all.indexOf(edge) + step];
  return found === undefined ? null : model.make.paragraph(found);
}

function setTableStyle(model: Model, table: XmlElement, name: string): void {
  applyTableStyle(model, table, model.formatting.styles.findByName("table", name), name);
}

function applyTableStyle(
  model: Model,
  table: XmlElement,
  style: Style | undefined,
  name: string,
): void {
  if (style === undefined) throw itemNotFound(`the document has no table style "${name}"`);
  const existing = findChild(table, "w:tblPr");
  const properties = existing ?? element("<w:tblPr></w:tblPr>");
  if (existing === undefined) prepend(table, [properties]);
  removeChild(properties, "w:tblStyle");
  prepend(properties, [element(`<w:tblStyle w:val="${escapeXmlAttribute(style.id)}"/>`)]);
  model.document.revision++;
}
