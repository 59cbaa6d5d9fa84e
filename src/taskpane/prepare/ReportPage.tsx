import {
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { isCalendarDate } from "../../recommendations";
import {
  coveringReport,
  reportAsText,
  summariseCycle,
  type RecommendationDocument,
  type TrackedReading,
} from "../../tracking";
import { CopyText } from "../components/CopyText";
import { useReviewSources } from "../shared/review-sources";
import { sentence } from "./layout";
import { StatusChart } from "./StatusChart";
import { Trouble } from "./Trouble";
import { useAsking } from "./use-asking";
import { useCursorPlace } from "./use-cursor-place";
import { usePrepareWords } from "./wording";

/** The open paper. */
export interface ReportPageProps {
  readonly document: RecommendationDocument;
  readonly reading: TrackedReading;
  readonly today: string;
}

/** The covering report's counts and lists: to be seen, then put in at the cursor in the report's own look. */
export function ReportPage({ document, reading, today }: ReportPageProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const { openFiles } = useReviewSources();
  const [meeting, setMeeting] = useState(reading.register.reportDate ?? "");
  const [wasInserted, setInserted] = useState(false);
  const { isBusy, trouble, ask } = useAsking(words.unexpected);
  const cursor = useCursorPlace(document, openFiles, isBusy);
  const outcome = useBroughtIntoView<HTMLDivElement>(wasInserted || trouble !== null);
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
      {cursor !== null && <p className={styles.place}>{words.goesIn(cursor)}</p>}
      <Button
        appearance="primary"
        className={styles.insert}
        disabledFocusable={isBusy}
        onClick={handleInsert}
      >
        {isBusy ? words.inserting : words.insertReport}
      </Button>
      <div ref={outcome}>
        <p role="status" className={styles.sentence}>
          {wasInserted && words.reportInserted}
        </p>
        <Trouble message={trouble} />
      </div>
    </>
  );
}

/** What appears at the end of the page may be out of sight there. */
function useBroughtIntoView<Element extends HTMLElement>(isThere: boolean): RefObject<Element> {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (isThere) element.current?.scrollIntoView({ block: "nearest" });
  }, [isThere]);
  return element;
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  place: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  insert: { alignSelf: "flex-start" },
  sentence,
});
