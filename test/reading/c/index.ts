import type { TruthDocument } from "../read-facts";
import { auditMeetings } from "./audit-meetings";
import { busFranchise } from "./bus-franchise";
import { drainageStrict } from "./drainage-strict";
import { executiveResponse } from "./executive-response";
import { fosteringPanel } from "./fostering-panel";
import { harbourLabels } from "./harbour-labels";
import { leadMemberDuties } from "./lead-member-duties";
import { leisureLayout } from "./leisure-layout";
import { letteredHomes } from "./lettered-homes";
import { licensingControls } from "./licensing-controls";
import { missingChildren } from "./missing-children";
import { boardPapers, parishMinutes, staffingPapers } from "./no-recommendations";
import { partnershipActions } from "./partnership-actions";
import { planningSchedule } from "./planning-schedule";
import { relationsRtl } from "./relations-rtl";
import { streetCleansing } from "./street-cleansing";
import { welshLanguage } from "./welsh-language";
import { youthTracking } from "./youth-tracking";

/** Papers whose truth was written before any reader saw them. */
export const documents: readonly TruthDocument[] = [
  streetCleansing,
  youthTracking,
  leadMemberDuties,
  missingChildren,
  partnershipActions,
  executiveResponse,
  auditMeetings,
  harbourLabels,
  letteredHomes,
  welshLanguage,
  busFranchise,
  licensingControls,
  drainageStrict,
  relationsRtl,
  fosteringPanel,
  leisureLayout,
  boardPapers,
  staffingPapers,
  parishMinutes,
  planningSchedule,
];
