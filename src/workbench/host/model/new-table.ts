import type { NewTable } from "../engine/insert-table";
import { invalidArgument } from "../request/host-error";
import type { GivenArguments } from "../request/host-object";

/** Word has no wider table. */
const MOST_COLUMNS = 63;

/** The table that `insertTable(rowCount, columnCount, insertLocation, values)` asks for. Throws `InvalidArgument`. */
export function newTableFrom(given: GivenArguments): NewTable {
  const table = { rowCount: given.count(0), columnCount: given.count(1), values: given.table(3) };
  if (table.rowCount === 0) throw invalidArgument("rowCount");
  if (table.columnCount === 0 || table.columnCount > MOST_COLUMNS) {
    throw invalidArgument("columnCount");
  }
  const isTooLarge =
    table.values.length > table.rowCount ||
    table.values.some((texts) => texts.length > table.columnCount);
  if (isTooLarge) throw invalidArgument("values has more cells than the table");
  return table;
}
