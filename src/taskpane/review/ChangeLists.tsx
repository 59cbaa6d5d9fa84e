import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ParagraphId } from "../../recommendations";
import type { ChangeLine, ChangeList } from "../../tracking";
import { useWords } from "../wording";
import { stack } from "./layout";
import { useReviewWords } from "./wording";

/** Changes in lists. */
export interface ChangeListsProps {
  readonly lists: readonly ChangeList[];
  readonly canReveal: boolean;
  readonly onReveal: (place: ParagraphId) => void;
}

/** Each list of changes under its heading; each change is a click from its place. */
export function ChangeLists({ lists, canReveal, onReveal }: ChangeListsProps) {
  const styles = useStyles();
  const words = useReviewWords();
  return (
    <>
      {lists.map(({ kind, lines }) => (
        <section key={kind}>
          <h2 className={styles.title}>{words.changeTitle(kind, lines.length)}</h2>
          <ul className={styles.list}>
            {lines.map((line, index) => (
              <li key={index} className={styles.line}>
                <Line line={line} canReveal={canReveal} onReveal={onReveal} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface LineProps {
  readonly line: ChangeLine;
  readonly canReveal: boolean;
  readonly onReveal: (place: ParagraphId) => void;
}

function Line({ line: { recommendation, sentence, place }, canReveal, onReveal }: LineProps) {
  const styles = useStyles();
  const shared = useWords();
  const { ref, text } = recommendation;
  const name = shared.recommendationName(ref, text);
  return (
    <>
      {canReveal && place !== null ? (
        <Link
          as="button"
          className={styles.name}
          title={shared.showInWord}
          onClick={() => {
            onReveal(place);
          }}
        >
          {name}
        </Link>
      ) : (
        <strong>{name}</strong>
      )}
      <p className={styles.sentence}>{sentence === "" ? text : shared.sentence(sentence)}</p>
    </>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { ...stack, listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  line: { overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  sentence: { ...typographyStyles.body1, margin: 0 },
});
