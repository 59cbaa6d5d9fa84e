import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { BuiltAppendix } from "../../tracking";
import { useFocusOnArrival } from "../components/use-focus-on-arrival";
import { useReviewSources } from "../shared/review-sources";
import { sentence, stack } from "./layout";
import { NoteList } from "./NoteList";
import { FILE_TYPES, saveFile } from "./save-file";
import { Trouble } from "./Trouble";
import { useAsking } from "./use-asking";
import { usePrepareWords } from "./wording";

/** The next appendix as it was built. */
export interface AppendixReadyProps {
  readonly appendix: BuiltAppendix;
  /** How many stay and leave, a sentence. */
  readonly said: string;
  /** The date of the meeting; empty: none was given. */
  readonly meeting: string;
}

/** The built appendix: to be opened in Word as a new document, or saved as a file. It takes the keyboard focus. */
export function AppendixReady({ appendix, said, meeting }: AppendixReadyProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const { openFiles } = useReviewSources();
  const title = useFocusOnArrival<HTMLHeadingElement>();
  const { isBusy, trouble, ask } = useAsking(words.unexpected);
  const [wasOpened, setOpened] = useState(false);
  return (
    <section aria-label={words.builtTitle} className={styles.root}>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {said}
      </h3>
      <NoteList title={words.toKnow(appendix.notes.length)} notes={appendix.notes} />
      <div className={styles.line}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => {
            ask(async () => {
              await (await openFiles()).openAsNew(appendix.bytes);
              setOpened(true);
            });
          }}
        >
          {words.openInWord}
        </Button>
        <Button
          onClick={() => {
            const name = meeting === "" ? "next-appendix" : `next-appendix-${meeting}`;
            saveFile(`${name}.docx`, appendix.bytes, FILE_TYPES.docx);
          }}
        >
          {words.saveAsFile}
        </Button>
      </div>
      <p role="status" className={styles.sentence}>
        {wasOpened && words.opened}
      </p>
      <Trouble message={trouble} />
    </section>
  );
}

const useStyles = makeStyles({
  root: {
    ...stack,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    ...typographyStyles.body1Strong,
    margin: 0,
    outlineStyle: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  sentence,
});
