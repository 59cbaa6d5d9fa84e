import type { TruthDocument } from "../read-facts";
import { budgetSettingPack } from "./budget-setting-pack";
import { cathedralSafeguarding } from "./cathedral-safeguarding";
import { citizensJury } from "./citizens-jury";
import { homelessnessTracked } from "./homelessness-tracked";
import { inquestJuryResponses } from "./inquest-jury-responses";
import { internalAuditorTown } from "./internal-auditor-town";
import { maternityAssurance } from "./maternity-assurance";
import { railSafetyRecommendations } from "./rail-safety-recommendations";
import { royalCommissionProgress } from "./royal-commission-progress";
import { shireAuditCommittee } from "./shire-audit-committee";
import { wardInspectionPlan } from "./ward-inspection-plan";
import { wellbeingBoardPapers } from "./wellbeing-board-papers";

/** Papers written after the reader was last mended, by someone who knew neither its code nor what it misread before. */
export const documents: readonly TruthDocument[] = [
  wardInspectionPlan,
  royalCommissionProgress,
  inquestJuryResponses,
  railSafetyRecommendations,
  internalAuditorTown,
  maternityAssurance,
  cathedralSafeguarding,
  citizensJury,
  budgetSettingPack,
  wellbeingBoardPapers,
  homelessnessTracked,
  shireAuditCommittee,
];
