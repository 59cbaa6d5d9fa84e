/** Symbol-font characters people use in tables to tick, cross and bullet, by font and by code without the F0 page. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: "●",
    0x6e: "■",
    0x6f: "☐",
    0x71: "☐",
    0x72: "☐",
    0x78: "☒",
    0x76: "❖",
    0xa7: "▪",
    0xa8: "☐",
    0xd8: "➢",
    0xe0: "→",
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
    0xa3: "☐",
  },
  symbol: { 0xb7: "•", 0xd6: "√" },
  webdings: { 0x61: "✓", 0x72: "✗" },
  "segoe ui symbol": {},
};

/**
 * The text that stands for a `w:sym` (ECMA-376 17.3.3.30): a Unicode look-alike where we know one, else the
 * character itself.
 */
export function symbolText(font: string | undefined, code: string | undefined): string {
  const value = Number.parseInt(code ?? "", 16);
  if (!Number.isFinite(value) || value <= 0 || value > 0xffff) return "";
  const byCode = SYMBOLS[(font ?? "").toLowerCase()];
  return byCode?.[value & 0xff] ?? String.fromCharCode(value);
}
