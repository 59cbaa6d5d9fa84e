import { Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CalendarDate } from "../../recommendations";
import { useWords, type Words } from "../wording";

/** The date of an action update. */
export interface AsAtFieldProps {
  readonly asAt: CalendarDate;
  readonly today: CalendarDate;
  /** True where this document dates its action updates to the day. */
  readonly isDatedByDay: boolean;
  readonly onChange: (asAt: CalendarDate) => void;
}

const YEARS_BACK = 5;

/** "As at": a month and a year, and a day where the document's own dates have one. */
export function AsAtField({ asAt, today, isDatedByDay, onChange }: AsAtFieldProps) {
  const styles = useStyles();
  const words = useWords();
  const labelId = useId();
  const [year = "", month = "", day = ""] = asAt.split("-");
  const choices: readonly Choice[] = [
    ...(isDatedByDay || day !== ""
      ? [
          {
            part: "day" as const,
            label: words.day,
            value: day,
            options: ["", ...daysOf(year, month)],
          },
        ]
      : []),
    { part: "month", label: words.month, value: month, options: months },
    { part: "year", label: words.year, value: year, options: yearsAround(year, today) },
  ];
  return (
    <div role="group" aria-labelledby={labelId}>
      <Label id={labelId} className={styles.label}>
        {words.asAt}
      </Label>
      <div className={styles.choices}>
        {choices.map(({ part, label, value, options }) => (
          <Select
            key={part}
            className={styles[part]}
            aria-label={label}
            value={value}
            onChange={(_, chosen) => {
              onChange(calendarDate({ year, month, day, [part]: chosen.value }));
            }}
          >
            {options.map((option) => (
              <option key={option} value={option}>
                {optionText(part, option, words)}
              </option>
            ))}
          </Select>
        ))}
      </div>
    </div>
  );
}

type Part = "day" | "month" | "year";

interface Choice {
  readonly part: Part;
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
}

function optionText(part: Part, option: string, words: Words): string {
  switch (part) {
    case "day":
      return option === "" ? "–" : String(Number(option));
    case "month":
      return words.monthName(`2000-${option}`);
    case "year":
      return option;
    default:
      return part satisfies never;
  }
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

function calendarDate(parts: { year: string; month: string; day: string }): CalendarDate {
  const { year, month, day } = parts;
  if (day === "") return `${year}-${month}`;
  const lastDay = daysOf(year, month).at(-1) ?? day;
  return `${year}-${month}-${day > lastDay ? lastDay : day}`;
}

function daysOf(year: string, month: string): readonly string[] {
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Array.from({ length }, (_, index) => String(index + 1).padStart(2, "0"));
}

function yearsAround(chosen: string, today: CalendarDate): readonly string[] {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => String(thisYear + 1 - back));
  return years.includes(chosen) ? years : [...years, chosen].sort().reverse();
}

const useStyles = makeStyles({
  label: { display: "block", paddingBottom: tokens.spacingVerticalXXS },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  day: { flex: "1 1 70px", minWidth: 0 },
  month: { flex: "2 1 120px", minWidth: 0 },
  year: { flex: "1 1 80px", minWidth: 0 },
});
