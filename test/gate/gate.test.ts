import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { crowd, type Project, project, type Ran } from "./project.ts";

const RIGHT = { men: "12", women: "33", people: "45" };
const WRONG = { ...RIGHT, people: "47" };
const OTHER_WRONG = { men: "101", women: "203", people: "317" };

const BY = ["--by", "A. Editor", "--reason", "Printed before the archive was checked."] as const;

/** A repository with an old fault that a baseline has taken up, and a branch for a change. */
function archive(config: object = {}): Project {
  const made = project({
    "vouch.json": `${JSON.stringify(config, null, 2)}\n`,
    ...crowd("old", WRONG),
    ...crowd("sound", RIGHT),
  });
  expect(made.vouch("check").status).toBe(1);
  const taken = made.vouch("baseline", ...BY);
  expect(taken.status).toBe(0);
  expect(taken.output).toMatch(/^[12] faults? (?:is|are) accepted\.\n$/);
  expect(made.vouch("check").status).toBe(0);
  made.commit("The baseline");
  made.git("checkout", "--quiet", "-b", "change");
  return made;
}

/** The codes and messages of what nobody accepted and is an error. */
function errorsIn({ output }: Ran): readonly string[] {
  const report: {
    findings: { code: string; severity: string; case: string; accepted: unknown }[];
  } = JSON.parse(output);
  return report.findings
    .filter(({ severity, accepted }) => severity === "error" && accepted === null)
    .map((finding) => `${finding.case}: ${finding.code}`);
}

function ledgerOf({ root }: Project, name: string): string {
  return readFileSync(join(root, `claims/${name}/ledger.json`), "utf8");
}

describe.each([
  ["in the ledgers", {}],
  ["in one file", { acceptances: "accepted.json" }],
])("a gate with a baseline %s", (_, config) => {
  it("fails a new fault while the old ones pass", () => {
    const { write, vouch, commit } = archive(config);
    write(crowd("new", WRONG));
    commit("A new case");
    const ran = vouch("check", "--format", "json");
    expect(ran.status).toBe(1);
    expect(new Set(errorsIn(ran))).toEqual(new Set(["new: figure-contradicted"]));
  });

  it("fails when one fault is mended and another added: they do not offset each other", () => {
    const made = archive(config);
    const mended = ledgerOf(made, "old").replaceAll("47 people", "45 people");
    made.write(crowd("sound", OTHER_WRONG));
    made.write({
      "claims/old/ledger.json": mended,
      "claims/old/article.md": "There were 45 people: 12 men and 33 women.\n",
    });
    made.commit("One mended, one added");
    const ran = made.vouch("check", "--format", "json");
    expect(ran.status).toBe(1);
    expect(errorsIn(ran)).toContain("sound: figure-contradicted");
    expect(errorsIn(ran)).toContain("old: acceptance-stale");
  });

  it("fails when another figure takes the place of an accepted one", () => {
    const made = archive(config);
    made.write({
      "claims/old/ledger.json": ledgerOf(made, "old").replace(
        '"exact": "47 people"',
        '"exact": "48 people"',
      ),
      "claims/old/article.md": "There were 48 people: 12 men and 33 women.\n",
    });
    const ran = made.vouch("check", "--format", "json");
    expect(ran.status).toBe(1);
    expect(errorsIn(ran)).toContain("old: figure-contradicted");
  });
});

