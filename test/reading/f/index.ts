import type { TruthDocument } from "../read-facts";
import { auditFollowUp2024 } from "./audit-follow-up-2024";
import { auditWalesRegister } from "./audit-wales-register";
import { childPracticeReview } from "./child-practice-review";
import { cityAuditorStatus } from "./city-auditor-status";
import { communitySafetyPlan } from "./community-safety-plan";
import { councilSummons } from "./council-summons";
import { custodyNarratives } from "./custody-narratives";
import { degreeOutcomesColumns } from "./degree-outcomes-columns";
import { firePeerChallenge } from "./fire-peer-challenge";
import { governorsAutumnPapers } from "./governors-autumn-papers";
import { icbBoardRisks } from "./icb-board-risks";
import { leavingCareTracking } from "./leaving-care-tracking";
import { marketsReview } from "./markets-review";
import { moorsBestValue } from "./moors-best-value";
import { parishMeetingPapers } from "./parish-meeting-papers";
import { planningCommitteeList } from "./planning-committee-list";
import { projectBoardPack } from "./project-board-pack";
import { publicAccountsReply } from "./public-accounts-reply";
import { sprinklerTracking } from "./sprinkler-tracking";
import { strokeServices } from "./stroke-services";
import { summerFloodsPlan } from "./summer-floods-plan";
import { visitorEconomy } from "./visitor-economy";
import { wasteScrutinyMeetings } from "./waste-scrutiny-meetings";
import { wellLedTracker } from "./well-led-tracker";

/** Papers such as a stranger would keep aside to test with, written by someone who had not seen how the reader reads. */
export const documents: readonly TruthDocument[] = [
  visitorEconomy,
  moorsBestValue,
  sprinklerTracking,
  custodyNarratives,
  strokeServices,
  auditFollowUp2024,
  marketsReview,
  wellLedTracker,
  publicAccountsReply,
  parishMeetingPapers,
  planningCommitteeList,
  projectBoardPack,
  summerFloodsPlan,
  leavingCareTracking,
  communitySafetyPlan,
  wasteScrutinyMeetings,
  firePeerChallenge,
  auditWalesRegister,
  degreeOutcomesColumns,
  childPracticeReview,
  cityAuditorStatus,
  governorsAutumnPapers,
  icbBoardRisks,
  councilSummons,
];
