/** Characters of symbol fonts by font and by code without the F0 page. Each look-alike is one UTF-16 unit. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x22: "✂",
    0x28: "☎",
    0x29: "✆",
    0x2a: "✉",
    0x41: "✌",
    0x45: "☜",
    0x46: "☞",
    0x47: "☝",
    0x48: "☟",
    0x4a: "☺",
    0x4c: "☹",
    0x6c: "●",
    0x6d: "❍",
    0x6e: "■",
    0x6f: "☐",
    0x71: "☐",
    0x72: "☐",
    0x75: "◆",
    0x76: "❖",
    0x78: "☒",
    0x9f: "•",
    0xa1: "○",
    0xa7: "▪",
    0xa8: "☐",
    0xab: "★",
    0xd8: "➢",
    0xdf: "←",
    0xe0: "→",
    0xe1: "↑",
    0xe2: "↓",
    0xe8: "➔",
    0xef: "⇦",
    0xf0: "⇨",
    0xf1: "⇧",
    0xf2: "⇩",
    0xfb: "✗",
    0xfc: "✓",
    0xfd: "☒",
    0xfe: "☑",
  },
  "wingdings 2": {
    0x4f: "✗",
    0x50: "✓",
    0x51: "☒",
    0x52: "☑",
    0x53: "☒",
    0x54: "☒",
    0x55: "✗",
    0x56: "✗",
    0x97: "●",
    0xa3: "☐",
  },
  "wingdings 3": { 0x66: "←", 0x67: "→", 0x68: "↑", 0x69: "↓", 0x70: "▲", 0x71: "▼", 0x7d: "▶" },
  webdings: { 0x61: "✓", 0x63: "☐", 0x67: "■", 0x6e: "●", 0x72: "✗" },
  symbol: {
    ...inOrder(0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?"),
    ...inOrder(0x40, "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"),
    ...inOrder(0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
    ...inOrder(0xa2, "′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…"),
    ...inOrder(0xd2, "®©™∏√"),
    ...inOrder(0xe2, "®©™"),
  },
};

/** Fonts of symbols without a table here. */
const OTHER_SYMBOL_FONTS: ReadonlySet<string> = new Set([
  "marlett",
  "monotype sorts",
  "zapf dingbats",
  "zapfdingbats",
]);

/** What a character of a symbol font shows. */
export interface ReadSymbol {
  /** A Unicode look-alike, else the character itself. */
  readonly text: string;
  /** False where it is not known what is shown. */
  readonly isKnown: boolean;
}

const NOTHING: ReadSymbol = { text: "", isKnown: true };

/** The text that stands for a `w:sym` (ECMA-376 17.3.3.30). */
export function symbolText(font: string | undefined, code: string | undefined): ReadSymbol {
  const value = Number.parseInt(code ?? "", 16);
  if (!Number.isFinite(value) || value <= 0 || value > 0xffff) return NOTHING;
  return readSymbol(font, value);
}

/** True where letters typed in this font show as something else. */
export function isSymbolFont(font: string | undefined): font is string {
  if (font === undefined || font === "") return false;
  const name = font.toLowerCase();
  return name in SYMBOLS || OTHER_SYMBOL_FONTS.has(name);
}

/** What a character typed in a font shows: Word keeps those of symbol fonts on the F0 page or as plain letters. */
export function readSymbol(font: string | undefined, code: number): ReadSymbol {
  const text = String.fromCharCode(code);
  if (!isSymbolFont(font)) return { text, isKnown: code < 0xe000 || code > 0xf8ff };
  const isOnPage = code >= 0xf000 && code <= 0xf0ff;
  if (code > 0xff && !isOnPage) return { text, isKnown: code < 0xe000 || code > 0xf8ff };
  const known = SYMBOLS[font.toLowerCase()]?.[code & 0xff];
  if (known !== undefined) return { text: known, isKnown: true };
  return { text, isKnown: /\s/.test(String.fromCharCode(code & 0xff)) };
}

function inOrder(first: number, characters: string): Readonly<Record<number, string>> {
  const codes = Array.from(characters, (_, at) => first + at);
  return Object.fromEntries(codes.map((code, at) => [code, characters.charAt(at)]));
}
