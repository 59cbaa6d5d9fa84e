import { applyToContent, readRegister, type Register } from "../../../src/recommendations";
import {
  acceptOnlyCandidates,
  answersFromCopy,
  answersFromRows,
  changesOfReturns,
  EXPORT_COLUMNS,
  guessReturnColumns,
  proposeChanges,
  registerRows,
  reviewReturns,
  type ReturnChoices,
  type ReturnedAnswer,
  type ReviewedReturn,
} from "../../../src/tracking";
import { appendTo, planFor, recommendationOf, setStatusOf } from "../../support/decisions";
import { SAMPLES, sampleRegister } from "../../support/samples";
import { contentWith, grants, lease, roof, survey, TODAY } from "../sample-document";

const achieved = [...roof.slice(0, 5), "2 (Achieved)", ""];
const AS_AT = "2026-12";
const SURVEY = "That the Head of Property surveys every school building.";
const LEASE = "That the Head of Property publishes a register of leases.";

describe("the columns of a returned sheet", () => {
  test("are found by their headings, whatever their order", () => {
    const rows = [["Status", "Your update", "Recommendation", "Ref", "Last update"]];
    expect(guessReturnColumns(rows, town())).toEqual({
      hasHeadings: true,
      columns: { ref: 3, text: 2, update: 1, status: 0 },
    });
  });

  test("an older update is never taken for the answer", () => {
    const { columns } = guessReturnColumns([["Ref", "Last update", "Progress"]], town());
    expect(columns).toEqual({ ref: 0, update: 2 });
  });

  test("without headings they are found by what stands in them", () => {
    const rows = [
      ["4", SURVEY, "All schools are surveyed."],
      ["5", LEASE, "The register is published on the web site of the Council, as was asked."],
    ];
    expect(guessReturnColumns(rows, town())).toEqual({
      hasHeadings: false,
      columns: { ref: 0, text: 1, update: 2 },
    });
  });

  test("each row with anything in it is an answer", () => {
    const rows = [
      ["Ref", "Update", "Date", "Status", "Complete"],
      ["4", "First.\n• Second.", "22/11/2026", "2", "yes"],
      ["", "", "", "", ""],
      ["5", "", "", "", "no"],
    ];
    const answers = answersFromRows(rows, guessReturnColumns(rows, town()));
    expect(answers).toEqual([
      {
        source: "row 2",
        ref: "4",
        text: null,
        update: ["First.", "- Second."],
        asAt: "2026-11-22",
        status: "2",
        complete: true,
        notes: [],
      },
      {
        source: "row 4",
        ref: "5",
        text: null,
        update: [],
        asAt: null,
        status: null,
        complete: null,
        notes: [],
      },
    ]);
  });
});

describe("matching answers to recommendations", () => {
  test("reference and text together are certain", () => {
    const [entry] = review([answer({ ref: "4.", text: SURVEY, update: ["Done."] })]);
    expect(entry).toMatchObject({ match: { kind: "matched", recommendation: { ref: "4" } } });
    expect(entry?.isReady).toBe(true);
  });

  test("the reference alone is asked about", () => {
    const [entry] = review([answer({ ref: "4", update: ["Done."] })]);
    expect(entry?.match).toMatchObject({
      kind: "doubtful",
      candidates: [
        {
          recommendation: { ref: "4" },
          why: "The reference is the same; the answer quotes no text.",
        },
      ],
    });
    expect(entry?.isReady).toBe(false);
  });

  test("only candidates can be accepted all at once", () => {
    const answers = [answer({ ref: "4", update: ["Done."] }), answer({ ref: "9", update: ["?"] })];
    const choices = acceptOnlyCandidates(review(answers), new Map());
    expect(review(answers, choices).map(({ isReady }) => isReady)).toEqual([true, false]);
  });

  test("a reference with another's text offers both", () => {
    const [entry] = review([answer({ ref: "4", text: LEASE, update: ["Done."] })]);
    expect(entry?.match.kind === "doubtful" ? refsOf(entry) : null).toEqual(["5", "4"]);
  });

  test("the same text is certain where the answer has no reference", () => {
    const [entry] = review([answer({ text: SURVEY.toUpperCase(), update: ["Done."] })]);
    expect(entry?.match).toMatchObject({ kind: "matched", recommendation: { ref: "4" } });
  });

  test("an answer that fits nothing is unknown", () => {
    expect(review([answer({ ref: "99", update: ["Done."] })])[0]?.match.kind).toBe("unknown");
  });

  test("a reference that several share is told apart by the text", () => {
    const register = sampleRegister("responsibilities-2007");
    const shared = register.recommendations.filter(({ ref }) => ref === "5.7");
    for (const { text, key } of shared) {
      const [entry] = review(
        [answer({ ref: "5.7", text, update: ["Done."] })],
        new Map(),
        register,
      );
      expect(entry?.match).toMatchObject({ kind: "matched", recommendation: { key } });
    }
  });
});

