import type { TruthDocument } from "../read-facts";
import { auditMeetings } from "./audit-meetings";
import { busFranchise } from "./bus-franchise";
import { drainageStrict } from "./drainage-strict";
import { executiveResponse } from "./executive-response";
import { harbourLabels } from "./harbour-labels";
import { leadMemberDuties } from "./lead-member-duties";
import { letteredHomes } from "./lettered-homes";
import { licensingControls } from "./licensing-controls";
import { missingChildren } from "./missing-children";
import { boardPapers, parishMinutes, staffingPapers } from "./no-recommendations";
import { partnershipActions } from "./partnership-actions";
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
  boardPapers,
  staffingPapers,
  parishMinutes,
];
