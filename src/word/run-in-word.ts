import { translateHostError } from "./host-failure";

/**
 * The one door to Word: runs a batch and gives back its result. Throws `HostFailure` for what the host refuses or fails at;
 * errors of the batch's own code come out as they are.
 */
export async function runInWord<Result>(
  batch: (context: Word.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Word.run(batch);
  } catch (error) {
    throw translateHostError(error) ?? error;
  }
}