describe("what is flagged", () => {
  const of4 = { ref: "4", text: SURVEY };

  test("an empty answer", () => {
    expect(flags([answer(of4)])).toEqual([["empty"]]);
  });

  test("an answer the document already has", () => {
    const update = ["Half of the schools are surveyed."];
    expect(flags([answer({ ...of4, update })])).toEqual([["identical"]]);
  });

  test("two answers that differ, and two that do not", () => {
    const one = answer({ ...of4, update: ["Done."] });
    const other = answer({ ...of4, update: ["Not done."], source: "row 7" });
    expect(flags([one, other])).toEqual([["conflict"], ["conflict"]]);
    expect(flags([one, { ...one, source: "row 7" }])).toEqual([[], ["identical"]]);
  });

  test("of two answers that are the same the first is brought in; where one says more, the person chooses", () => {
    const one = answer({ ...of4, update: ["Done."] });
    const ready = (answers: readonly ReturnedAnswer[], choices?: ReturnChoices): boolean[] =>
      review(answers, choices).map(({ isReady }) => isReady);
    expect(ready([one, one, one])).toEqual([true, false, false]);
    expect(ready([one, one], new Map([[0, { take: false }]]))).toEqual([false, true]);
    const withStatus = { ...one, status: "2" };
    expect(flags([one, withStatus])).toEqual([["conflict"], ["conflict"]]);
    expect(ready([one, withStatus])).toEqual([false, false]);
  });

  test("leaving one of two out settles the conflict", () => {
    const answers = [
      answer({ ...of4, update: ["Done."] }),
      answer({ ...of4, update: ["Not done."] }),
    ];
    const reviewed = review(answers, new Map([[1, { take: false }]]));
    expect(reviewed.map(({ isReady }) => isReady)).toEqual([true, false]);
  });

  test("another update of the same month", () => {
    const update = answer({
      ref: "5",
      text: LEASE,
      update: ["All is published."],
      asAt: "2026-11",
    });
    expect(flags([update])).toEqual([["conflict"]]);
  });

  test("a status that is no category", () => {
    expect(flags([answer({ ...of4, status: "Splendid" })])).toEqual([["unknown-status"]]);
  });

  test("what is flagged is brought in only when the person says so", () => {
    const answers = [answer({ ...of4, update: ["Half of the schools are surveyed."] })];
    expect(changesOfReturns(review(answers))).toEqual([]);
    expect(changesOfReturns(review(answers, new Map([[0, { take: true }]])))).toHaveLength(1);
  });

  test("several actions with updates of their own are asked about", () => {
    const register = sampleRegister("scrutiny-action-plan-2006");
    const { text } = recommendationOf(register, "4");
    const answers = [answer({ ref: "4", text, update: ["Done."] })];
    const [asked] = review(answers, new Map(), register);
    expect(asked?.flags.map(({ kind }) => kind)).toEqual(["which-action"]);
    expect(asked?.isReady).toBe(false);
    const target = asked?.targets[1];
    if (target === undefined) throw new Error("there is no choice");
    const [chosen] = review(answers, new Map([[0, { target }]]), register);
    expect(chosen?.changes).toMatchObject([{ kind: "appendUpdate", group: target.group }]);
    expect(chosen?.isReady).toBe(true);
  });
});

describe("the changes of returns", () => {
  test("update, status and tick, each only where it says something new", () => {
    const answers = [
      answer({ ref: "4", text: SURVEY, update: ["Done."], status: "2 – Achieved", complete: true }),
      answer({ ref: "5", text: LEASE, status: "4" }),
    ];
    const key = recommendationOf(town(), "4").key;
    expect(changesOfReturns(review(answers))).toEqual([
      {
        kind: "appendUpdate",
        recommendation: key,
        group: null,
        action: null,
        asAt: AS_AT,
        text: ["Done."],
      },
      { kind: "setStatus", recommendation: key, code: "2", draft: true },
      { kind: "setComplete", recommendation: key, complete: true },
    ]);
  });

  test("can be previewed and written together", () => {
    const answers = [
      answer({ ref: "4", text: SURVEY, update: ["Done."] }),
      answer({ ref: "5", text: LEASE, update: ["Published."] }),
    ];
    const proposal = proposeChanges(town(), changesOfReturns(review(answers)), TODAY);
    expect(proposal).toMatchObject({ kind: "ready" });
    expect(proposal.kind === "ready" ? proposal.preview.length : 0).toBeGreaterThanOrEqual(2);
  });
});

