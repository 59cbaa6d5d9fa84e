import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, footer, heading, headerRow, para, row, spanning } from "../word-markup";

const HEADERS = [
  "Ref",
  "Recommendation",
  "Action",
  "By whom",
  "By when",
  "Progress Sept 2005",
  "Progress March 2006",
] as const;
const SHARES = [1, 6, 6, 3, 3, 6, 6];

const themes = [
  {
    name: "A. Rights of Way",
    entries: [
      {
        ref: "A1",
        text: "The Authority should agree with the two highway authorities a single standard for the maintenance of public rights of way in the Park.",
        steps: [
          [
            step(
              "Meeting of the three chief officers",
              ["National Park Officer"],
              [due("June 05", "2005-06")],
            ),
            "Held 14 June 2005.",
            "",
          ],
          [
            step(
              "Draft standard to be prepared and consulted upon with the Local Access Forum",
              ["Rights of Way Officer"],
              [due("Dec 05", "2005-12")],
            ),
            "A first draft, based on that of the Peak District, has been sent to both highway authorities.",
            "Consultation closed on 31 January 2006. 43 responses were recieved; the Forum asked for bridleways to be given more weight.",
          ],
          [
            step(
              "Standard to be approved by all three authorities",
              ["National Park Officer", "Chairman of Recreation Committee"],
              [due("April 06", "2006-04")],
            ),
            "",
            "On target. Westdale CC is to consider the standard on 12 April.",
          ],
        ],
      },
      {
        ref: "A2",
        text: "A target of 85% of paths easy to use should be met by 2008 and progress towards it published annually.",
        steps: [
          [
            step(
              "Carry out 5% sample survey in May and November each year",
              ["Rights of Way Officer"],
              [due("Ongoing")],
            ),
            "May survey: 71.4% easy to use (2004: 68%).",
            "November survey: 74%. Most failures are missing signposts.",
          ],
        ],
      },
      {
        ref: "A3",
        text: "Volunteers should be used more widely, especially on the upland paths.",
        steps: [
          [
            step(
              "Appoint a volunteer co-ordinator (0.6 FTE)",
              ["Head of Ranger Service"],
              [due("Sept 05", "2005-09")],
            ),
            "Interviews held 22 September. An appointment has been made.",
            "In post since 7 November.",
          ],
          [
            step(
              "Set up a monthly task day with each of the three voluntary bodies",
              ["Volunteer Co-ordinator"],
              [due("Spring 06", "2006-03", "2006-05")],
            ),
            "-",
            "First days arranged with the Ramblers and the BTCV. Insurance is being clarified with the third.",
          ],
        ],
      },
    ],
  },
  {
    name: "B. Car Parks and Visitor Facilities",
    entries: [
      {
        ref: "B1",
        text: "Charges at all Authority car parks should be reviewed and the income ring-fenced for visitor facilities.",
        steps: [
          [
            step(
              "Report on options to Recreation Committee",
              ["Head of Finance"],
              [due("Oct 05", "2005-10")],
            ),
            "Report is being drafted.",
            "Committee agreed on 19 October to introduce charges at Stonegate and Reddon Bridge from Easter 2006.",
          ],
          [
            step(
              "Consultation with parish councils",
              ["Head of Finance"],
              [due("Dec 05?", "2005-12")],
            ),
            "Letters to all 31 parishes sent in August.",
            "Nineteen replies; twelve are opposed, mainly because they fear that visitors will park in the villages.",
          ],
        ],
      },
      {
        ref: "B2",
        text: "The three information centres should open at the same hours, and one of them all the year round.",
        steps: [
          [
            step(
              "Consult staff and the union",
              ["Visitor Services Manager"],
              [due("Nov 05", "2005-11")],
            ),
            "Not yet started, see A3 above as regards staffing.",
            "Consultation complete.",
          ],
          [
            step(
              "Introduce new hours",
              ["Visitor Services Manager", "Personnel Officer"],
              [due("April 06", "2006-04")],
            ),
            "",
            "New hours begin on 1 April 2006. Castleby will be the centre which opens all year.",
          ],
        ],
      },
      {
        ref: "B3",
        text: "Toilets which the Authority does not own should not be subsidised after March 2006.",
        steps: [
          [
            step(
              "Notice to be given to the district councils",
              ["Property Manager"],
              [due("Immediate")],
            ),
            "Notice was given on 30 June 2005.",
            "One district has asked for the decision to be reconsidered. Members confirmed it in January.",
          ],
        ],
      },
    ],
  },
] as const;

const firstTheme = themes[0];
const secondTheme = themes[1];

/** A park authority's improvement plan of 2005, with a column for each half-year's progress. */
export const moorsBestValue: TruthDocument = {
  name: "f moors-best-value",
  unusual:
    "blank cells under each recommendation’s first action, dated progress beside each action",
  file: () =>
    report(
      para(bold("Harland Moors National Park Authority"), '<w:jc w:val="center"/>'),
      para(bold("Best Value Review of Recreation Services")),
      para(bold("Improvement Plan – Progress Report to Recreation Committee, 22 March 2006")),
      "The recommendations of the review were adopted by the Authority on 16 March 2005. Members are invited to note progress.",
      grid(SHARES, [
        headerRow(...HEADERS),
        row(spanning(7, bold(firstTheme.name))),
        ...firstTheme.entries.flatMap((entry) => entryRows(entry)),
      ]),
      footer("Item 7 / page 3"),
      "Appendix B (continued)",
      grid(SHARES, [
        headerRow(...HEADERS),
        row(spanning(7, bold(secondTheme.name))),
        ...secondTheme.entries.flatMap((entry) => entryRows(entry)),
      ]),
      heading("Glossary", 2),
      "BTCV: British Trust for Conservation Volunteers. FTE: full time equivalent.",
    ),
  truth: {
    reportDate: "2006-03-22",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Ref=reference",
        "Recommendation=recommendation",
        "Action=action",
        "By whom=lead",
        "By when=timescale",
        "Progress Sept 2005=update",
        "Progress March 2006=update",
      ),
    ],
    recommendations: themes.flatMap(({ name, entries }) =>
      entries.map(({ ref, text, steps }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          actions: steps.map(([action]) => ({
            ...action,
            timescale: action.timescale.map((each) => ({
              ...each,
              certain: !each.raw.endsWith("?"),
            })),
          })),
          updates: steps.flatMap(([, autumn, spring], index) =>
            (
              [
                ["2005-09", autumn],
                ["2006-03", spring],
              ] as const
            ).flatMap(([asAt, said]) =>
              said === "" || said === "-"
                ? []
                : [
                    progress(null, asAt, said, {
                      inferred: true,
                      action: steps.length === 1 ? null : index,
                    }),
                  ],
            ),
          ),
        }),
      ),
    ),
    problems: [],
  },
};

function entryRows({ ref, text, steps }: (typeof themes)[number]["entries"][number]): string[] {
  return steps.map(([action, autumn, spring], index) =>
    row(
      index === 0 ? ref : "",
      index === 0 ? text : "",
      action.text,
      cell(...action.lead),
      action.timescale[0]?.raw ?? "",
      autumn,
      spring,
    ),
  );
}
