/**
 * A list number as Word shows it (ECMA-376 17.18.59), for formats of Latin scripts; others are shown as 1, 2, 3. A format like
 * "001, 002" is a sample of numbers with zeros in front of them.
 */
export function formatNumber(value: number, format: string): string {
  const zeros = /^0+1,/.exec(format)?.[0];
  if (zeros !== undefined) return String(value).padStart(zeros.length - 1, "0");
  return FORMATS[format]?.(value) ?? String(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => "",
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  decimalZero: (value) => String(value).padStart(2, "0"),
  ordinal: (value) => `${String(value)}${ordinalEnd(value)}`,
  cardinalText: (value) => capitalised(inWords(value)),
  ordinalText: (value) => capitalised(ordinalWords(value)),
  numberInDash: (value) => `- ${String(value)} -`,
};

/** a … z, aa, bb … (lowerLetter). */
function letters(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

function ordinalEnd(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  return (isTeen ? undefined : ["th", "st", "nd", "rd"][value % 10]) ?? "th";
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Numbers that need more words than these stay numbers. */
const MOST_IN_WORDS = 999;

function inWords(value: number): string {
  if (value < 0 || value > MOST_IN_WORDS) return String(value);
  if (value >= 100) {
    const hundreds = `${SMALL[Math.floor(value / 100)] ?? ""} hundred`;
    return value % 100 === 0 ? hundreds : `${hundreds} ${inWords(value % 100)}`;
  }
  if (value < 20) return SMALL[value] ?? "";
  const tens = TENS[Math.floor(value / 10) - 2] ?? "";
  return value % 10 === 0 ? tens : `${tens}-${SMALL[value % 10] ?? ""}`;
}

const ORDINALS: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};

function ordinalWords(value: number): string {
  return inWords(value).replace(/[a-z]+$/, (last) => {
    return ORDINALS[last] ?? (last.endsWith("y") ? `${last.slice(0, -1)}ieth` : `${last}th`);
  });
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
