import type { TruthDocument } from "../read-facts";
import { holyroodCommittee } from "./holyrood-committee";
import { ombudsmanLearning } from "./ombudsman-learning";
import { parishPlan } from "./parish-plan";
import { policePanel } from "./police-panel";
import { trustBoardLog } from "./trust-board-log";
import { unionAudit } from "./union-audit";

/** Papers of other bodies, written before the reader had met any of them. */
export const documents: readonly TruthDocument[] = [
  holyroodCommittee,
  trustBoardLog,
  policePanel,
  ombudsmanLearning,
  parishPlan,
  unionAudit,
];
