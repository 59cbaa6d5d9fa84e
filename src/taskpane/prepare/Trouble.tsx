import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";

/** What went wrong, said at once; nothing where nothing did. */
export function Trouble({ message }: { readonly message: string | null }) {
  const styles = useStyles();
  return (
    <div role="alert">
      {message !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{message}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" } });
