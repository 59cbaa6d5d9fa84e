import type { TruthDocument } from "../read-facts";
import { boardPapersOnly } from "./board-papers-only";
import { collegeAligned } from "./college-aligned";
import { crematoriumInspection } from "./crematorium-inspection";
import { fireAuthorityPieces } from "./fire-authority-pieces";
import { grantsPanel } from "./grants-panel";
import { halfYearRows } from "./half-year-rows";
import { housingAssociation } from "./housing-association";
import { inspectorateBands } from "./inspectorate-bands";
import { jointBoardForms } from "./joint-board-forms";
import { lordsReplies } from "./lords-replies";
import { museumPeerReview } from "./museum-peer-review";
import { nationalParkGrid } from "./national-park-grid";
import { ombudsmanCards } from "./ombudsman-cards";
import { pilotagePositions } from "./pilotage-positions";
import { prisonMonitors } from "./prison-monitors";
import { safeguardingReview } from "./safeguarding-review";
import { schoolFederation } from "./school-federation";
import { townCouncilReversed } from "./town-council-reversed";
import { trainingBoardFindings } from "./training-board-findings";
import { universityCourt } from "./university-court";

/** Papers written by someone who had not seen how the reader reads. */
export const documents: readonly TruthDocument[] = [
  jointBoardForms,
  museumPeerReview,
  nationalParkGrid,
  schoolFederation,
  housingAssociation,
  fireAuthorityPieces,
  universityCourt,
  boardPapersOnly,
  pilotagePositions,
  inspectorateBands,
  collegeAligned,
  crematoriumInspection,
  grantsPanel,
  halfYearRows,
  lordsReplies,
  ombudsmanCards,
  prisonMonitors,
  safeguardingReview,
  townCouncilReversed,
  trainingBoardFindings,
];
