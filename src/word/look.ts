/** How a paragraph looks beside its four toggles, as Word shows it. */
export interface Look {
  readonly style: string;
  readonly alignment: string;
  /** Indents, spacing and line height in points. */
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly rightIndent: number;
  readonly lineSpacing: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly font: FontLook;
  readonly list: ListPlace | null;
}

/** Word gives an empty name or colour and no size where the paragraph mixes several. */
export interface FontLook {
  readonly name: string;
  readonly size: number | null;
  readonly color: string;
}

export interface ListPlace {
  readonly id: number;
  readonly level: number;
}

/** A look that was asked for and can be taken once Word has answered. */
export interface RequestedLook {
  take(): Look;
}

const LOADED =
  "style,alignment,firstLineIndent,leftIndent,rightIndent,lineSpacing,spaceBefore,spaceAfter," +
  "font/name,font/size,font/color";

/** Asks for a paragraph's look; list membership only where the XML has one, because asking is dear. */
export function requestLook(paragraph: Word.Paragraph, isInList: boolean): RequestedLook {
  paragraph.load(LOADED);
  const takeList = isInList ? requestListPlace(paragraph) : (): null => null;
  return {
    take: () => ({
      style: paragraph.style,
      alignment: paragraph.alignment,
      firstLineIndent: paragraph.firstLineIndent,
      leftIndent: paragraph.leftIndent,
      rightIndent: paragraph.rightIndent,
      lineSpacing: paragraph.lineSpacing,
      spaceBefore: paragraph.spaceBefore,
      spaceAfter: paragraph.spaceAfter,
      font: {
        name: paragraph.font.name,
        size: paragraph.font.size,
        color: paragraph.font.color,
      },
      list: takeList(),
    }),
  };
}

/**
 * Gives a paragraph the look of another one. Whether a new paragraph starts out like its neighbour differs by platform, so
 * everything is stated; the style goes first, because it resets the rest. List membership is taken over from the neighbour
 * everywhere, and both leaving no list and joining one's own list fail: only a difference is acted upon.
 */
export function wearLook(paragraph: Word.Paragraph, look: Look, startsIn: ListPlace | null): void {
  if (look.style !== "") paragraph.style = look.style;
  if (!isSamePlace(startsIn, look.list)) {
    if (startsIn !== null) paragraph.detachFromList();
    if (look.list !== null) paragraph.attachToList(look.list.id, look.list.level);
  }
  if (isAlignment(look.alignment)) paragraph.alignment = look.alignment;
  paragraph.leftIndent = look.leftIndent;
  paragraph.rightIndent = look.rightIndent;
  paragraph.firstLineIndent = look.firstLineIndent;
  paragraph.lineSpacing = look.lineSpacing;
  paragraph.spaceBefore = look.spaceBefore;
  paragraph.spaceAfter = look.spaceAfter;
}

/** Gives a font the face, size and colour of another one; what that one mixes is left as it is. */
export function wearFont(font: Word.Font, { name, size, color }: FontLook): void {
  if (name !== "") font.name = name;
  if (size !== null && size > 0) font.size = size;
  if (color !== "") font.color = color;
}

function requestListPlace(paragraph: Word.Paragraph): () => ListPlace | null {
  const list = paragraph.listOrNullObject;
  const item = paragraph.listItemOrNullObject;
  list.load("id");
  item.load("level");
  return () => (list.isNullObject || item.isNullObject ? null : { id: list.id, level: item.level });
}

function isSamePlace(one: ListPlace | null, other: ListPlace | null): boolean {
  return one?.id === other?.id && one?.level === other?.level;
}

type Alignment = "Left" | "Centered" | "Right" | "Justified";

function isAlignment(alignment: string): alignment is Alignment {
  return ["Left", "Centered", "Right", "Justified"].includes(alignment);
}
