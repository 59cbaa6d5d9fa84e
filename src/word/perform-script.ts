import type { NewParagraph, ParagraphId } from "../recommendations";
import type { PreparedPlaces } from "./prepare-script";
import { wearFont, wearLook } from "./look";
import { appendRuns, replaceRuns } from "./write-runs";
import type { WriteScript, WriteStep } from "./write-script";

type StepOf<Kind extends WriteStep["kind"]> = Extract<WriteStep, { kind: Kind }>;

/** Queues a whole script in the current batch; nothing is asked of Word in between. */
export function performScript(script: WriteScript, places: PreparedPlaces): void {
  const rowsAdded = new Map<ParagraphId, Word.TableRow>();
  for (const step of script) perform(step, places, rowsAdded);
}

function perform(
  step: WriteStep,
  places: PreparedPlaces,
  rowsAdded: Map<ParagraphId, Word.TableRow>,
): void {
  switch (step.kind) {
    case "setText":
      setText(step, places);
      return;
    case "setItalic":
      setItalic(step, places);
      return;
    case "insert":
      insert(step, places);
      return;
    case "insertRow":
      insertRow(step, places, rowsAdded);
      return;
    case "foldIntoAbove":
      foldIntoAbove(step, places);
      return;
    case "delete":
      places.paragraph(step.paragraph).delete();
      return;
    case "deleteRow":
      places.paragraph(step.paragraph).parentTableCell.deleteRow();
  }
}

function setText(step: StepOf<"setText">, places: PreparedPlaces): void {
  const paragraph = places.paragraph(step.paragraph);
  const own = places.look(step.paragraph);
  const source = places.look(step.lookFrom);
  // Replaced text may fall back to the default style (OfficeDev/office-js#5221).
  replaceRuns(paragraph, step.runs, source.font);
  if (step.takesParagraphLook) wearLook(paragraph, source, own.list);
  else if (own.style !== "") paragraph.style = own.style;
}

/** The whole paragraph first, then its front the other way: Word has no range from an offset on. */
function setItalic(step: StepOf<"setItalic">, places: PreparedPlaces): void {
  places.paragraph(step.paragraph).getRange("Content").font.italic = step.italic;
  if (step.head !== null) places.head(step.paragraph).font.italic = step.head.italic;
}

function insert(step: StepOf<"insert">, places: PreparedPlaces): void {
  const anchor = places.paragraph(step.anchor);
  let neighbour = anchor;
  for (const paragraph of step.paragraphs) {
    const added =
      step.side === "before"
        ? anchor.insertParagraph("", "Before")
        : neighbour.insertParagraph("", "After");
    fill(added, paragraph, places, step.anchor);
    neighbour = added;
  }
}

function fill(
  added: Word.Paragraph,
  { runs, exemplar }: NewParagraph,
  places: PreparedPlaces,
  startsLike: ParagraphId,
): void {
  const look = places.look(exemplar);
  wearLook(added, look, places.look(startsLike).list);
  // The mark decides the height of an empty paragraph and what somebody types next.
  wearFont(added.font, look.font);
  appendRuns(added, runs, look.font);
}

function insertRow(
  step: StepOf<"insertRow">,
  places: PreparedPlaces,
  rowsAdded: Map<ParagraphId, Word.TableRow>,
): void {
  const above = rowsAdded.get(step.row) ?? places.paragraph(step.anchor).parentTableCell.parentRow;
  const row = above.insertRows("After", 1).getFirst();
  rowsAdded.set(step.row, row);
  for (const { position, model, paragraphs } of step.cells) {
    const [first, ...others] = paragraphs;
    if (first === undefined) continue;
    let neighbour = cellAt(row, position).body.paragraphs.getFirst();
    fill(neighbour, first, places, model);
    for (const paragraph of others) {
      const added = neighbour.insertParagraph("", "After");
      fill(added, paragraph, places, model);
      neighbour = added;
    }
  }
}

/** Cells are counted along the row: their own index cannot be asked for where cells are merged (office-js#3200). */
function cellAt(row: Word.TableRow, position: number): Word.TableCell {
  let cell = row.cells.getFirst();
  for (let passed = 0; passed < position; passed++) cell = cell.getNext();
  return cell;
}

/** Deletes the mark above together with the text. Which of the two marks survives differs, so both look alike before. */
function foldIntoAbove(step: StepOf<"foldIntoAbove">, places: PreparedPlaces): void {
  const above = places.paragraph(step.above);
  const last = places.paragraph(step.paragraph);
  wearLook(last, places.look(step.above), places.look(step.paragraph).list);
  above.getRange("End").expandTo(last.getRange("Content")).delete();
}
