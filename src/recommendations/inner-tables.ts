import {
  tablesOf,
  type Block,
  type DocumentContent,
  type InnerCell,
  type Paragraph,
  type TableCell,
  type TableContent,
  type TableRow,
} from "./table-content";

/** The tables inside cells, at any depth, and what stands around them. */
interface InnerTables {
  readonly tables: readonly TableContent[];
  readonly blocks: ReadonlyMap<TableCell, readonly Block[]>;
}

/** A reading never changes, so what was found in it once holds. */
const known = new WeakMap<DocumentContent, InnerTables>();

/** The top-level tables and behind them those inside cells, at any depth, each in document order. */
export function everyTableOf(content: DocumentContent): readonly TableContent[] {
  return [...tablesOf(content), ...innerTablesOf(content).tables];
}

/**
 * What stands in a cell of one of the document's tables, in order: its own paragraphs and the tables inside it. Undefined for a
 * cell without tables.
 */
export function blocksInside(
  content: DocumentContent,
  cell: TableCell,
): readonly Block[] | undefined {
  return innerTablesOf(content).blocks.get(cell);
}

function innerTablesOf(content: DocumentContent): InnerTables {
  const found = known.get(content) ?? findInnerTables(content);
  known.set(content, found);
  return found;
}

function findInnerTables(content: DocumentContent): InnerTables {
  const outer = tablesOf(content);
  const tables: TableContent[] = [];
  const blocks = new Map<TableCell, readonly Block[]>();
  let next = Math.max(-1, ...outer.map(({ index }) => index)) + 1;
  const enter = (table: TableContent, depth: number): void => {
    for (const cell of table.rows.flatMap(({ cells }) => cells)) {
      const inside = splitCell(cell, depth, () => next++);
      if (inside === null) continue;
      blocks.set(cell, inside);
      for (const block of inside) {
        if (block.kind === "paragraph") continue;
        tables.push(block.table);
        enter(block.table, depth + 1);
      }
    }
  };
  for (const table of outer) enter(table, 0);
  return { tables, blocks };
}

/** Null where no table is inside the cell. */
function splitCell(cell: TableCell, depth: number, nextIndex: () => number): Block[] | null {
  if (!cell.paragraphs.some(({ innerCell }) => cellAtDepth(innerCell, depth) !== undefined)) {
    return null;
  }
  const blocks: Block[] = [];
  let open: { readonly table: number; readonly paragraphs: Paragraph[] } | null = null;
  const close = (): void => {
    if (open === null) return;
    const rows = rowsFrom(open.paragraphs, depth);
    blocks.push({ kind: "table", table: { index: nextIndex(), rows } });
    open = null;
  };
  for (const paragraph of cell.paragraphs) {
    const inner = cellAtDepth(paragraph.innerCell, depth);
    if (inner === undefined || inner.table !== open?.table) close();
    if (inner === undefined) blocks.push({ kind: "paragraph", paragraph });
    else if (open === null) open = { table: inner.table, paragraphs: [paragraph] };
    else open.paragraphs.push(paragraph);
  }
  close();
  return blocks;
}

/** Every cell has a paragraph (ECMA-376 17.4.65), so the paragraphs tell all rows and cells there are. */
function rowsFrom(paragraphs: readonly Paragraph[], depth: number): readonly TableRow[] {
  const rows = new Map<number, Map<InnerCell, Paragraph[]>>();
  for (const paragraph of paragraphs) {
    const inner = cellAtDepth(paragraph.innerCell, depth);
    if (inner === undefined) continue;
    const cells = rows.get(inner.row) ?? new Map<InnerCell, Paragraph[]>();
    rows.set(inner.row, cells);
    const inCell = cells.get(inner) ?? [];
    cells.set(inner, inCell);
    inCell.push(paragraph);
  }
  return [...rows.values()].map((cells) => ({
    isMarkedHeader: [...cells.keys()].every(({ isMarkedHeader }) => isMarkedHeader),
    cells: [...cells].map(([{ gridColumn, columnSpan, continuesAbove }, own]) => ({
      gridColumn,
      columnSpan,
      continuesAbove,
      paragraphs: own,
    })),
  }));
}

/** The nested cell around a paragraph that is in a table so many tables deep; undefined where it is not that deep. */
function cellAtDepth(cell: InnerCell | undefined, depth: number): InnerCell | undefined {
  const around: InnerCell[] = [];
  for (let each = cell ?? null; each !== null; each = each.within) around.unshift(each);
  return around[depth];
}
