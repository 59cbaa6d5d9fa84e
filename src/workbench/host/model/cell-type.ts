import { findChild, type XmlElement } from "../../../docx";
import { rowOf, rowsOf, tableOf } from "../engine/blocks";
import { insertRowsBeside } from "../engine/insert-rows";
import { hasVerticalMerge } from "../engine/table-grid";
import { element, isWithin, prepend, putInOrder } from "../engine/xml-edit";
import { HostError, invalidArgument, itemNotFound } from "../request/host-error";
import { textValue } from "../request/json-values";
import { changing, reading, type HostObject, type ObjectType } from "../request/host-object";
import { bodyText } from "./body-type";
import { namedColour } from "./colours";
import { listedCells } from "./listing";
import type { OfNode } from "./model";
import { required } from "./parents";
import { setCellValue } from "./row-values";
import { deleteRow } from "./table-type";

/** `Word.TableCell`. */
export const CELL: ObjectType<OfNode> = {
  name: "TableCell",
  isAlive: ({ model, node }) => isWithin(node, model.document.body),
  scalars: {
    RowIndex: { read: ({ node }) => rowsOf(requireTable(node)).indexOf(requireRow(node)) },
    CellIndex: { read: cellIndex },
    ShadingColor: {
      read: ({ node }) => shadingOf(node),
      write: ({ model, node }, value) => {
        setShading(node, textValue(value, "shadingColor"));
        model.document.revision++;
      },
    },
    Value: {
      read: ({ node }) => bodyText(node),
      write: ({ model, node }, value) => {
        setCellValue(model, node, textValue(value, "value"));
      },
    },
  },
  navigations: {
    Body: { open: ({ model, node }) => model.make.body(node) },
    ParentRow: { open: ({ model, node }) => model.make.row(requireRow(node)) },
    ParentTable: { open: ({ model, node }) => model.make.table(requireTable(node)) },
  },
  methods: {
    GetNext: reading((self) => required(nextCell(self), "there is no next cell")),
    GetNextOrNullObject: reading(nextCell),
    InsertRows: changing(({ model, node }, given) => {
      const side = given.choice(0, ["After", "Before"]);
      const row = requireRow(node);
      const added = insertRowsBeside(model.document, row, side, given.count(1), given.table(2));
      return model.make.rows(() => added);
    }),
    DeleteRow: changing(({ model, node }) => {
      deleteRow(model, requireRow(node));
      return null;
    }),
  },
};

/** Word fails the whole sync here where cells are merged vertically (js#3200). */
function cellIndex({ model, node }: OfNode): number {
  if (model.variant().cellIndexThrowsOnMergedTables && hasVerticalMerge(requireTable(node))) {
    throw new HostError(
      "GeneralException",
      "Cannot access individual rows in this collection because the table has vertically merged cells.",
    );
  }
  return listedCells(model, requireRow(node)).indexOf(node);
}

/** `w:tcPr` in its sequence (ECMA-376 17.4.69). */
const CELL_PROPERTY_ORDER: readonly string[] = [
  ...["w:cnfStyle", "w:tcW", "w:gridSpan", "w:hMerge", "w:vMerge", "w:tcBorders", "w:shd"],
  ...["w:noWrap", "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark"],
  ...["w:headers", "w:cellIns", "w:cellDel", "w:cellMerge", "w:tcPrChange"],
];

/** Empty where the cell has no colour of its own; nobody knows what Word answers there. */
function shadingOf(cell: XmlElement): string {
  const properties = findChild(cell, "w:tcPr");
  const shading = properties === undefined ? undefined : findChild(properties, "w:shd");
  const fill = shading?.attributes["w:fill"] ?? "auto";
  return fill === "auto" ? "" : `#${fill.toUpperCase()}`;
}

function setShading(cell: XmlElement, value: string): void {
  const colour = namedColour(value);
  if (colour === null) throw invalidArgument("shadingColor");
  const known = findChild(cell, "w:tcPr");
  const properties = known ?? element("<w:tcPr></w:tcPr>");
  if (known === undefined) prepend(cell, [properties]);
  const fill = colour.slice(1);
  const shading = element(`<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`);
  putInOrder(properties, shading, CELL_PROPERTY_ORDER);
}

function nextCell({ model, node }: OfNode): HostObject | null {
  const cells = rowsOf(requireTable(node)).flatMap((row) => listedCells(model, row));
  const next = cells[cells.indexOf(node) + 1];
  return next === undefined ? null : model.make.cell(next);
}

function requireRow(cell: XmlElement): XmlElement {
  const row = rowOf(cell);
  if (row === null) throw itemNotFound("the cell is in no row");
  return row;
}

function requireTable(cell: XmlElement): XmlElement {
  const table = tableOf(cell);
  if (table === null) throw itemNotFound("the cell is in no table");
  return table;
}
