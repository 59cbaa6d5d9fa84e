import {
  Link,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type {
  ActionUpdate,
  FormalResponse,
  Recommendation,
  StatusCategory,
} from "../../recommendations";
import { statusInWords, timelineOf } from "../../tracking";
import { FoldedText } from "./FoldedText";
import { useWords } from "../wording";

/** One recommendation's history. */
export interface UpdateTimelineProps {
  readonly recommendation: Recommendation;
  readonly categories: readonly StatusCategory[];
  /** Where the newest action update is shown elsewhere: what the others are called. */
  readonly olderTitle?: string;
}

/** What was reported, newest first whatever the page's order, and the first answer at the foot. */
export function UpdateTimeline(props: UpdateTimelineProps) {
  const { recommendation, categories, olderTitle } = props;
  const styles = useStyles();
  const words = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const all = timelineOf(recommendation).slice(olderTitle === undefined ? 0 : 1);
  const entries = isUnfolded ? all : all.slice(0, LATEST);
  const hasNothingOlder =
    olderTitle !== undefined && all.length === 0 && recommendation.responses.length === 0;
  if (hasNothingOlder) return null;
  return (
    <section>
      <h3 className={styles.title}>{olderTitle ?? words.updates}</h3>
      {entries.length === 0 && olderTitle === undefined && (
        <p className={styles.none}>{words.noUpdates}</p>
      )}
      <ol className={styles.list}>
        {entries.map(({ index, update }, position) => (
          <li key={index} className={styles.entry}>
            <span
              className={mergeClasses(
                styles.dot,
                position === 0 && olderTitle === undefined && styles.newest,
              )}
            />
            <UpdateEntry update={update} recommendation={recommendation} categories={categories} />
          </li>
        ))}
        {(isUnfolded || all.length <= LATEST) &&
          recommendation.responses.map((response) => (
            <li key={response.place} className={styles.entry}>
              <span className={mergeClasses(styles.dot, styles.response)} />
              <ResponseEntry response={response} />
            </li>
          ))}
      </ol>
      {all.length > LATEST && (
        <Link
          as="button"
          aria-expanded={isUnfolded}
          onClick={() => {
            setUnfolded(!isUnfolded);
          }}
        >
          {isUnfolded ? words.latestUpdates : words.allUpdates(all.length)}
        </Link>
      )}
    </section>
  );
}

/** How many action updates are shown at first, so that the composer stays near. */
const LATEST = 2;

interface UpdateEntryProps extends Omit<UpdateTimelineProps, "olderTitle"> {
  readonly update: ActionUpdate;
}

function UpdateEntry({ update, recommendation, categories }: UpdateEntryProps) {
  const styles = useStyles();
  const words = useWords();
  const status = statusInWords(update.status, categories);
  const hasGroups = recommendation.groups.length > 1;
  const action = hasGroups && update.action !== null ? recommendation.actions[update.action] : null;
  return (
    <>
      <h4 className={styles.date}>
        {words.updateDate(update)}
        {update.inferred && <span className={styles.aside}> ({words.inferredDate})</span>}
      </h4>
      {status && <p className={styles.status}>{words.statusWithDraft(status)}</p>}
      {action && <p className={styles.aside}>{action.text}</p>}
      <FoldedText key={update.text} text={update.text} lines={2} name={words.updateDate(update)} />
    </>
  );
}

function ResponseEntry({ response }: { readonly response: FormalResponse }) {
  const styles = useStyles();
  const words = useWords();
  const date = response.asAt === null ? "" : ` · ${words.dateInWords(response.asAt)}`;
  return (
    <>
      <h4 className={styles.date}>{words.response + date}</h4>
      <FoldedText key={response.text} text={response.text} lines={2} name={words.response} />
    </>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    position: "relative",
    marginLeft: "5px",
    paddingLeft: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalM,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    ":last-child": { borderLeftColor: "transparent", paddingBottom: 0 },
  },
  dot: {
    position: "absolute",
    left: "-6px",
    top: "5px",
    width: "11px",
    height: "11px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  newest: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorCompoundBrandStroke,
    forcedColorAdjust: "none",
  },
  response: { borderRadius: tokens.borderRadiusSmall },
  date: { ...typographyStyles.body1Strong, margin: 0 },
  status: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground2,
  },
  aside: {
    ...typographyStyles.caption1,
    margin: 0,
    fontStyle: "italic",
    color: tokens.colorNeutralForeground2,
  },
});
