import { DocumentUnavailable, type CursorPlace, type ReportBlock } from "../tracking";
import { requestLook, wearFont, wearLook, type Look } from "./look";

/** A list further down than so many list paragraphs is not looked for: asking for each of them takes Word a while. */
const MOST_ASKED = 200;
/** Points between a bullet and its words, as Word's own lists have it. */
const BULLET_WIDTH = 18;

/** Where the blocks would go in now. */
export async function readPlace(context: Word.RequestContext): Promise<CursorPlace> {
  const anchor = anchorOf(context);
  const table = tableAround(anchor);
  anchor.load("text");
  await context.sync();
  return { text: anchor.text, isInTable: !table.isNullObject };
}

/**
 * Puts blocks in behind the paragraph the cursor is in, which they look like; lists look like the document's own bullets, where it
 * has any. Behind a heading they look like the text below it. Throws `DocumentUnavailable` where the cursor is in a table; nothing is
 * inserted then.
 */
export async function insertReport(
  context: Word.RequestContext,
  blocks: readonly ReportBlock[],
): Promise<void> {
  const anchor = anchorOf(context);
  const table = tableAround(anchor);
  const text = requestText(anchor, anchor.getNextOrNullObject());
  const body = context.document.body.paragraphs;
  body.load("isListItem,tableNestingLevel");
  await context.sync();
  if (!table.isNullObject) {
    throw new DocumentUnavailable(
      "Nothing was inserted: the cursor is in a table. Put it where the text of the report should go, then try again.",
    );
  }
  const bullet = await findBullets(context, body.items);
  insertBehind(anchor, blocks, { ...text(), bullet });
  await context.sync();
}

/** Whether the blocks, or the first of them, stand behind the cursor. */
export async function startsBehindCursor(
  context: Word.RequestContext,
  blocks: readonly ReportBlock[],
): Promise<boolean> {
  const next = anchorOf(context).getNextOrNullObject();
  next.load("text");
  await context.sync();
  const [first] = blocks;
  return !next.isNullObject && first?.kind === "paragraph" && next.text === first.text;
}

function anchorOf(context: Word.RequestContext): Word.Paragraph {
  return context.document.getSelection().paragraphs.getLast();
}

/** Its null object where there is none; known after the next sync. */
function tableAround(paragraph: Word.Paragraph): Word.Table {
  const table = paragraph.parentTableOrNullObject;
  table.load("rowCount");
  return table;
}

interface Looks extends TextLook {
  /** The document's own bullets; null where it has none. */
  readonly bullet: Look | null;
}

/** How the text of the report is to look. */
interface TextLook {
  readonly text: Look;
  /** Null where it need not be said, or the example mixes both. */
  readonly isBold: boolean | null;
  /** The list that the paragraph at the cursor is in: what is put in behind it starts out there. */
  readonly startsIn: Look["list"];
  /** True where it looks like the paragraph at the cursor. */
  readonly startsOutSo: boolean;
}

/** Like the paragraph at the cursor; where that is a heading, like the text below it. To be taken after the next sync. */
function requestText(anchor: Word.Paragraph, below: Word.Paragraph): () => TextLook {
  const own = requestLook(anchor, true);
  const other = requestLook(below, true);
  anchor.load("outlineLevel");
  below.load("outlineLevel,tableNestingLevel,font/bold");
  return () => {
    const look = own.take();
    const { list: startsIn } = look;
    const isBelowHeading =
      isHeading(anchor) &&
      !below.isNullObject &&
      below.tableNestingLevel === 0 &&
      !isHeading(below);
    const isBold = isBelowHeading ? below.font.bold : null;
    const example = isBelowHeading ? other.take() : look;
    const text = withoutTypedNumber(example);
    return { text, isBold, startsIn, startsOutSo: text === look };
  };
}

/** Body text counts as level 10 or, in some versions, as none. */
function isHeading({ outlineLevel }: Word.Paragraph): boolean {
  return outlineLevel >= 1 && outlineLevel <= 9;
}

/** How the first bullet outside tables looks. */
async function findBullets(
  context: Word.RequestContext,
  body: readonly Word.Paragraph[],
): Promise<Look | null> {
  const listed = body
    .filter(({ isListItem, tableNestingLevel }) => isListItem && tableNestingLevel === 0)
    .slice(0, MOST_ASKED)
    .map((paragraph) => ({ paragraph, item: paragraph.listItemOrNullObject }));
  for (const { item } of listed) item.load("listString,level");
  await context.sync();
  const found = listed.find(({ item }) => isBullet(item));
  if (found === undefined) return null;
  const look = requestLook(found.paragraph, true);
  await context.sync();
  return look.take();
}

/** Bullets come from symbol fonts, where they may be any sign but a letter or a number. */
function isBullet(item: Word.ListItem): boolean {
  return !item.isNullObject && item.level === 0 && !/[\p{L}\p{N}]/u.test(item.listString);
}

/** Where the document has no bullets, a sign and a tab stand for them; lines below the first begin under its words. */
function hanging(text: Look): Look {
  const leftIndent = text.leftIndent + BULLET_WIDTH;
  return { ...text, list: null, leftIndent, firstLineIndent: -BULLET_WIDTH };
}

/** What hangs and is in no list has its number typed, and the words begin where the lines below do. */
function withoutTypedNumber(look: Look): Look {
  return look.list === null && look.firstLineIndent < 0 ? withoutNumber(look) : look;
}

/** As the words of a numbered paragraph stand, without the number. */
function withoutNumber(text: Look): Look {
  return { ...text, list: null, firstLineIndent: 0 };
}

/** Paragraphs go in first: each takes after the one before it, and behind a table Word would start afresh. */
function insertBehind(
  anchor: Word.Paragraph,
  blocks: readonly ReportBlock[],
  { text, isBold, startsIn, startsOutSo, bullet }: Looks,
): void {
  let last = anchor;
  const insert = (words: string): Word.Paragraph => (last = last.insertParagraph(words, "After"));
  const paragraphs: Word.Paragraph[] = [];
  const items: Word.Paragraph[] = [];
  const tables: { readonly caption: Word.Paragraph; readonly rows: string[][] }[] = [];
  for (const block of blocks) {
    switch (block.kind) {
      case "paragraph":
        paragraphs.push(insert(block.text));
        break;
      case "list":
        items.push(...block.items.map((item) => insert(bullet === null ? `•\t${item}` : item)));
        break;
      case "table": {
        const rows = [block.header, ...block.rows].map((cells) => [...cells]);
        tables.push({ caption: insert(block.caption), rows });
        break;
      }
      default:
        block satisfies never;
    }
  }
  const wear = (paragraph: Word.Paragraph, look: Look): void => {
    wearLook(paragraph, look, startsIn);
    wearFont(paragraph.font, look.font);
    if (isBold !== null) paragraph.font.bold = isBold;
  };
  if (!startsOutSo) for (const paragraph of paragraphs) wear(paragraph, text);
  for (const item of items) wear(item, bullet ?? hanging(text));
  for (const { caption, rows } of tables) {
    if (!startsOutSo || startsIn !== null) wear(caption, withoutNumber(text));
    const table = caption.insertTable(rows.length, rows[0]?.length ?? 0, "After", rows);
    table.headerRowCount = 1;
    wearFont(table.font, text.font);
    table.rows.getFirst().font.bold = true;
  }
}
