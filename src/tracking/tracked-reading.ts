import {
  NO_CORRECTIONS,
  parseCorrections,
  readRegister,
  readRegisterInSteps,
  type Corrections,
  type ReadingProblem,
  type Register,
} from "../recommendations";
import { inSlices } from "./in-slices";
import {
  DocumentUnavailable,
  type DocumentReading,
  type ReadingOptions,
  type RecommendationDocument,
} from "./recommendation-document";

/** A document read into recommendations, with everything that could not be read, whoever noticed it. */
export interface TrackedReading {
  readonly register: Register;
  /** The host's problems first, then the reader's. */
  readonly problems: readonly ReadingProblem[];
}

export interface TrackedReadingOptions extends Omit<ReadingOptions, "onBeginning"> {
  /** Called at most once, early where reading takes long, with the first recommendations as they will be among all. */
  readonly onBeginning?: (beginning: TrackedReading) => void;
}

/**
 * Reads the document and finds its recommendations, as the person corrected their reading. Throws `DocumentUnavailable`
 * as the document does; corrections that cannot be read are a problem among the others.
 */
export async function readTracked(
  document: RecommendationDocument,
  options: TrackedReadingOptions = {},
): Promise<TrackedReading> {
  const { onBeginning, ...others } = options;
  const corrections = await findCorrections(document);
  const { content, problems } = await document.read({
    ...others,
    ...(onBeginning !== undefined && {
      onBeginning: (beginning) => {
        const register = readRegister(beginning.content, corrections);
        if (register.recommendations.length === 0) return;
        onBeginning(tracked(beginning, register, corrections));
      },
    }),
  });
  const register = await inSlices(readRegisterInSteps(content, corrections), options.signal);
  return tracked({ content, problems }, register, corrections);
}

function tracked(
  { problems }: DocumentReading,
  register: Register,
  corrections: Corrections | undefined,
): TrackedReading {
  const lost = corrections === undefined ? [CORRECTIONS_LOST] : [];
  return { register, problems: [...problems, ...lost, ...register.problems] };
}

/** The same document read in another way. */
export function rereadTracked(
  { register, problems }: TrackedReading,
  corrections: Corrections,
): TrackedReading {
  const ofHost = problems.filter(
    (problem) => problem !== CORRECTIONS_LOST && !register.problems.includes(problem),
  );
  const again = readRegister(register.content, corrections);
  return { register: again, problems: [...ofHost, ...again.problems] };
}

const CORRECTIONS_LOST: ReadingProblem = {
  kind: "corrections-lost",
  message:
    "What was said in this document about how its tables are read could not be understood, so they were read without it.",
  table: null,
  row: null,
  place: null,
};

/** Undefined where something was kept that cannot be read. */
async function findCorrections(document: RecommendationDocument): Promise<Corrections | undefined> {
  try {
    const text = await document.readCorrections();
    return text === null ? NO_CORRECTIONS : parseCorrections(text);
  } catch (error) {
    if (error instanceof DocumentUnavailable) return undefined;
    throw error;
  }
}
