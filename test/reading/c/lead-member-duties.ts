import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import { bold, cell, heading, headerRow, listed, row, spanning } from "../word-markup";
import { grid, report, step, tracked } from "./writer";

type Duty = readonly [
  paragraph: string,
  duty: string,
  taken: readonly string[],
  future?: readonly string[],
];

const LEAD_MEMBER: readonly Duty[] = [
  [
    "12.1",
    "To give political leadership to the Authority’s work on community safety and to speak for it in public",
    ["Lead Member for Community Safety designated by the Authority in May 2008"],
    ["Role to be set out in Standing Orders"],
  ],
  [
    "12.1",
    "To champion the prevention of fire in the homes of older people",
    ["Member Champion appointed", "Home Safety Visits strategy approved (2007–2010)"],
    ["Chairing of the Prevention Board"],
  ],
  [
    "12.1",
    "To bring together the leaders of partner bodies behind a shared plan",
    ["-"],
    [
      "Yearly conference of partners; first to be held in spring",
      "Report to the Authority afterwards",
    ],
  ],
  [
    "12.2",
    "To ensure that resources are directed at the places and people most at risk",
    [
      "Risk map agreed as part of the Integrated Risk Management Plan",
      "Corporate Resources Committee monitors spending against the plan",
    ],
    ["-"],
  ],
  [
    "12.2",
    "To see that outcomes improve as a result",
    ["Performance indicators reported each quarter"],
    ["Targets to be stretched, following the Audit Commission’s direction of travel statement"],
  ],
  [
    "12.10",
    "To be accountable for community safety",
    ["Answers to questions at the Authority’s meetings (Standing Order 14)"],
    [],
  ],
  [
    "12.10",
    "As above (12.10), for local partnerships",
    [],
    ["Reports to the Prevention Board as appropriate"],
  ],
  [
    "12.11",
    "To receive regular reports from the Chief Fire Officer",
    ["Fortnightly briefings are in place"],
    [],
  ],
];

const ELSEWHERE: readonly Duty[] = [
  ["", "Lead Member to sit on the Local Strategic Partnership", [], ["Appointment to be made"]],
  [
    "",
    "Establishing a protocol with district councils’ portfolio holders",
    ["Two districts of five have agreed the draft"],
    ["Remaining three to be approached"],
  ],
];

const OFFICER: readonly { readonly name: string; readonly duties: readonly Duty[] }[] = [
  {
    name: "Prevention and Protection",
    duties: [
      ["7.3", "The Chief Fire Officer is accountable for:", []],
      [
        "",
        "• fire safety education – the promotion of fire safety under section 6 of the Fire and Rescue Services Act 2004",
        ["Schools programme reaches Years 2 and 6"],
      ],
      [
        "",
        "• enforcement of the Regulatory Reform (Fire Safety) Order 2005 in premises to which the public has access",
        ["Inspection programme adopted", "Two officers seconded to the county’s licensing team"],
      ],
      [
        "7.5",
        "Respond to consultations on building regulations within 15 working days.",
        ["Achieved in 96% of cases"],
      ],
    ],
  },
  {
    name: "People and Organisation",
    duties: [
      [
        "7.10",
        "Ensure that the workforce reflects the communities it serves, and that progress is published each year.",
        ["Equality scheme in place"],
      ],
      [
        "",
        "staff are supported and developed so that they have the competences that their roles require",
        ["Integrated Personal Development System in use"],
      ],
      ["7.12", "Maintain a register of members’ and officers’ interests.", []],
    ],
  },
];

/** Duties from guidance, in two tables and some prose. */
export const leadMemberDuties: TruthDocument = {
  name: "c lead-member-duties",
  unusual: "paragraphs of guidance cited again and again, “-” for none, blank paragraph numbers",
  file: () =>
    report(
      bold("APPENDIX A"),
      heading("Responsibilities of the Lead Member for Community Safety"),
      grid(
        [2, 6, 6, 6],
        [
          headerRow("Paragraph", "Responsibility", "Action Taken", "Future Action"),
          ...LEAD_MEMBER.map(dutyRow),
          row(spanning(4, bold("RESPONSIBILITIES IDENTIFIED ELSEWHERE"))),
          ...ELSEWHERE.map(dutyRow),
        ],
      ),
      heading("Notes", 2),
      listed(2, "The above is based primarily upon the Fire and Rescue National Framework."),
      bold("APPENDIX B"),
      heading("Responsibilities of the Chief Fire Officer"),
      grid(
        [2, 9, 9],
        [
          headerRow("Paragraph", "Responsibilities", "Action taken"),
          ...OFFICER.flatMap(({ name, duties }) => [
            row(spanning(3, bold(name))),
            ...duties.map(dutyRow),
          ]),
        ],
      ),
      bold("APPENDIX C"),
      heading("Responsibilities of the Local Resilience Forum"),
      "The Forum’s responsibilities are set out in the Civil Contingencies Act 2004 and its Regulations:",
      "(a) to assess the risk of emergencies occurring in the area and to maintain a Community Risk Register;",
      "(b) to arrange for the publication of plans, and for the warning and informing of the public.",
    ),
  truth: {
    reportDate: null,
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Paragraph=reference",
        "Responsibility=recommendation",
        "Action Taken=action",
        "Future Action=future-action",
      ),
      tracked(
        1,
        "unknown",
        "Paragraph=reference",
        "Responsibilities=recommendation",
        "Action taken=action",
      ),
    ],
    recommendations: [
      ...LEAD_MEMBER.map((duty) => expectDuty(0, null, duty[0], duty)),
      ...ELSEWHERE.map((duty) =>
        expectDuty(0, "RESPONSIBILITIES IDENTIFIED ELSEWHERE", null, duty),
      ),
      ...OFFICER.flatMap(({ name, duties }) =>
        duties.map((duty, index) => {
          const cited = duties
            .slice(0, index + 1)
            .filter(([paragraph]) => paragraph !== "")
            .at(-1);
          return expectDuty(1, name, cited?.[0] ?? null, duty);
        }),
      ),
    ],
    problems: [],
  },
};

function dutyRow([paragraph, duty, taken, future]: Duty): string {
  const text = duty.startsWith("• ") ? cell(listed(2, duty.slice(2))) : duty;
  return row(paragraph, text, cell(...taken), ...(future === undefined ? [] : [cell(...future)]));
}

function expectDuty(
  table: number,
  section: string | null,
  ref: string | null,
  [, duty, taken, future = []]: Duty,
): ExpectedRecommendation {
  const actions = [...taken, ...future].filter((text) => text !== "-").map((text) => step(text));
  return {
    ...expectRecommendation({ ref, text: duty.replace("• ", ""), actions }),
    table,
    section,
  };
}
