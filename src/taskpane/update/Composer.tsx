import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useMemo, useRef, useState, type ReactNode } from "react";
import type { CalendarDate, Recommendation, Register } from "../../recommendations";
import {
  hasUpdateForMonth,
  proposeDrafts,
  type Draft,
  type Proposal,
  type WritableParts,
} from "../../tracking";
import { AsAtField } from "./AsAtField";
import { Preview } from "../components/Preview";
import { StatusField } from "./StatusField";
import { TargetField } from "./TargetField";
import { useSettled } from "../components/use-settled";
import { useWords, type Words } from "../wording";

/** What is being written about one recommendation. */
export interface ComposerProps {
  readonly register: Register;
  readonly recommendation: Recommendation;
  readonly parts: WritableParts;
  readonly draft: Draft;
  readonly today: CalendarDate;
  /** True while a job occupies the document. */
  readonly isBusy: boolean;
  readonly isInserting: boolean;
  readonly areDraftsKept: boolean;
  /** Whether it is to be inserted as tracked changes; null where Word cannot be asked for that. */
  readonly isTracked: boolean | null;
  /** What came of the last insertion; shown above the fields. */
  readonly result: ReactNode;
  readonly onDraft: (draft: Draft) => void;
  readonly onTracked: (isTracked: boolean) => void;
  readonly onInsert: (draft: Draft) => void;
}

/** Where an action update and a status are written, with exactly what will stand in the table. */
export function Composer(props: ComposerProps) {
  const { register, recommendation, parts, draft, today, isBusy, isInserting, result } = props;
  const { areDraftsKept, isTracked, onDraft, onTracked, onInsert } = props;
  const styles = useStyles();
  const words = useWords();
  const text = useRef<HTMLTextAreaElement>(null);
  const [wasAsked, setAsked] = useState(false);
  const [shownDraft, showNow] = useSettled(draft);
  const proposal = useMemo(
    () => proposeDrafts(register, [shownDraft], today),
    [register, shownDraft, today],
  );
  const complaint = wasAsked ? complaintOf(proposal, words) : undefined;
  const hasText = draft.text.trim() !== "";

  const change = (part: Partial<Draft>): void => {
    setAsked(false);
    onDraft({ ...draft, ...part });
  };
  const handleInsert = (): void => {
    if (shownDraft !== draft) showNow(draft);
    const isReady = proposeDrafts(register, [draft], today).kind === "ready";
    setAsked(!isReady);
    if (isReady) onInsert(draft);
    else text.current?.focus();
  };

  return (
    <section aria-label={words.compose} className={styles.root}>
      {result}
      <h3 className={styles.title}>{words.compose}</h3>
      {parts.targets.length > 0 && (
        <TargetField targets={parts.targets} draft={draft} onChange={change} />
      )}
      <AsAtField
        asAt={draft.asAt}
        today={today}
        isDatedByDay={parts.isDatedByDay}
        onChange={(asAt) => {
          change({ asAt });
        }}
      />
      <Field
        label={words.text}
        hint={words.textHint}
        {...(complaint !== undefined && { validationMessage: complaint })}
      >
        <Textarea
          className={styles.text}
          textarea={{ ref: text, className: styles.textarea }}
          resize="vertical"
          value={draft.text}
          readOnly={isInserting}
          onChange={(_, { value }) => {
            change({ text: value });
          }}
        />
      </Field>
      {hasText && hasUpdateForMonth(recommendation, draft) && (
        <p className={styles.hint}>{words.alreadyUpdated(draft.asAt)}</p>
      )}
      {hasText && parts.freezable !== null && (
        <Checkbox
          className={styles.checkbox}
          label={words.freeze(parts.freezable.heading, parts.freezable.becomes)}
          checked={draft.freezesAt != null}
          onChange={(_, { checked }) => {
            change({ freezesAt: checked === true ? (parts.freezable?.asAt ?? null) : null });
          }}
        />
      )}
      {parts.categories.length > 0 && (
        <StatusField
          categories={parts.categories}
          status={draft.status}
          onChange={(status) => {
            change({ status });
          }}
        />
      )}
      {parts.canComplete && (
        <Checkbox
          className={styles.checkbox}
          label={recommendation.complete === true ? words.unmarkComplete : words.markComplete}
          checked={draft.complete !== null}
          onChange={(_, { checked }) => {
            change({ complete: checked === true ? recommendation.complete !== true : null });
          }}
        />
      )}
      {isTracked !== null && (
        <Checkbox
          className={styles.checkbox}
          label={words.asTrackedChanges}
          checked={isTracked}
          onChange={(_, { checked }) => {
            onTracked(checked === true);
          }}
        />
      )}
      <Preview proposal={proposal} />
      {!areDraftsKept && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.notKept}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance="primary"
        className={styles.insert}
        disabledFocusable={isBusy}
        onClick={handleInsert}
      >
        {isInserting ? words.inserting : words.insert}
      </Button>
    </section>
  );
}

function complaintOf(proposal: Proposal, words: Words): string | undefined {
  if (proposal.kind === "ready") return undefined;
  return proposal.kind === "empty"
    ? words.nothingToInsert
    : words.sentence(proposal.refusal.message);
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { width: "100%" },
  textarea: { minHeight: "96px", maxHeight: "50vh", fieldSizing: "content" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  // The box itself stands in line with the fields.
  checkbox: { margin: "-8px 0 -8px -8px" },
  select: { minWidth: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  insert: { alignSelf: "flex-start" },
});
