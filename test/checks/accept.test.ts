import { describe, expect, it } from "vitest";
import { exampleOf, quantity } from "../../src/checks/example.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { verifyExample } from "../in-memory.ts";

interface Options {
  readonly before?: string;
  readonly texts?: { readonly [key: string]: string };
  readonly until?: string;
  readonly check?: string;
  readonly code?: string;
}

const TEXTS = {
  approvals_fall: "4.6% decline",
  approvals_before: "46.8 million",
  approvals_after: "44.9 million",
};

function findings(options: Options, today = "2026-03-02"): readonly Finding[] {
  const { before = "46.8 million", texts = TEXTS, until, check = "printed" } = options;
  const { code = "figure-contradicted" } = options;
  const example = exampleOf(
    `Cards were approved ${before} times before the news and 44.9 million times after it, a 4.6% decline.`,
    [
      quantity("approvals_before", before),
      quantity("approvals_after", "44.9 million"),
      quantity("approvals_fall", "4.6% decline", {
        derivations: [
          {
            id: "printed",
            relation: "percent_change",
            from: "approvals_before",
            to: "approvals_after",
          },
        ],
        accepted: [
          {
            check,
            code,
            texts,
            reason: "the ministry prints it so",
            by: "the desk",
            ...(until === undefined ? {} : { until }),
          },
        ],
      }),
    ],
  );
  return verifyExample(example, today).findings.filter(
    (finding) => finding.code !== "claim-unsupported",
  );
}

function codes(found: readonly Finding[]): readonly string[] {
  return found.map(({ code, accepted }) => (accepted === null ? code : `${code} (accepted)`));
}

describe("an acceptance", () => {
  it("covers the fault of its claim, check and code while the texts are what they were", () => {
    const [finding] = findings({});
    expect(codes(findings({}))).toEqual(["figure-contradicted (accepted)"]);
    expect(finding?.severity).toBe("error");
    expect(finding?.accepted?.reason).toBe("the ministry prints it so");
  });

  it("does not cover it when an input is printed otherwise, and says so once, at the fault", () => {
    const found = findings({ before: "46.9 million" });
    expect(codes(found)).toEqual(["figure-contradicted"]);
    const notes = found.flatMap((finding) => finding.related).map((one) => one.message);
    expect(notes.filter((note) => note.includes("no longer holds"))).toEqual([
      "this acceptance no longer holds: when it was given, approvals_before was “46.8 million”; now it is “46.9 million”",
    ]);
  });

  it.each([
    ["lacks a text", { approvals_fall: "4.6% decline", approvals_before: "46.8 million" }],
    ["has one too many", { ...TEXTS, "approvals_before/cards": "46,837,121" }],
    ["has none", {}],
  ])("does not cover it when it %s", (_, texts) => {
    expect(codes(findings({ texts }))).toEqual(["figure-contradicted"]);
  });

  it("holds on its last day, and not on the next", () => {
    expect(codes(findings({ until: "2026-03-02" }))).toEqual(["figure-contradicted (accepted)"]);
    expect(codes(findings({ until: "2026-03-01" }))).toEqual([
      "figure-contradicted",
      "acceptance-expired",
    ]);
  });

  it("that is expired and outdated is told as outdated alone", () => {
    const found = findings({ before: "46.9 million", until: "2026-03-01" });
    expect(codes(found)).toEqual(["figure-contradicted"]);
  });

  it("of another code covers nothing, and is stale", () => {
    expect(codes(findings({ code: "holds-by-hedge" }))).toEqual([
      "figure-contradicted",
      "acceptance-stale",
    ]);
  });

  it("of no known code is told with the nearest one", () => {
    const found = findings({ code: "figure-contradictd" });
    expect(codes(found).toSorted()).toEqual(["code-unknown", "figure-contradicted"]);
    expect(found.find(({ code }) => code === "code-unknown")?.help).toBe(
      "Did you mean “figure-contradicted”? vouch fix writes it.",
    );
  });

  it("of no known check is told by the ledger, and not again as stale", () => {
    expect(codes(findings({ check: "prnted" })).toSorted()).toEqual([
      "check-unknown",
      "figure-contradicted",
    ]);
  });
});
