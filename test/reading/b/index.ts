import type { TruthDocument } from "../read-facts";
import { actionLog } from "./action-log";
import { combinedAuthority } from "./combined-authority";
import { coronerForms } from "./coroner-forms";
import { crimePanel } from "./crime-panel";
import { districtActions } from "./district-actions";
import { draftPositions } from "./draft-positions";
import { hospitalPlan } from "./hospital-plan";
import { lookAlikes } from "./look-alikes";
import { truthDocument } from "./paper";
import { percentTracker } from "./percent-tracker";
import { parishTracker } from "./parish-tracker";
import { plainEnglish } from "./plain-english";
import { seasonsPlan } from "./seasons-plan";
import { taskGroupAppendix } from "./task-group-appendix";
import { twoInquiries } from "./two-inquiries";
import { universityAudit } from "./university-audit";
import { welshCouncil } from "./welsh-council";

/** Papers of public bodies, each laid out in its own way. */
export const documents: readonly TruthDocument[] = [
  parishTracker,
  crimePanel,
  hospitalPlan,
  taskGroupAppendix,
  combinedAuthority,
  draftPositions,
  districtActions,
  welshCouncil,
  universityAudit,
  coronerForms,
  seasonsPlan,
  twoInquiries,
  actionLog,
  plainEnglish,
  lookAlikes,
  percentTracker,
].map(truthDocument);
