import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  due,
  footer,
  heading,
  headerRow,
  hyperlink,
  listed,
  row,
  run,
  spanning,
} from "../word-markup";

const REPLY = "Council response";

const themes = [
  {
    name: "How we travel",
    asked: [
      {
        ref: "1",
        text: "Make buses cheaper than the car for every journey into the city.",
        support: "96%",
        reply: "Supported in part. Fares are set by the operators until franchising begins.",
        actions: [
          step(
            "Press the Mayor to keep the £2 single fare after December 2024.",
            [],
            [due("Nov 2024", "2024-11")],
          ),
          step(
            "Free travel on the first Sunday of each month.",
            [],
            [due("Spring 2025", "2025-03", "2025-05")],
          ),
        ],
      },
      {
        ref: "2",
        text: "Close the streets around every primary school to cars at the start and end of the day.",
        support: "81%",
        reply: "Supported.",
        actions: [
          step("Twelve more school streets.", [], [due("2025/26", "2025-04-01", "2026-03-31")]),
        ],
      },
    ],
  },
  {
    name: "How we heat our homes",
    asked: [
      {
        ref: "3",
        text: "Set up a one-stop shop for advice about insulation, open to tenants as well as owners.",
        support: "100%",
        reply: "Supported.",
        actions: [
          step("Business case to Cabinet.", [], [due("10 December 2024", "2024-12-10")]),
          step(
            "Shop to open in the Central Library.",
            [],
            [due("Autumn 2025", "2025-09", "2025-11")],
          ),
        ],
      },
      {
        ref: "4",
        text: "Landlords who do not reach band C should lose their licence.",
        support: "74%",
        reply:
          "Not supported. The law doesn’t allow this; the Council will write to the Secretary of State.",
        actions: [],
      },
    ],
  },
  {
    name: "What we eat and throw away",
    asked: [
      {
        ref: "5",
        text: "Collect food waste from flats.",
        support: "93%",
        reply: "Supported, subject to funding.",
        actions: [step("Trial in 1,200 flats in Eastgate.", [], [due("TBC")])],
      },
    ],
  },
] as const;

/** A city's answer to a citizens' jury on climate, with the jury's votes and the money. */
export const citizensJury: TruthDocument = {
  name: "g citizens-jury",
  unusual:
    "the share of jurors beside each demand, a date beside each step, votes and carbon tables",
  file: () =>
    report(
      heading("Cabinet"),
      "15 October 2024",
      bold("Climate Citizens’ Jury: the Council’s response"),
      "Report of the Director of Environment",
      `<w:p>${run("Thirty residents met over six weekends. Their report is at ")}${hyperlink("www.eastgate.example/jury")}${run(".")}</w:p>`,
      heading("Who took part", 2),
      aside(
        ["Age", "City", "Jury"],
        ["16–29", "27%", "8"],
        ["30–59", "45%", "14"],
        ["60 and over", "28%", "8"],
      ),
      heading("How the jury voted", 2),
      aside(
        ["Statement", "Strongly agree", "Agree", "Disagree"],
        ["The Council should do more even if it costs me more.", "14", "11", "5"],
        ["I trust the Council to act upon our recommendations.", "3", "12", "15"],
      ),
      heading("Response", 2),
      grid(
        [1, 6, 2, 6, 6, 3],
        [
          headerRow(
            "No",
            "The jury’s recommendation",
            "Jurors in support",
            REPLY,
            "What we will do",
            "When",
          ),
          ...themes.flatMap(({ name, asked }) => [
            row(spanning(6, bold(name))),
            ...asked.map(({ ref, text, support, reply, actions }) =>
              row(
                ref,
                text,
                support,
                reply,
                cell(...actions.map((each) => listed(2, each.text))),
                cell(...actions.map(({ timescale }) => timescale[0]?.raw ?? "")),
              ),
            ),
          ]),
        ],
      ),
      heading("Emissions of the Council itself", 2),
      aside(
        ["Source", "2022/23 (tCO2e)", "2023/24 (tCO2e)", "Target 2030"],
        ["Buildings", "9,411", "8,902", "2,100"],
        ["Fleet", "3,120", "3,004", "0"],
      ),
      heading("Recommendations", 2),
      "Cabinet is recommended to:",
      listed(3, "approve the response in the table above; and"),
      listed(3, "thank the jurors for their work."),
      footer("Background papers: none"),
    ),
  truth: {
    reportDate: "2024-10-15",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "No=reference",
        "The jury’s recommendation=recommendation",
        "Jurors in support=other",
        `${REPLY}=response`,
        "What we will do=action",
        "When=timescale",
      ),
    ],
    recommendations: themes.flatMap(({ name, asked }) =>
      asked.map(({ ref, text, reply, actions }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          responses: [{ heading: REPLY, asAt: null, text: reply }],
          actions,
        }),
      ),
    ),
    problems: [],
  },
};
