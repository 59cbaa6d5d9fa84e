import { HostFailure } from "./host-failure";
import { runInWord } from "./run-in-word";

/** The person's own way of recording changes, while ours is to be recorded. */
export interface ChangeTracking {
  /** Has Word record what follows, at the beginning of each batch that writes. Leaves a mode alone that records already. */
  switchOn(): void;
  /** Gives the person their own mode back, in the current batch. */
  switchBack(): void;
  /** To be called once Word has carried `switchBack` out. */
  markRestored(): void;
  /** After a failure: gives the person their own mode back if it may be switched still. False where Word would not. */
  restore(patience: number): Promise<boolean>;
}

/** Nothing is asked of Word: its mode stays as it is. */
export const AS_THE_PERSON_TRACKS: ChangeTracking = {
  switchOn: () => undefined,
  switchBack: () => undefined,
  markRestored: () => undefined,
  restore: () => Promise.resolve(true),
};

/** True where an add-in may ask for tracked changes. */
export function canTrackChanges(): boolean {
  return Office.context.requirements.isSetSupported("WordApi", "1.4");
}

/** Asks for the mode in the current batch; only where `canTrackChanges`. */
export function requestTracking(document: Word.Document): ChangeTracking {
  document.load("changeTrackingMode");
  let own: Word.Document["changeTrackingMode"] | null = null;
  let isSwitched = false;
  return {
    switchOn() {
      own ??= document.changeTrackingMode;
      if (own !== "Off") return;
      isSwitched = true;
      document.changeTrackingMode = "TrackAll";
    },
    switchBack() {
      if (isSwitched) document.changeTrackingMode = "Off";
    },
    markRestored() {
      isSwitched = false;
    },
    async restore(patience) {
      if (!isSwitched) return true;
      try {
        await runInWord(async (context) => {
          context.document.changeTrackingMode = "Off";
          await context.sync();
        }, patience);
        isSwitched = false;
        return true;
      } catch (error) {
        if (error instanceof HostFailure) return false;
        throw error;
      }
    },
  };
}
