import { Field, makeStyles } from "@fluentui/react-components";
import { useId } from "react";

/** A file to be chosen from disk. */
export interface FilePickerProps {
  readonly label: string;
  /** File name endings, `".docx"`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** The browser's own control for choosing a file; the same file can be chosen twice in a row. */
export function FilePicker({ label, accept, onFile }: FilePickerProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <Field label={{ children: label, htmlFor: id }} className={styles.field}>
      <input
        id={id}
        type="file"
        accept={accept}
        className={styles.input}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
        }}
        onClick={({ currentTarget }) => {
          currentTarget.value = "";
        }}
      />
    </Field>
  );
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { maxWidth: "100%", font: "inherit", color: "inherit" },
});
