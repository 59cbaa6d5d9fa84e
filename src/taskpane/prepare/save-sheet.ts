import { FILE_TYPES, saveFile } from "./save-file";

type Rows = readonly (readonly string[])[];

/** Saves rows as CSV, safe against formulas. Rejects where the code for it does not come. */
export async function saveCsv(name: string, rows: Rows): Promise<void> {
  const { writeCsvFile } = await sheets();
  saveFile(name, writeCsvFile(rows), FILE_TYPES.csv);
}

/** Saves rows as a workbook with one sheet. Rejects where the code for it does not come. */
export async function saveExcel(name: string, sheet: string, rows: Rows): Promise<void> {
  const { writeExcel } = await sheets();
  saveFile(name, await writeExcel(sheet, rows), FILE_TYPES.xlsx);
}

/** The code for spreadsheets, fetched when it is first used. */
export function sheets() {
  return import(/* webpackChunkName: "spreadsheets" */ "../../spreadsheets");
}
