import {
  Button,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { useReviewKeyRows, type KeyRow } from "../review/key-rows";
import { isLanguage, languageNames, useLanguage, useWords, type Language } from "../wording";
import { useHelpWords } from "./wording";

/** What the person can look up and choose. */
export interface HelpDialogProps {
  readonly onLanguage: (language: Language) => void;
  readonly onClose: () => void;
}

/** The keys that do something here, and the choice of the pane's language. Esc closes it. */
export function HelpDialog({ onLanguage, onClose }: HelpDialogProps) {
  const styles = useStyles();
  const words = useWords();
  const help = useHelpWords();
  const language = useLanguage();
  const inReview = useReviewKeyRows();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={titleId} className={styles.root} onClose={onClose}>
      <h2 id={titleId} className={styles.title}>
        {help.keysTitle}
      </h2>
      <Keys rows={help.keys.map(([key, means]) => ({ key, means }))} />
      <h3 className={styles.subtitle}>{words.way.review}</h3>
      <Keys rows={inReview} />
      <Field label={help.language} className={styles.field}>
        <Select
          value={language}
          onChange={(_, { value }) => {
            if (isLanguage(value)) onLanguage(value);
          }}
        >
          {Object.entries(languageNames).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        onClick={() => {
          dialog.current?.close();
        }}
      >
        {help.close}
      </Button>
    </dialog>
  );
}

function Keys({ rows }: { readonly rows: readonly KeyRow[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.keys}>
      {rows.map(({ key, means }) => (
        <div key={key} className={styles.key}>
          <dt className={styles.name}>{key}</dt>
          <dd className={styles.meaning}>{means}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    width: "min(400px, calc(100vw - 16px))",
    maxHeight: "calc(100vh - 16px)",
    overflowY: "auto",
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  subtitle: { ...typographyStyles.body1Strong, margin: 0 },
  keys: { margin: `${tokens.spacingVerticalM} 0` },
  key: {
    display: "grid",
    gridTemplateColumns: "88px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  name: { ...typographyStyles.body1Strong },
  meaning: { ...typographyStyles.body1, margin: 0 },
  field: { gridTemplateColumns: "minmax(0, 1fr)", marginBottom: tokens.spacingVerticalL },
});
