import type { NewParagraph, ParagraphId } from "../recommendations";
import type { NewCells } from "./add-rows";
import type { PreparedPlaces } from "./prepare-script";
import { wearFont, wearLook } from "./look";
import { appendRuns, replaceRuns } from "./write-runs";
import type { InsertRowStep, WriteScript, WriteStep } from "./write-script";

type StepOf<Kind extends WriteStep["kind"]> = Extract<WriteStep, { kind: Kind }>;

/** Queues a whole script in the current batch; nothing is asked of Word in between. `cells` are those of its new rows. */
export function performScript(
  script: WriteScript,
  places: PreparedPlaces,
  cells: NewCells | null,
): void {
  for (const step of script) perform(step, places, cells);
}

function perform(step: WriteStep, places: PreparedPlaces, cells: NewCells | null): void {
  switch (step.kind) {
    case "setText":
      setText(step, places);
      return;
    case "setItalic":
      setItalic(step, places);
      return;
    case "setShading":
      fillCell(places.paragraph(step.paragraph), step.shading);
      return;
    case "insert":
      insert(step, places);
      return;
    case "insertRow":
      if (cells !== null) fillRow(step, places, cells);
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
  replaceRuns(paragraph, step.runs, source.font, () => {
    if (step.takesParagraphLook) wearLook(paragraph, source, own.list);
    else if (own.style !== "") paragraph.style = own.style;
  });
}

/** The whole paragraph first, then its front the other way: Word has no range from an offset on. */
function setItalic(step: StepOf<"setItalic">, places: PreparedPlaces): void {
  places.paragraph(step.paragraph).getRange("Content").font.italic = step.italic;
  if (step.head !== null) places.head(step.paragraph).font.italic = step.head.italic;
}

function insert(step: StepOf<"insert">, places: PreparedPlaces): void {
  const anchor = places.paragraph(step.anchor);
  let neighbour = anchor;
  let startsLike = step.anchor;
  for (const paragraph of step.paragraphs) {
    const isBefore = step.side === "before";
    const added = isBefore
      ? anchor.insertParagraph("", "Before")
      : neighbour.insertParagraph("", "After");
    fill(added, paragraph, places, startsLike);
    neighbour = added;
    if (!isBefore) startsLike = paragraph.exemplar;
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

function fillRow(step: InsertRowStep, places: PreparedPlaces, cells: NewCells): void {
  for (const { position, model, paragraphs, shading } of step.cells) {
    const [first, ...others] = paragraphs;
    if (first === undefined) continue;
    let neighbour = cells.paragraph(step, position);
    if (shading !== undefined) fillCell(neighbour, shading);
    fill(neighbour, first, places, model);
    for (const paragraph of others) {
      const added = neighbour.insertParagraph("", "After");
      fill(added, paragraph, places, first.exemplar);
      neighbour = added;
    }
  }
}

/** "#RRGGBB" and names of colours are all that is documented, and neither says "no colour": a cell without one is made white. */
function fillCell(paragraph: Word.Paragraph, shading: string | null): void {
  paragraph.parentTableCell.shadingColor = `#${shading ?? "FFFFFF"}`;
}

/** Deletes the mark above together with the text. Which of the two marks survives differs, so both look alike before. */
function foldIntoAbove(step: StepOf<"foldIntoAbove">, places: PreparedPlaces): void {
  const above = places.paragraph(step.above);
  const last = places.paragraph(step.paragraph);
  wearLook(last, places.look(step.above), places.look(step.paragraph).list);
  above.getRange("End").expandTo(last.getRange("Content")).delete();
}
