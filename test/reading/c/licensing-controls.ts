import {
  expectRecommendation,
  type ExpectedRecommendation,
  type ExpectedTimescale,
} from "../../fixtures/expected-reading";
import { tc } from "../../support/docx";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  checkBox,
  controlledCell,
  dropdown,
  due,
  FOOTNOTE_MARK,
  heading,
  headerRow,
  hyperlink,
  NO_BREAK_HYPHEN,
  para,
  row,
  run,
  spanning,
  status,
} from "../word-markup";
import { aside, grid, progress, report, tracked } from "./writer";

const CHOICES = ["Not started", "Under way", "Delayed", "Finished"] as const;

const RECOMMENDATIONS: readonly ExpectedRecommendation[] = [
  expectRecommendation({
    ref: "OSC-14",
    text: "That the Licensing Committee adopts a statement on the safety of women at night, as the Mayor’s charter asks.",
    lead: ["Licensing Manager"],
    timescale: [due("30/06/2023", "2023-06-30")],
    updates: [
      progress(
        "Position at 31 March 2023",
        "2023-03-31",
        "Draft statement out to consultation until 28 April.",
      ),
      progress(
        "Position at 30 September 2023",
        "2023-09-30",
        "Adopted on 12 July; see minute 23 of that meeting.",
      ),
    ],
    status: status("Finished"),
    complete: true,
  }),
  expectRecommendation({
    ref: "OSC\u201115",
    text: "That door supervisors’ training includes a module on vulnerability.",
    lead: ["Community Safety Manager", "Chief Inspector Doyle"],
    timescale: [due("31/12/2023", "2023-12-31")],
    updates: [
      progress("Position at 31 March 2023", "2023-03-31", "The module has been bought."),
      progress(
        "Position at 30 September 2023",
        "2023-09-30",
        "67 supervisors trained of about 150. The trainer has left and sessions are suspended until the new year.",
      ),
    ],
    status: status("Delayed"),
    complete: false,
  }),
  expectRecommendation({
    ref: "OSC-16",
    text: "That taxi marshals return to the station rank on Fridays and Saturdays.",
    lead: ["Head of Highways"],
    timescale: [due("Oct 2023", "2023-10")],
    updates: [
      progress(
        "Position at 30 September 2023",
        "2023-09-30",
        "Funding of £38,400 secured from the Home Office’s fund.",
      ),
    ],
    status: status("Under way"),
    complete: false,
  }),
  expectRecommendation({
    ref: "OSC\u201118",
    text: "That the Council maps its street lighting against reported crime, and shares the map.",
    lead: ["Head of Highways"],
    timescale: [due("2024/25", "2024-04-01", "2025-03-31")],
    complete: false,
    status: status("Not started"),
  }),
  expectRecommendation({
    ref: "OSC-21",
    text: "That premises with a capacity above 500 are asked to appoint a welfare officer.",
    lead: ["Licensing Manager"],
    timescale: [due("ASAP")],
    updates: [
      progress(
        "Position at 30 September 2023",
        "2023-09-30",
        "Nine of fourteen premises have one.",
      ),
    ],
    status: status("Under way"),
    complete: false,
  }),
];

/** A form-like tracker in which content controls are everywhere. */
export const licensingControls: TruthDocument = {
  name: "c licensing-controls",
  unusual: "content controls around table, rows, cells and words; hidden text, fields, a text box",
  file: () =>
    report(
      heading("Overview and Scrutiny Committee"),
      `${run("Date of meeting: ")}${datePicker("19 October 2023", "2023-10-19")}`,
      `${run("Night-time economy review: recommendations tracker")}${textBox("DRAFT – for discussion with portfolio holder")}`,
      aside(["Vote on the minutes", "For", "Against", "Abstained"], ["Councillors", "8", "0", "2"]),
      "",
      control(
        grid(
          [3, 7, 4, 4, 8, 3, 2, 5],
          [
            headerRow(
              "Ref",
              "Recommendation",
              "Lead",
              "Due",
              "Progress",
              "Status",
              "Done",
              "Budget",
            ),
            control(row(spanning(8, bold("Night-time economy review, January 2023")))),
            ...RECOMMENDATIONS.map((each, index) => {
              const whole = trackerRow(each, index);
              return index % 2 === 1 ? control(whole) : whole;
            }),
          ],
        ),
      ),
      "Background papers: none",
    ),
  truth: {
    reportDate: "2023-10-19",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Ref=reference",
        "Recommendation=recommendation",
        "Lead=lead",
        "Due=timescale",
        "Progress=update",
        "Status=status",
        "Done=complete",
        "Budget=other",
      ),
    ],
    recommendations: RECOMMENDATIONS.map((each) => ({
      ...each,
      section: "Night-time economy review, January 2023",
    })),
    problems: [],
  },
};

function trackerRow(
  { ref, text, lead, timescale, updates, status: state, complete }: ExpectedRecommendation,
  index: number,
): string {
  const number = ref?.slice(4) ?? "";
  const hasBudget = number === "16";
  return row(
    index % 2 === 1 ? cell(`${run("OSC")}${NO_BREAK_HYPHEN}${run(number)}`) : (ref ?? ""),
    recommendationCell(text),
    controlledCell(cell(...lead)),
    cell(...timescale.map(dateLine)),
    cell(...updates.flatMap((update) => [bold(update.heading ?? ""), progressLine(update.text)])),
    cell(dropdown(state?.raw ?? "", ...CHOICES)),
    cell(checkBox(complete === true)),
    hasBudget ? tc(NESTED_BUDGET + para("")) : "Nil",
  );
}

/** A footnote mark in the middle, a hidden remark at the end. */
function recommendationCell(text: string): string {
  const [words = "", ending] = text.split(/(?=, as the Mayor’s)/);
  const rest = ending === undefined ? "" : `${FOOTNOTE_MARK}${run(ending)}`;
  return cell(`${run(words)}${rest}${hidden(" [check wording with AB]")}`);
}

function dateLine({ raw, earliest, latest }: ExpectedTimescale): string {
  return earliest !== null && earliest === latest ? datePicker(raw, earliest) : raw;
}

function progressLine(text: string): string {
  const [before = "", special = "", after = ""] = text.split(/(minute 23|£38,400)/);
  if (special === "") return text;
  const shown = special.startsWith("£") ? field("DOCPROPERTY Grant", special) : hyperlink(special);
  return `${run(before)}${shown}${run(after)}`;
}

const NESTED_BUDGET = grid([3, 2], [row("Marshals", "£31,000"), row("Radios", "£7,400")], "", 1900);

function control(markup: string): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="tracker"/></w:sdtPr><w:sdtContent>${markup}</w:sdtContent></w:sdt>`;
}

function datePicker(shown: string, day: string): string {
  return `<w:sdt><w:sdtPr><w:date w:fullDate="${day.padEnd(10, "-01")}T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date></w:sdtPr><w:sdtContent>${run(shown)}</w:sdtContent></w:sdt>`;
}

function hidden(text: string): string {
  return run(text, "<w:vanish/>");
}

function field(instruction: string, shown: string): string {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  return `${mark("begin")}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark("separate")}${run(shown)}${mark("end")}`;
}

/** A box that floats beside the title, as Word 2007 writes it. */
function textBox(text: string): string {
  return `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="box1" style="position:absolute;margin-left:480pt;width:160pt;height:36pt" type="#_x0000_t202"><v:textbox><w:txbxContent>${para(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
}
