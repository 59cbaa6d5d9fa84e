import { readDocx } from "../../src/docx";
import {
  applyToContent,
  findDifferences,
  planChanges,
  readRegister,
  tablesOf,
  type Change,
} from "../../src/recommendations";
import { setCompleteOf, setStatusOf, TODAY } from "../support/decisions";
import { newFindings, sentenceOf } from "../support/structure";
import { cell, checkBox, dropdown, headerRow, row, table, wordFile } from "../reading/word-markup";
import { openWordBrowser, type WordBrowser, type WordPage } from "./support/word-page";

function shaded(text: string, fill: string): string {
  return `<w:tc><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
}

const TICK = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';

const file = wordFile(
  table(
    headerRow("Ref", "Recommendation", "Progress", "RAG status", "Complete"),
    row("1", "That the roof is repaired.", "Done.", shaded("Green", "92D050"), cell(TICK)),
    row("2", "That the gate is painted.", "Begun.", shaded("Red", "FF0000"), cell("")),
    row("3", "That the wall is rebuilt.", "Begun.", "<w:tc><w:p/></w:tc>", cell(checkBox(false))),
    row("4", "That the path is swept.", "Begun.", cell(dropdown("Red", "Red", "Green")), cell("")),
  ),
);
const original = readDocx(file).content;
const register = readRegister(original);

let word: WordBrowser;
let page: WordPage;
beforeAll(async () => {
  word = await openWordBrowser();
  page = await word.open(file);
});
afterAll(async () => {
  await word.close();
});

async function write(change: Change) {
  const planned = planChanges(register, [change], TODAY);
  if (planned.kind === "refused") throw new Error(planned.message);
  await page.reopen(file);
  await page.read();
  return { plan: planned.plan, receipt: await page.apply(planned.plan) };
}

test.each([
  ["a status and the colour of its cell", setStatusOf(register, "2", "Green", false)],
  ["a status in a cell without properties", setStatusOf(register, "3", "Red", false)],
  ["a tick of a symbol font", setCompleteOf(register, "2")],
  ["a tick of a symbol font taken away", setCompleteOf(register, "1", false)],
])("%s is written as planned, and taken back", async (_, change) => {
  const { plan, receipt } = await write(change);
  if (receipt.kind !== "applied") throw new Error(JSON.stringify(receipt));
  const { content } = applyToContent(original, plan);
  expect(findDifferences(content, await page.savedContent())).toEqual([]);
  expect(newFindings(file, await page.saved()).map(sentenceOf)).toEqual([]);
  expect(await page.apply(receipt.takeBack)).toMatchObject({ kind: "applied" });
  expect(findDifferences(original, await page.savedContent())).toEqual([]);
});

test("a status takes on the colour that the other cells with it have", async () => {
  await write(setStatusOf(register, "2", "Green", false));
  const saved = tablesOf(await page.savedContent())[0]!.rows[2]!.cells[3]!;
  expect(saved.shading).toBe("92D050");
});

test("a tick is set in the symbol font that the table has for ticks", async () => {
  await write(setCompleteOf(register, "2"));
  const { text } = readDocx(await page.saved()).main;
  expect(text).toMatch(/Wingdings"[^>]*\/>(?:(?!<\/w:rPr>).)*<\/w:rPr><w:t[^>]*>\uf0fc<\/w:t>/s);
});

test.each([
  ["an item of a list", setStatusOf(register, "4", "Green", false), "Green"],
  ["a check box", setCompleteOf(register, "3"), "☒"],
])("%s is refused with what to do, where Word gives no hold of it", async (_, change, wanted) => {
  const { receipt } = await write(change);
  expect(receipt).toMatchObject({ kind: "refused" });
  expect("message" in receipt && receipt.message).toMatch(/^Nothing was changed\./);
  expect("message" in receipt && receipt.message).toContain(`Choose “${wanted}” there in Word`);
  expect(findDifferences(original, await page.savedContent())).toEqual([]);
});
