import { comparable, type Recommendation, type Register } from "../recommendations";
import { Refusal } from "./refusal";

/** How a person names a recommendation on the command line or in a changes file. */
export interface Target {
  readonly ref?: string | undefined;
  readonly key?: string | undefined;
  readonly table?: number | undefined;
}

const MOST_LISTED = 12;

/** The one recommendation meant. Throws `Refusal` with the candidates where it is unknown or ambiguous. */
export function requireRecommendation(register: Register, target: Target): Recommendation {
  if (register.recommendations.length === 0) {
    throw new Refusal("Nothing was written. No recommendation table was found in this document.");
  }
  const { ref, key, table } = target;
  if (ref === undefined && key === undefined) {
    throw new Refusal(
      "Nothing was written. Say which recommendation: --ref 4, or --key with a key that list --json shows.",
    );
  }
  const found = register.recommendations.filter(
    (each) =>
      (key === undefined || each.key === key) &&
      (table === undefined || each.table === table) &&
      (ref === undefined || isSameReference(each.ref, ref)),
  );
  const [only] = found;
  if (only === undefined) throw unknown(register, target);
  if (found.length > 1) throw ambiguous(found, target);
  return only;
}

/** Throws `Refusal` where the recommendation has no action of that number, counted from 0. */
export function requireAction({ actions }: Recommendation, action: number | null): void {
  if (action === null || action < actions.length) return;
  throw new Refusal(
    `Nothing was written. There is no action ${String(action)}; this recommendation has ${String(actions.length)}, counted from 0.`,
  );
}

function isSameReference(one: string | null, other: string): boolean {
  return one !== null && plain(one) === plain(other);
}

/** Hyphens and spaces that do not break are typed as the others are. */
function plain(ref: string): string {
  return comparable(ref)
    .replace(/^(?:recommendation|rec\.?)\s+/, "")
    .replace(/[.:]+$/, "");
}

function unknown(register: Register, { ref, key, table }: Target): Refusal {
  const name = ref ?? key ?? "";
  const inTable = table === undefined ? "" : ` in table ${String(table)}`;
  const refs = [...new Set(register.recommendations.flatMap((each) => each.ref ?? []))];
  return new Refusal(
    `Nothing was written. There is no recommendation “${name}”${inTable}; this document has ${listed(refs)}.`,
  );
}

function ambiguous(found: readonly Recommendation[], { ref, key }: Target): Refusal {
  const candidates = found.map(
    (each) => `--key ${quoted(each.key)} (table ${String(each.table)}: ${firstWords(each.text)})`,
  );
  return new Refusal(
    `Nothing was written. ${String(found.length)} recommendations are called “${ref ?? key ?? ""}”; choose one: ${listed(candidates)}.`,
  );
}

function listed(items: readonly string[]): string {
  if (items.length <= MOST_LISTED) return items.join(", ");
  return `${items.slice(0, MOST_LISTED).join(", ")} and ${String(items.length - MOST_LISTED)} more`;
}

function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `"${text}"`;
}

function firstWords(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).trimEnd()} …`;
}
