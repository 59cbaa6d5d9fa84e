import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useRef } from "react";
import { JOBS, type Job } from "./job";
import { usePrepareWords } from "./wording";

/** The jobs, and how much there is to do in each. */
export interface JobListProps {
  /** A few words for each job. */
  readonly counts: Readonly<Record<Job, string>>;
  /** The job the person comes back from; it takes the keyboard focus. */
  readonly last: Job | null;
  readonly onOpen: (job: Job) => void;
}

/** The clerk's jobs in the order of a meeting's preparation. */
export function JobList({ counts, last, onOpen }: JobListProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (last === null) return;
    list.current?.querySelector<HTMLButtonElement>(`[data-job="${last}"]`)?.focus();
  }, [last]);
  return (
    <ul ref={list} aria-label={words.jobs} className={styles.list}>
      {JOBS.map((job) => (
        <li key={job}>
          <button
            type="button"
            data-job={job}
            className={styles.job}
            onClick={() => {
              onOpen(job);
            }}
          >
            <span className={styles.words}>
              <span className={styles.title}>{words.title[job]}</span>
              <span className={styles.about}>{words.about[job]}</span>
              <span className={styles.count}>{counts[job]}</span>
            </span>
            <ChevronRightRegular aria-hidden className={styles.mark} />
          </button>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  job: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  words: { display: "flex", flexDirection: "column", flex: "1 1 0", minWidth: 0 },
  title: typographyStyles.body1Strong,
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  count: { ...typographyStyles.caption1Strong, color: tokens.colorBrandForeground1 },
  mark: { flexShrink: 0, width: "20px", height: "20px" },
});
