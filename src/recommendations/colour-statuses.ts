import { cellAt, type LogicalRow, type LogicalTable } from "./logical-table";
import type { ReadingProblem } from "./register";

const WHITE = "FFFFFF";

/**
 * The columns in which a colour alone may say how far a recommendation is: those of statuses, and those without a role that hold
 * several colours and no text.
 */
export function findColourColumns({ columns, rows }: LogicalTable): ReadonlySet<number> {
  const found = columns.flatMap(({ role }, index) => {
    if (role === "status") return [index];
    if (role !== "other") return [];
    const cells = rows.flatMap((row) => cellAt(row, index) ?? []);
    const colours = new Set(rows.map((row) => ownColour(row, index)).filter(Boolean));
    return colours.size >= 2 && cells.every(({ text }) => text === "") ? [index] : [];
  });
  return new Set(found);
}

/** A problem for each cell of these columns that is coloured, and says nothing. */
export function reportColourStatuses(
  rows: readonly LogicalRow[],
  colourColumns: ReadonlySet<number>,
): readonly Omit<ReadingProblem, "table">[] {
  return rows.flatMap((row) =>
    [...colourColumns].flatMap((column) => {
      const found = cellAt(row, column);
      const isBlank = found?.text === "" && !found.cell.continuesAbove;
      if (!isBlank || ownColour(row, column) === null) return [];
      return [
        {
          kind: "status-by-colour",
          message:
            "A cell for the status is coloured and holds no text; what the colour says was not read.",
          row: row.index,
          place: found.cell.paragraphs[0]?.id ?? null,
        },
      ];
    }),
  );
}

/** The colour of a cell that none of the others in its row has: rows may be shaded as a whole. */
function ownColour(row: LogicalRow, column: number): string | null {
  const own = cellAt(row, column);
  const colour = own?.cell.shading ?? null;
  if (own === undefined || colour === null || colour === WHITE) return null;
  const isShared = row.cells.some((other) => other !== own && other.cell.shading === colour);
  return isShared ? null : colour;
}
