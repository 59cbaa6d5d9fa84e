import { useMemo } from "react";
import {
  chaseList,
  checkBeforePublication,
  countFindings,
  proposeLeaving,
  type TrackedReading,
} from "../../tracking";
import { NEAR_IN_DAYS } from "./chase-rule";
import type { Job } from "./job";
import { usePrepareWords } from "./wording";

/** A few words for each job: how much there is to do. */
export function useJobCounts(
  reading: TrackedReading,
  today: string,
): Readonly<Record<Job, string>> {
  const words = usePrepareWords();
  const numbers = useMemo(() => {
    const { register } = reading;
    return {
      leaving: proposeLeaving(register).filter(({ leaves }) => leaves).length,
      leads: chaseList(register, { since: today, nearInDays: NEAR_IN_DAYS }, today).length,
      findings: countFindings(checkBeforePublication(reading, null, today)),
      total: register.recommendations.length,
    };
  }, [reading, today]);
  const { leaving, leads, findings, total } = numbers;
  return {
    cycle: words.leaveCount(leaving),
    chase: words.leadsToChase(leads),
    returns: "",
    checks: words.findingCount(findings),
    report: words.totalCount(total),
    export: words.totalCount(total),
  };
}
