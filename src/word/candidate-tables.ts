/** What is known of a top-level table before its content is asked for. */
export interface TableOutline {
  readonly rowCount: number;
  /** Its paragraphs as Word lists them; null where they could not be told from another table's. */
  readonly texts: readonly string[] | null;
  /** True where a table stands in one of its cells. */
  readonly holdsTables: boolean;
}

/**
 * Whether each table may hold recommendations, so that its content is worth handing out: finance and attendance tables
 * full of numbers are not. In doubt it may. A single row counts only where it holds other tables, or behind another candidate, as
 * a piece that page furniture cut off.
 */
export function chooseCandidates(tables: readonly TableOutline[]): readonly boolean[] {
  const chosen: boolean[] = [];
  for (const { rowCount, texts, holdsTables } of tables) {
    const isLongEnough = rowCount >= 2 || holdsTables || chosen.at(-1) === true;
    chosen.push(isLongEnough && (texts === null || mayTrack(texts)));
  }
  return chosen;
}

/** Words that headers and headings of such tables use. */
const TRACKER_WORDS =
  /recommend|\baction|update|progress|position|respon|status|timescale|\blead\b|complete|\bowner|review/i;

const HAS_WORD = /\p{L}{3,}/u;

function mayTrack(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== "");
  if (filled.some((text) => TRACKER_WORDS.test(text))) return true;
  const worded = filled.filter((text) => HAS_WORD.test(text));
  return worded.length > 0 && worded.length * 2 >= filled.length;
}
