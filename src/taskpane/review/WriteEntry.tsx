import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Register } from "../../recommendations";
import { categoriesOf, choicesIn, standingStatus, type Draft, type Proposal } from "../../tracking";
import { Preview } from "../components/Preview";
import { useWords } from "../wording";
import { stack } from "./layout";
import { useReviewWords } from "./wording";

/** The statuses chosen for one recommendation. */
export interface WriteEntryProps {
  readonly register: Register;
  readonly draft: Draft;
  readonly proposal: Proposal;
  readonly onOpen: (recommendation: string) => void;
  readonly onLeave: (recommendation: string) => void;
}

/** What stands, what was chosen, and how it will appear. */
export function WriteEntry({ register, draft, proposal, onOpen, onLeave }: WriteEntryProps) {
  const { recommendation, about } = draft;
  const styles = useStyles();
  const shared = useWords();
  const words = useReviewWords();
  const name = shared.recommendationName(about.ref, about.text);
  const subject = register.recommendations.find(({ key }) => key === recommendation);
  return (
    <article aria-label={name} className={styles.root}>
      <h3 className={styles.name}>{name}</h3>
      {subject !== undefined &&
        choicesIn(draft).map(({ action, code, draft: isDraft }) => {
          const before = standingStatus(register, subject, action)?.words ?? null;
          const label = categoriesOf(register, subject).find((each) => each.code === code)?.label;
          return (
            <p key={action} className={styles.change}>
              {action !== null && `${subject.actions[action]?.text ?? ""}: `}
              {words.becomes(
                before === null ? null : shared.statusWithDraft(before),
                shared.fullStatus(code, label ?? code),
                isDraft,
              )}
            </p>
          );
        })}
      <Preview proposal={proposal} />
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={`${words.open}: ${name}`}
          onClick={() => {
            onOpen(recommendation);
          }}
        >
          {words.open}
        </Button>
        <Button
          size="small"
          aria-label={`${words.leave}: ${name}`}
          onClick={() => {
            onLeave(recommendation);
          }}
        >
          {words.leave}
        </Button>
      </div>
    </article>
  );
}

const useStyles = makeStyles({
  root: {
    ...stack,
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  change: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});
