import type { ReactElement } from "react";

/** One state of a component, as the page of states shows it and tests look at it. */
export interface ComponentState {
  /** "Preview" */
  readonly component: string;
  /** What a person would call the state: "an update above its history". */
  readonly state: string;
  /** True where it fills the pane with its own header and main part. */
  readonly isWholePane: boolean;
  readonly render: () => ReactElement;
}

/** The states of one component, each by its name. */
export function statesOf(
  component: string,
  states: Readonly<Record<string, () => ReactElement>>,
): readonly ComponentState[] {
  return listStates(component, states, false);
}

/** The states of the whole pane, each by its name. */
export function paneStatesOf(
  component: string,
  states: Readonly<Record<string, () => ReactElement>>,
): readonly ComponentState[] {
  return listStates(component, states, true);
}

function listStates(
  component: string,
  states: Readonly<Record<string, () => ReactElement>>,
  isWholePane: boolean,
): readonly ComponentState[] {
  return Object.entries(states).map(([state, render]) => ({
    component,
    state,
    isWholePane,
    render,
  }));
}
