import type { TruthDocument } from "../read-facts";
import { combinedAuthority } from "./combined-authority";
import { crimePanel } from "./crime-panel";
import { hospitalPlan } from "./hospital-plan";
import { truthDocument } from "./paper";
import { parishTracker } from "./parish-tracker";
import { taskGroupAppendix } from "./task-group-appendix";

/** Thirteen papers of public bodies, each laid out in its own way. */
export const documents: readonly TruthDocument[] = [
  parishTracker,
  crimePanel,
  hospitalPlan,
  taskGroupAppendix,
  combinedAuthority,
].map(truthDocument);
