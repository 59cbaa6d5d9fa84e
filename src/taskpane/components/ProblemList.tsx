import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import type { ParagraphId, ReadingProblem } from "../../recommendations";
import { useWords } from "../wording";

/** What could not be read with confidence. */
export interface ProblemListProps {
  readonly problems: readonly ReadingProblem[];
  /** False where the host cannot scroll to a place. */
  readonly canReveal: boolean;
  readonly onReveal: (place: ParagraphId) => void;
}

/** The places that need checking; folded, because the reading of everything else stands. */
export function ProblemList({ problems, canReveal, onReveal }: ProblemListProps) {
  const styles = useStyles();
  const words = useWords();
  if (problems.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{words.placesToCheck(problems.length)}</summary>
      <ul className={styles.list}>
        {problems.map((problem, index) => (
          <li key={index} className={styles.problem}>
            <span>{words.sentence(problem.message)}</span>
            {problem.place !== null && canReveal && (
              <Reveal
                place={problem.place}
                about={words.sentence(problem.message)}
                onReveal={onReveal}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface RevealProps {
  readonly place: ParagraphId;
  readonly about: string;
  readonly onReveal: (place: ParagraphId) => void;
}

function Reveal({ place, about, onReveal }: RevealProps) {
  const words = useWords();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<LocationRegular />}
      aria-label={`${words.showInWord}: ${about}`}
      onClick={() => {
        onReveal(place);
      }}
    >
      {words.showInWord}
    </Button>
  );
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  summary: {
    ...typographyStyles.body1Strong,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  problem: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});
