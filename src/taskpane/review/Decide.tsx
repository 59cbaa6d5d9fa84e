import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import type { Recommendation } from "../../recommendations";
import { Preview } from "../components/Preview";
import { stack } from "./layout";
import { ActionField } from "./ActionField";
import { StatusChoices } from "./StatusChoices";
import type { Decision } from "./use-decision";
import { useReviewWords } from "./wording";

/** One decision. */
export interface DecideProps {
  readonly recommendation: Recommendation;
  readonly decision: Decision;
}

/** The categories, whether the status is confirmed, and what will be written. */
export function Decide({ recommendation, decision }: DecideProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { actions, action, keyed, standing, choice, isConfirmed } = decision;
  return (
    <div className={styles.root}>
      {actions.length > 1 && (
        <ActionField
          recommendation={recommendation}
          actions={actions}
          chosen={action}
          onChange={decision.onAction}
        />
      )}
      <StatusChoices
        keyed={keyed}
        standing={standing}
        choice={choice}
        onChoose={decision.onChoose}
      />
      {(choice !== null || standing !== null) && (
        <div className={styles.line}>
          <Checkbox
            className={styles.checkbox}
            label={words.confirmed}
            checked={isConfirmed}
            onChange={(_, { checked }) => {
              decision.onConfirm(checked === true);
            }}
          />
          {choice !== null && (
            <Button size="small" onClick={decision.onLeave}>
              {words.leave}
            </Button>
          )}
        </div>
      )}
      {choice !== null && <Preview proposal={decision.proposal} />}
    </div>
  );
}

const useStyles = makeStyles({
  root: stack,
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
  },
  // The box itself stands in line with the choices.
  checkbox: { marginLeft: "-8px" },
});
