import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { ListFilter, RegisterSummary } from "../tracking";
import { leadCount, wording } from "./wording";

/** What the list is narrowed to by typing and choosing. */
export interface ListControlsProps {
  readonly filter: ListFilter;
  readonly leads: RegisterSummary["leads"];
  /** The lead whose recommendations are the person's own. */
  readonly mine: string | null;
  readonly onFilter: (filter: ListFilter) => void;
  readonly onMine: (lead: string | null) => void;
}

/** Search, and the choice of a lead with the way to say that this is oneself. */
export function ListControls({ filter, leads, mine, onFilter, onMine }: ListControlsProps) {
  const styles = useStyles();
  const isMine = filter.lead !== null && filter.lead === mine;
  return (
    <div role="search" className={styles.root}>
      <Input
        className={styles.search}
        type="search"
        aria-label={wording.search}
        placeholder={wording.search}
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
      {filter.lead !== null && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            onMine(isMine ? null : filter.lead);
          }}
        >
          {isMine ? wording.forgetMine : wording.rememberMine}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  search: { flex: "1 1 170px", minWidth: 0 },
  lead: { flex: "1 1 110px", minWidth: 0 },
});
