import {
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isCalendarDate } from "../../recommendations";
import { coveringReport, reportAsText, summariseCycle, type TrackedReading } from "../../tracking";
import { CopyText } from "../components/CopyText";
import { useReviewSources } from "../shared/review-sources";
import { sentence } from "./layout";
import { StatusChart } from "./StatusChart";
import { Trouble } from "./Trouble";
import { useAsking } from "./use-asking";
import { usePrepareWords } from "./wording";

/** The open paper. */
export interface ReportPageProps {
  readonly reading: TrackedReading;
  readonly today: string;
}

/** The covering report's counts and lists: to be seen, then put in at the cursor in the report's own look. */
export function ReportPage({ reading, today }: ReportPageProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const { openFiles } = useReviewSources();
  const [meeting, setMeeting] = useState(reading.register.reportDate ?? "");
  const [wasInserted, setInserted] = useState(false);
  const { isBusy, trouble, ask } = useAsking(words.unexpected);
  const summary = useMemo(() => summariseCycle(reading, today), [reading, today]);
  const blocks = useMemo(
    () => coveringReport(summary, meeting === "" ? null : meeting),
    [summary, meeting],
  );
  const handleInsert = (): void => {
    setInserted(false);
    ask(async () => {
      await (await openFiles()).insertAtCursor(blocks);
      setInserted(true);
    });
  };
  return (
    <>
      <Field label={words.reportMeeting} hint={words.reportMeetingHint} className={styles.field}>
        <Input
          type="date"
          value={meeting.length === 10 ? meeting : ""}
          onChange={(_, { value }) => {
            setMeeting(isCalendarDate(value) ? value : "");
            setInserted(false);
          }}
        />
      </Field>
      <StatusChart summary={summary} />
      <h3 className={styles.title}>{words.reportText}</h3>
      <CopyText
        label={words.reportText}
        text={reportAsText(blocks)}
        copy={words.copy}
        copied={words.copied}
        copyByHand={words.copyByHand}
      />
      <p className={styles.hint}>{words.reportHint}</p>
      <Button
        appearance="primary"
        className={styles.insert}
        disabledFocusable={isBusy}
        onClick={handleInsert}
      >
        {isBusy ? words.inserting : words.insertReport}
      </Button>
      <p role="status" className={styles.sentence}>
        {wasInserted && words.reportInserted}
      </p>
      <Trouble message={trouble} />
    </>
  );
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  insert: { alignSelf: "flex-start" },
  sentence,
});
