import type { ActionUpdate, ParagraphId } from "../../recommendations";

/** What a sentence of an action update may tell about progress. */
export type Sign = "done" | "notStarted" | "underWay" | "obstacle" | "noLongerRelevant";

/** A sentence that tells something; it is evidence to be shown, never a decision. */
export interface FoundSign {
  readonly sign: Sign;
  /** The sentence as written. */
  readonly quote: string;
  /** The first paragraph of the update it stands in. */
  readonly place: ParagraphId | null;
}

const WORK = "(?:recommendations?|actions?|work|this|it|all|both|everything)";
const IS = "(?:is|are|was|were|has|have|had)";

/** Wordings by what they tell. */
export const NARRATIVE_SIGNS: readonly {
  readonly sign: Sign;
  readonly wording: RegExp;
  /** A sentence with these words tells nothing of the kind. */
  readonly unless: RegExp | null;
}[] = [
  {
    sign: "done",
    wording: new RegExp(
      `^(?:now )?(?:completed?|achieved|implemented|closed|discharged)\\b(?=\\s*(?:[.;,:(\u2013-]|$|in |on |by ))|\\b${WORK}\\b(?: \\w+){0,4}? ${IS} (?:now )?(?:been )?(?:fully )?(?:complete|completed|achieved|implemented|closed|discharged|delivered|finished)\\b`,
      "i",
    ),
    unless:
      /\b(?:not|nearly|almost|partly|partially|until|once|when|if|will|would|should|to be|being|some|most|half|first|next|\d+ ?%|per cent)\b/i,
  },
  {
    sign: "notStarted",
    wording:
      /\b(?:not yet (?:been )?(?:started|begun|commenced|implemented|actioned|completed)|(?:has|have) (?:still )?not (?:yet )?(?:been )?(?:started|begun|commenced|implemented|actioned|progressed|completed|achieved)|yet to (?:start|begin|commence|be (?:started|implemented|actioned))|not (?:been )?started|no (?:progress|action|work) (?:has|have) (?:yet )?been|no progress|remains? outstanding)\b/i,
    unless: null,
  },
  {
    sign: "underWay",
    wording:
      /\b(?:under ?way|in progress|work (?:is|remains|has been)? ?(?:ongoing|continuing|continues|progressing)|(?:is|are) (?:ongoing|continuing|being (?:developed|drafted|prepared|finalised|implemented))|(?:is|are) on[- ]?going|has (?:started|begun|commenced))\b/i,
    unless: /\bnot\b/i,
  },
  {
    sign: "obstacle",
    wording:
      /\b(?:(?:is|are|was|were|has been|have been|been) (?:further )?(?:delayed|paused|stalled|blocked|on hold|put on hold|postponed|deferred|refused)|delays? (?:in|to|with|caused)|delayed (?:by|because|due|pending|until)|on hold|awaiting|waiting for|dependent (?:up)?on|unable to|(?:cannot|could not) (?:be|proceed|start|go)|lack of (?:funding|resources?|capacity|staff|agreement)|no (?:funding|budget|resources?) (?:is|are|has|have|was|were|available)|funding (?:has|is|was) not|insufficient (?:funding|resources?|capacity|staff)|due to (?:staff(?:ing)?|capacity|resourc\w+|funding|budget\w*|vacanc\w+)|obstacle)\b/i,
    unless: /\b(?:no longer|resolved|overcome|lifted)\b/i,
  },
  {
    sign: "noLongerRelevant",
    wording:
      /\b(?:superseded|overtaken by|no longer (?:relevant|required|needed|necessary|applicable|applies|appropriate)|obsolete|(?:recommendation|action) (?:is|has been|was) withdrawn|(?:has|have|had) been (?:abolished|disbanded|dissolved))\b/i,
    unless: /\bif\b/i,
  },
];

/** The sentences of an update that tell something, in their order. */
export function signsIn(update: ActionUpdate): readonly FoundSign[] {
  const place = update.paragraphs[0] ?? null;
  return sentencesOf(update.text).flatMap((quote) =>
    NARRATIVE_SIGNS.filter(
      ({ wording, unless }) => wording.test(quote) && unless?.test(quote) !== true,
    ).map(({ sign }) => ({ sign, quote, place })),
  );
}

/** Splits at the end of sentences and paragraphs; "No. 4" and "e.g. this" stay whole. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n|(?<=[.!?]["'\u2019\u201d)]?)\s+(?=["'\u2018\u201c(]?\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
