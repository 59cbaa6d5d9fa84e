import {
  DocumentUnavailable,
  type DocumentCapabilities,
  type DocumentReading,
  type ReadingOptions,
  type Receipt,
  type RecommendationDocument,
  type WritingOptions,
} from "../tracking";
import type { EditPlan, ParagraphId } from "../recommendations";
import type * as WriterModule from "./apply-in-word";
import { HostFailure } from "./host-failure";
import { readWord } from "./read-word";
import { USUAL_PATIENCE } from "./run-in-word";
import { revealInWord } from "./reveal-in-word";
import { followSelection } from "./follow-selection";
import { identifyDocument, type DocumentIdentity } from "./document-identity";
import { readSetting, saveSetting } from "./document-settings";
import { canTrackChanges } from "./track-changes";
import { DOCUMENT_UNREADABLE, WRITER_MISSING } from "./wording";
import type { WordReading } from "./word-reading";

/** The document open in Word. Office.onReady must have resolved. */
export function openWordDocument(options: WordDocumentOptions = {}): OpenWordDocument {
  return new WordDocument(options);
}

interface OpenWordDocument extends RecommendationDocument {
  readonly identity: DocumentIdentity;
}

export interface WordDocumentOptions {
  /** How long Word may take over reading or writing before it is given up, in milliseconds. */
  readonly patience?: number;
}

/** Settings are shared with whatever else is kept in the document, so the key says whose it is. */
const CORRECTIONS = "recommendation-tracker/corrections";

/** One thing at a time: what is asked for while Word works waits for it. */
class WordDocument implements OpenWordDocument {
  readonly id: string;
  readonly identity = identifyDocument();
  readonly capabilities: DocumentCapabilities;
  private reading: WordReading | null = null;
  private work: Promise<unknown> = Promise.resolve();
  private readonly patience: number;

  constructor({ patience = USUAL_PATIENCE }: WordDocumentOptions) {
    this.patience = patience;
    this.id = this.identity.id;
    this.capabilities = {
      canTrackChanges: canTrackChanges(),
      canReveal: true,
      canFollowSelection: true,
    };
  }

  async read(options: ReadingOptions = {}): Promise<DocumentReading> {
    const { content, problems } = await this.inTurn(() => this.readNow(options));
    // Nobody waits for it now, and it will be there when something is to be written.
    void fetchWriter();
    return { content, problems };
  }

  apply(plan: EditPlan, options: WritingOptions = {}): Promise<Receipt> {
    return this.inTurn(async () => {
      try {
        const writer = await fetchWriter();
        if (writer === undefined) return refuseWithoutWriter();
        const before = this.reading ?? (await this.readNow({}));
        const { receipt, reading } = await writer.applyInWord(before, plan, options, this.patience);
        this.reading = reading ?? before;
        return receipt;
      } catch (error) {
        if (!(error instanceof DocumentUnavailable)) throw error;
        return { kind: "refused", reason: "host-failed", message: error.message };
      }
    });
  }

  reveal(place: ParagraphId): Promise<void> {
    return this.inTurn(async () => {
      const reading = this.reading ?? (await this.readNow({}));
      await unlessUnavailable(() => revealInWord(reading, place));
    });
  }

  followSelection(listener: (place: ParagraphId | null) => void): () => void {
    return followSelection(
      () => this.reading,
      (work) => this.inTurn(work),
      listener,
    );
  }

  readCorrections(): Promise<string | null> {
    return this.inTurn(() => Promise.resolve(readSetting(CORRECTIONS)));
  }

  saveCorrections(text: string): Promise<void> {
    return this.inTurn(() => saveSetting(CORRECTIONS, text));
  }

  private async readNow(options: ReadingOptions): Promise<WordReading> {
    this.reading = await unlessUnavailable(() => readWord(options, this.patience));
    return this.reading;
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.work.then(work, work);
    this.work = turn.catch(() => undefined);
    return turn;
  }
}

/** Reading comes first, so the code that writes is a file of its own. Undefined where it does not come. */
async function fetchWriter(): Promise<typeof WriterModule | undefined> {
  try {
    return await import(/* webpackChunkName: "word-writer" */ "./apply-in-word");
  } catch {
    return undefined;
  }
}

function refuseWithoutWriter(): Receipt {
  return { kind: "refused", reason: "host-failed", message: WRITER_MISSING };
}

async function unlessUnavailable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    throw new DocumentUnavailable(`${DOCUMENT_UNREADABLE} ${error.message}`, { cause: error });
  }
}
