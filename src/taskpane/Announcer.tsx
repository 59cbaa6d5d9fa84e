import { makeStyles } from "@fluentui/react-components";

/** Says `message` to people who listen, politely, whenever it changes. */
export function Announcer({ message }: { readonly message: string }) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {message}
    </div>
  );
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
