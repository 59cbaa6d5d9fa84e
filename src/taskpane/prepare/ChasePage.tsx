import {
  Button,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isCalendarDate, type Register } from "../../recommendations";
import { chaseAsRows, chaseAsText, chaseList, type ChaseGroup } from "../../tracking";
import { CopyText } from "../components/CopyText";
import { NEAR_IN_DAYS } from "./chase-rule";
import { bareList, sentence } from "./layout";
import { saveCsv } from "./save-sheet";
import { Trouble } from "./Trouble";
import { useAsking } from "./use-asking";
import { usePrepareWords } from "./wording";

/** The open paper. */
export interface ChasePageProps {
  readonly register: Register;
  readonly today: string;
}

/** Who is to be chased for what, grouped by lead: as text for an e-mail, and all together as CSV. */
export function ChasePage({ register, today }: ChasePageProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const [since, setSince] = useState(today);
  const [days, setDays] = useState(String(NEAR_IN_DAYS));
  const [replyBy, setReplyBy] = useState("");
  const { isBusy, trouble, ask } = useAsking(words.unexpected);
  const nearInDays = /^\d{1,4}$/.test(days) ? Number(days) : NEAR_IN_DAYS;
  const groups = useMemo(
    () => chaseList(register, { since, nearInDays }, today),
    [register, since, nearInDays, today],
  );
  return (
    <>
      <Field label={words.since} hint={words.sinceHint} className={styles.field}>
        <Input
          type="date"
          value={since}
          onChange={(_, { value }) => {
            if (isCalendarDate(value)) setSince(value);
          }}
        />
      </Field>
      <Field label={words.near} className={styles.field}>
        <Input
          type="number"
          min={0}
          max={9999}
          value={days}
          onChange={(_, { value }) => {
            setDays(value);
          }}
        />
      </Field>
      <Field label={words.replyBy} className={styles.field}>
        <Input
          type="date"
          min={today}
          value={replyBy}
          onChange={(_, { value }) => {
            setReplyBy(isCalendarDate(value) ? value : "");
          }}
        />
      </Field>
      <p role="status" className={styles.sentence}>
        {words.leadsToChase(groups.length)}
      </p>
      {groups.length > 0 && (
        <Button
          className={styles.save}
          disabledFocusable={isBusy}
          onClick={() => {
            ask(() => saveCsv("chase-list.csv", chaseAsRows(groups, today)));
          }}
        >
          {words.saveCsv}
        </Button>
      )}
      <Trouble message={trouble} />
      <ul aria-label={words.title.chase} className={styles.list}>
        {groups.map((group) => (
          <li key={group.lead ?? ""}>
            <Lead group={group} replyBy={replyBy === "" ? null : replyBy} today={today} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface LeadProps {
  readonly group: ChaseGroup;
  readonly replyBy: string | null;
  readonly today: string;
}

function Lead({ group, replyBy, today }: LeadProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const name = group.lead ?? words.nobody;
  return (
    <details>
      <summary className={styles.lead}>{words.leadWithCount(name, group.items.length)}</summary>
      <CopyText
        label={words.textFor(name)}
        text={chaseAsText(group, replyBy, today)}
        copy={words.copy}
        copied={words.copied}
        copyByHand={words.copyByHand}
      />
    </details>
  );
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  sentence,
  save: { alignSelf: "flex-start" },
  list: bareList,
  lead: {
    ...typographyStyles.body1Strong,
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: "pointer",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
