import type { ReactElement } from "react";
import { WORDING } from "../wording";

interface PaneFrameProps {
  /** The add-in's page, relative to the workbench. */
  readonly page: string;
  readonly onLoad: () => void;
}

/** The add-in, in a frame of its own as in Word. */
export function PaneFrame({ page, onLoad }: PaneFrameProps): ReactElement {
  return <iframe title={WORDING.pane} src={page} onLoad={onLoad} />;
}
