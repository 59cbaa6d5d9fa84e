import { paragraphsOf, tablesOf, type Paragraph, type ParagraphId } from "../recommendations";
import { listParagraphs } from "./body-listing";
import { locateParagraphs } from "./locate-paragraphs";
import { staleRefusal, type Refusal } from "./wording";
import type { WordReading } from "./word-reading";
import { looksNeededBy, targetsOf, withFoundExemplars, type WriteScript } from "./write-script";

/** The paragraphs a script is about, found in the body as Word has it now. */
export interface FoundTargets {
  readonly kind: "found";
  /** With exemplars that are there. */
  readonly script: WriteScript;
  readonly proxies: ReadonlyMap<ParagraphId, Word.Paragraph>;
  /** Those of them that are in a list. */
  readonly listed: ReadonlySet<ParagraphId>;
  /** To be called when the proxies' texts have been loaded once more: why one is no longer as it was, or null. */
  refusalIfChanged(): Refusal | null;
}

/**
 * Finds every paragraph a script writes to, or says why it must not be written. `body` holds the loaded paragraphs of the
 * whole body.
 */
export function findTargets(
  reading: WordReading,
  script: WriteScript,
  body: Word.ParagraphCollection,
): FoundTargets | { readonly kind: "refused"; readonly refusal: Refusal } {
  const paragraphs = tableParagraphs(reading);
  const located = locateParagraphs(reading, paragraphs, listParagraphs(body));
  const targets = new Set(script.flatMap(targetsOf));
  for (const id of targets) {
    const refusal = located.refusalFor(id);
    if (refusal !== null) return { kind: "refused", refusal };
  }
  const fitted = withFoundExemplars(script, (id) => located.find(id) !== undefined);
  const proxies = new Map<ParagraphId, Word.Paragraph>();
  for (const id of [...targets, ...fitted.flatMap(looksNeededBy)]) {
    const proxy = body.items[located.find(id) ?? -1];
    if (proxy !== undefined) proxies.set(id, proxy);
  }
  const texts = new Map([...targets].map((id) => [id, proxies.get(id)?.text ?? ""]));
  return {
    kind: "found",
    script: fitted,
    proxies,
    listed: listedIds(paragraphs),
    refusalIfChanged: () => {
      const changed = [...texts].find(([id, text]) => proxies.get(id)?.text !== text);
      if (changed === undefined) return null;
      return staleRefusal(changed[1], proxies.get(changed[0])?.text ?? null);
    },
  };
}

function tableParagraphs({ content }: WordReading): ReadonlyMap<ParagraphId, Paragraph> {
  return new Map(
    tablesOf(content)
      .flatMap(paragraphsOf)
      .map((paragraph) => [paragraph.id, paragraph]),
  );
}

function listedIds(paragraphs: ReadonlyMap<ParagraphId, Paragraph>): ReadonlySet<ParagraphId> {
  return new Set(
    [...paragraphs].flatMap(([id, { listMarker }]) => (listMarker === null ? [] : [id])),
  );
}
