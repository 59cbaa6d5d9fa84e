import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import type { EditPlan } from "../../recommendations";
import type { RecommendationRow, Result } from "../../tracking";
import { useWords } from "../wording";

/** What came of a job, and where to go from here. */
export interface ResultMessageProps {
  readonly result: Result;
  /** The next recommendation that awaits an action update. */
  readonly next: RecommendationRow | undefined;
  readonly isBusy: boolean;
  readonly onNext: (recommendation: string) => void;
  readonly onTakeBack: (plan: EditPlan) => void;
  readonly onRead: () => void;
  readonly onDismiss: () => void;
}

/** The result of a job. It takes the keyboard focus when it appears, on the first thing that can be done next. */
export function ResultMessage(props: ResultMessageProps) {
  const { result, next, isBusy, onNext, onTakeBack, onRead, onDismiss } = props;
  const styles = useStyles();
  const words = useWords();
  const { root, leave } = useBorrowedFocus(result);
  return (
    <div ref={root}>
      <MessageBar intent={intentOf(result)} layout="multiline">
        <MessageBarBody className={styles.body}>{words.resultMessage(result)}</MessageBarBody>
        <MessageBarActions
          className={styles.actions}
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words.dismiss}
              data-dismiss
              onClick={() => {
                leave();
                onDismiss();
              }}
            />
          }
        >
          {result.kind === "inserted" && next !== undefined && (
            <Button
              onClick={() => {
                onNext(next.key);
              }}
            >
              {words.nextAwaiting(next.ref)}
            </Button>
          )}
          {result.kind === "inserted" && (
            <Button
              disabledFocusable={isBusy}
              onClick={() => {
                onTakeBack(result.takeBack);
              }}
            >
              {words.takeBack}
            </Button>
          )}
          {canRead(result) && (
            <Button disabledFocusable={isBusy} onClick={onRead}>
              {words.refresh}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

/** Takes the focus to the first thing to do next, and gives it back to where the person was. */
function useBorrowedFocus(result: Result) {
  const root = useRef<HTMLDivElement>(null);
  const lender = useRef<Element | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (!root.current?.contains(activeElement)) lender.current = activeElement;
    const [dismiss, first] = ["[data-dismiss]", "button:not([data-dismiss])"].map((selector) =>
      root.current?.querySelector<HTMLElement>(selector),
    );
    (first ?? dismiss)?.focus();
  }, [result]);
  const leave = (): void => {
    if (lender.current instanceof HTMLElement) lender.current.focus();
  };
  return { root, leave };
}

function intentOf(result: Result): MessageBarIntent {
  if (result.kind !== "trouble") return "success";
  return result.cause === "partial" || result.cause === "uncertain" ? "error" : "warning";
}

function canRead(result: Result): boolean {
  if (result.kind === "trouble") return result.canRead;
  return result.kind !== "corrected" && !result.wasReadAgain;
}

const useStyles = makeStyles({
  body: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", rowGap: tokens.spacingVerticalXS },
});
