import type { en } from "./en";

/** The help in Welsh. */
export const cy: typeof en = {
  keysTitle: "Bysellau",
  keys: [
    ["↑ ↓", "Mynd o argymhelliad i argymhelliad"],
    ["Home, End", "Mynd i'r cyntaf neu'r olaf"],
    ["4 neu 5.10", "Mynd i'r argymhelliad â'r cyfeirnod hwnnw"],
    ["Enter", "Ei agor"],
    ["Esc", "Mynd yn ôl i'r rhestr"],
    ["/", "Chwilio"],
    ["Ctrl+F6", "Mynd rhwng y dudalen a'r cwarel hwn, fel ym mhob rhan o Word"],
    ["?", "Dangos y bysellau hyn"],
  ],
  language: "Iaith y cwarel hwn",
  close: "Cau",
};
