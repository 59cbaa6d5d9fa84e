import { silentHost, translateHostError } from "./host-failure";
import { releaseLater, releaseNow } from "./release-objects";

/** How long Word may take over one batch, in milliseconds: reading a long document takes it a while. */
export const USUAL_PATIENCE = 90_000;

/** Told to a batch by the door it went through. */
export interface BatchLife extends ReleasesAfterwards {
  /**
   * Throws where the batch was given up because Word had not answered: whoever asked has been told so, and nothing more may be
   * done in the document.
   */
  throwIfGivenUp(): void;
}

/** Told to whatever loads many objects in a batch. */
export interface ReleasesAfterwards {
  /**
   * Takes the objects of a loaded collection, for which nobody has a use once the batch is over, from those that Word.run lets go
   * at its end, which takes it the square of their number.
   */
  releaseAfterwards(objects: readonly OfficeExtension.ClientObject[]): void;
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
  const throwIfGivenUp = (): void => {
    if (isGivenUp) throw silentHost();
  };
  try {
    return await Promise.race([runBatch(batch, throwIfGivenUp), silence]);
  } catch (error) {
    throw translateHostError(error) ?? error;
  } finally {
    clearTimeout(timer);
  }
}

async function runBatch<Result>(
  batch: (context: Word.RequestContext, life: BatchLife) => Promise<Result>,
  throwIfGivenUp: () => void,
): Promise<Result> {
  await releaseNow();
  throwIfGivenUp();
  let held: readonly OfficeExtension.ClientObject[] = [];
  try {
    return await Word.run((context) =>
      batch(context, {
        throwIfGivenUp,
        releaseAfterwards(objects) {
          // What is tracked by name Word.run leaves alone.
          context.trackedObjects.add([...objects]);
          held = [...held, ...objects];
        },
      }),
    );
  } finally {
    releaseLater(held);
  }
}
