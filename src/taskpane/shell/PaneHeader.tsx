import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { heldBack } from "../components/layout";
import { Progress } from "../components/Progress";
import { Unseen } from "../components/Unseen";
import type { WayId } from "../shared/way-id";
import { useWords } from "../wording";

/** What the header shows. */
export interface PaneHeaderProps {
  readonly ways: readonly WayId[];
  readonly current: WayId;
  /** True while a job occupies the document. */
  readonly isBusy: boolean;
  /** True where what is shown below stays while the job runs. */
  readonly showsProgress: boolean;
  readonly onWay: (way: WayId) => void;
  readonly onRefresh: () => void;
  readonly onHelp: () => void;
}

/** The line at the top: the ways of working, and reading again. */
export function PaneHeader(props: PaneHeaderProps) {
  const { ways, current, isBusy, showsProgress, onWay, onRefresh, onHelp } = props;
  const styles = useStyles();
  const words = useWords();
  const canChoose = ways.length > 1;
  const title = <h1 className={styles.title}>{words.wayTitle[current]}</h1>;
  return (
    <header className={styles.root}>
      {canChoose ? <Unseen>{title}</Unseen> : title}
      {canChoose && (
        <nav aria-label={words.ways} className={styles.ways}>
          {ways.map((way) => (
            <button
              key={way}
              type="button"
              className={mergeClasses(styles.way, way === current && styles.current)}
              aria-current={way === current ? "page" : undefined}
              onClick={() => {
                onWay(way);
              }}
            >
              {words.way[way]}
            </button>
          ))}
        </nav>
      )}
      <div className={styles.tools}>
        <Button
          appearance="subtle"
          icon={<QuestionCircleRegular />}
          aria-label={words.help}
          title={words.help}
          onClick={onHelp}
        />
        <Button
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          aria-label={words.refresh}
          title={words.refresh}
          disabledFocusable={isBusy}
          onClick={onRefresh}
        />
      </div>
      <div className={styles.progress}>
        {isBusy && showsProgress && <Progress label={words.reading} />}
      </div>
    </header>
  );
}

const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tools: { display: "flex", flexShrink: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  ways: { display: "flex", flexWrap: "wrap", marginLeft: "-8px" },
  way: {
    ...typographyStyles.body1,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: "2px solid transparent",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  progress: { position: "absolute", left: 0, right: 0, bottom: "-1px", ...heldBack },
});
