import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { formatMonth, type CalendarDate } from "../recommendations";
import { wording } from "./wording";

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
  const [year = "", month = "", day = ""] = asAt.split("-");
  const change = (part: { year?: string; month?: string; day?: string }): void => {
    onChange(calendarDate({ year, month, day, ...part }));
  };
  return (
    <div role="group" aria-label={wording.asAt} className={styles.root}>
      {(isDatedByDay || day !== "") && (
        <Field label={wording.day} className={styles.day}>
          <Select
            value={day}
            onChange={(_, { value }) => {
              change({ day: value });
            }}
          >
            <option value="">–</option>
            {daysOf(year, month).map((each) => (
              <option key={each} value={each}>
                {Number(each)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={wording.asAtMonth} className={styles.month}>
        <Select
          value={month}
          onChange={(_, { value }) => {
            change({ month: value });
          }}
        >
          {months.map((each) => (
            <option key={each} value={each}>
              {formatMonth(`${year}-${each}`).replace(/ \d+$/, "")}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={wording.year} className={styles.year}>
        <Select
          value={year}
          onChange={(_, { value }) => {
            change({ year: value });
          }}
        >
          {yearsAround(year, today).map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
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
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  day: { flex: "1 1 70px", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  month: { flex: "2 1 120px", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  year: { flex: "1 1 80px", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});
