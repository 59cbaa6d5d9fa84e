import type { TruthDocument } from "../read-facts";

export const documents: readonly TruthDocument[] = [];
