import type { StatusCategory } from "../../recommendations";

/** A status category and the key that chooses it; null where no key is left for it. */
export interface KeyedCategory {
  readonly category: StatusCategory;
  /** One character, lower case. */
  readonly key: string | null;
}

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/**
 * Gives each category a key: its own code where every code is one character, the first letter of its colour where the
 * categories are colours, else its position. Wordings that the table uses beside the categories take the digits left.
 * @param taken keys that do something else
 */
export function keyedCategories(
  categories: readonly StatusCategory[],
  taken: readonly string[],
): readonly KeyedCategory[] {
  const own = ownKeys(categories, taken);
  const free = DIGITS.filter((digit) => !own.has(digit));
  return categories.map((category) => {
    const key = keyOf(category, own) ?? free.shift() ?? null;
    return { category, key };
  });
}

type OwnKeys = ReadonlyMap<string, StatusCategory>;

function keyOf(category: StatusCategory, own: OwnKeys): string | undefined {
  return [...own].find(([, each]) => each === category)?.[0];
}

/** Empty where a key would be wanted twice or does something else: then all go by position. */
function ownKeys(categories: readonly StatusCategory[], taken: readonly string[]): OwnKeys {
  const areColours = ["red", "green"].every((colour) =>
    categories.some(({ label }) => label.toLowerCase().startsWith(colour)),
  );
  const coded = areColours ? categories : categories.filter(({ code, label }) => code !== label);
  const entries = coded.map((category): readonly [string, StatusCategory] => [
    (areColours ? category.label.charAt(0) : category.code).toLowerCase(),
    category,
  ]);
  const own = new Map(entries);
  const areUsable = entries.every(([key]) => /^[a-z0-9]$/.test(key) && !taken.includes(key));
  return areUsable && own.size === entries.length ? own : new Map();
}
