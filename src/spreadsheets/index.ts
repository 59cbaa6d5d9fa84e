export { readCells, writeCsv, writeCsvFile } from "./csv";
export { decodeText } from "./decode-text";
export { writeExcel } from "./excel";
