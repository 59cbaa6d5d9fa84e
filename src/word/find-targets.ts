import { paragraphsOf, tablesOf, type Paragraph, type ParagraphId } from "../recommendations";
import { listParagraphs } from "./body-listing";
import { locateParagraphs, type LocatedParagraphs } from "./locate-paragraphs";
import type { RowGroup } from "./new-rows";
import { doubtfulRefusal, ROW_END_UNCERTAIN, staleRefusal, type Refusal } from "./writing-wording";
import type { WordReading } from "./word-reading";
import {
  looksNeededBy,
  targetsOf,
  withFoundExemplars,
  type InsertRowStep,
  type WriteScript,
} from "./write-script";

/** The paragraphs a script is about, found in the body as Word has it now. */
export interface FoundTargets {
  readonly kind: "found";
  /** With exemplars that are there. */
  readonly script: WriteScript;
  readonly proxies: ReadonlyMap<ParagraphId, Word.Paragraph>;
  /** Those of them that are in a list. */
  readonly listed: ReadonlySet<ParagraphId>;
  /** Rows to be added, by the row they are added below. */
  readonly rowGroups: readonly RowGroup[];
  /** To be called when the proxies' texts have been loaded once more: why one is no longer as it was, or null. */
  readonly refusalIfChanged: () => Refusal | null;
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
  const targets = [...new Set(script.flatMap(targetsOf))];
  const refusal = targets.map((id) => located.refusalFor(id)).find((found) => found !== null);
  if (refusal !== undefined) return { kind: "refused", refusal };
  const fitted = withFoundExemplars(script, (id) => located.find(id) !== undefined);
  const rowGroups = groupRows(fitted, reading, located);
  if (rowGroups === null) return { kind: "refused", refusal: doubtfulRefusal(ROW_END_UNCERTAIN) };
  const proxies = proxiesOf([...targets, ...fitted.flatMap(looksNeededBy)], located, body);
  return {
    kind: "found",
    script: fitted,
    proxies,
    listed: listedIds(paragraphs),
    rowGroups,
    refusalIfChanged: watchTexts(targets, proxies),
  };
}

function proxiesOf(
  ids: readonly ParagraphId[],
  located: LocatedParagraphs,
  body: Word.ParagraphCollection,
): ReadonlyMap<ParagraphId, Word.Paragraph> {
  const proxies = new Map<ParagraphId, Word.Paragraph>();
  for (const id of ids) {
    const proxy = body.items[located.find(id) ?? -1];
    if (proxy !== undefined) proxies.set(id, proxy);
  }
  return proxies;
}

function watchTexts(
  targets: readonly ParagraphId[],
  proxies: ReadonlyMap<ParagraphId, Word.Paragraph>,
): () => Refusal | null {
  const textOf = (id: ParagraphId): string => proxies.get(id)?.text ?? "";
  const texts = targets.map((id) => [id, textOf(id)] as const);
  return () => {
    const changed = texts.find(([id, text]) => textOf(id) !== text);
    return changed === undefined ? null : staleRefusal(changed[1], textOf(changed[0]));
  };
}

/** Null where the last listed paragraph of a row is not certain. */
function groupRows(
  script: WriteScript,
  reading: WordReading,
  located: LocatedParagraphs,
): readonly RowGroup[] | null {
  const groups = new Map<number, InsertRowStep[]>();
  for (const step of script) {
    if (step.kind !== "insertRow") continue;
    const lastAbove = lastListedIn(step, reading, located);
    if (lastAbove === undefined) return null;
    groups.set(lastAbove, [...(groups.get(lastAbove) ?? []), step]);
  }
  return [...groups].map(([lastAbove, steps]) => ({ lastAbove, steps }));
}

/** Only lower cells of merges that Word does not list at all may follow the last listed paragraph. */
function lastListedIn(
  { row }: InsertRowStep,
  reading: WordReading,
  located: LocatedParagraphs,
): number | undefined {
  const last = [...row]
    .reverse()
    .find(({ id, isContinuation }) => !isContinuation || reading.places.get(id) !== "missing");
  return last === undefined ? undefined : located.find(last.id);
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
