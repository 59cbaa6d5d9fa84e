import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { CycleSummary } from "../../tracking";
import { fullStatus } from "../wording/any-language";
import { usePrepareWords } from "./wording";

/** How many recommendations have each status: a table whose rows have a bar for the eye. */
export function StatusChart({ summary }: { readonly summary: CycleSummary }) {
  const styles = useStyles();
  const words = usePrepareWords();
  const { statuses, withoutStatus, facts } = summary;
  if (statuses.length === 0) return null;
  const rows = [
    ...statuses.map(({ code, label, count }) => ({ name: fullStatus(code, label), count })),
    ...(withoutStatus > 0 ? [{ name: words.noStatus, count: withoutStatus }] : []),
  ];
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.chartTitle}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.statusHead}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.headOfNumbers)}>
            {words.countHead}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
              {count > 0 && (
                <span
                  aria-hidden
                  className={styles.bar}
                  style={{ width: `${String((100 * count) / most)}%` }}
                />
              )}
            </th>
            <td className={styles.number}>{count}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={styles.total}>
            {words.total}
          </th>
          <td className={styles.number}>{facts.total}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, width: "100%", borderCollapse: "collapse" },
  caption: { ...typographyStyles.body1Strong, textAlign: "left" },
  head: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  headOfNumbers: { textAlign: "right" },
  name: {
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  bar: {
    display: "block",
    height: "8px",
    marginTop: "2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
  },
  number: {
    paddingLeft: tokens.spacingHorizontalM,
    textAlign: "right",
    verticalAlign: "top",
    fontVariantNumeric: "tabular-nums",
    paddingTop: tokens.spacingVerticalXS,
  },
  total: { ...typographyStyles.body1Strong, padding: 0, textAlign: "left" },
});
