import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Register } from "../../recommendations";
import { EXPORT_COLUMNS, registerRows, toReadingJson } from "../../tracking";
import { sentence } from "./layout";
import { FILE_TYPES, saveFile } from "./save-file";
import { saveCsv, saveExcel } from "./save-sheet";
import { Trouble } from "./Trouble";
import { useAsking } from "./use-asking";
import { usePrepareWords } from "./wording";

/** The open paper. */
export interface ExportPageProps {
  readonly register: Register;
  readonly today: string;
}

const FORMS = ["csv", "xlsx", "json"] as const;

/** The register as a file for other programs: one row for each recommendation, or everything that was read. */
export function ExportPage({ register, today }: ExportPageProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const { isBusy, trouble, ask } = useAsking(words.unexpected);
  const [saved, setSaved] = useState<string | null>(null);
  const handleSave = (form: (typeof FORMS)[number]): void => {
    const name = `recommendations-${today}.${form}`;
    setSaved(null);
    ask(async () => {
      await save(register, form, name, words.sheet);
      setSaved(name);
    });
  };
  return (
    <>
      <p className={styles.sentence}>{words.exportIntro}</p>
      <div className={styles.line}>
        {FORMS.map((form) => (
          <Button
            key={form}
            disabledFocusable={isBusy}
            onClick={() => {
              handleSave(form);
            }}
          >
            {words.saveForm[form]}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.sentence}>
        {saved !== null && words.savedAs(saved)}
      </p>
      <Trouble message={trouble} />
    </>
  );
}

async function save(
  register: Register,
  form: (typeof FORMS)[number],
  name: string,
  sheet: string,
): Promise<void> {
  const rows = [EXPORT_COLUMNS, ...registerRows(register)];
  switch (form) {
    case "csv":
      return saveCsv(name, rows);
    case "xlsx":
      return saveExcel(name, sheet, rows);
    case "json":
      saveFile(
        name,
        `${JSON.stringify(toReadingJson(name, register), null, 2)}\n`,
        FILE_TYPES.json,
      );
      return;
    default:
      form satisfies never;
  }
}

const useStyles = makeStyles({
  sentence,
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
