import { expectRecommendation } from "../../fixtures/expected-reading";
import { tc } from "../../support/docx";
import { aside, grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { BELOW, bold, cell, due, headerRow, merged, para, row, status } from "../word-markup";

const entries = [
  {
    ref: "SP 1",
    text: "Tenants should be told the reason whenever a repair appointment is moved.",
    steps: [
      [
        step(
          "Add a reason field to the text message",
          ["ICT Manager"],
          [due("Jan 2024", "2024-01")],
          status("Done"),
        ),
        "Live since 8 January.",
      ],
      [
        step(
          "Train the contact centre",
          ["Customer Service Manager"],
          [due("Feb 2024", "2024-02")],
          status("Done"),
        ),
        "All 34 advisers trained.",
      ],
      [
        step(
          "Measure whether tenants notice",
          ["Scrutiny Panel", "Insight Officer"],
          [due("Dec 2024", "2024-12")],
          status("Not started"),
        ),
        "",
      ],
    ],
  },
  {
    ref: "SP 2",
    text: "Damp and mould cases should be closed only when the tenant agrees.",
    steps: [
      [
        step(
          "Change the closing procedure",
          ["Head of Repairs"],
          [due("March 2024", "2024-03")],
          status("Under way"),
        ),
        "The draft is with the union.",
      ],
      [
        step(
          "Call tenants six weeks after the work",
          ["Head of Repairs"],
          [due("ASAP")],
          status("Under way"),
        ),
        "Calls began for the worst fifty homes; nine tenants asked for the case to be opened again.",
      ],
    ],
  },
] as const;

const STEPS = entries.flatMap(({ ref, text, steps }) =>
  steps.map(([action, said], index) => ({ ref, text, action, said, isFirst: index === 0 })),
);

/** A landlord's answer to its tenants' panel: the plan stands in a cell of a page-wide layout table. */
export const housingAssociation: TruthDocument = {
  name: "e housing-association",
  unusual: "nested in a layout table below its logo and title cells; progress beside each action",
  file: () =>
    report(
      grid(
        [3, 1],
        [
          row(tc(para(bold("Larkfield Homes – Board paper 24/17"))), "For decision"),
          row(
            tc(
              para("Report of the Director of Customers, 20 March 2024") +
                para("Tenant Scrutiny Panel: action plan") +
                plan() +
                para(""),
              '<w:gridSpan w:val="2"/>',
            ),
          ),
        ],
      ),
      "",
      aside(
        ["Indicator", "Target", "February 2024"],
        ["Repairs completed at first visit", "88%", "84.1%"],
        ["Emergency repairs in 24 hours", "100%", "99.6%"],
      ),
    ),
  truth: {
    reportDate: "2024-03-20",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Ref=reference",
        "Panel recommendation=recommendation",
        "Action=action",
        "Owner=lead",
        "When=timescale",
        "Progress=update",
        "Status=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, steps }) =>
      expectRecommendation({
        ref,
        text,
        actions: steps.map(([action]) => action),
        updates: steps.flatMap(([, said], index) =>
          said === "" ? [] : [progress(null, null, said, { action: index })],
        ),
      }),
    ),
    problems: [],
  },
};

function plan(): string {
  return grid(
    [2, 6, 5, 3, 2, 5, 2],
    [
      headerRow("Ref", "Panel recommendation", "Action", "Owner", "When", "Progress", "Status"),
      ...STEPS.map(({ ref, text, action, said, isFirst }) =>
        row(
          isFirst ? merged(ref) : BELOW,
          isFirst ? merged(text) : BELOW,
          action.text,
          cell(...action.lead),
          cell(...action.timescale.map(({ raw }) => raw)),
          said,
          action.status?.raw ?? "",
        ),
      ),
    ],
    "",
    14000,
  );
}
