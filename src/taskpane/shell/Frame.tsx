import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLanguage } from "../wording";
import { themes, type PaneTheme } from "./themes";

/** The pane's ground: theme, type and colours, over the whole window. */
export function Frame({ theme, children }: { theme: PaneTheme; children: ReactNode }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <FluentProvider
      theme={themes[theme]}
      className={styles.root}
      lang={language}
      style={{ colorScheme: theme }}
    >
      {children}
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  root: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
