import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Register } from "../../recommendations";
import { confirmInDrafts, draftStatuses } from "../../tracking";
import type { Tracking } from "../shared/use-tracking";
import { useWords } from "../wording";
import { BoardChanges } from "./BoardChanges";
import { stack } from "./layout";
import { useReviewWords } from "./wording";

/** The paper before and at the Board's meeting. */
export interface BoardPageProps {
  readonly register: Register;
  readonly tracking: Tracking;
  readonly onOpen: (recommendation: string) => void;
  /** Called once every draft has been chosen to be confirmed; nothing is written yet. */
  readonly onConfirmAll: () => void;
}

/** The drafts in the paper, to be confirmed one by one or all together, and what the Board made of them. */
export function BoardPage({ register, tracking, onOpen, onConfirmAll }: BoardPageProps) {
  const { state, send } = tracking;
  const styles = useStyles();
  const shared = useWords();
  const words = useReviewWords();
  const drafts = draftStatuses(register);
  const handleConfirmAll = (): void => {
    for (const draft of confirmInDrafts(register, state.drafts, state.today)) {
      send({ kind: "draft-edited", draft });
    }
    onConfirmAll();
  };
  return (
    <div className={styles.root}>
      <section className={styles.section}>
        <h2 className={styles.title}>{words.draftsInPaper(drafts.length)}</h2>
        {drafts.length === 0 && <p className={styles.plain}>{words.noDrafts}</p>}
        <ul className={styles.list}>
          {drafts.map(({ recommendation: { key, ref, text, actions }, action, status }) => (
            <li key={`${key} ${String(action)}`}>
              <Button
                appearance="subtle"
                className={styles.draft}
                onClick={() => {
                  onOpen(key);
                }}
              >
                {shared.recommendationName(ref, text)}
                {action !== null && `, ${actions[action]?.text ?? ""}`}:{" "}
                {shared.statusWithDraft(status)}
              </Button>
            </li>
          ))}
        </ul>
        {drafts.length > 0 && (
          <Button className={styles.button} onClick={handleConfirmAll}>
            {words.confirmAll(drafts.length)}
          </Button>
        )}
      </section>
      <BoardChanges register={register} today={state.today} />
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    ...stack,
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  section: stack,
  title: { ...typographyStyles.body1Strong, margin: 0 },
  plain: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  draft: {
    justifyContent: "flex-start",
    textAlign: "left",
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  button: { alignSelf: "flex-start" },
});
