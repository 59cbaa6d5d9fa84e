import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Words for people who listen; they take no room on the screen. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.unseen}>{children}</span>;
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "pre",
  },
});
