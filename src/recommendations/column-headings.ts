import { DATE_PATTERN } from "./calendar";
import { comparable } from "./plain-text";
import type { ColumnRole } from "./register";

interface HeadingRule {
  readonly role: ColumnRole;
  readonly pattern: RegExp;
}

/** Tried in order against the comparable heading; the first that fits and that the content does not contradict wins. */
const HEADINGS: readonly HeadingRule[] = [
  {
    role: "reference",
    pattern:
      /^(?:(?:r(?:ec(?:ommendation)?)?|item|action|paragraph|para|report|audit|minute|complaint|case|finding|log|unique)?\.? ?(?:ref(?:erence)?|nos?|number|num|#|id)\.?(?: (?:no|number)\.?)?|para(?:graph)?s?|#|item|minute|rec\.?|cyf(?:eirnod)?\.?|rhif)$|^(?:[a-z/&-]+ ){0,2}(?:case|complaint|reference|number|code|id)$|^(?:[a-z.]+ (?:and |& )?){0,2}(?:rec|recommendation|item|action)s?\.? (?:no|ref|num)s?\.?$/,
  },
  { role: "update", pattern: /\bstatus (?:update|report|comment)/ },
  { role: "status", pattern: /^(?:open|live) ?(?:\/|or) ?(?:closed|complete)/ },
  {
    role: "response",
    pattern: /^(?:date of (?:response|decision|reply|answer)|(?:response|decision|reply) date)$/,
  },
  {
    role: "status",
    pattern:
      /\bstatus\b|^statws|\bwhere (?:it|this|we) stands?\b|\bhow (?:it|this|things?) (?:stands?|is going|are going)\b|\bwhere are (?:we|things)\b|^where\b.{0,20}\bnow\b|^(?:(?:the )?(?:committee|board|panel|commission|council|inspector|auditor|reviewer)s?'?s? )(?:assessment|verdict|judge?ment|rating|view|opinion|conclusion)\b|^(?:current |draft |overall |b?rag |progress |action |implementation )*(?:stage|rag|brag|assessment|rating)\b|^(?:progress )?category$|^(?:response |progress |implementation )?codes?$/,
  },
  {
    role: "complete",
    pattern:
      /^(?:completed?|done|closed|finished|signed off|discharged|implemented|achieved|met|delivered|cwblhawyd)(?: ?[\u2713\u2714\u2611])? ?\??(?: ?\(?y(?:es)? ?\/ ?n(?:o)?\)?)?$|^(?:date|when) (?:completed|closed|implemented|done|finished|signed off)$|^(?:completed|closed|done) on$/,
  },
  {
    role: "future-action",
    pattern:
      /^(?:future|further|next|outstanding|remaining) (?:actions?|steps?|work)\b|\bstill to (?:do|be done)\b/,
  },
  {
    role: "timescale",
    pattern:
      /\b(?:time-?scales?|timing|time-?frame|deadline|due(?: date)?|target(?: date)?|by when|completion date|implementation date|date for completion|when)\b|\b(?:original|revised|agreed|expected|planned|review|delivery|finish|end|milestone) dates?\b|^dates?$|^(?:by|erbyn)(?: \/ by)?$|^amserlen|^dyddiad/,
  },
  {
    role: "response",
    pattern:
      /\bresponse\b|\bymateb\b|\bexecutive(?:'s)? (?:decision|reply)|\baccept(?:ed|ance)?\b|\bagreed ?\?|^agreed?(?: ?\(?y(?:es)? ?\/ ?n(?:o)?\)?)?$|^agreed? ?\/ ?(?:not |partly |partially |disagree|amend|reject)|\bdecision\b(?! ?-?(?:maker|making|taker|date|type|number|ref))|\b(?:government|executive|cabinet|management|trust|council|department)(?:'s)? position\b|\b(?:reply|replies|answers?)\b|\bwhat (?!.{0,20}(?:recommended|asked)).{1,30} (?:said|replied|answered)$/,
  },
  {
    role: "lead",
    pattern:
      /^(?:lead|leads|responsible|responsibility|responsibilities|accountable|owner|by whom|who|officer|organisation|implementer|implementing (?:body|agency|organisation))\b|^(?:to be )?(?:done|action(?:ed)?|delivered|led) by$|^assigned to\b|^resp\.?$|\b(?:partner|body|organisation|agency|department|team|person|officer|member)s? responsible\b|\b(?:responsible|accountable) (?:officer|member|person|department|service|director|owner)|\bowner\b|\bofficer\b|\blead\b|^swyddog|^arweinydd/,
  },
  {
    role: "update",
    pattern:
      /\bupdates?\b|\bprogress\b|\bcynnydd\b|\bdiweddariad\b|\b(?:latest|current) position\b|\bevidence\b|\bwhat (?:has|have) (?:happened|been done)\b|\bwhat difference\b|^position\b|\bcomments?\b|\bcommentary\b|^narrative$|\bfollow-?up\b|\b(?:latest|recent) (?:news|developments?)\b|^where (?:(?:we|things|it|this) )?(?:are|is|stands?|stand)\b/,
  },
  { role: "recommendation", pattern: /^areas? (?:for|of) (?:priority )?action\b/ },
  {
    role: "action",
    pattern:
      /\bactions?\b|\bwhat (?:we|officers|they) will do\b|\bwhat (?:we|you|they|officers|the \w+) (?:said|agreed|plan|are going|promised)(?: (?:we|they|it))?(?: would| will| to)* do\b|\bwhat (?:will|do|are) (?:we|you|they|officers) (?:going to )?do\b|\bimplementation (?:plan|steps?)\b|^(?:key |agreed |planned )?steps?\b|\bmilestones?\b/,
  },
  {
    role: "recommendation",
    pattern:
      // "To receive recommendations" is what a meeting is to do.
      /^(?!to [a-z]+ ).*\brecommendations?\b|\bargymhelli(?:ad|on)\b|\bresolution\b|\brequest of the\b|\bwhat .{1,40}(?:recommended|asked for)\b|^recs?\.?$|^recommended (?:action|improvement)|^(?:areas?|points?|opportunit(?:y|ies)) (?:for|of|to) improve(?:ment)?s?\b|^improvements? (?:needed|required|identified|necessary)\b|^(?:essential|immediate and essential|must[- ]do|should[- ]do) actions?\b/,
  },
  {
    role: "update",
    pattern: new RegExp(
      `^(?:position |meeting |committee |board |panel |reported )*(?:on |at |in )?(?:${DATE_PATTERN})(?: (?:meeting|committee|board|panel|position))?$`,
      "i",
    ),
  },
];

/** Headings over what was asked for where no column is headed as recommendations. */
const ASKED =
  /\b(?:findings?|requirements?|concerns?|learning|issues?|observations?|requests?|lessons?|conclusions?|proposals?|resolved|what was (?:asked|agreed|said))\b/;

/** Headings over past events: their dates say when something was raised, not when it is due. */
const PAST_EVENT =
  /\b(?:raised|meeting|received|reported|published|issued|made|added|opened|logged|identified|approved|considered|minuted|agreed)\b|^made on$/;

/** Headings over what people keep beside a recommendation and nobody tracks. */
const BESIDE =
  /\b(?:priority|rank|grade|risks?|score|impact|likelihood|theme|topic|subject|title|type|category|source|directorate|department|division|services?|portfolio|areas?|wards?|committee|board|audit|report|paragraph|page|costs?|budget|funding|resources?|reasons?|rationale|background|context|links?|findings?|issues?|observations?|weakness(?:es)?|motions?|%|percent(?:age)?)/;

/** True where a heading names those who lead in Welsh. */
export function isWelshLead(heading: string): boolean {
  return /\b(?:swyddog|arweinydd|cyfrifol)/i.test(heading);
}

/** True where what stands under a heading need not be read for tracking. */
export function headsOtherThings(heading: string): boolean {
  // "Committee's view" is about the view.
  const own = comparable(heading).replace(/^.*(?:'s|s') (?=\S)/, "");
  return BESIDE.test(own);
}

/** The roles a heading may stand for, the likeliest first; `label` is its lowest part where it has two rows. */
export function rolesOfHeading(heading: string, label: string): readonly ColumnRole[] {
  const roles = wordingsOf(heading, label).flatMap((wording) =>
    HEADINGS.filter(({ pattern }) => pattern.test(wording)).map(({ role }) => role),
  );
  const own = isAnswerDate(heading, label) ? (["response"] as const) : [];
  return [...new Set<ColumnRole>([...own, ...roles])];
}

/** True where the heading names both the requests and the steps, or what was found. */
export function headsRequests(heading: string): boolean {
  return ASKED.test(comparable(heading));
}

/** True where the heading says that its dates lie behind: "Date raised", "Date of meeting". */
export function headsPastDates(heading: string): boolean {
  return PAST_EVENT.test(comparable(heading));
}

/** A bilingual heading says the same twice: "Statws / Status", or with a second script behind the first. */
function wordingsOf(heading: string, label: string): readonly string[] {
  const [plain, whole] = [comparable(label), comparable(heading)];
  const latin = plain.replace(/(?:(?!\p{Script=Latin})\p{L}|\p{M})+/gu, " ");
  return [plain, comparable(latin), whole, ...plain.split(/\s*[/|]\s*/)].filter(
    (wording) => wording !== "",
  );
}

/** "Date" below "Cabinet decision" tells when the answer was given. */
function isAnswerDate(heading: string, label: string): boolean {
  const above = comparable(heading).slice(0, -comparable(label).length || undefined);
  return /^dates?$/.test(comparable(label)) && /\b(?:decision|response|reply)\b/.test(above);
}
