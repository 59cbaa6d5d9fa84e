import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { ListFilter, RegisterSummary } from "../tracking";
import { leadCount, wording } from "./wording";

/** What the list is narrowed to by typing and choosing. */
export interface ListControlsProps {
  readonly filter: ListFilter;
  readonly leads: RegisterSummary["leads"];
  readonly onFilter: (filter: ListFilter) => void;
}

/** Search, and the choice of a lead. */
export function ListControls({ filter, leads, onFilter }: ListControlsProps) {
  const styles = useStyles();
  return (
    <div role="search" className={styles.root}>
      <Input
        className={styles.search}
        type="search"
        aria-label={wording.search}
        placeholder={wording.searchShort}
        contentBefore={<SearchRegular />}
        value={filter.search}
        onChange={(_, { value }) => {
          onFilter({ ...filter, search: value });
        }}
      />
      {leads.length > 0 && (
        <Select
          className={styles.lead}
          aria-label={wording.lead}
          value={filter.lead ?? ""}
          onChange={(_, { value }) => {
            onFilter({ ...filter, lead: value === "" ? null : value });
          }}
        >
          <option value="">{wording.allLeads}</option>
          {leads.map(({ name, count }) => (
            <option key={name} value={name}>
              {leadCount(name, count)}
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
