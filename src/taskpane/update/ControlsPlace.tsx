import { makeStyles, tokens } from "@fluentui/react-components";
import type { ListFilter, RegisterSummary } from "../../tracking";

/** What the list is narrowed to by typing and choosing. */
export interface ListControlsProps {
  readonly filter: ListFilter;
  readonly leads: RegisterSummary["leads"];
  readonly onFilter: (filter: ListFilter) => void;
}

/** The room that search and lead take, until they have been fetched: nothing moves when they come. */
export function ControlsPlace({ leads }: ListControlsProps) {
  const styles = useControlStyles();
  return (
    <div className={styles.root}>
      <div className={styles.search} />
      {leads.length > 0 && <div className={styles.lead} />}
    </div>
  );
}

/** As high as Fluent's fields of medium size. */
const FIELD = { minWidth: "0", minHeight: "32px" };

export const useControlStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  search: { flex: "1 1 170px", ...FIELD },
  lead: { flex: "1 1 110px", ...FIELD },
});
