import { docxOf, documentXml, p, r, tbl, tc, tr } from "./docx";

const STARTS = '<w:vMerge w:val="restart"/>';
const GOES_ON = "<w:vMerge/>";

/**
 * A short paper with what is hard in long ones: two trackers, cells merged down the table, dated headings in bold, statuses,
 * ticks, and paragraphs that can be told by their text.
 */
export function smallTracker(): Uint8Array {
  return docxOf(
    documentXml(`${p("Tracking of recommendations")}${first()}${p("")}${second()}${p("")}`),
  );
}

function heading(text: string): string {
  return p(r(text, "<w:b/>"));
}

function headers(...texts: readonly string[]): string {
  return tr(texts.map((text) => tc(heading(text))).join(""), "<w:tblHeader/>");
}

function first(): string {
  return tbl(
    headers("No", "Recommendation", "Progress", "Status", "Complete") +
      tr(
        tc("1") +
          tc(
            "That the Director of Housing publishes the waiting times for adaptations twice a year.",
          ) +
          tc(
            heading("Update: 14 January 2025") +
              p("The waiting times were published in December and will be again in the summer."),
          ) +
          tc("4") +
          tc(""),
      ),
  );
}

function second(): string {
  return tbl(
    headers(
      "Recommendation for monitoring",
      "Evidence of progress and contextual information",
      "Status (categories 1 – 6)",
      "Complete",
    ) +
      tr(
        tc(
          "Recommendation 2 – That the Executive Board reviews how handypersons are paid for.",
          STARTS,
        ) +
          tc(
            heading("26th July position:") +
              p("The review has begun and officers of three directorates take part in it.") +
              p("Members asked to see its terms of reference before the summer recess."),
          ) +
          tc("4", STARTS) +
          tc("", STARTS),
      ) +
      tr(
        tc("", GOES_ON) +
          tc(
            heading("8th November position:") +
              p("The review was finished in October and its findings are before the Board."),
          ) +
          tc("", GOES_ON) +
          tc("", GOES_ON),
      ) +
      tr(
        tc("Recommendation 3 – That the Chief Officer reports on the new contract every quarter.") +
          tc(
            heading("26th July position:") +
              p("The first report on the new contract was given to Members at their June meeting."),
          ) +
          tc("4") +
          tc(""),
      ),
  );
}
