import { describe, expect, it } from "vitest";
import type { Example } from "../../src/checks/check.ts";
import { exampleOf, quantity, type Written } from "../../src/checks/example.ts";
import type { JudgedConflict } from "../../src/evaluate/network/judged-network.ts";
import { exitStatus } from "../../src/reporters/exit-status.ts";
import type { Verification } from "../../src/verify.ts";
import { type Fields, fleetAndHarbour, same, strict, summed } from "../fleet-and-harbour.ts";
import { type Desk, verifyDesk } from "../verify-desk.ts";

function conflictsIn({ cases }: Verification): Readonly<Record<string, readonly JudgedConflict[]>> {
  return Object.fromEntries(cases.map((one) => [one.case.name, one.network.conflicts]));
}

/** The keys of the members of the conflicts that each case tells. */
function membersIn(desk: Desk): Readonly<Record<string, readonly (readonly string[])[]>> {
  return Object.fromEntries(
    Object.entries(conflictsIn(verifyDesk(desk))).map(([name, conflicts]) => [
      name,
      conflicts.map(({ members }) => members.map(({ key }) => key)),
    ]),
  );
}

/** What is more than a note: the code, with the case and the claim. */
function told(desk: Desk): readonly string[] {
  return verifyDesk(desk)
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ code, case: name, claim }) => `${code} ${name} ${claim}`);
}

