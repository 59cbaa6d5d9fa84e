import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { ListFilter, RegisterSummary } from "../../tracking";
import { useWords } from "../wording";

/** What the list is narrowed to by typing and choosing. */
export interface ListControlsProps {
  readonly filter: ListFilter;
  readonly leads: RegisterSummary["leads"];
  readonly onFilter: (filter: ListFilter) => void;
}

/** Search, and the choice of a lead. */
export function ListControls({ filter, leads, onFilter }: ListControlsProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div role="search" className={styles.root}>
      <Input
        className={styles.search}
        type="search"
        aria-label={words.search}
        placeholder={words.searchShort}
        contentBefore={<SearchRegular />}
        value={filter.search}
        onChange={(_, { value }) => {
          onFilter({ ...filter, search: value });
        }}
      />
      {leads.length > 0 && (
        <Select
          className={styles.lead}
          aria-label={words.lead}
          value={filter.lead ?? ""}
          onChange={(_, { value }) => {
            onFilter({ ...filter, lead: value === "" ? null : value });
          }}
        >
          <option value="">{words.allLeads}</option>
          {leads.map(({ name, count }) => (
            <option key={name} value={name}>
              {words.leadCount(name, count)}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  search: { flex: "1 1 170px", minWidth: 0 },
  lead: { flex: "1 1 110px", minWidth: 0 },
});
