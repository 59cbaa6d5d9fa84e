import { LISTED_PROPERTIES, listParagraphs } from "./body-listing";
import type { FoundTargets } from "./find-targets";
import { findNewCells, type NewCellPlaces, type RowGroup } from "./new-rows";
import type { ReleasesAfterwards } from "./run-in-word";
import type { InsertRowStep } from "./write-script";

/** The cells of rows that were added empty. */
export interface NewCells {
  /** The one empty paragraph of a cell. Throws `CellNotFound` for a cell that was not found. */
  paragraph(step: InsertRowStep, position: number): Word.Paragraph;
}

/** Rows that are being added. */
export interface AddedRows {
  /** The cells, once Word has answered; null where what was added is not what was expected. */
  take(life: ReleasesAfterwards): NewCells | null;
  /** Takes the rows out again, in the current batch. */
  removeAgain(): void;
}

/** A cell was asked for that has no place: a fault of the program. */
export class CellNotFound extends Error {
  override readonly name = "CellNotFound";
}

/**
 * Adds the rows of a script empty, in the current batch, and lists the body again: only the listing tells which paragraph is
 * in which cell, because a row's cells cannot be asked for safely where cells are merged (OfficeDev/office-js#3200, #3858).
 */
export function addRows(
  body: Word.ParagraphCollection,
  { proxies, rowGroups }: FoundTargets,
): AddedRows {
  const before = listParagraphs(body).map(({ text }) => text);
  const added = rowGroups.flatMap((group) => addGroup(group, proxies));
  body.load(LISTED_PROPERTIES);
  return {
    take: (life) => {
      life.releaseAfterwards(body.items);
      const after = listParagraphs(body).map(({ text }) => text);
      const places = findNewCells(before, after, rowGroups);
      return places === null ? null : newCells(body, places);
    },
    removeAgain: () => {
      for (const rows of added) rows.getFirst().delete();
    },
  };
}

/** The last one first: each goes directly below the row above. */
function addGroup(
  { steps }: RowGroup,
  proxies: FoundTargets["proxies"],
): readonly Word.TableRowCollection[] {
  return [...steps].reverse().flatMap(({ anchor }) => {
    const cell = proxies.get(anchor)?.parentTableCell;
    return cell === undefined ? [] : [cell.insertRows("After", 1)];
  });
}

function newCells(body: Word.ParagraphCollection, places: NewCellPlaces): NewCells {
  return {
    paragraph: (step, position) => {
      const proxy = body.items[places.get(step)?.get(position) ?? -1];
      if (proxy === undefined) throw new CellNotFound(`Cell ${String(position)} was not found.`);
      return proxy;
    },
  };
}
