import {
  applyToContent,
  PlanDoesNotFit,
  type DocumentContent,
  type EditPlan,
  type ParagraphId,
} from "../../src/recommendations";
import type {
  DocumentCapabilities,
  DocumentReading,
  Receipt,
  RecommendationDocument,
  WritingOptions,
} from "../../src/tracking";

import { paragraphsWrittenBy, staleMessage } from "./receipts";

const CANNOT_TRACK: Receipt = {
  kind: "refused",
  reason: "host-failed",
  message: "Nothing was changed. A document in memory has no tracked changes.",
};

/** A document that lives in memory and keeps every promise of the port. */
export class InMemoryDocument implements RecommendationDocument {
  readonly capabilities: DocumentCapabilities = {
    canTrackChanges: false,
    canReveal: true,
    canFollowSelection: true,
  };
  /** The places that were shown, in order. */
  readonly revealed: ParagraphId[] = [];
  /** What is kept with the document. */
  corrections: string | null = null;
  private readonly listeners = new Set<(place: ParagraphId | null) => void>();

  constructor(
    public content: DocumentContent,
    readonly id = "in memory",
  ) {}

  read(): Promise<DocumentReading> {
    return Promise.resolve({ content: this.content, problems: [] });
  }

  apply(plan: EditPlan, { tracked = false }: WritingOptions = {}): Promise<Receipt> {
    return Promise.resolve(tracked ? CANNOT_TRACK : this.applyNow(plan));
  }

  reveal(place: ParagraphId): Promise<void> {
    this.revealed.push(place);
    return Promise.resolve();
  }

  followSelection(listener: (place: ParagraphId | null) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  readCorrections(): Promise<string | null> {
    return Promise.resolve(this.corrections);
  }

  saveCorrections(text: string): Promise<void> {
    this.corrections = text;
    return Promise.resolve();
  }

  /** Puts the cursor somewhere, as a person would. */
  select(place: ParagraphId | null): void {
    for (const listener of this.listeners) listener(place);
  }

  private applyNow(plan: EditPlan): Receipt {
    try {
      const { content, takeBack } = applyToContent(this.content, plan);
      this.content = content;
      return { kind: "applied", takeBack, paragraphsWritten: paragraphsWrittenBy(plan) };
    } catch (error) {
      if (!(error instanceof PlanDoesNotFit)) throw error;
      const message = staleMessage(this.content, plan, error);
      return { kind: "refused", reason: "stale", message };
    }
  }
}
