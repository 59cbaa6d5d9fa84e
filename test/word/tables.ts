import type {
  NewRun,
  Paragraph,
  TableCell,
  TableContent,
  TableRow,
} from "../../src/recommendations";

/** A cell written as its text or paragraphs; `{ below }` is a lower cell of a vertical merge. */
export type CellText = string | readonly (string | Paragraph)[] | { readonly below: string };

/** A row whose ids are filled in by `tableOf`. */
export function row(...cells: CellText[]): TableRow {
  return { isMarkedHeader: false, cells: cells.map(cellOf) };
}

/** A table with its paragraphs numbered `t{index}.0` on. */
export function tableOf(rows: readonly TableRow[], index = 0): TableContent {
  let next = 0;
  return {
    index,
    rows: rows.map((each) => ({
      ...each,
      cells: each.cells.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.map((paragraph) => ({
          ...paragraph,
          id: `t${String(index)}.${String(next++)}`,
        })),
      })),
    })),
  };
}

/** An upright run. */
export function run(text: string, format: Partial<NewRun> = {}): NewRun {
  return { text, bold: false, italic: false, underline: false, superscript: false, ...format };
}

/** A plain paragraph; `tableOf` gives it an id. */
export function withRuns(...runs: NewRun[]): Paragraph {
  return { id: "", runs, listMarker: null, isPlain: true, nestingLevel: 1 };
}

function cellOf(text: CellText, gridColumn: number): TableCell {
  const continuesAbove = typeof text === "object" && "below" in text;
  const contents = typeof text === "string" ? [text] : "below" in text ? [text.below] : text;
  const paragraphs = contents.map((content) => {
    if (typeof content !== "string") return content;
    return content === "" ? withRuns() : withRuns(run(content));
  });
  return { gridColumn, columnSpan: 1, continuesAbove, paragraphs };
}
