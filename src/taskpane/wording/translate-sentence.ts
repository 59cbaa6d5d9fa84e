/** A sentence of the core with `{1}`, `{2}` … for the parts put into it, and the same in another language. */
export type SentencePair = readonly [english: string, other: string];

/**
 * Makes what says the core's finished English sentences in another language. Parts that were put into a sentence go into its
 * translation as they are, but for those that are sentences of the list themselves or are among `parts`, which stand for nothing
 * alone; what stands in quotation marks is the document's. A message of several sentences is said sentence by sentence. What is
 * not in the list stays as it is.
 */
export function createTranslation(
  pairs: readonly SentencePair[],
  parts: readonly SentencePair[] = [],
): (message: string) => string {
  const sentences = templatesOf(pairs);
  const partTemplates = templatesOf(parts);
  return translateMessage;

  function translateMessage(message: string): string {
    const whole = translateWhole(message, sentences);
    if (whole !== null) return whole;
    const single = sentencesOf(message);
    return single.length > 1
      ? single.map((sentence) => translateWhole(sentence, sentences) ?? sentence).join(" ")
      : message;
  }

  function translateWhole(sentence: string, templates: readonly Template[]): string | null {
    for (const { pattern, other } of templates) {
      const found = pattern.exec(sentence);
      if (found === null) continue;
      return other.replace(PART, (_, digit: string) => translatePart(found[Number(digit)] ?? ""));
    }
    return null;
  }

  function translatePart(part: string): string {
    if (/^“[^”]*”$/.test(part)) return part;
    const said = translateMessage(part);
    return said === part ? (translateWhole(part, partTemplates) ?? part) : said;
  }
}

interface Template {
  readonly pattern: RegExp;
  readonly other: string;
  readonly length: number;
}

/** Of two that fit, the one that says more itself is meant: it comes first. */
function templatesOf(pairs: readonly SentencePair[]): readonly Template[] {
  return pairs
    .map(([english, other]) => ({
      pattern: patternOf(english),
      other,
      length: english.replace(PART, "").length,
    }))
    .sort((one, another) => another.length - one.length);
}

const PART = /\{(\d)\}/g;

function patternOf(template: string): RegExp {
  const source = template
    .split(/(\{\d\})/)
    .map((piece) =>
      /^\{\d\}$/.test(piece) ? "(.+?)" : piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    )
    .join("");
  return new RegExp(`^${source}$`, "s");
}

/** Cut where a sentence ends, outside quotation marks. */
function sentencesOf(message: string): readonly string[] {
  const sentences: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < message.length; index++) {
    const sign = message.charAt(index);
    if (sign === "“") depth++;
    if (sign === "”") depth--;
    const ends = depth === 0 && /[.!?]/.test(sign) && /^\s+\p{Lu}/u.test(message.slice(index + 1));
    if (!ends) continue;
    sentences.push(message.slice(from, index + 1).trim());
    from = index + 1;
  }
  return [...sentences, message.slice(from).trim()].filter((sentence) => sentence !== "");
}
