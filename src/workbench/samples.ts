/** A document that is served with the workbench. */
export interface Sample {
  /** File name without its ending, as in `?sample=`. */
  readonly name: string;
  readonly title: string;
}

const SAMPLES: readonly Sample[] = [
  { name: "scrutiny-action-plan-2006", title: "Scrutiny action plan, 2006" },
  { name: "recommendation-tracking-2010", title: "Recommendation tracking, 2010" },
  { name: "responsibilities-2007", title: "Responsibilities, 2007" },
  { name: "external-placements-2012", title: "External placements, 2012" },
  { name: "draft-action-plan-2010", title: "Draft action plan, 2010" },
];

/** The samples that this build serves. */
export async function findSamples(): Promise<Sample[]> {
  const served = await Promise.all(
    SAMPLES.map(async ({ name }) => (await fetch(urlOf(name), { method: "HEAD" })).ok),
  );
  return SAMPLES.filter((_, index) => served[index]);
}

/** The bytes of a sample; null where it is not served. */
export async function fetchSample(name: string): Promise<Uint8Array | null> {
  const response = await fetch(urlOf(name));
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

function urlOf(name: string): string {
  return `/samples/${encodeURIComponent(name)}.docx`;
}