describe("another copy of the paper", () => {
  test.each(SAMPLES)("%s: an unchanged copy answers nothing", (sample) => {
    const register = sampleRegister(sample);
    expect(answersFromCopy(register, sampleRegister(sample), "copy.docx")).toEqual([]);
  });

  test("what it added is found, its paragraphs and bullets kept", () => {
    const register = sampleRegister("recommendation-tracking-2010");
    const copy = carriedOut(
      register,
      appendTo(register, "5", "2026-11", "Three things:", "- the first", "- the second"),
    );
    expect(answersFromCopy(register, copy, "copy.docx")).toMatchObject([
      {
        source: "copy.docx",
        ref: "5",
        asAt: "2026-11",
        update: ["Three things:", "- the first", "- the second"],
      },
    ]);
  });

  test("a status it changed comes along", () => {
    const register = town();
    const copy = carriedOut(register, setStatusOf(register, "4", "2"));
    expect(answersFromCopy(register, copy, "copy")).toMatchObject([{ ref: "4", status: "2" }]);
  });

  test("earlier text that it changed is noted and not brought in", () => {
    const copy = readRegister(
      contentWith(
        achieved,
        [
          ...survey.slice(0, 2),
          ["Action update (July 2026)", "Nearly all schools are surveyed."],
          ...survey.slice(3),
        ],
        lease,
        grants,
      ),
    );
    const answers = answersFromCopy(town(), copy, "copy");
    expect(answers).toMatchObject([{ ref: "4", update: [] }]);
    expect(answers[0]?.notes).toHaveLength(1);
    const [entry] = review(answers);
    expect(entry?.flags.map(({ kind }) => kind)).toEqual(["note", "empty"]);
    expect(entry?.changes).toEqual([]);
  });

  test("bringing a copy in twice changes nothing the second time", () => {
    const register = town();
    const copy = carriedOut(register, appendTo(register, "4", "2026-12", "All is surveyed."));
    const answers = answersFromCopy(register, copy, "copy");
    const once = carriedOut(register, ...changesOfReturns(review(answers)));
    expect(answersFromCopy(once, copy, "copy")).toEqual([]);
    expect(flags(answers, once)).toEqual([["identical"]]);
  });

  test("an answer with bullets is known again where the paper writes them as signs", () => {
    const answers = [
      answer({ ref: "4", text: SURVEY, update: ["Two things:", "- roofs.", "- walls."] }),
    ];
    const once = carriedOut(town(), ...changesOfReturns(review(answers)));
    expect(recommendationOf(once, "4").updates.at(-1)?.text).toContain("• roofs.");
    expect(flags(answers, once)).toEqual([["identical"]]);
  });
});

function town(): Register {
  return readRegister(contentWith(achieved, survey, lease, grants));
}

function answer(given: Partial<ReturnedAnswer>): ReturnedAnswer {
  return {
    source: "row 2",
    ref: null,
    text: null,
    update: [],
    asAt: null,
    status: null,
    complete: null,
    notes: [],
    ...given,
  };
}

function review(
  answers: readonly ReturnedAnswer[],
  choices: ReturnChoices = new Map(),
  register = town(),
): readonly ReviewedReturn[] {
  return reviewReturns(register, answers, choices, AS_AT);
}

function flags(answers: readonly ReturnedAnswer[], register = town()): string[][] {
  return review(answers, new Map(), register).map((entry) => entry.flags.map(({ kind }) => kind));
}

function refsOf({ match }: ReviewedReturn): (string | null)[] {
  return match.kind === "doubtful"
    ? match.candidates.map(({ recommendation }) => recommendation.ref)
    : [];
}

function carriedOut(register: Register, ...changes: Parameters<typeof planFor>[1][]): Register {
  return readRegister(applyToContent(register.content, planFor(register, ...changes).plan).content);
}

test.each(SAMPLES)(
  "%s: an export that comes back unchanged says nothing new, and says so",
  (sample) => {
    const register = sampleRegister(sample);
    const rows = [EXPORT_COLUMNS, ...registerRows(register)];
    const answers = answersFromRows(rows, guessReturnColumns(rows, register));
    expect(answers).toHaveLength(register.recommendations.length);
    const reviewed = reviewReturns(register, answers, new Map(), AS_AT);
    expect(changesOfReturns(reviewed)).toEqual([]);
    for (const { match, flags } of reviewed) {
      expect(match.kind).toBe("matched");
      expect(["empty", "identical"]).toContain(flags[0]?.kind);
    }
  },
);

test("a status for a recommendation whose actions have their own is not brought in, and why", () => {
  const register = sampleRegister("draft-action-plan-2010");
  const { ref, text } = recommendationOf(register, "2");
  const rows = [
    ["Ref", "Recommendation", "Status"],
    [ref ?? "", text, "2"],
  ];
  const answers = answersFromRows(rows, guessReturnColumns(rows, register));
  const [reviewed] = reviewReturns(register, answers, new Map(), AS_AT);
  expect(reviewed).toMatchObject({ isReady: false, changes: [] });
  expect(reviewed?.flags.map(({ message }) => message)).toEqual([
    "Recommendation 2 has several actions with statuses of their own, so its status is not brought in; set it in Review.",
  ]);
  const target = { group: null, action: 1 };
  const [chosen] = reviewReturns(register, answers, new Map([[0, { target }]]), AS_AT);
  expect(chosen).toMatchObject({ isReady: true, changes: [{ kind: "setStatus", action: 1 }] });
});
