import type { TruthDocument } from "../read-facts";
import { auditFollowUp2024 } from "./audit-follow-up-2024";
import { custodyNarratives } from "./custody-narratives";
import { marketsReview } from "./markets-review";
import { moorsBestValue } from "./moors-best-value";
import { parishMeetingPapers } from "./parish-meeting-papers";
import { planningCommitteeList } from "./planning-committee-list";
import { projectBoardPack } from "./project-board-pack";
import { publicAccountsReply } from "./public-accounts-reply";
import { sprinklerTracking } from "./sprinkler-tracking";
import { strokeServices } from "./stroke-services";
import { visitorEconomy } from "./visitor-economy";
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
];
