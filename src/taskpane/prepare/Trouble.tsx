import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "../wording";

/** What went wrong, said at once; nothing where nothing did. */
export function Trouble({ message }: { readonly message: string | null }) {
  const styles = useStyles();
  const { sentence } = useWords();
  return (
    <div role="alert">
      {message !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{sentence(message)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" } });
