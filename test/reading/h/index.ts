import type { TruthDocument } from "../read-facts";
import { adultCareBrag } from "./adult-care-brag";
import { auditFollowUpDropdowns } from "./audit-follow-up-dropdowns";
import { floodReviewTracking } from "./flood-review-tracking";
import { forwardPlanAndMotions } from "./forward-plan-and-motions";
import { librariesNarrativeRows } from "./libraries-narrative-rows";
import { marketsStackedActions } from "./markets-stacked-actions";
import { ombudsmanRemedies } from "./ombudsman-remedies";
import { parkingTaskGroup } from "./parking-task-group";
import { peerChallengePlan } from "./peer-challenge-plan";
import { performanceAndRiskPack } from "./performance-and-risk-pack";
import { planningScheduleAndActions } from "./planning-schedule-and-actions";
import { sendTwoRowHeader } from "./send-two-row-header";
import { welshBilingualTracker } from "./welsh-bilingual-tracker";
import { youthCabinetResponse } from "./youth-cabinet-response";

/** Papers of today, written by someone who knew neither the code of the reader nor what it had misread. */
export const documents: readonly TruthDocument[] = [
  floodReviewTracking,
  youthCabinetResponse,
  parkingTaskGroup,
  auditFollowUpDropdowns,
  peerChallengePlan,
  librariesNarrativeRows,
  sendTwoRowHeader,
  welshBilingualTracker,
  forwardPlanAndMotions,
  performanceAndRiskPack,
  ombudsmanRemedies,
  adultCareBrag,
  planningScheduleAndActions,
  marketsStackedActions,
];
