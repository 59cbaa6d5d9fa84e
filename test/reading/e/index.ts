import type { TruthDocument } from "../read-facts";
import { boardPapersOnly } from "./board-papers-only";
import { fireAuthorityPieces } from "./fire-authority-pieces";
import { housingAssociation } from "./housing-association";
import { inspectorateBands } from "./inspectorate-bands";
import { jointBoardForms } from "./joint-board-forms";
import { museumPeerReview } from "./museum-peer-review";
import { nationalParkGrid } from "./national-park-grid";
import { pilotagePositions } from "./pilotage-positions";
import { schoolFederation } from "./school-federation";
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
];
