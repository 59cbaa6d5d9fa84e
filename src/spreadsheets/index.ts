export { readCells, writeCsv } from "./csv";
export { writeExcel } from "./excel";
