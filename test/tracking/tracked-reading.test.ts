import {
  NO_CORRECTIONS,
  serialiseCorrections,
  withRole,
  type Corrections,
} from "../../src/recommendations";
import {
  DocumentUnavailable,
  keepCorrections,
  nextPane,
  readTracked,
  rereadTracked,
  startPane,
  type PaneEvent,
  type PaneState,
  type TrackedReading,
} from "../../src/tracking";
import { TODAY, town } from "./sample-document";

describe("a document with corrections", () => {
  test("is read as the person said", async () => {
    const document = town();
    const corrections = statusIsUpdate(await readTracked(document));
    expect(await keepCorrections(document, corrections)).toBeNull();
    const { register, problems } = await readTracked(document);
    expect(register.corrections).toEqual(corrections);
    expect(roleOfStatus(register)).toBe("update");
    expect(problems).toEqual(register.problems);
  });

  test("is read without them where they cannot be understood, and says so", async () => {
    const document = town();
    document.corrections = "{}";
    const reading = await readTracked(document);
    expect(reading.register.corrections).toBe(NO_CORRECTIONS);
    expect(kindsIn(reading)).toContain("corrections-lost");
    expect(kindsIn(rereadTracked(reading, statusIsUpdate(reading)))).not.toContain(
      "corrections-lost",
    );
  });

  test("is read without them where the document does not hand them out, and says so", async () => {
    const document = town();
    document.readCorrections = () => Promise.reject(new DocumentUnavailable("Why."));
    expect(kindsIn(await readTracked(document))).toContain("corrections-lost");
  });

  test("what the host could not hand out stays known when it is read in another way", async () => {
    const reading = await readTracked(town());
    const problem = {
      kind: "unreadable-table",
      message: "Why.",
      table: null,
      row: null,
      place: null,
    };
    const again = rereadTracked(
      { ...reading, problems: [problem, ...reading.problems] },
      statusIsUpdate(reading),
    );
    expect(again.problems).toEqual([problem, ...again.register.problems]);
  });
});

describe("keeping corrections", () => {
  test("gives the reason where the document refuses", async () => {
    const document = town();
    document.saveCorrections = () =>
      Promise.reject(new DocumentUnavailable("Word did not keep it."));
    expect(await keepCorrections(document, NO_CORRECTIONS)).toBe("Word did not keep it.");
  });

  test("keeps nothing where there are too many", async () => {
    const document = town();
    const tables = Array.from({ length: 60 }, (_, index) => ({
      fingerprint: `recommendation|update ${String(index)}`,
      isRecommendationTable: true,
      roles: [],
      updateOrder: null,
    }));
    expect(await keepCorrections(document, { tables })).toMatch(/^These are more corrections/);
    expect(document.corrections).toBeNull();
  });

  test("forgetting them is kept too", async () => {
    const document = town();
    await keepCorrections(document, statusIsUpdate(await readTracked(document)));
    await keepCorrections(document, NO_CORRECTIONS);
    expect(document.corrections).toBe(serialiseCorrections(NO_CORRECTIONS));
    expect((await readTracked(document)).register.corrections).toEqual(NO_CORRECTIONS);
  });
});

describe("the pane", () => {
  test("reads again at once and says how many recommendations there are now", async () => {
    const state = await checking();
    const corrections = statusIsUpdate(requireReading(state));
    const corrected = nextPane(state, { kind: "corrected", corrections });
    expect(corrected.reading?.register.corrections).toBe(corrections);
    expect(corrected.isCheckingReading).toBe(true);
    expect(corrected.result).toEqual({ kind: "corrected", recommendations: 4, isForgotten: false });
    const forgotten = nextPane(corrected, { kind: "corrected", corrections: NO_CORRECTIONS });
    expect(forgotten.result).toMatchObject({ isForgotten: true });
  });

  test("takes no correction while a job occupies the document", async () => {
    const busy = nextPane(await checking(), { kind: "reading-started", today: TODAY });
    const corrections = statusIsUpdate(requireReading(busy));
    expect(nextPane(busy, { kind: "corrected", corrections })).toBe(busy);
  });

  test("tells why a correction was not kept and goes on with it", async () => {
    const state = await checking();
    const corrections = statusIsUpdate(requireReading(state));
    const after = [
      { kind: "corrected", corrections },
      { kind: "corrections-not-kept", message: "Why." },
    ] satisfies PaneEvent[];
    const told = after.reduce<PaneState>(nextPane, state);
    expect(told.result).toMatchObject({ kind: "trouble", message: "Why.", canRead: false });
    expect(told.reading?.register.corrections).toBe(corrections);
  });

  test("goes back from the page to the list", async () => {
    expect(nextPane(await checking(), { kind: "closed" }).isCheckingReading).toBe(false);
  });
});

/** The pane with the page open that shows how the document was read. */
async function checking(): Promise<PaneState> {
  const reading = await readTracked(town());
  const events: readonly PaneEvent[] = [
    { kind: "reading-started", today: TODAY },
    { kind: "reading-finished", reading },
    { kind: "reading-opened" },
  ];
  return events.reduce(nextPane, startPane(TODAY, []));
}

function requireReading({ reading }: PaneState): TrackedReading {
  if (reading === null) throw new Error("nothing was read");
  return reading;
}

function statusIsUpdate({ register }: TrackedReading): Corrections {
  const [table] = register.tables;
  if (table === undefined) throw new Error("the sample has a recommendation table");
  const status = table.columns.findIndex(({ header }) => header === "Status");
  return withRole(register.corrections, table, status, "update");
}

function roleOfStatus({ tables }: TrackedReading["register"]): string | undefined {
  return tables[0]?.columns.find(({ header }) => header === "Status")?.role;
}

function kindsIn({ problems }: TrackedReading): readonly string[] {
  return problems.map(({ kind }) => kind);
}
