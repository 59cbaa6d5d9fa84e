export { readCells, writeCsv } from "./csv";
export { decodeText } from "./decode-text";
export { writeExcel } from "./excel";
