import {
  Link,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { clampedTo } from "./layout";
import { useWords } from "../wording";

/** A text that may be long. */
export interface FoldedTextProps {
  readonly text: string;
  /** How many lines are shown before unfolding. */
  readonly lines: 2 | 3 | 12;
  /** What the text is, for people who hear the button without seeing the text: "Recommendation 4". */
  readonly name: string;
}

/** A text cut off after some lines, with a button for the rest where there is a rest. Mount it anew for another text. */
export function FoldedText({ text, lines, name }: FoldedTextProps) {
  const styles = useStyles();
  const words = useWords();
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [isUnfolded, setUnfolded] = useState(false);
  const [isLong, setLong] = useState(false);

  useLayoutEffect(() => {
    const element = paragraph.current;
    if (element === null || isUnfolded) return;
    const measure = (): void => {
      setLong(element.scrollHeight > element.clientHeight + 1);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [text, isUnfolded]);

  return (
    <div>
      <p ref={paragraph} className={mergeClasses(styles.text, !isUnfolded && styles[names[lines]])}>
        {text}
      </p>
      {isLong && (
        <Link
          as="button"
          aria-expanded={isUnfolded}
          aria-label={`${isUnfolded ? words.less : words.more}: ${name}`}
          onClick={() => {
            setUnfolded(!isUnfolded);
          }}
        >
          {isUnfolded ? words.less : words.more}
        </Link>
      )}
    </div>
  );
}

const names = { 2: "two", 3: "three", 12: "twelve" } as const;

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    margin: 0,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
  },
  two: clampedTo(2),
  three: clampedTo(3),
  twelve: clampedTo(12),
});
