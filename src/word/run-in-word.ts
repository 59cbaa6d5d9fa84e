import { silentHost, translateHostError } from "./host-failure";

/** How long Word may take over one batch, in milliseconds: reading a long document takes it a while. */
export const USUAL_PATIENCE = 90_000;

/** Told to a batch by the door it went through. */
export interface BatchLife {
  /**
   * Throws where the batch was given up because Word had not answered: whoever asked has been told so, and nothing more may be
   * done in the document.
   */
  throwIfGivenUp(): void;
}

/**
 * The one door to Word: runs a batch and gives back its result. Throws `HostFailure` for what the host refuses or fails at, and
 * where it does not answer within `patience`; errors of the batch's own code come out as they are.
 */
export async function runInWord<Result>(
  batch: (context: Word.RequestContext, life: BatchLife) => Promise<Result>,
  patience: number = USUAL_PATIENCE,
): Promise<Result> {
  let isGivenUp = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isGivenUp = true;
      reject(silentHost());
    }, patience);
  });
  const life: BatchLife = {
    throwIfGivenUp() {
      if (isGivenUp) throw silentHost();
    },
  };
  try {
    return await Promise.race([Word.run((context) => batch(context, life)), silence]);
  } catch (error) {
    throw translateHostError(error) ?? error;
  } finally {
    clearTimeout(timer);
  }
}