describe("a conflict that runs through the derivations of another case", () => {
  const verification = verifyDesk(fleetAndHarbour());
  const [conflict] = conflictsIn(verification).fleet ?? [];

  it("is told once, in the case that names the other", () => {
    expect(membersIn(fleetAndHarbour())).toEqual({
      fleet: [["boats", "sails", "harbour/motors"]],
      harbour: [],
    });
    expect(told(fleetAndHarbour())).toEqual(["claims-conflict fleet sails"]);
    expect(exitStatus(verification)).toBe(1);
  });

  it("is irreducible, and names every check in its own case", () => {
    const harbour = { name: "harbour", folder: "harbour" };
    expect(conflict).toMatchObject({
      isIrreducible: true,
      dissolvedBy: null,
      toldAt: { claim: "sails", check: "one_wind" },
      checks: [
        { claim: null, check: "one_fleet" },
        { claim: null, check: "one_wind" },
        { claim: "boats", check: "sum", otherCase: harbour },
      ],
    });
  });

  it("is none where the sum fits", () => {
    expect(told(fleetAndHarbour("78.8 thousand motor boats"))).toEqual([]);
  });

  it("points at every figure in the article that prints it", () => {
    const [finding] = verification.findings.filter(({ code }) => code === "claims-conflict");
    expect(
      finding?.related.map(({ location: { file, line, column, excerpt } }) => {
        const marked = excerpt?.text.slice(excerpt.start, excerpt.end);
        return `${file}:${line}:${column} ${marked}`;
      }),
    ).toEqual([
      "fleet/article.md:1:15 112.4 thousand boats",
      "fleet/article.md:1:37 33.6 thousand",
      "harbour/article.md:2:31 78 thousand motor boats",
    ]);
    for (const { message } of finding?.related ?? []) expect(message).toContain("the others leave");
    expect(finding?.related.at(-1)?.message).toContain("in harbour");
  });

  it("goes through as many cases as it takes", () => {
    const { fleet = {}, harbour = {} } = fleetAndHarbour();
    const middle = strict(
      exampleOf("They have 112 thousand boats.", [quantity("boats", "112 thousand boats")]),
      { relations: [same("as_there", "boats", "harbour/boats")] },
    );
    const through = String(fleet["ledger.json"]).replace("harbour/boats", "middle/boats");
    const desk = { harbour, middle, fleet: { ...fleet, "ledger.json": through } };
    expect(membersIn(desk)).toEqual({
      harbour: [],
      middle: [],
      fleet: [["harbour/motors", "boats", "sails"]],
    });
    // Of those that name another the first by its folder, however the cases are given.
    expect(told(desk)).toEqual(["claims-conflict fleet sails"]);
    const { middle: _, ...without } = desk;
    expect(told(without)).toEqual(["reference-unknown fleet null"]);
  });

  it("is a warning where a later reading dissolves it", () => {
    const desk = fleetAndHarbour("about 78 thousand motor boats", "all");
    expect(told(desk)).toEqual(["claims-agree-by-reading fleet sails"]);
    const [dissolved] = conflictsIn(verifyDesk(desk)).fleet ?? [];
    expect(dissolved?.dissolvedBy).toMatchObject([{ kind: "hedge", key: "harbour/motors" }]);
    expect(exitStatus(verifyDesk(desk))).toBe(0);
  });

  it("tells apart sources of one name: each case may cut its figures or not", () => {
    const desk = fleetAndHarbour("78 thousand motor boats", "all");
    expect(told(desk)).toEqual(["claims-agree-by-reading fleet sails"]);
    const verification = verifyDesk(desk);
    const [cut] = conflictsIn(verification).fleet ?? [];
    expect(cut?.dissolvedBy).toEqual([{ kind: "truncated", source: "harbour/article" }]);
    const [finding] = verification.findings;
    expect(finding?.message).toContain("if the figures of harbour/article.md are cut off");
    // Where the other declares how it rounds, the case's own source of that name is no way out.
    const { fleet = {}, harbour = {} } = desk;
    const sources = { article: { path: "article.md", role: "document", rounding: "half-up" } };
    expect(told({ fleet, harbour: strict(harbour, { sources }) })).toEqual([
      "claims-conflict fleet sails",
    ]);
  });

  it("is none where a check of the other case needs that reading already", () => {
    const desk = fleetAndHarbour("80,000 motor boats", "all");
    expect(verifyDesk(desk).cases[1]?.network.readings).toEqual([{ kind: "zeros", key: "motors" }]);
    expect(told(desk)).toEqual(["holds-if-zeros-round harbour boats"]);
  });

  it("leaves out what is contradicted alone, in whichever case", () => {
    const { fleet = {}, harbour = {} } = fleetAndHarbour("38 thousand motor boats");
    expect(told({ fleet, harbour })).toEqual(["figure-contradicted harbour boats"]);
  });

  it("leaves nothing implied by what cannot hold", () => {
    const harbour = strict(
      exampleOf("Of 112 thousand boats 34.4 thousand sail and 78 thousand have motors.", [
        quantity("sails", "34.4 thousand"),
        quantity("motors", "78 thousand"),
        summed("boats", "112 thousand boats", "sails", "motors"),
      ]),
    );
    const fleet = (motors: string) =>
      strict(
        exampleOf(`It has 112.4 thousand boats, ${motors} of them with motors.`, [
          quantity("boats", "112.4 thousand boats"),
          quantity("motors", motors),
        ]),
        {
          relations: [
            same("one_fleet", "boats", "harbour/boats"),
            same("one_motor", "motors", "harbour/motors"),
          ],
        },
      );
    const impliedOf = (desk: Desk) => {
      const [known] = verifyDesk(desk).cases.filter((one) => one.case.name === "harbour");
      return known?.network.implied.get("motors")?.highBy;
    };
    expect(impliedOf({ harbour })).toEqual({ claim: "boats", check: "sum" });
    const fitting = { fleet: fleet("78.05 thousand"), harbour };
    expect(told(fitting)).toEqual([]);
    expect(impliedOf(fitting)?.otherCase?.name).toBe("fleet");
    const refuted = { fleet: fleet("77.6 thousand"), harbour };
    expect(told(refuted)).toEqual(["claims-conflict fleet motors"]);
    expect(impliedOf(refuted)).toBe(undefined);
  });

  it("is not told beside one that a case has by itself of the same checks", () => {
    const wind = same("one_wind", "sails", "harbour/sails");
    const only = exampleOf("It has 33.6 thousand boats, half of them 17.0 thousand.", [
      quantity("sails", "33.6 thousand"),
      unprinted("half", { derivations: [{ formula: "sails / 2" }] }),
      quantity("told", "17.0 thousand", { derivations: [{ relation: "same", of: ["half"] }] }),
    ]);
    const { harbour = {} } = fleetAndHarbour();
    const desk = { only: strict(only, { relations: [wind] }), harbour };
    expect(told(desk)).toEqual(["figure-contradicted only told"]);
  });
});

function unprinted(id: string, fields: Fields = {}): Written {
  return { id, kind: "quantity", ...fields };
}

describe("a claim that is tied to one of another case", () => {
  const naming = (exact: string, other: string): Desk => ({
    first: exampleOf(`They have ${other}.`, [quantity("boats", other)]),
    second: exampleOf(`There are ${exact}.`, [quantity("boats", exact)], {
      relations: [same("as_there", "boats", "first/boats")],
    }),
  });

  it.each([
    ["3.98 million boats", "3.9 million boats", "first/article"],
    ["3.9 million boats", "3.98 million boats", "article"],
  ])("holds by the cut of one of two sources of one name: %s and %s", (exact, other, source) => {
    const [, second] = verifyDesk(naming(exact, other)).cases;
    const [check] = second?.claims[0]?.checks ?? [];
    expect(check?.basis).toEqual([{ kind: "truncated", source }]);
  });

  it("is pointed at where the two do not agree", () => {
    const { findings } = verifyDesk(naming("4.9 million boats", "3.9 million boats"));
    const finding = findings.find(({ code }) => code === "figure-contradicted");
    const places = finding?.related.map(({ location: { file, line, column } }) => {
      return `${file}:${line}:${column}`;
    });
    expect(places).toEqual(["first/article.md:1:11"]);
  });

  it("has a text of its own, though both have one id", () => {
    const [, second] = verifyDesk(naming("3.9 million boats", "3.86 million boats")).cases;
    expect([...(second?.claims[0]?.checks[0]?.texts ?? [])]).toEqual([
      ["boats", "3.9 million boats"],
      ["first/boats", "3.86 million boats"],
    ]);
  });
});

