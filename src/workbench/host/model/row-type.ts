import type { XmlElement } from "../../../docx";
import { paragraphsOf, rowsOf, tableOf } from "../engine/blocks";
import { insertRowsBeside } from "../engine/insert-rows";
import { rangeOfContainer } from "../engine/range-operations";
import { isHeaderRow } from "../engine/table-grid";
import { isWithin } from "../engine/xml-edit";
import { itemNotFound } from "../request/host-error";
import { tableValue } from "../request/json-values";
import { changing, reading, type HostObject, type ObjectType } from "../request/host-object";
import { bodyText, clearBody, fontTargetsIn } from "./body-type";
import { listedCells, onlyListed } from "./listing";
import type { OfNode } from "./model";
import { required } from "./parents";
import { setRowValues } from "./row-values";
import { searching } from "./search-in";
import { deleteRow } from "./table-type";

/** `Word.TableRow`. */
export const ROW: ObjectType<OfNode> = {
  name: "TableRow",
  isAlive: ({ model, node }) => isWithin(node, model.document.body),
  scalars: {
    CellCount: { read: ({ model, node }) => listedCells(model, node).length },
    RowIndex: { read: ({ node }) => rowsOf(requireTable(node)).indexOf(node) },
    IsHeader: { read: ({ node }) => isHeaderRow(node) },
    Values: {
      read: ({ model, node }) => [listedCells(model, node).map(bodyText)],
      write: ({ model, node }, value) => {
        setRowValues(model, node, tableValue(value, "values")[0] ?? []);
      },
    },
  },
  navigations: {
    Cells: { open: ({ model, node }) => model.make.cells(() => listedCells(model, node)) },
    ParentTable: { open: ({ model, node }) => model.make.table(requireTable(node)) },
    Font: {
      open: ({ model, node }) =>
        model.make.font(
          (cuts) => fontTargetsIn(node, cuts),
          () => isWithin(node, model.document.body),
        ),
    },
  },
  methods: {
    GetNext: reading((self) => required(nextRow(self), "there is no next row")),
    GetNextOrNullObject: reading(nextRow),
    Search: searching<OfNode>(({ model, node }) => onlyListed(model, paragraphsOf(node))),
    Select: reading(({ model, node }, given) => {
      const mode = given.choice(0, ["Select", "Start", "End"]);
      const location = mode === "Select" ? "Whole" : mode;
      const range = rangeOfContainer(model.document, node, location);
      if (range !== null) model.select(range);
      return null;
    }),
    InsertRows: changing(({ model, node }, given) => {
      const side = given.choice(0, ["After", "Before"]);
      const added = insertRowsBeside(model.document, node, side, given.count(1), given.table(2));
      return model.make.rows(() => added);
    }),
    Clear: changing(({ model, node }) => {
      for (const cell of listedCells(model, node)) clearBody(model, cell);
      return null;
    }),
    Delete: changing(({ model, node }) => {
      deleteRow(model, node);
      return null;
    }),
  },
};

function nextRow({ model, node }: OfNode): HostObject | null {
  const rows = rowsOf(requireTable(node));
  const next = rows[rows.indexOf(node) + 1];
  return next === undefined ? null : model.make.row(next);
}

function requireTable(row: XmlElement): XmlElement {
  const table = tableOf(row);
  if (table === null) throw itemNotFound("the row is in no table");
  return table;
}
