import { expectRecommendation, type ExpectedUpdate } from "../../fixtures/expected-reading";
import { grid, progress, report, step, tracked, underlined } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, footer, headerRow, listed, para, row } from "../word-markup";

const HEADERS = [
  "No.",
  "Scrutiny recommendation",
  "Actions and progress",
  "Lead officer/agency",
  "Timescale",
] as const;
const SHARES = [1, 7, 11, 4, 3];

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly actions: readonly string[];
  readonly told: readonly ExpectedUpdate[];
  readonly lead: readonly string[];
  readonly by: readonly ReturnType<typeof due>[];
}

const february = (text: string) => progress("Update – February 2009", "2009-02", text);
const september = (text: string) => progress("Update – September 2009", "2009-09", text);

const before: readonly Entry[] = [
  {
    ref: "1",
    text: "That a single telephone number for reporting flooding is agreed by the Council, the water company, the Environment Agency and the two drainage boards, and is publicised to every household.",
    actions: ["Convene a meeting of all agencies", "Agree scripts for call handlers"],
    told: [
      february(
        "A first meeting took place on 21 November 2008, at which all five agencies were represented. The water company is content in principle but its call centre cannot transfer calls to others at night.",
      ),
      september(
        "The number (0845 600 1234) went live on 1 June 2009.\nBy the end of August it had taken 318 calls, most of them about blocked gullies.\nA leaflet went to all households with the council tax bills, as was reported to Members in March.",
      ),
    ],
    lead: ["Emergency Planning Officer"],
    by: [due("Spring 2009", "2009-03", "2009-05")],
  },
  {
    ref: "2",
    text: "That the cleansing of gullies is re-ordered so that those in streets which flooded in June and July 2007 are emptied twice a year.",
    actions: ["Identify gullies from the 2007 records and add to the cyclic programme"],
    told: [
      february(
        "2,140 gullies in 96 streets have been identified. The contractor has quoted for the additional work.",
      ),
      september("First additional cleanse completed in July 2009, ahead of the anniversary."),
    ],
    lead: ["Head of Highway Services"],
    by: [due("April 2009", "2009-04"), due("Ongoing")],
  },
  {
    ref: "3",
    text: "That a register is compiled of all culverts and watercourses, showing who owns them.",
    actions: [
      "Appoint a drainage engineer",
      "Survey of culverts in the Blackburn Brook catchment",
      "Remaining catchments to be surveyed",
    ],
    told: [
      february(
        "The post was advertised twice. An appointment was made in January and the engineer will take up duties on 2 March 2009.",
      ),
      september(
        "Blackburn Brook is complete (47 culverts, of which 19 have no known owner). It had been hoped that a start would be made on the other catchments during the autumn, however this has been deferred until the Flood and Water Management Bill is published.",
      ),
    ],
    lead: ["Principal Engineer (Drainage)", "Environment Agency"],
    by: [due("2009/10", "2009-04-01", "2010-03-31")],
  },
];

const after: readonly Entry[] = [
  {
    ref: "4",
    text: "That sandbag stores are set up at four parish halls, with a clear statement of who may use them and when.",
    actions: ["Seek agreement of parish councils", "Purchase of 4,000 bags"],
    told: [
      february(
        "Three parish councils have agreed. Thorpe Marsh would prefer a store at the school.",
      ),
      september(
        "All four stores are stocked. A statement of use was approved by the Cabinet Member on 14 July 2009.",
      ),
    ],
    lead: ["Emergency Planning Officer", "Parish Liaison Officer"],
    by: [due("June 2009", "2009-06")],
  },
  {
    ref: "5",
    text: "That the Planning Board receives training on surface water flood risk before it considers the Core Strategy.",
    actions: ["Training session to be held"],
    told: [
      february("A session was held on 12 January 2009. Eleven of the fifteen members attended."),
    ],
    lead: ["Development Control Manager"],
    by: [due("January 2009", "2009-01")],
  },
  {
    ref: "6",
    text: "That the Council presses the Government for Bellwin scheme funding to be extended to the repair of roads.",
    actions: ["Leader to write to the Minister", "Raise with the LGA"],
    told: [
      february(
        "A reply was received on 9 December 2008. The Minister considers that the existing arrangements are adequate, and refers to the Pitt Review.",
      ),
    ],
    lead: ["Leader of the Council"],
    by: [due("Winter 2008/09", "2008-12", "2009-02")],
  },
  {
    ref: "7",
    text: "That flooded households are offered one point of contact until they are able to return home. (See also recommendation 1.)",
    actions: ["Protocol with the voluntary sector"],
    told: [
      september(
        "The protocol was signed by the British Red Cross and the CAB on 3 September. At September 2009 four households are still in caravans, and are visited weekly.",
      ),
    ],
    lead: ["Head of Housing Needs"],
    by: [due("September 2009", "2009-09")],
  },
];

/** A metropolitan district's action plan after the floods of 2007. */
export const summerFloodsPlan: TruthDocument = {
  name: "f summer-floods-plan",
  unusual:
    "bulleted actions above underlined “Update – February 2009”, header repeated on the next page",
  file: () =>
    report(
      para(bold("Donbridge Metropolitan Borough Council")),
      para(bold("Environment Scrutiny Commission – 22 October 2009")),
      "Scrutiny Review of the Summer 2007 Floods: Action Plan",
      para("Appendix 3", '<w:jc w:val="right"/>'),
      grid(SHARES, [headerRow(...HEADERS), ...before.map(entryRow)]),
      footer("Environment Scrutiny Commission 22.10.09"),
      para("Appendix 3", '<w:jc w:val="right"/>'),
      grid(SHARES, [headerRow(...HEADERS), ...after.map(entryRow)]),
      "A further report will be made in six months’ time.",
    ),
  truth: {
    reportDate: "2009-10-22",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "No.=reference",
        "Scrutiny recommendation=recommendation",
        "Actions and progress=action",
        "Lead officer/agency=lead",
        "Timescale=timescale",
      ),
    ],
    recommendations: [...before, ...after].map(({ ref, text, actions, told, lead, by }) =>
      expectRecommendation({
        ref,
        text,
        actions: actions.map((each) => step(each)),
        updates: told,
        lead,
        timescale: by,
      }),
    ),
    problems: [],
  },
};

function entryRow({ ref, text, actions, told, lead, by }: Entry): string {
  return row(
    `${ref}.`,
    text,
    cell(
      ...actions.map((each) => listed(2, each)),
      ...told.flatMap((each) => [underlined(each.heading ?? ""), ...each.text.split("\n")]),
    ),
    cell(...lead),
    cell(...by.map(({ raw }) => raw)),
  );
}
