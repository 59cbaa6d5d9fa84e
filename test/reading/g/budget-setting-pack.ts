import { aside, grid, nothingTracked, report } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
  cell,
  footer,
  heading,
  headerRow,
  listed,
  merged,
  row,
  rowWith,
  spanning,
} from "../word-markup";

/** A council's budget papers: savings with owners, dates and colours, and no tracker. */
export const budgetSettingPack: TruthDocument = {
  name: "g budget-setting-pack",
  unusual:
    "savings with owners and colours, amendments with votes, indicators, equality actions; nothing tracked",
  file: () =>
    report(
      heading("Budget Council"),
      "Date: Wednesday 21 February 2024",
      "Report of the Section 151 Officer",
      heading("Recommendations", 2),
      "Council is recommended to approve:",
      listed(1, "the net revenue budget of £231.4m for 2024/25;"),
      listed(1, "an increase of 4.99% in council tax, of which 2% is for adult social care;"),
      listed(1, "the capital programme at Appendix C."),
      heading("Appendix A: Delivery of savings agreed for 2023/24", 2),
      grid(
        [1, 5, 3, 2, 2, 2, 5],
        [
          headerRow("Ref", "Saving", "Owner", "Target £000", "Forecast £000", "RAG", "Comment"),
          row(
            "AD1",
            "Review of care packages",
            "Director of Adults",
            "1,200",
            "940",
            "Amber",
            "Reviews began late.",
          ),
          row(
            "CH4",
            "Fewer agency social workers",
            "Director of Children",
            "600",
            "610",
            "Green",
            "",
          ),
          row(
            "EN2",
            "Charge for garden waste",
            "Head of Waste",
            "350",
            "0",
            "Red",
            "Put off to June 2024 by Cabinet.",
          ),
          rowWith("", spanning(3, bold("Total")), "2,150", "1,550", "", ""),
        ],
      ),
      heading("Appendix B: Council tax resolution", 2),
      aside(
        ["Band", "Borough", "Police and Crime Commissioner", "Fire", "Total"],
        ["A", "£1,201.14", "£186.09", "£58.27", "£1,445.50"],
        ["D", "£1,801.71", "£279.13", "£87.40", "£2,168.24"],
      ),
      heading("Appendix C: Capital programme", 2),
      grid(
        [3, 5, 2, 2, 2],
        [
          headerRow("Directorate", "Scheme", "2024/25", "2025/26", "Funding"),
          row(merged("Place"), "Market Hall roof", "1.8", "0.4", "Borrowing"),
          row(BELOW, "Resurfacing", "3.2", "3.2", "Grant"),
          row(merged("People"), "Special school places", "2.0", "5.5", "Grant"),
          row(BELOW, "Extra care, Mill Lane", "–", "4.1", "Receipts"),
        ],
      ),
      heading("Appendix D: Prudential indicators", 2),
      aside(
        ["Indicator", "2022/23 actual", "2023/24 estimate", "2024/25 estimate"],
        ["Capital financing requirement", "£184m", "£191m", "£199m"],
        ["Authorised limit", "£220m", "£225m", "£235m"],
      ),
      heading("Appendix E: Equality impact – actions", 2),
      aside(
        ["Proposal", "Group affected", "Impact", "Mitigation", "Lead", "By"],
        [
          "Library hours",
          "Older people",
          "Low",
          "Home library service widened",
          "Head of Culture",
          "April 2024",
        ],
        [
          "Parking charges",
          "Disabled people",
          "Medium",
          "Blue badge bays stay free",
          "Head of Transport",
          "May 2024",
        ],
      ),
      heading("Appendix F: Amendments", 2),
      grid(
        [1, 3, 7, 1, 1, 1, 2],
        [
          headerRow("No", "Moved by", "Amendment", "For", "Against", "Abst.", "Result"),
          row(
            "1",
            cell("Cllr Unwin", "Cllr Das"),
            "That £150,000 be moved from reserves to youth clubs.",
            "18",
            "31",
            "2",
            "Lost",
          ),
          row(
            "2",
            cell("Cllr Hallett", "Cllr Roe"),
            "That free swimming for under-8s be kept.",
            "27",
            "24",
            "0",
            "Carried",
          ),
        ],
      ),
      footer("Background papers: Local Government Finance Settlement, 5 February 2024"),
    ),
  truth: nothingTracked("2024-02-21"),
};
