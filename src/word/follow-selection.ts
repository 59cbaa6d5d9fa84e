import type { ParagraphId } from "../recommendations";
import { HostFailure } from "./host-failure";
import { runInWord } from "./run-in-word";
import { findByContext, type SelectionContext } from "./selection-context";
import type { WordReading } from "./word-reading";

/** Word reports every step of the cursor; only where it comes to rest is of interest. */
const REST_MILLISECONDS = 300;

/**
 * Reports the paragraph the cursor comes to rest in. A hint only: Word's event misses cases, and a paragraph that reads like
 * another one is not told apart. Asks one thing at a time; returns how to stop.
 */
export function followSelection(
  currentReading: () => WordReading | null,
  inTurn: (work: () => Promise<void>) => Promise<void>,
  listener: (place: ParagraphId | null) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let isStopped = false;

  const report = async (): Promise<void> => {
    const context = await readSelectionOrNull();
    const reading = currentReading();
    if (isStopped) return;
    listener(context === null || reading === null ? null : findByContext(reading, context));
  };
  const ask = async (): Promise<void> => {
    isAsking = true;
    try {
      await inTurn(report);
    } finally {
      isAsking = false;
    }
  };
  const handleSelection = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isStopped) return;
      if (isAsking) handleSelection();
      else void ask();
    }, REST_MILLISECONDS);
  };

  const { document } = Office.context;
  // Hosts without the event answer with a failed result, which leaves nothing to do.
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handleSelection);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, {
      handler: handleSelection,
    });
  };
}

/** Null where Word could not say; the cursor is then nowhere we know. */
async function readSelectionOrNull(): Promise<SelectionContext | null> {
  try {
    return await readSelection();
  } catch (error) {
    if (error instanceof HostFailure) return null;
    throw error;
  }
}

function readSelection(): Promise<SelectionContext> {
  return runInWord(async (context) => {
    const paragraph = context.document.getSelection().paragraphs.getFirst();
    const take = requestContext(
      paragraph,
      paragraph.getPreviousOrNullObject(),
      paragraph.getNextOrNullObject(),
    );
    await context.sync();
    return take();
  });
}

function requestContext(
  paragraph: Word.Paragraph,
  previous: Word.Paragraph,
  next: Word.Paragraph,
): () => SelectionContext {
  paragraph.load("text,tableNestingLevel");
  previous.load("text");
  next.load("text");
  return () => ({
    text: paragraph.text,
    nestingLevel: paragraph.tableNestingLevel,
    previous: previous.isNullObject ? null : previous.text,
    next: next.isNullObject ? null : next.text,
  });
}
