import { readFileSync } from "node:fs";
import { NAMED_VARIANTS, type HostVariant } from "../../src/workbench/host";
import { CASES, type ContractDocument, type Promises } from "../contract/cases";
import { samplePath } from "../support/samples";
import { openWordBrowser, type WordBrowser, type WordPage } from "./support/word-page";

/** Variants in which Word answers throughout and differs in what it tells. */
const NAMES: ReadonlySet<string> = new Set([
  "documented",
  "merged-cells-listed",
  "ooxml-ends-with-table",
  "cell-ooxml-gives-row",
  "deleted-text-shown",
]);
const STEADY = NAMED_VARIANTS.filter(({ name }) => NAMES.has(name));

interface Kind {
  readonly name: string;
  readonly channel: "desktop" | "web";
  readonly variant: Partial<HostVariant>;
}

/** All of them on the desktop; on the web the one as it is documented. */
const KINDS: readonly Kind[] = [
  ...STEADY.map(({ name, variant }) => ({ name, channel: "desktop" as const, variant })),
  ...STEADY.filter(({ name }) => name === "documented").map(({ name, variant }) => ({
    name: `web, ${name}`,
    channel: "web" as const,
    variant,
  })),
];

let word: WordBrowser;
/** One page for each channel and level, which the client reads only once. */
const pages = new Map<string, WordPage>();
let runs = 0;

beforeAll(async () => {
  word = await openWordBrowser();
});
afterAll(async () => {
  await word.close();
  process.stdout.write(
    `Contract over Word: ${CASES.length} cases × ${KINDS.length} variants = ${CASES.length * KINDS.length}, ${runs} kept.\n`,
  );
});

describe.each(KINDS.map((kind) => [kind.name, kind] as const))("%s", (_, kind) => {
  const promises: Promises = {
    writing: (kind.variant.readOnly ?? null) === null ? "writes" : "refuses",
    unreadableTable:
      kind.variant.getOoxmlFailsOnTable === undefined
        ? null
        : (kind.variant.getOoxmlFailsOnTable ?? 0) - 1,
  };
  test.each(CASES.map((each) => [each.name, each] as const))("%s", async (_name, each) => {
    const file = readFileSync(samplePath(each.sample));
    await each.run(await open(kind, file), promises);
    runs++;
  });
});

async function open(kind: Kind, file: Uint8Array): Promise<ContractDocument> {
  const key = `${kind.channel} ${kind.variant.wordApi ?? "1.3"}`;
  const known = pages.get(key);
  const page = known ?? (await word.open(file, kind.variant, kind.channel));
  pages.set(key, page);
  if (known !== undefined) await page.reopen(file, kind.variant);
  return {
    read: () => page.read(),
    apply: (plan) => page.apply(plan),
    readCorrections: () => page.readCorrections(),
    saveCorrections: (text) => page.saveCorrections(text),
    saved: () => page.savedContent(),
    async editAsSomebodyElse(edit) {
      await page.resetCounters();
      await page.setVariant({ coAuthorEdit: { beforeSync: 1, ...edit } });
    },
  };
}
