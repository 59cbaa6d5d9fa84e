import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isCalendarDate, relativeHeadings, type Register } from "../../recommendations";
import type { BuiltAppendix } from "../../tracking";
import { useReviewSources } from "../shared/review-sources";
import { AppendixReady } from "./AppendixReady";
import { sentence } from "./layout";
import { LeavingField } from "./LeavingField";
import { buildFrom, planOf, proposedChoices, type NextChoices } from "./next-choices";
import { NoteList } from "./NoteList";
import { PlacingField } from "./PlacingField";
import { Trouble } from "./Trouble";
import { useAsking } from "./use-asking";
import { usePrepareWords } from "./wording";

/** The open paper. */
export interface StartCyclePageProps {
  readonly register: Register;
  readonly today: string;
}

/** What was built, and from which choices. */
interface Built {
  readonly choices: NextChoices;
  readonly appendix: BuiltAppendix;
}

/** The next appendix: who leaves, what becomes of the headings, then a new document; the open one stays as it is. */
export function StartCyclePage({ register, today }: StartCyclePageProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const { openFiles } = useReviewSources();
  const [choices, setChoices] = useState(() => proposedChoices(register));
  const [built, setBuilt] = useState<Built | null>(null);
  const { isBusy, trouble, ask } = useAsking(words.unexpected);
  const relative = useMemo(() => relativeHeadings(register), [register]);
  const planned = useMemo(() => planOf(register, choices, today), [register, choices, today]);
  const total = register.recommendations.length;
  const leaving = choices.leaving.size;
  const change = (part: Partial<NextChoices>): void => {
    setChoices((before) => ({ ...before, ...part }));
    setBuilt(null);
  };
  const handleBuild = (): void => {
    ask(async () => {
      const files = await openFiles();
      const appendix = await buildFrom(files, register, choices, today, words.changedSince);
      setBuilt({ choices, appendix });
    });
  };
  return (
    <>
      <p className={styles.sentence}>{words.cycleIntro}</p>
      <Field label={words.meeting} hint={words.meetingHint} className={styles.field}>
        <Input
          type="date"
          value={choices.meeting}
          onChange={(_, { value }) => {
            change({ meeting: isCalendarDate(value) ? value : "" });
          }}
        />
      </Field>
      {relative.length > 0 && (
        <Field
          label={words.frozenAt(relative[0]?.heading ?? "", relative.length)}
          hint={words.frozenHint}
          className={styles.field}
        >
          <Input
            type="date"
            max={today}
            value={choices.frozenAt}
            onChange={(_, { value }) => {
              change({ frozenAt: isCalendarDate(value) ? value : "" });
            }}
          />
        </Field>
      )}
      <LeavingField
        register={register}
        leaving={choices.leaving}
        onChange={(keys) => {
          change({ leaving: keys });
        }}
      />
      {leaving > 0 && (
        <PlacingField
          moveUnder={choices.moveUnder}
          onChange={(moveUnder) => {
            change({ moveUnder });
          }}
        />
      )}
      <NoteList title={words.textChanges(planned.notes.length)} notes={planned.notes} />
      <Button
        appearance="primary"
        className={styles.build}
        disabledFocusable={isBusy || leaving === total || choices.moveUnder?.trim() === ""}
        onClick={handleBuild}
      >
        {isBusy ? words.building : words.build}
      </Button>
      {leaving === total && <p className={styles.sentence}>{words.nobodyStays}</p>}
      <Trouble message={trouble} />
      {built !== null && (
        <AppendixReady
          appendix={built.appendix}
          said={words.built(total - leaving, leaving, choices.moveUnder !== null)}
          meeting={built.choices.meeting}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({
  sentence,
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  build: { alignSelf: "flex-start" },
});
