import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Register } from "../../recommendations";
import type { RecommendationDocument } from "../../tracking";
import { FilePicker } from "../components/FilePicker";
import { useReviewSources } from "../shared/review-sources";
import type { Tracking } from "../shared/use-tracking";
import { ColumnChoices } from "./ColumnChoices";
import { sentence } from "./layout";
import { ReturnedList } from "./ReturnedList";
import { isUsable, returnedSheet, type Returned } from "./returned";
import { sheets } from "./save-sheet";
import { Trouble } from "./Trouble";
import { useAsking } from "./use-asking";
import { usePrepareWords } from "./wording";

/** The open paper. */
export interface ReturnsPageProps {
  readonly document: RecommendationDocument;
  readonly register: Register;
  readonly tracking: Tracking;
}

/** What officers sent back: chosen or pasted, sorted to recommendations, shown, then inserted together. */
export function ReturnsPage({ document, register, tracking }: ReturnsPageProps) {
  const styles = useStyles();
  const words = usePrepareWords();
  const { readPaper } = useReviewSources();
  const [pasted, setPasted] = useState("");
  const [returned, setReturned] = useState<Returned | null>(null);
  const { isBusy, trouble, ask } = useAsking(words.unexpected);
  const handleFile = (file: File): void => {
    ask(async () => {
      setReturned(await readReturn(file, register, readPaper));
    });
  };
  const handlePasted = (): void => {
    ask(async () => {
      const { readCells } = await sheets();
      setReturned(returnedSheet(words.pastedName, readCells(pasted), register));
    });
  };
  return (
    <>
      <p className={styles.sentence}>{words.returnsIntro}</p>
      <FilePicker label={words.returnFile} accept=".csv,.txt,.docx" onFile={handleFile} />
      <Field label={words.paste} className={styles.field}>
        <Textarea
          resize="vertical"
          value={pasted}
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      <Button
        className={styles.button}
        disabledFocusable={isBusy || pasted.trim() === ""}
        onClick={handlePasted}
      >
        {words.readPasted}
      </Button>
      <Trouble message={trouble} />
      {returned?.kind === "sheet" && (
        <ColumnChoices
          key={returned.name}
          rows={returned.rows}
          columns={returned.columns}
          isUsable={isUsable(returned)}
          onChange={(columns) => {
            setReturned({ ...returned, columns });
          }}
        />
      )}
      {returned !== null && isUsable(returned) && (
        <ReturnedList
          document={document}
          register={register}
          tracking={tracking}
          returned={returned}
        />
      )}
    </>
  );
}

async function readReturn(
  file: File,
  register: Register,
  readPaper: (file: Blob) => Promise<Register>,
): Promise<Returned> {
  if (/\.docx$/i.test(file.name)) {
    return { kind: "copy", name: file.name, copy: await readPaper(file) };
  }
  const { decodeText, readCells } = await sheets();
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  return returnedSheet(file.name, readCells(text), register);
}

const useStyles = makeStyles({
  sentence,
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  button: { alignSelf: "flex-start" },
});
