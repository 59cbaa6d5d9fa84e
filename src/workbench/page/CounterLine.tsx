import type { ReactElement } from "react";
import type { HostCounters } from "../host";
import { WORDING } from "../wording";

interface CounterLineProps {
  readonly counters: HostCounters;
  readonly onReset: () => void;
}

/** What the add-in has cost the host so far. */
export function CounterLine({ counters, onReset }: CounterLineProps): ReactElement {
  const facts: readonly (readonly [string, string])[] = [
    [WORDING.syncs, String(counters.syncs)],
    [WORDING.actions, String(counters.actions)],
    [WORDING.sent, WORDING.kilobytes(counters.requestBytes)],
    [WORDING.received, WORDING.kilobytes(counters.responseBytes)],
    [WORDING.failures, String(counters.failures)],
  ];
  return (
    <div className="counters" role="group" aria-label={WORDING.counters}>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dd>{value}</dd>
            <dt>{name}</dt>
          </div>
        ))}
      </dl>
      <button type="button" className="quiet" onClick={onReset}>
        {WORDING.resetCounters}
      </button>
    </div>
  );
}
