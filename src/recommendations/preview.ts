import { findLogicalTables } from "./logical-tables";
import type { Edit, EditPlan, NewParagraph, NewRun } from "./edit-plan";
import type { Register } from "./register";
import { italicFrom } from "./apply-to-content";
import type { Paragraph, ParagraphId } from "./table-content";

/** A paragraph as it will appear. */
export interface PreviewParagraph {
  readonly runs: readonly NewRun[];
  readonly listMarker: string | null;
}

/** What one edit of a plan will look like on the page. */
export interface PreviewEntry {
  /** Where it happens, in the reading. */
  readonly place: ParagraphId;
  /** What happens, for the person: `Added to “Action taken/proposed”`. */
  readonly label: string;
  /** The exact paragraphs as they will stand there. */
  readonly paragraphs: readonly PreviewParagraph[];
  /** The colour that a cell gets, `"FF0000"`; null for none, not given where colours stay. */
  readonly shading?: string | null;
}

/** Shows a plan before it is carried out, an entry for each edit in order. */
export function previewOf(register: Register, plan: EditPlan): readonly PreviewEntry[] {
  const known = new Map<ParagraphId, Located>();
  for (const table of findLogicalTables(register)) {
    for (const { columns, cell } of table.rows.flatMap((row) => row.cells)) {
      const headers = columns.map((column) => table.columns[column]?.header ?? "");
      const header = headers.find((each) => each !== "") ?? "";
      for (const paragraph of cell.paragraphs) known.set(paragraph.id, { paragraph, header });
    }
  }
  return plan.edits.map((edit) => showEdit(edit, known));
}

interface Located {
  readonly paragraph: Paragraph;
  readonly header: string;
}

type Known = ReadonlyMap<ParagraphId, Located>;

function showEdit(edit: Edit, known: Known): PreviewEntry {
  switch (edit.kind) {
    case "insertParagraphs":
      return {
        place: edit.anchor.id,
        label: `Added to ${cellName(known, edit.anchor.id)}`,
        paragraphs: edit.paragraphs.map((paragraph) => showNew(paragraph, known)),
      };
    case "insertRow":
      return {
        place: edit.anchor.id,
        label: "Added as a new row",
        paragraphs: edit.cells.flatMap((cell) =>
          cell.paragraphs.map((paragraph) => showNew(paragraph, known)),
        ),
      };
    case "setText":
      return {
        place: edit.paragraph.id,
        label:
          edit.runs.length === 0
            ? `Removed from ${cellName(known, edit.paragraph.id)}`
            : `Written in ${cellName(known, edit.paragraph.id)}`,
        paragraphs: edit.runs.length === 0 ? [] : [{ runs: edit.runs, listMarker: null }],
      };
    case "setShading":
      return {
        place: edit.paragraph.id,
        label:
          edit.shading === null
            ? `Colour taken out of the cell in ${cellName(known, edit.paragraph.id)}`
            : `Cell in ${cellName(known, edit.paragraph.id)} given the colour of its status`,
        paragraphs: [],
        shading: edit.shading,
      };
    case "setItalic": {
      const paragraph = known.get(edit.paragraph.id)?.paragraph;
      const runs = italicFrom(paragraph?.runs ?? [], edit.from, edit.italic);
      return {
        place: edit.paragraph.id,
        label: edit.italic ? "Turned italic" : "Turned upright",
        paragraphs: [{ runs, listMarker: paragraph?.listMarker ?? null }],
      };
    }
    case "moveParagraphs":
      return {
        place: edit.anchor.id,
        label: "Moved below the older updates",
        paragraphs: edit.paragraphs.map(({ id }) => showKnown(id, known)),
      };
    case "removeParagraphs":
    case "removeRow":
      return {
        place: edit.paragraphs[0]?.id ?? "",
        label: "Removed",
        paragraphs: edit.paragraphs.map(({ id }) => showKnown(id, known)),
      };
  }
}

function showNew({ runs, exemplar }: NewParagraph, known: Known): PreviewParagraph {
  return { runs, listMarker: known.get(exemplar)?.paragraph.listMarker ?? null };
}

function showKnown(id: ParagraphId, known: Known): PreviewParagraph {
  const paragraph = known.get(id)?.paragraph;
  return { runs: paragraph?.runs ?? [], listMarker: paragraph?.listMarker ?? null };
}

function cellName(known: Known, id: ParagraphId): string {
  const header = known.get(id)?.header ?? "";
  return header === "" ? "the table" : `“${header}”`;
}
