import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Edit, NewRun, ParagraphId, PreviewEntry } from "../../recommendations";
import type { Proposal } from "../../tracking";
import { useWords } from "../wording";

/** What is to be written. */
export interface PreviewProps {
  readonly proposal: Proposal;
  /** The name of the recommendation that a place is in, where several are written to together. */
  readonly nameAt?: (place: ParagraphId) => string | null;
}

/** Shows the exact paragraphs that inserting will write, or says why there are none. */
export function Preview({ proposal, nameAt }: PreviewProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.root}>
      <h4 className={styles.title}>{words.preview}</h4>
      {proposal.kind === "empty" && <p className={styles.hint}>{words.previewEmpty}</p>}
      {proposal.kind === "refused" && (
        <p className={styles.hint}>{words.sentence(proposal.refusal.message)}</p>
      )}
      {proposal.kind === "ready" && (
        <>
          {named(shownTogether(proposal.preview, proposal.planned.plan.edits), nameAt).map(
            ({ name, ...shown }, index) => (
              <Fragment key={index}>
                {name !== null && <h5 className={styles.name}>{name}</h5>}
                <Entry {...shown} />
              </Fragment>
            ),
          )}
          {proposal.planned.notes.map((sentence) => (
            <p key={sentence} className={styles.hint}>
              {words.sentence(sentence)}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

/** Each with the name of its recommendation, where that is another than the one before it has. */
function named(
  entries: readonly EntryProps[],
  nameAt: PreviewProps["nameAt"],
): readonly (EntryProps & { readonly name: string | null })[] {
  const names = entries.map(({ entry }) => nameAt?.(entry.place) ?? null);
  return entries.map((entry, index) => {
    const name = names[index] ?? null;
    return { ...entry, name: name === names[index - 1] ? null : name };
  });
}

interface EntryProps {
  readonly entry: PreviewEntry;
  /** False where text that is there already only moves or changes its look; it is folded away. */
  readonly isNew: boolean;
}

function Entry({ entry, isNew }: EntryProps) {
  const styles = useStyles();
  if (entry.shading !== undefined) return <Colour {...entry} />;
  const page = <Page paragraphs={entry.paragraphs} />;
  if (isNew) {
    return (
      <>
        <p className={styles.label}>{entry.label}</p>
        {page}
      </>
    );
  }
  return (
    <details>
      <summary className={mergeClasses(styles.label, styles.summary)}>{entry.label}</summary>
      {page}
    </details>
  );
}

/** The label says it all; the square shows which colour. */
function Colour({ label, shading }: PreviewEntry) {
  const styles = useStyles();
  return (
    <p className={styles.label}>
      {label}{" "}
      {shading != null && (
        <span
          aria-hidden="true"
          className={styles.colour}
          style={{ backgroundColor: `#${shading}` }}
        />
      )}
    </p>
  );
}

function Page({ paragraphs }: Pick<PreviewEntry, "paragraphs">) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      {paragraphs.map(({ runs, listMarker }, index) => (
        <p key={index} className={styles.paragraph}>
          {listMarker !== null && <span className={styles.marker}>{listMarker}</span>}
          <span>
            {runs.map((run, position) => (
              <Run key={position} run={run} />
            ))}
          </span>
        </p>
      ))}
    </div>
  );
}

/** The preview has an entry for each edit, in order; what goes on below a text just written is shown with it. */
function shownTogether(entries: readonly PreviewEntry[], edits: readonly Edit[]): EntryProps[] {
  const shown: EntryProps[] = [];
  for (const [index, entry] of entries.entries()) {
    const last = shown.at(-1);
    if (last !== undefined && goesOnBelow(edits[index], edits[index - 1])) {
      const paragraphs = [...last.entry.paragraphs, ...entry.paragraphs];
      shown[shown.length - 1] = { ...last, entry: { ...last.entry, paragraphs } };
    } else {
      shown.push({ entry, isNew: writesText(edits[index]) });
    }
  }
  return shown;
}

function goesOnBelow(edit: Edit | undefined, before: Edit | undefined): boolean {
  return (
    edit?.kind === "insertParagraphs" &&
    edit.side === "after" &&
    before?.kind === "setText" &&
    before.runs.length > 0 &&
    before.paragraph.id === edit.anchor.id
  );
}

function writesText(edit: Edit | undefined): boolean {
  return edit?.kind !== "setItalic" && edit?.kind !== "moveParagraphs";
}

function Run({ run }: { readonly run: NewRun }) {
  let content = <>{run.text}</>;
  if (run.bold) content = <strong>{content}</strong>;
  if (run.italic) content = <em>{content}</em>;
  if (run.underline) content = <u>{content}</u>;
  if (run.superscript) content = <sup>{content}</sup>;
  return content;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1, margin: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  label: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  summary: {
    lineHeight: "24px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  page: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  paragraph: {
    ...typographyStyles.body1,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  marker: { flexShrink: 0 },
  colour: {
    display: "inline-block",
    width: "1em",
    height: "1em",
    verticalAlign: "text-bottom",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
});
