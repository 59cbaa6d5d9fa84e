import { aside, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, footer, heading } from "../word-markup";

/** A quarterly pack with indicators, risks and attendance, each with owners or colours; nothing in it is tracked. */
export const performanceAndRiskPack: TruthDocument = {
  name: "h performance-and-risk-pack",
  unusual: "indicators with RAG and comments, risks with mitigating actions and owners, attendance",
  file: () =>
    report(
      heading("Corporate Performance and Risk: Quarter 1"),
      "Audit and Standards Committee, 30 July 2025",
      bold("Performance indicators"),
      aside(
        ["Ref", "Indicator", "Target", "Q4 2024/25", "Q1 2025/26", "RAG", "Comment"],
        ["CP01", "Calls answered in two minutes", "80%", "71%", "83%", "Green", "New rota."],
        ["CP02", "Council tax collected", "29.0%", "97.1%", "28.4%", "Amber", "Slightly down."],
        ["CP03", "Missed bins per 100,000", "40", "62", "71", "Red", "Two rounds were redrawn."],
      ),
      heading("Strategic risks", 2),
      aside(
        ["Risk", "Description", "Likelihood", "Impact", "Mitigating actions", "Owner", "Rating"],
        [
          "SR1",
          "Cyber attack",
          "3",
          "5",
          "Back-ups are tested monthly. Staff are trained each year.",
          "ICT Manager",
          "15",
        ],
        [
          "SR2",
          "Budget gap",
          "4",
          "4",
          "Savings board meets fortnightly.",
          "Section 151 Officer",
          "16",
        ],
        ["SR3", "Loss of key staff", "3", "3", "Career grades.", "Head of HR", "9"],
      ),
      heading("Attendance in the last year", 2),
      aside(
        ["Member", "Meetings called", "Attended", "Apologies"],
        ["Cllr Ottershaw", "6", "6", "0"],
        ["Cllr Penhallow-Wray", "6", "4", "2"],
      ),
      footer("Performance Team"),
    ),
  truth: nothingTracked("2025-07-30"),
};
