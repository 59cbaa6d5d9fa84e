import { clearParagraph, deleteParagraph } from "./engine/delete-text";
import type { XmlElement } from "../../docx";
import { cellsOf, paragraphsOf, rowOf } from "./engine/blocks";
import { insertRowsBeside } from "./engine/insert-rows";
import { insertTextAt } from "./engine/insert-text";
import type { LiveRange } from "./engine/live-range";
import { rangeOfParagraph } from "./engine/range-operations";
import { paragraphText } from "./engine/text-atoms";
import { WordDocument } from "./engine/word-document";
import { NO_COUNTS, type HostCounters } from "./counters";
import { WordModel } from "./model/word-model";
import { isHousekeeping, processQuery } from "./request/process-query";
import type { RequestBody, ResponseBody } from "./request/protocol";
import { Session } from "./request/session";
import { DOCUMENTED_WORD, type CoAuthorEdit, type HostVariant, type SyncFailure } from "./variant";

/** Codes of the Common API that stand for a whole request having failed. */
export const RequestFailure = {
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** The answer to one request: a body, or the code of a failure of the whole request. */
export type HostAnswer =
  | { readonly kind: "answered"; readonly body: string }
  | { readonly kind: "failed"; readonly code: number }
  /** The client hears nothing more of this request. */
  | { readonly kind: "silent" };

/** Told after something happened; a host has any number of listeners. */
export interface HostListener {
  onChange?(): void;
  onSelect?(): void;
  /** The add-in opened another document. */
  onOpen?(bytes: Uint8Array): void;
  onCount?(counters: HostCounters): void;
}

/** Word as far as an add-in can tell: one open document behind the request protocol of office.js. */
export class WordHost {
  readonly document: WordDocument;
  readonly model: WordModel;
  private readonly session: Session;
  private readonly listeners = new Set<HostListener>();
  private currentVariant: HostVariant;
  private currentCounters: HostCounters = NO_COUNTS;

  /** Opens a .docx. Throws `DocxUnreadable`. */
  constructor(bytes: Uint8Array, variant: Partial<HostVariant> = {}) {
    this.currentVariant = { ...DOCUMENTED_WORD, ...variant };
    this.document = WordDocument.open(bytes);
    this.model = new WordModel(this.document, () => this.currentVariant, {
      onSelect: () => {
        for (const listener of this.listeners) listener.onSelect?.();
      },
      onOpen: (opened) => {
        for (const listener of this.listeners) listener.onOpen?.(opened);
      },
    });
    this.session = new Session(this.model);
  }

  get variant(): HostVariant {
    return this.currentVariant;
  }

  get counters(): HostCounters {
    return this.currentCounters;
  }

  /** How many objects the client holds. */
  get referenceCount(): number {
    return this.session.references.size;
  }

  setVariant(change: Partial<HostVariant>): void {
    this.currentVariant = { ...this.currentVariant, ...change };
  }

  resetCounters(): void {
    this.count(NO_COUNTS);
  }

  /** Returns how to stop listening. */
  listen(listener: HostListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Answers the body of a ProcessQuery request. */
  process(requestText: string): HostAnswer {
    const requestBytes = byteLength(requestText);
    // Safe: office.js is the only author of requests, and a malformed one fails as such below.
    const body = JSON.parse(requestText) as RequestBody;
    const number = this.begin(body, requestBytes);
    if (isOver(requestBytes, this.variant.requestSizeCap)) {
      return this.fail(RequestFailure.requestTooLarge);
    }
    const before = this.document.revision;
    if (number !== null) this.playCoAuthor(number);
    const response = this.respond(body, number);
    this.forgetRanges();
    if (this.document.revision !== before) {
      for (const listener of this.listeners) listener.onChange?.();
    }
    if (this.failureAt(number)?.isSilent === true) return { kind: "silent" };
    return this.finish(response);
  }

  /** The text of every paragraph, in document order; a paragraph's place in this list names it below. */
  paragraphTexts(): string[] {
    return paragraphsOf(this.document.body).map((node) => paragraphText(node));
  }

  /** Puts the cursor at the start of a paragraph, as a click does. */
  putCursorInto(paragraph: number): void {
    const node = paragraphsOf(this.document.body)[paragraph];
    if (node !== undefined) this.model.select(rangeOfParagraph(this.document, node, "Start"));
  }

  /** The first and last paragraph of the selection. */
  selectedParagraphs(): { readonly first: number; readonly last: number } {
    const { start, end } = this.model.selection();
    const nodes = paragraphsOf(this.document.body);
    return { first: nodes.indexOf(start.paragraph), last: nodes.indexOf(end.paragraph) };
  }

  /** The file as it stands. */
  save(): Uint8Array {
    return this.document.save();
  }

  private respond(body: RequestBody, number: number | null): ResponseBody {
    const failure = this.failureAt(number);
    if (failure === null) return processQuery(body, this.session);
    const all = body.Actions.length;
    const carriedOut = { before: 0, after: all, midway: failure.actions ?? Math.floor(all / 2) };
    const Actions = body.Actions.slice(0, carriedOut[failure.when]);
    processQuery({ ...body, Actions }, this.session);
    return PLAYED_FAILURE;
  }

  private failureAt(number: number | null): SyncFailure | null {
    const { failSync } = this.variant;
    return failSync?.number === number ? failSync : null;
  }

  private begin(body: RequestBody, requestBytes: number): number | null {
    const isOwn = isHousekeeping(body);
    const { syncs, housekeeping, actions, requestBytes: sent, ...others } = this.currentCounters;
    const now = {
      ...others,
      syncs: syncs + (isOwn ? 0 : 1),
      housekeeping: housekeeping + (isOwn ? 1 : 0),
      actions: actions + body.Actions.length,
      requestBytes: sent + requestBytes,
    };
    this.count(now);
    return isOwn ? null : now.syncs;
  }

  private finish(response: ResponseBody): HostAnswer {
    const body = JSON.stringify(response);
    const responseBytes = byteLength(body);
    if (isOver(responseBytes, this.variant.responseSizeCap)) {
      return this.fail(RequestFailure.responseTooLarge);
    }
    const { responseBytes: received, failures, ...others } = this.currentCounters;
    this.count({
      ...others,
      responseBytes: received + responseBytes,
      failures: failures + (response.Error === undefined ? 0 : 1),
    });
    return { kind: "answered", body };
  }

  private fail(code: number): HostAnswer {
    const { failures, ...others } = this.currentCounters;
    this.count({ ...others, failures: failures + 1 });
    return { kind: "failed", code };
  }

  private playCoAuthor(number: number): void {
    const { coAuthorEdit } = this.variant;
    if (coAuthorEdit?.beforeSync !== number) return;
    const paragraph =
      coAuthorEdit.find === null
        ? this.model.selection().start.paragraph
        : paragraphsOf(this.document.body).find(
            (node) => paragraphText(node) === coAuthorEdit.find,
          );
    if (paragraph !== undefined) editAsCoAuthor(this.document, paragraph, coAuthorEdit);
  }

  private forgetRanges(): void {
    const held = new Set<LiveRange>();
    for (const object of this.session.references.values()) {
      for (const range of this.model.rangesOf(object)) held.add(range);
    }
    this.document.ranges.retain((range) => this.model.isHeld(range, held));
  }

  private count(counters: HostCounters): void {
    this.currentCounters = counters;
    for (const listener of this.listeners) listener.onCount?.(counters);
  }
}

function editAsCoAuthor(
  document: WordDocument,
  paragraph: XmlElement,
  { replace, addsRowAbove }: CoAuthorEdit,
): void {
  const row = rowOf(paragraph);
  if (addsRowAbove === true) {
    if (row === null) return;
    const texts = cellsOf(row).map((_, index) => `Added ${String(index + 1)}`);
    insertRowsBeside(document, row, "Before", 1, [texts]);
    return;
  }
  if (replace === null) {
    deleteParagraph(document, paragraph);
    return;
  }
  clearParagraph(document, paragraph);
  insertTextAt(document, { paragraph, offset: 0 }, replace);
}

/** What Word says of a failure it cannot explain. */
const PLAYED_FAILURE: ResponseBody = {
  Results: [],
  Error: {
    Code: "GeneralException",
    Message: "An internal error has occurred.",
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: 500,
  },
};

function isOver(bytes: number, cap: number | null): boolean {
  return cap !== null && bytes > cap;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