describe("an acceptance", () => {
  it("fails once it has expired", () => {
    const { write, vouch, root } = project({ "vouch.json": "{}\n", ...crowd("old", WRONG) });
    expect(vouch("baseline", ...BY, "--until", "2999-12-31").status).toBe(0);
    expect(vouch("check").status).toBe(0);
    const ledger = readFileSync(join(root, "claims/old/ledger.json"), "utf8");
    write({ "claims/old/ledger.json": ledger.replaceAll("2999-12-31", "2020-12-31") });
    const ran = vouch("check", "--format", "json");
    expect(ran.status).toBe(1);
    expect(errorsIn(ran)).toContain("old: acceptance-expired");
    expect(errorsIn(ran)).toContain("old: figure-contradicted");
  });

  it("without a reason is none, and fails", () => {
    const { write, vouch, root } = project({ "vouch.json": "{}\n", ...crowd("old", WRONG) });
    vouch("baseline", ...BY);
    const ledger = readFileSync(join(root, "claims/old/ledger.json"), "utf8");
    for (const reason of [/"reason": "[^"]*",\s*/, /"reason": "[^"]*"/]) {
      const text = ledger.replaceAll(new RegExp(reason, "g"), (found) =>
        found.includes(",") ? "" : '"reason": " "',
      );
      expect(text).not.toBe(ledger);
      write({ "claims/old/ledger.json": text });
      expect(vouch("check").status).toBe(2);
    }
  });
});

describe("--acceptances-from", () => {
  it("fails a pull request that accepts its own fault, in its ledger or in the file for all", () => {
    for (const config of [{}, { acceptances: "accepted.json" }]) {
      const { write, vouch, commit } = archive(config);
      write(crowd("new", WRONG));
      expect(vouch("baseline", ...BY).status).toBe(0);
      commit("A new case that accepts its own fault");
      expect(vouch("check").status).toBe(0);
      const ran = vouch("check", "--acceptances-from", "main", "--format", "json");
      expect(ran.status).toBe(1);
      expect(new Set(errorsIn(ran))).toEqual(new Set(["new: figure-contradicted"]));
      expect(ran.errors).toContain(
        "the change accepts figure-contradicted of new/people/sum: “Printed before the archive was checked.” (A. Editor).",
      );
    }
  });

  it("takes the settings from the ref, too, and says that the change touches them", () => {
    const { write, vouch, commit } = archive();
    write({
      ...crowd("new", WRONG),
      "vouch.json": '{ "severities": { "figure-contradicted": "off" } }\n',
      "schemas/ledger.schema.json": "{}\n",
    });
    commit("A new case, and settings under which its fault passes");
    const ran = vouch("check", "--acceptances-from", "main", "--since", "main");
    expect(ran.status).toBe(1);
    expect(ran.errors).toContain("vouch: the change touches vouch.json.\n");
    expect(ran.errors).toContain("vouch: the change touches schemas/ledger.schema.json.\n");
  });

  it("says which acceptances the change takes away or lengthens", () => {
    const made = archive();
    const ledger = ledgerOf(made, "old");
    made.write({
      "claims/old/ledger.json": ledger.replaceAll(
        '"by": "A. Editor"',
        '"by": "A. Editor", "until": "2999-12-31"',
      ),
    });
    const longer = made.vouch("check", "--acceptances-from", "main");
    expect(longer.status).toBe(1);
    expect(longer.errors).toContain("(A. Editor, until 2999-12-31).");
    made.write(crowd("old", WRONG));
    const gone = made.vouch("check", "--acceptances-from", "main");
    expect(gone.status).toBe(1);
    expect(gone.errors).toContain(
      "takes away the acceptance of figure-contradicted of old/people/sum",
    );
  });
});

