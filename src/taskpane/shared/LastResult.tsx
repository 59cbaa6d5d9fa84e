import { makeStyles, tokens } from "@fluentui/react-components";
import { ResultMessage } from "../components/ResultMessage";
import type { Tracking } from "./use-tracking";

/** What came of the last job, above a page that leads to no next recommendation; nothing before the first. */
export function LastResult({ tracking }: { readonly tracking: Tracking }) {
  const { state, send, takeBack, read } = tracking;
  const styles = useStyles();
  if (state.result === null) return null;
  return (
    <div className={styles.root}>
      <ResultMessage
        result={state.result}
        next={undefined}
        isBusy={state.job !== null}
        onNext={() => undefined}
        onTakeBack={takeBack}
        onRead={read}
        onDismiss={() => {
          send({ kind: "result-dismissed" });
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});
