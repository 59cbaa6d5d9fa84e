import { expectRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, footer, headerRow, row, run } from "../word-markup";
import { grid, progress, report, step, tracked } from "./writer";

const JULY = "Action update (July 2008)";
const NOVEMBER = "Action update (November 2008)";

const barrowJuly =
  "A pilot of barrow beats began in Holbeck Moor and Westgate on 2 June. Early returns from ward members are good, although the tidying of verges is still thought poor.";
const barrowNovember =
  "The pilot was extended to four further wards at the Executive Board meeting of 8 October 2008. Costs are 3% above the estimate, chiefly because of sickness cover. Area Committees will be asked for their views during the";
const barrowRest = "December and January meeting cycles.";
const binsJuly =
  "420 bins of the 1,100 in the city have been surveyed; a third are broken or in the wrong place.";
const binsNovember = [
  "The survey is complete. Over the winter of 2008/09, 150 bins will be moved to bus stops and takeaways.",
  "Sponsorship has been offered by two fast food chains and is being looked at by Legal Services.",
] as const;
const finesJuly =
  "In April 2008 the number of authorised officers rose from six to eleven, and July 2008 figures will be sent to all Members.";
const finesUpdate =
  "Fixed penalty notices now carry a payment telephone number. 61% are paid within 14 days (54% last year).";

const beats = expectRecommendation({
  ref: "2",
  text: "That the Director of City Services moves from mechanical sweeping by rota to a barrow beat in every ward that is scored below grade B, and reviews the number and position of litter bins in the same wards.",
  actions: [
    step("Identify wards below grade B from the 2007/08 survey"),
    step("Pilot barrow beats in two wards, one inner and one outer"),
    step("Survey the condition and position of all litter bins"),
    step("Draw up a programme of replacement, incl. costs (capital and revenue)"),
  ],
  updates: [
    progress(JULY, "2008-07", barrowJuly, { action: 1 }),
    progress(NOVEMBER, "2008-11", `${barrowNovember}\n${barrowRest}`, { action: 1 }),
    progress(JULY, "2008-07", binsJuly, { action: 3 }),
    progress(NOVEMBER, "2008-11", binsNovember.join("\n"), { action: 3 }),
  ],
  lead: ["Head of Streetscene"],
  timescale: [
    due("Summer 2008", "2008-06", "2008-08"),
    due("Winter 2008", "2008-12", "2009-02"),
    due("Ongoing"),
  ],
});

const others = [
  expectRecommendation({
    ref: "3",
    text: "That the Director of City Services reports quarterly to this Board on the number of fixed penalty notices served, paid and withdrawn.",
    actions: [
      step("Quarterly figures to be added to the performance report from September."),
      step("Increase the number of authorised officers"),
    ],
    updates: [progress(JULY, "2008-07", finesJuly), progress("Action update", null, finesUpdate)],
    lead: ["Head of Enforcement"],
    timescale: [due("Autumn 2008", "2008-09", "2008-11")],
  }),
  expectRecommendation({
    ref: "5",
    text: "That the Director of City Services and the Chief Executive of Education Bramford jointly ensure that every high school adopts a litter zone by the start of the 2009 school year.",
    actions: [
      step("Letter to all head teachers"),
      step("Model agreement to be drafted, to be signed by governors"),
    ],
    updates: [
      progress(
        NOVEMBER,
        "2008-11",
        "Nine of the 38 high schools have signed. By Easter 2009 we expect 20 to have done so.",
      ),
    ],
    lead: ["Head of Streetscene", "Education Bramford"],
    timescale: [due("September 2009", "2009-09")],
  }),
  expectRecommendation({
    ref: "6",
    text: "That the Council lobbies the Government, through the Local Government Association, for powers over unlit private land.",
    actions: [
      step("Executive Member to write to the LGA"),
      step("Raise at the Core Cities meeting"),
    ],
    updates: [progress(JULY, "2008-07", "Letter sent on 19 June 2008; no answer so far.")],
    lead: ["Executive Member (City Services)"],
    timescale: [due("Summer 2008", "2008-06", "2008-08")],
  }),
  expectRecommendation({
    ref: "7",
    text: "That a further report on the cost of cleansing after events is brought to the Board.",
    actions: [
      step("Report to be added to the Board’s work programme"),
      step("Event organisers to be consulted"),
    ],
    lead: ["Chief Environmental Services Officer"],
    timescale: [due("Spring 2009", "2009-03", "2009-05")],
  }),
];

const HEADERS = ["Recommendation", "Action taken/proposed", "Responsibility", "Timescale"] as const;
const cut = (page: number) => [footer(`Page ${page} of 22`), "Appendix 2"];

/** An action plan of 2008 whose pages cut it in three. */
export const streetCleansing: TruthDocument = {
  name: "c street-cleansing",
  unusual: "pages cut the table, later pieces without number column; headings run into the text",
  file: () =>
    report(
      bold("Scrutiny Board (City Services)"),
      "Inquiry into Street Cleansing – Scrutiny Action Plan",
      "Appendix 2",
      grid(
        [1, 6, 10, 4, 3],
        [
          headerRow("", ...HEADERS),
          row(
            "2.",
            beats.text,
            cell(
              ...beats.actions.slice(0, 2).map(({ text }) => text),
              bold(JULY) + run(` ${barrowJuly}`),
              bold(NOVEMBER) + run(` ${barrowNovember}`),
            ),
            "Head of Streetscene",
            cell("Summer 2008", "Winter 2008"),
          ),
          row("", "", barrowRest, "", ""),
        ],
      ),
      ...cut(14),
      grid(
        [6, 10, 4, 3],
        [
          headerRow(...HEADERS),
          row("", "Survey the condition and position of all litter bins", "", ""),
          row("", beats.actions[3]?.text ?? "", "", ""),
          row("", cell(bold(JULY) + run(` ${binsJuly}`)), "", ""),
          row("", cell(bold(NOVEMBER) + run(` ${binsNovember[0]}`)), "", ""),
          row("", binsNovember[1], "", "Ongoing"),
          ...others.slice(0, 2).map(inlineRow),
        ],
      ),
      ...cut(15),
      grid([6, 10, 4, 3], [headerRow(...HEADERS), ...others.slice(2).map(inlineRow)]),
    ),
  truth: {
    reportDate: null,
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "=reference",
        "Recommendation=recommendation",
        "Action taken/proposed=action",
        "Responsibility=lead",
        "Timescale=timescale",
      ),
    ],
    recommendations: [beats, ...others],
    problems: [],
  },
};

function inlineRow({ ref, text, actions, updates, lead, timescale }: typeof beats): string {
  return row(
    `${ref ?? ""}. ${text}`,
    cell(
      ...actions.map((each) => each.text),
      ...updates.map((each) => bold(each.heading ?? "") + run(` ${each.text}`)),
    ),
    cell(...lead),
    timescale[0]?.raw ?? "",
  );
}
