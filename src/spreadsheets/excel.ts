import writeExcelFile from "write-excel-file/universal";

const NARROWEST = 8;
const WIDEST = 60;

/** A workbook (.xlsx) with one sheet; the first row is its heading and stays in view. Every cell is text, so none is a formula. */
export async function writeExcel(
  sheet: string,
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const [headings = [], ...others] = rows;
  const data = [
    headings.map((value) => ({ value, type: String, fontWeight: "bold" as const, wrap: true })),
    ...others.map((row) =>
      row.map((value) => ({ value, type: String, wrap: true, alignVertical: "top" as const })),
    ),
  ];
  const blob = await writeExcelFile(data, {
    sheet: sheetName(sheet),
    stickyRowsCount: 1,
    columns: headings.map((_, column) => ({ width: widthOf(rows, column) })),
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Excel allows 31 characters, and none of these. */
function sheetName(name: string): string {
  const allowed = name.replace(/[\\/?*[\]:]/g, " ").trim();
  return allowed === "" ? "Sheet1" : allowed.slice(0, 31);
}

function widthOf(rows: readonly (readonly string[])[], column: number): number {
  const longest = Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
