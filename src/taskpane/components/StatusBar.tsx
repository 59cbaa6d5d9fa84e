import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RegisterSummary, Standing } from "../../tracking";
import { FilterButton } from "./FilterButton";
import { useWords } from "../wording";

/** The share of each standing, and which one the list is narrowed to. */
export interface StatusBarProps {
  readonly standings: RegisterSummary["standings"];
  readonly chosen: Standing | null;
  readonly onToggle: (standing: Standing) => void;
}

const order: readonly Standing[] = ["achieved", "stopped", "open", "unassessed"];

/** How far the recommendations are: a bar for the eye, and the same in words and numbers, each a filter. */
export function StatusBar({ standings, chosen, onToggle }: StatusBarProps) {
  const styles = useStyles();
  const words = useWords();
  const shown = order.filter((standing) => standings[standing] > 0 || standing === chosen);
  return (
    <div className={styles.root}>
      <div className={styles.bar} aria-hidden>
        {shown.map((standing) => (
          <span
            key={standing}
            className={mergeClasses(styles.segment, styles[standing])}
            style={{ flexGrow: standings[standing] }}
          />
        ))}
      </div>
      <div role="group" aria-label={words.statuses} className={styles.legend}>
        {shown.map((standing) => (
          <FilterButton
            key={standing}
            isChosen={chosen === standing}
            icon={<span className={mergeClasses(styles.key, styles[standing])} />}
            onToggle={() => {
              onToggle(standing);
            }}
          >
            {words.standingCount(standing, standings[standing])}
          </FilterButton>
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  bar: { display: "flex", gap: "2px", height: "8px" },
  segment: { minWidth: "4px", borderRadius: tokens.borderRadiusSmall },
  legend: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  key: { width: "10px", height: "10px", borderRadius: tokens.borderRadiusSmall },
  achieved: { backgroundColor: tokens.colorPaletteGreenBackground3, forcedColorAdjust: "none" },
  stopped: { backgroundColor: tokens.colorNeutralStroke1, forcedColorAdjust: "none" },
  open: { backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
  unassessed: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: "border-box",
  },
});
