import { Input, Select } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useWords } from "../wording";
import { useControlStyles, type ListControlsProps } from "./ControlsPlace";

/** Search, and the choice of a lead. */
export function ListControls({ filter, leads, onFilter }: ListControlsProps) {
  const styles = useControlStyles();
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
