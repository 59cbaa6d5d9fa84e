import { readDocx } from "../../src/docx";
import { NAMED_VARIANTS, type HostVariant, type NamedVariant } from "../../src/workbench/host";
import {
  CASES,
  paperFile,
  QUICK_CASES,
  type ContractDocument,
  type Paper,
  type Promises,
} from "../contract/cases";
import { expectHonesty, TROUBLE_CASES, type TroubledDocument } from "../contract/troubles";
import { openWordBrowser, type WordBrowser, type WordPage } from "./support/word-page";

type Channel = "desktop" | "web";

const DOCUMENTED = variantNamed("documented");
/** Something goes wrong at one moment: what must hold is that the receipt is honest. */
const TROUBLES = NAMED_VARIANTS.filter(({ variant }) => isTrouble(variant));
/** Word behaves in its own way throughout: every promise of the port holds, or it refuses. */
const WAYS = NAMED_VARIANTS.filter((each) => each !== DOCUMENTED && !TROUBLES.includes(each));

/** Small enough for the small paper to be over it. */
const SMALL_CAP = 9_000;
const PATIENCE = 400;

let word: WordBrowser;
/** One page for each channel and level, which the client reads only once. */
const pages = new Map<string, WordPage>();
let runs = 0;
const outcomes = new Map<string, number>();

beforeAll(async () => {
  word = await openWordBrowser();
});
afterAll(async () => {
  await word.close();
  const asked = 2 * CASES.length + WAYS.length * QUICK_CASES.length;
  const troubled = TROUBLES.length * TROUBLE_CASES.length;
  const told = [...outcomes].map(([kind, count]) => `${String(count)} ${kind}`).join(", ");
  process.stdout.write(
    `Contract over Word: ${String(NAMED_VARIANTS.length)} variants; ${String(CASES.length)} cases × 2 channels + ${String(QUICK_CASES.length)} cases × ${String(WAYS.length)} ways = ${String(asked)}; ${String(TROUBLE_CASES.length)} ways of writing × ${String(TROUBLES.length)} troubles = ${String(troubled)} (${told}); ${String(runs)} kept.\n`,
  );
});

describe.each<Channel>(["desktop", "web"])("on the %s, as documented", (channel) => {
  test.each(CASES.map((each) => [each.name, each] as const))("%s", async (_, each) => {
    await each.run(await open(each.paper, DOCUMENTED.variant, channel), promisesOf({}));
    runs++;
  });
});

describe.each(WAYS.map((each) => [each.name, each.variant] as const))("%s", (_, variant) => {
  const played = variant.latency === undefined ? variant : { ...variant, latency: 20 };
  test.each(QUICK_CASES.map((each) => [each.name, each] as const))("%s", async (_name, each) => {
    await each.run(await open(each.paper, played, "desktop"), promisesOf(variant));
    runs++;
  });
});

describe.each(TROUBLES.map((each) => [each.name, each.variant] as const))("%s", (_, variant) => {
  test.each(TROUBLE_CASES.map((each) => [each.name, each] as const))(
    "the receipt for %s says what the document shows",
    async (_name, each) => {
      const kind = await expectHonesty(each, await openTroubled(each.paper, variant));
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
      runs++;
    },
  );
});

function variantNamed(name: string): NamedVariant {
  const found = NAMED_VARIANTS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no variant ${name}`);
  return found;
}

function isTrouble({
  failSync,
  coAuthorEdit,
  requestSizeCap,
  responseSizeCap,
}: Partial<HostVariant>): boolean {
  return [failSync, coAuthorEdit, requestSizeCap, responseSizeCap].some(
    (each) => each !== undefined,
  );
}

function promisesOf({ readOnly, getOoxmlFailsOnTable }: Partial<HostVariant>): Promises {
  return {
    writing: (readOnly ?? null) === null ? "writes" : "refuses",
    unreadableTable: getOoxmlFailsOnTable == null ? null : getOoxmlFailsOnTable - 1,
  };
}

async function open(
  paper: Paper,
  variant: Partial<HostVariant>,
  channel: Channel,
  patience?: number,
): Promise<ContractDocument & { readonly page: WordPage }> {
  const file = paperFile(paper);
  const key = `${channel} ${variant.wordApi ?? "1.3"}`;
  const page = pages.get(key) ?? (await word.open(file, variant, channel));
  pages.set(key, page);
  await page.reopen(file, variant, patience === undefined ? {} : { patience });
  return {
    page,
    canTrackChanges: (variant.wordApi ?? "1.3") !== "1.3",
    savedXml: async () => readDocx(await page.saved()).main.text,
    read: () => page.read(),
    apply: (plan, options) => page.apply(plan, options),
    readCorrections: () => page.readCorrections(),
    saveCorrections: (text) => page.saveCorrections(text),
    saved: () => page.savedContent(),
    async editAsSomebodyElse(edit) {
      await page.resetCounters();
      await page.setVariant({ coAuthorEdit: { beforeSync: 1, ...edit } });
    },
  };
}

async function openTroubled(
  paper: Paper,
  variant: Partial<HostVariant>,
): Promise<TroubledDocument> {
  const isSilent = variant.failSync?.isSilent === true;
  const document = await open(paper, {}, "desktop", isSilent ? PATIENCE : undefined);
  const { page } = document;
  return {
    ...document,
    hasOtherAuthor: variant.coAuthorEdit != null,
    async beginTrouble(find) {
      const { coAuthorEdit, requestSizeCap, responseSizeCap } = variant;
      await page.resetCounters();
      await page.setVariant({
        ...variant,
        ...(coAuthorEdit != null && { coAuthorEdit: { ...coAuthorEdit, find } }),
        ...(requestSizeCap != null && { requestSizeCap: SMALL_CAP }),
        ...(responseSizeCap != null && { responseSizeCap: SMALL_CAP }),
      });
    },
    endTrouble: () =>
      page.setVariant({
        failSync: null,
        coAuthorEdit: null,
        requestSizeCap: null,
        responseSizeCap: null,
      }),
  };
}
