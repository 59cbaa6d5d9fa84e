import type { TruthDocument } from "../read-facts";
import { accountsCommitteeMemorandum } from "./accounts-committee-memorandum";
import { apprenticeshipsInquiry } from "./apprenticeships-inquiry";
import { auditCommitteeAnnual } from "./audit-committee-annual";
import { budgetSettingPack } from "./budget-setting-pack";
import { buildingSafetyInquiry } from "./building-safety-inquiry";
import { careHomeImprovement } from "./care-home-improvement";
import { cathedralSafeguarding } from "./cathedral-safeguarding";
import { citizensJury } from "./citizens-jury";
import { domesticHomicideReview } from "./domestic-homicide-review";
import { grittingReview } from "./gritting-review";
import { healthBoardAuditActions } from "./health-board-audit-actions";
import { homelessnessTracked } from "./homelessness-tracked";
import { inquestJuryResponses } from "./inquest-jury-responses";
import { internalAuditorTown } from "./internal-auditor-town";
import { legislatureFollowUp } from "./legislature-follow-up";
import { maternityAssurance } from "./maternity-assurance";
import { pensionGovernance } from "./pension-governance";
import { policingAreasForImprovement } from "./policing-areas-for-improvement";
import { railSafetyRecommendations } from "./rail-safety-recommendations";
import { royalCommissionProgress } from "./royal-commission-progress";
import { schoolsForumPack } from "./schools-forum-pack";
import { shireAuditCommittee } from "./shire-audit-committee";
import { wardInspectionPlan } from "./ward-inspection-plan";
import { wellbeingBoardPapers } from "./wellbeing-board-papers";

/** Papers by someone who knew neither the code of the reader nor what it had misread in other sets. */
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
  careHomeImprovement,
  policingAreasForImprovement,
  accountsCommitteeMemorandum,
  healthBoardAuditActions,
  domesticHomicideReview,
  pensionGovernance,
  legislatureFollowUp,
  buildingSafetyInquiry,
  apprenticeshipsInquiry,
  schoolsForumPack,
  auditCommitteeAnnual,
  grittingReview,
];