describe("cases that name each other", () => {
  it("may do so in a circle", () => {
    const { fleet = {}, harbour = {} } = fleetAndHarbour();
    const back = strict(harbour, { relations: [same("back", "sails", "fleet/sails")] });
    const ledger = JSON.parse(String(fleet["ledger.json"]));
    const relations = [same("one_fleet", "boats", "harbour/boats")];
    const desk = { fleet: strict(fleet, { ...ledger, relations }), harbour: back };
    expect(membersIn(desk)).toEqual({
      fleet: [["boats", "sails", "harbour/motors"]],
      harbour: [],
    });
    expect(told(desk)).toEqual(["claims-conflict fleet boats"]);
  });

  it("may both name a claim of a third, which nothing prints", () => {
    const share = (part: string, percent: string) =>
      strict(
        exampleOf(`They have ${part}, ${percent} of all.`, [
          quantity("part", part),
          unprinted("all", { unit: "boats" }),
          quantity("share", percent, {
            derivations: [{ relation: "share", part: "part", whole: "all" }],
          }),
        ]),
        { relations: [same("as_in_facts", "all", "facts/all")] },
      );
    const facts = exampleOf("Nothing is printed.", [unprinted("all", { unit: "boats" })]);
    const desk = { facts, north: share("20 boats", "10%"), south: share("30 boats", "12%") };
    expect(membersIn(desk)).toEqual({
      facts: [],
      north: [["part", "share", "south/part", "south/share"]],
      south: [],
    });
    expect(told(desk)).toEqual(["claims-conflict north share"]);
  });

  it("may tell what nothing prints in the other, which then is no fault there", () => {
    const facts = strict(
      exampleOf("They have 20 boats, 12% of all.", [
        quantity("part", "20 boats"),
        unprinted("all", { unit: "boats" }),
        quantity("share", "12%", {
          derivations: [{ relation: "share", part: "part", whole: "all" }],
        }),
      ]),
    );
    const north = exampleOf("All have 170 boats.", [quantity("all", "170 boats")], {
      relations: [same("as_in_facts", "all", "facts/all")],
    });
    expect(told({ facts })).toEqual(["claim-not-quantity facts share"]);
    expect(told({ facts, north })).toEqual([]);
    const [known] = verifyDesk({ facts, north }).cases;
    expect(known?.network.implied.get("all")?.highBy).toEqual({
      claim: null,
      check: "as_in_facts",
      otherCase: { name: "north", folder: "north" },
    });
  });

  it("are named in a message that stays short, though their names are long", () => {
    const long = "a-very-long-name-of-an-article-about-boats";
    const many = Array.from({ length: 9 }, (_, at) => `part_${at}`);
    const printedAs = (id: string) => `${id.slice(-1)}1.0 thousand boats of the long fleet`;
    const other = exampleOf(many.map((id) => `${printedAs(id)}.`).join(" "), [
      ...many.map((id) => quantity(id, printedAs(id))),
      unprinted("all", { derivations: [{ relation: "sum", of: many }] }),
    ]);
    const own = exampleOf("All have 371.2 thousand boats of the very long fleet.", [
      quantity("all", "371.2 thousand boats of the very long fleet"),
    ]);
    const relations = [same("as_there", "all", `${long}/all`)];
    const desk = { own: strict(own, { relations }), [long]: strict(other) };
    const [conflict] = conflictsIn(verifyDesk(desk)).own ?? [];
    expect(conflict?.members).toHaveLength(10);
    const messages = verifyDesk(desk).findings.map(({ message }) => message);
    for (const message of messages) expect(message.length).toBeLessThanOrEqual(300);
    expect(messages[0]).toContain("“11.0 thousand boats of th…” in a-very-long-nam… and 7 more");
  });

  it("have a change told that would mend it, in whichever case it is", () => {
    const hall = unprinted("hall", { unit: "chairs" });
    const first = exampleOf("Three halls have 31 chairs.", [
      hall,
      quantity("three", "31 chairs", { derivations: [{ formula: "hall * 3" }] }),
    ]);
    const second = exampleOf("Five such halls have 60 chairs.", [
      hall,
      quantity("five", "60 chairs", { derivations: [{ formula: "hall * 5" }] }),
    ]);
    const desk = {
      first: strict(first),
      second: strict(second, { relations: [same("such", "hall", "first/hall")] }),
    };
    const verification = verifyDesk(desk);
    const [conflict] = conflictsIn(verification).second ?? [];
    expect(conflict?.repair).toMatchObject({ key: "first/three", text: "36 chairs" });
    const [finding] = verification.findings.filter(({ code }) => code === "claims-conflict");
    expect(finding?.help).toContain("“36 chairs” in place of “31 chairs”");
  });

  it("may have the name of a claim whose evidence has the name of a claim there", () => {
    const boats = exampleOf("It has 31 sails.", [quantity("sails", "31 sails")]);
    const fleet = exampleOf(
      "The 102 boats have 31 sails.",
      [
        quantity("boats", "102 boats", {
          evidence: [{ id: "sails", source: "list", cell: { pointer: "/boats" } }],
        }),
        quantity("sails", "31 sails"),
      ],
      {
        sources: { list: { path: "list.json", role: "evidence", origin: "the list" } },
        relations: [same("as_there", "sails", "boats/sails")],
        files: { "list.json": '{ "boats": "102" }' },
      },
    );
    expect(told({ boats, fleet })).toEqual([]);
    expect(verifyDesk({ boats, fleet }).cases[1]?.claims.map(({ verdict }) => verdict)).toEqual([
      "confirmed",
      "consistent",
    ]);
  });

  it("may be one that names itself", () => {
    const itself = exampleOf("Of 14 hens and 22 rats.", [
      unprinted("one"),
      unprinted("again"),
      quantity("double", "14 hens", { derivations: [{ formula: "one * 2" }] }),
      quantity("triple", "22 rats", { derivations: [{ formula: "again * 3" }] }),
    ]);
    const desk = { barn: strict(itself, { relations: [same("one", "again", "barn/one")] }) };
    expect(membersIn(desk)).toEqual({ barn: [["double", "triple"]] });
  });

  it("may be two of one name, of which the last is meant", () => {
    const { fleet = {}, harbour = {} } = fleetAndHarbour();
    const fitting = fleetAndHarbour("78.8 thousand motor boats").harbour ?? {};
    expect(told({ fleet, "a/harbour": fitting, "b/harbour": harbour })).toEqual([
      "claims-conflict fleet sails",
    ]);
    expect(told({ fleet, "a/harbour": harbour, "b/harbour": fitting })).toEqual([]);
  });

  it("have their own conflicts told as when they are checked alone", () => {
    const own = (n: number) =>
      strict(
        exampleOf("Of 14 hens and 22 rats there are 7.", [
          unprinted("one"),
          quantity("double", "14 hens", { derivations: [{ formula: "one * 2" }] }),
          quantity("triple", "22 rats", { derivations: [{ formula: "one * 3" }] }),
          quantity("seven", "7"),
        ]),
        n === 0 ? {} : { relations: [same("seven_there", "seven", "first/seven")] },
      );
    const alone = membersIn({ first: own(0) }).first;
    expect(membersIn({ first: own(0), second: own(1) })).toEqual({ first: alone, second: alone });
  });

  it("are fully checked where many stories take a fact of one case", () => {
    const facts = exampleOf("It has 51.7 million people.", [
      quantity("people", "51.7 million people"),
    ]);
    const stories = Array.from({ length: 60 }, (_, at) => [`story_${at}`, story(30 + at / 10)]);
    const desk = { facts, ...Object.fromEntries(stories) };
    expect(told(desk)).toEqual([]);
    // What the last story says of the people is not what the others leave.
    const broken = { ...desk, story_59: story(35.9, 1.03) };
    expect(told(broken)).toEqual(["figure-contradicted story_59 share"]);
  });
});

/** So many millions fell by one and a half, which is told in three ways. */
function story(before: number, slip = 1): Example {
  const derived = (id: string, exact: string, rule: Fields) =>
    quantity(id, exact, { derivations: [rule] });
  const share = (((before - 1.5) / 51.7) * 100 * slip).toFixed(2);
  const fall = ((1.5 / before) * 100).toFixed(1);
  const [from, to] = [before.toFixed(1), (before - 1.5).toFixed(1)];
  const article = `From ${from} million to ${to} million, a loss of 1.5 million, a ${fall}% decline, to ${share}% of all.`;
  return exampleOf(
    article,
    [
      unprinted("everybody", { unit: "people" }),
      quantity("before", `${from} million`),
      quantity("after", `${to} million`),
      derived("loss", "loss of 1.5 million", {
        relation: "difference",
        from: "before",
        to: "after",
      }),
      derived("fall", `${fall}% decline`, {
        relation: "percent_change",
        from: "before",
        to: "after",
      }),
      derived("share", `${share}%`, { relation: "share", part: "after", whole: "everybody" }),
    ],
    { relations: [same("as_facts", "everybody", "facts/people")] },
  );
}
