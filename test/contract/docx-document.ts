import { applyToDocx, readDocx } from "../../src/docx";
import { PlanDoesNotFit, type DocumentContent, type EditPlan } from "../../src/recommendations";
import type {
  DocumentCapabilities,
  DocumentReading,
  Receipt,
  RecommendationDocument,
  WritingOptions,
} from "../../src/tracking";
import { paragraphsWrittenBy, staleMessage } from "./receipts";

/** A .docx without Word: read and written as the command line does it. */
export class DocxDocument implements RecommendationDocument {
  readonly id = "file.docx";
  readonly capabilities: DocumentCapabilities = {
    canTrackChanges: true,
    canReveal: false,
    canFollowSelection: false,
  };
  private corrections: string | null = null;

  /** `bytes`: the file as it stands; others may save it too. */
  constructor(public bytes: Uint8Array) {}

  get content(): DocumentContent {
    return readDocx(this.bytes).content;
  }

  read(): Promise<DocumentReading> {
    return Promise.resolve({ content: this.content, problems: [] });
  }

  apply(plan: EditPlan, { tracked = false }: WritingOptions = {}): Promise<Receipt> {
    try {
      const { bytes, takeBack } = applyToDocx(
        readDocx(this.bytes),
        plan,
        tracked ? { name: "Helen Marchbank", date: "2026-11-22T10:00:00Z" } : null,
      );
      this.bytes = bytes;
      const paragraphsWritten = paragraphsWrittenBy(plan);
      return Promise.resolve({ kind: "applied", takeBack, paragraphsWritten });
    } catch (error) {
      if (!(error instanceof PlanDoesNotFit)) throw error;
      const message = staleMessage(this.content, plan, error);
      return Promise.resolve({ kind: "refused", reason: "stale", message });
    }
  }

  reveal(): Promise<void> {
    return Promise.resolve();
  }

  followSelection(): () => void {
    return () => undefined;
  }

  readCorrections(): Promise<string | null> {
    return Promise.resolve(this.corrections);
  }

  saveCorrections(text: string): Promise<void> {
    this.corrections = text;
    return Promise.resolve();
  }
}
