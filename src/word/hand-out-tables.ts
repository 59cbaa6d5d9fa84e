import { LISTED_PROPERTIES, listParagraphs } from "./body-listing";
import { translateHostError } from "./host-failure";
import type { ReleasesAfterwards } from "./run-in-word";

/** What is wanted of one top-level table. */
export interface TableRequest {
  readonly index: number;
  readonly table: Word.Table;
  /** Without rows, which also means without paragraphs. */
  readonly isEmpty?: boolean;
  readonly wantsXml: boolean;
  readonly wantsParagraphs: boolean;
}

/** What Word gave. */
export interface HandedOutTable {
  readonly index: number;
  readonly wantsXml: boolean;
  /** Flat package with the table in it; null where it was not wanted, or Word failed at it. */
  readonly ooxml: string | null;
  /** Texts of its paragraphs as Word lists them; null where they were not wanted, or Word failed. */
  readonly texts: readonly string[] | null;
}

/** Word is asked no more often than this, whatever fails. */
const MOST_SYNCS = 12;

/**
 * Asks for all tables in one sync. One failing `getOoxml` fails the whole batch, and so does an answer that is too large:
 * then what came before the failure is kept, and the others are asked for in halves until the failing table is alone.
 * `askAlso` adds to the first sync what is good to have but must not fail it twice. Throws what Word threw where it was busy.
 */
export async function handOutTables(
  context: Word.RequestContext,
  life: ReleasesAfterwards,
  requests: readonly TableRequest[],
  askAlso: () => void = (): void => undefined,
): Promise<readonly HandedOutTable[]> {
  const batch = { context, life, syncsLeft: MOST_SYNCS };
  const handedOut = await handOut(batch, requests, askAlso);
  return [...handedOut].sort((one, other) => one.index - other.index);
}

interface Batch {
  readonly context: Word.RequestContext;
  readonly life: ReleasesAfterwards;
  syncsLeft: number;
}

async function handOut(
  batch: Batch,
  requests: readonly TableRequest[],
  askAlso: (() => void) | null,
): Promise<readonly HandedOutTable[]> {
  const asked = requests.filter(({ wantsXml, wantsParagraphs }) => wantsXml || wantsParagraphs);
  const notAsked = requests.filter((request) => !asked.includes(request)).map(withoutAnswer);
  if (asked.length === 0 || batch.syncsLeft === 0)
    return [...notAsked, ...asked.map(withoutAnswer)];
  batch.syncsLeft--;
  const questions = asked.map(askForTable);
  askAlso?.();
  try {
    await batch.context.sync();
    return [...notAsked, ...questions.map(({ answer }) => answer(batch.life))];
  } catch (error) {
    const failure = translateHostError(error);
    if (failure === null || failure.kind === "busy") throw error;
    return [...notAsked, ...(await handOutRest(batch, asked, questions, askAlso !== null))];
  }
}

async function handOutRest(
  batch: Batch,
  asked: readonly TableRequest[],
  questions: readonly Question[],
  isFirstTry: boolean,
): Promise<readonly HandedOutTable[]> {
  const answers = answersBeforeFailure(questions, batch.life);
  const [failed, ...rest] = asked.slice(answers.length);
  if (failed === undefined) return answers;
  if (answers.length > 0) {
    const others = await handOut(batch, rest, null);
    return [...answers, withoutAnswer(failed), ...others];
  }
  if (rest.length === 0 && !isFirstTry) return [withoutAnswer(failed)];
  const middle = Math.ceil(asked.length / 2);
  const front = await handOut(batch, asked.slice(0, middle), null);
  const back = await handOut(batch, asked.slice(middle), null);
  return [...front, ...back];
}

/** Something Word was asked for in the current batch. */
export interface Question {
  /** Throws where Word has not answered. */
  readonly answer: (life: ReleasesAfterwards) => HandedOutTable;
}

/** Asks for one table in the current batch. */
export function askForTable({ index, table, wantsXml, wantsParagraphs }: TableRequest): Question {
  const range = table.getRange();
  const ooxml = wantsXml ? range.getOoxml() : null;
  const { paragraphs } = range;
  if (wantsParagraphs) paragraphs.load(LISTED_PROPERTIES);
  return {
    answer: (life) => {
      const texts = wantsParagraphs ? textsInTables(paragraphs) : null;
      if (wantsParagraphs) life.releaseAfterwards(paragraphs.items);
      return { index, wantsXml, ooxml: ooxml?.value ?? null, texts };
    },
  };
}

/** A table's range may reach into the paragraph behind it. */
function textsInTables(paragraphs: Word.ParagraphCollection): readonly string[] {
  return listParagraphs(paragraphs)
    .filter(({ nestingLevel }) => nestingLevel > 0)
    .map(({ text }) => text);
}

/** Results up to the failing action arrive with the failure; the client throws for what did not. */
function answersBeforeFailure(
  questions: readonly Question[],
  life: ReleasesAfterwards,
): readonly HandedOutTable[] {
  const answers: HandedOutTable[] = [];
  for (const question of questions) {
    try {
      answers.push(question.answer(life));
    } catch {
      break;
    }
  }
  return answers;
}

function withoutAnswer({ index, wantsXml, isEmpty }: TableRequest): HandedOutTable {
  return { index, wantsXml, ooxml: null, texts: isEmpty === true ? [] : null };
}