describe("--since", () => {
  it("says that the change takes away a case", () => {
    const { root, vouch } = archive();
    rmSync(join(root, "claims/old"), { recursive: true });
    const ran = vouch("check", "--since", "main", "--format", "json");
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.output).summary.remarks).toContain(
      "the change takes away the case claims/old.",
    );
  });

  it("checks only the cases that a change touches, and says what it left out", () => {
    const { write, vouch, commit } = archive();
    write(crowd("new", RIGHT));
    commit("A new case");
    write({ "claims/sound/article.md": "There were 45 people: 12 men and 33 women. \n" });
    const ran = vouch("check", "--since", "main", "--format", "json");
    const names: string[] = JSON.parse(ran.output).cases.map((each: { name: string }) => each.name);
    expect(names).toEqual(["new", "sound"]);
    expect(ran.errors).toContain("the change touches nothing of 1 case, which were left out: old.");
    expect(ran.status).toBe(0);
  });

  it("checks a case that names one that changed", () => {
    const made = archive();
    const naming = JSON.parse(ledgerOf(made, "sound"));
    naming.relations = [{ id: "same_men", relation: "same", of: ["men", "old/men"] }];
    made.write({ "claims/sound/ledger.json": JSON.stringify(naming) });
    made.commit("Two cases that hang together");
    made.git("checkout", "--quiet", "-b", "later");
    made.write({ "claims/old/article.md": "There were 47 people: 13 men and 33 women.\n" });
    const ran = made.vouch("check", "--since", "change", "--format", "json");
    const names: string[] = JSON.parse(ran.output).cases.map((each: { name: string }) => each.name);
    expect(names).toEqual(["old", "sound"]);
  });

  it("puts a finding on the line that the change touches", () => {
    const made = archive();
    const { root, vouch } = made;
    const ledger = JSON.parse(ledgerOf(made, "sound"));
    ledger.claims[2].derivations = [{ relation: "difference", from: "men", to: "women" }];
    writeFileSync(join(root, "claims/sound/ledger.json"), `${JSON.stringify(ledger, null, 2)}\n`);
    expect(vouch("check", "--since", "main", "--reporter", "sarif=out.sarif").status).toBe(1);
    const { results } = JSON.parse(readFileSync(join(root, "out.sarif"), "utf8")).runs[0];
    const fault = results.find(
      ({ ruleId }: { ruleId: string }) => ruleId === "figure-contradicted",
    );
    const main = fault.locations[0].physicalLocation;
    expect(main.artifactLocation.uri).toBe("claims/sound/ledger.json");
    const uris = fault.relatedLocations.map(
      (one: { physicalLocation: { artifactLocation: { uri: string } } }) =>
        one.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toContain("claims/sound/article.md");
  });

  it.each([
    [["--since", "nowhere"], "There is no commit, branch or tag nowhere in this repository."],
    [["--since", "--output=x"], "--since needs a value"],
    [["--since=--output=x"], "There is no commit, branch or tag --output=x"],
    [["--acceptances-from", "main^{tree}"], "There is no commit, branch or tag main^{tree}"],
  ])("refuses %j", (words, reason) => {
    const { vouch } = archive();
    const ran = vouch("check", ...words);
    expect(ran.status).toBe(2);
    expect(ran.errors).toContain(reason);
  });
});

describe("a fingerprint", () => {
  it("stays when the same fault moves by forty lines", () => {
    const { root, write, vouch } = project({ "vouch.json": "{}\n", ...crowd("old", WRONG) });
    const printsIn = (): readonly string[] => {
      vouch("check", "--reporter", "sarif=out.sarif");
      const { results } = JSON.parse(readFileSync(join(root, "out.sarif"), "utf8")).runs[0];
      return results.map(
        (result: { partialFingerprints: Record<string, string> }) =>
          result.partialFingerprints["vouchFault/v1"],
      );
    };
    const before = printsIn();
    write(crowd("old", WRONG, "A line.\n".repeat(40)));
    expect(before.length).toBeGreaterThan(0);
    expect(printsIn()).toEqual(before);
  });
});

describe("a root below the top of the repository", () => {
  it("reports paths from the top, and compares with the files below itself", () => {
    const files = Object.entries(crowd("old", WRONG)).map(([path, text]) => [`desk/${path}`, text]);
    const made = project({ ...Object.fromEntries(files), "desk/vouch.json": "{}\n" });
    mkdirSync(join(made.root, "desk"), { recursive: true });
    made.write({
      "desk/claims/old/article.md": "Well: there were 47 people: 12 men and 33 women.\n",
    });
    const words = ["check", "desk/claims", "--since", "main", "--reporter", "github"];
    const ran = made.vouch(...words);
    expect(ran.status).toBe(1);
    expect(ran.output).toContain("::error file=desk/claims/old/article.md,line=1,");
  });
});
