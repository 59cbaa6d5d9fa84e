import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CalendarDate, Register } from "../../recommendations";
import { proposeDrafts, type Draft } from "../../tracking";
import { BackHeading } from "../components/BackHeading";
import { Preview } from "../components/Preview";
import { useEscape } from "../components/use-escape";
import { useFocusOnArrival } from "../components/use-focus-on-arrival";
import { useWords } from "../wording";

/** Every unsent draft. */
export interface DraftsPageProps {
  readonly register: Register;
  readonly drafts: readonly Draft[];
  readonly today: CalendarDate;
  readonly isBusy: boolean;
  readonly isInserting: boolean;
  readonly onBack: () => void;
  readonly onOpen: (recommendation: string) => void;
  readonly onInsert: (drafts: readonly Draft[]) => void;
}

/** All drafts as they will appear, to be inserted together. Those that cannot be inserted say why and are left out. */
export function DraftsPage(props: DraftsPageProps) {
  const { register, drafts, today, isBusy, isInserting, onBack, onOpen, onInsert } = props;
  const styles = useStyles();
  const words = useWords();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  useEscape(onBack);
  const proposals = useMemo(
    () => drafts.map((draft) => ({ draft, proposal: proposeDrafts(register, [draft], today) })),
    [register, drafts, today],
  );
  const ready = proposals.filter(({ proposal }) => proposal.kind === "ready");
  return (
    <section aria-label={words.draftsTitle} className={styles.root}>
      <BackHeading
        title={words.draftCount(drafts.length)}
        back={words.back}
        onBack={onBack}
        heading={heading}
      />
      {proposals.map(({ draft, proposal }) => (
        <article key={draft.recommendation} className={styles.draft}>
          <div className={styles.name}>
            <h3 className={styles.title}>
              {words.recommendationName(draft.about.ref, draft.about.text)}
            </h3>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                onOpen(draft.recommendation);
              }}
            >
              {words.openDraft}
            </Button>
          </div>
          <Preview proposal={proposal} />
        </article>
      ))}
      <Button
        appearance="primary"
        className={styles.insert}
        disabledFocusable={isBusy || ready.length === 0}
        onClick={() => {
          onInsert(ready.map(({ draft }) => draft));
        }}
      >
        {isInserting ? words.inserting : words.insertDraftCount(ready.length)}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXXL,
  },
  draft: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  insert: { alignSelf: "flex-start", marginLeft: tokens.spacingHorizontalM },
});
