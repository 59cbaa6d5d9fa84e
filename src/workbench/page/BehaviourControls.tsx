import type { ReactElement } from "react";
import {
  DOCUMENTED_WORD,
  findVariant,
  NAMED_VARIANTS,
  type HostVariant,
  type WordHost,
} from "../host";
import { FAILURE_TIMES, READ_ONLY_ERRORS, WORD_API_VERSIONS } from "../page-options";
import { WORDING } from "../wording";
import type { WorkbenchState } from "./workbench-state";

interface BehaviourControlsProps {
  readonly state: WorkbenchState;
  readonly host: WordHost;
}

const SWITCHES = [
  "continuationCellsListed",
  "cellIndexThrowsOnMergedTables",
  "cellOoxmlGivesRow",
  "ooxmlEndsWithParagraph",
  "textShowsDeleted",
  "selectionEventsMissing",
] as const satisfies readonly (keyof HostVariant)[];

/** The ways in which Word can differ, to choose from. */
export function BehaviourControls({ state, host }: BehaviourControlsProps): ReactElement {
  const { variant } = host;
  const set = (change: Partial<HostVariant>): void => {
    state.setVariant(change);
  };
  return (
    <details className="behaviour">
      <summary>{WORDING.behaviour}</summary>
      <p>{WORDING.behaviourHelp}</p>
      <VariantPicker state={state} host={host} />
      <div className="behaviour-fields">
        <label>
          {WORDING.wordApi}
          <select
            value={variant.wordApi}
            onChange={(event) => {
              const version = WORD_API_VERSIONS.find((name) => name === event.target.value);
              if (version !== undefined) set({ wordApi: version });
            }}
          >
            {WORD_API_VERSIONS.map((version) => (
              <option key={version}>{version}</option>
            ))}
          </select>
        </label>
        <label>
          {WORDING.readOnly}
          <select
            value={variant.readOnly ?? ""}
            onChange={(event) => {
              const code = READ_ONLY_ERRORS.find((name) => name === event.target.value);
              set({ readOnly: code ?? null });
            }}
          >
            <option value="">{WORDING.readOnlyNone}</option>
            {READ_ONLY_ERRORS.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
        <FailureFields variant={variant} onChange={set} />
        <NumberField
          label={WORDING.getOoxmlFails}
          help={WORDING.getOoxmlFailsHelp}
          value={variant.getOoxmlFailsOnTable ?? 0}
          onChange={(value) => {
            set({ getOoxmlFailsOnTable: value === 0 ? null : value });
          }}
        />
        <NumberField
          label={WORDING.latency}
          value={variant.latency}
          onChange={(latency) => {
            set({ latency });
          }}
        />
        <Switch
          label={WORDING.trackChanges}
          isOn={host.document.changeTrackingMode !== "Off"}
          onChange={(isOn) => {
            state.setTracking(isOn);
          }}
        />
        {SWITCHES.map((name) => (
          <Switch
            key={name}
            label={WORDING[name]}
            isOn={variant[name]}
            onChange={(isOn) => {
              set({ [name]: isOn });
            }}
          />
        ))}
      </div>
    </details>
  );
}

/** Named behaviours; what was set by hand since has no name. */
function VariantPicker({ state, host }: BehaviourControlsProps): ReactElement {
  const current = NAMED_VARIANTS.find(({ variant }) =>
    isDeepEqual({ ...DOCUMENTED_WORD, ...variant }, host.variant),
  );
  return (
    <p className="variant-picker">
      <label>
        {WORDING.variant}
        <select
          value={current?.name ?? ""}
          onChange={(event) => {
            const chosen = findVariant(event.target.value);
            if (chosen !== undefined) state.chooseVariant(chosen);
          }}
        >
          {current === undefined && <option value="">{WORDING.variantByHand}</option>}
          {NAMED_VARIANTS.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>{" "}
      <span role="status">{current?.sentence}</span>
    </p>
  );
}

/** Variants are plain values with their fields in one order. */
function isDeepEqual(one: HostVariant, other: HostVariant): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface FailureFieldsProps {
  readonly variant: HostVariant;
  readonly onChange: (change: Partial<HostVariant>) => void;
}

function FailureFields({ variant, onChange }: FailureFieldsProps): ReactElement {
  const when = variant.failSync?.when ?? "before";
  return (
    <>
      <NumberField
        label={WORDING.failSync}
        help={WORDING.failSyncHelp}
        value={variant.failSync?.number ?? 0}
        onChange={(number) => {
          onChange({ failSync: number === 0 ? null : { number, when } });
        }}
      />
      <label>
        {WORDING.failWhen}
        <select
          value={when}
          disabled={variant.failSync === null}
          onChange={(event) => {
            const number = variant.failSync?.number ?? 1;
            const chosen = FAILURE_TIMES.find((time) => time === event.target.value);
            onChange({ failSync: { number, when: chosen ?? "before" } });
          }}
        >
          <option value="before">{WORDING.failBefore}</option>
          <option value="midway">{WORDING.failMidway}</option>
          <option value="after">{WORDING.failAfter}</option>
        </select>
      </label>
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, help, value, onChange }: NumberFieldProps): ReactElement {
  return (
    <label>
      {label}
      <input
        type="number"
        min={0}
        value={value}
        onChange={(event) => {
          onChange(Math.max(0, Math.round(Number(event.target.value)) || 0));
        }}
      />
      {help !== undefined && <small>{help}</small>}
    </label>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ label, isOn, onChange }: SwitchProps): ReactElement {
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}
