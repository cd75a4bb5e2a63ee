import type { Finding, Location } from "../../src/checks/finding.ts";
import { NOTHING_TIED } from "../../src/evaluate/network/judged-network.ts";
import type { Basis, CheckResult, ClaimResult } from "../../src/evaluate/result.ts";
import { parseDecimal } from "../../src/interval/decimal.ts";
import { type Exact, exact, ONE } from "../../src/interval/exact.ts";
import { closedInterval, type Interval } from "../../src/interval/interval.ts";
import type { Acceptance, Case, Place, Source } from "../../src/ledger/case.ts";
import type { Unit } from "../../src/quantity/unit.ts";
import { indexLines } from "../../src/text/line-index.ts";
import type { Verification, VerifiedCase } from "../../src/verify.ts";

/** A decimal, or a fraction with a stroke, as an exact number. */
export function number(text: string): Exact {
  const [above = "", below] = text.split("/");
  if (below !== undefined) return exact(Number(above), Number(below));
  const value = parseDecimal(above);
  if (value === undefined) throw new Error(`${text} is no decimal`);
  return value;
}

export function closed(low: string, high = low): Interval {
  return closedInterval(number(low), number(high));
}

function unit(name: string, sort: Unit["sort"] = "plain"): Unit {
  return { name, sort, factor: ONE, dimensions: new Map(), labels: new Map() };
}

export const WON = unit("won");
export const USERS = unit("users");
export const PERCENT = unit("percent", "share");
export const DATE = unit("", "date");

const FILE = "claims/sample/article.md";

export const ARTICLE = `The amount fell by 127 billion won, or 0.9%.
About 45 million of them were approved on December 25, the 漢字 of a "long
quotation" that says that those people are not afraid of punishment at all.
`;

export const SOURCE: Source = {
  id: "article",
  place: { file: "claims/sample/ledger.json", pointer: "/sources/article", part: "value" },
  path: FILE,
  role: "document",
  title: null,
  format: "markdown",
  dated: "2025-12-24",
  language: "en",
  sha256: null,
  rounding: "either",
  readings: null,
  roundedTo: null,
  hedges: new Map(),
  key: null,
  columns: new Map(),
  origin: null,
  retrieved: null,
  note: null,
};

/** Where a text of the article stands, its line being what is shown of it. */
export function locationOf(text: string): Location {
  const start = ARTICLE.indexOf(text);
  if (start === -1) throw new Error(`the article has no ${text}`);
  const lineStart = ARTICLE.lastIndexOf("\n", start - 1) + 1;
  const line = ARTICLE.slice(0, start).split("\n").length;
  const column = start - lineStart + 1;
  const sentence = ARTICLE.slice(lineStart, ARTICLE.indexOf("\n", start + text.length));
  const inSentence = { start: start - lineStart, end: start - lineStart + text.length };
  return {
    file: FILE,
    line,
    column,
    endLine: line,
    endColumn: column + text.length,
    excerpt: { text: sentence, ...inSentence },
  };
}

export function check(changes: Partial<CheckResult>): CheckResult {
  return {
    id: "printed",
    kind: "derivation",
    relation: "difference",
    verdict: "consistent",
    unit: WON,
    stated: null,
    implied: null,
    inputs: [],
    formula: "",
    witness: null,
    basis: [],
    stillHolds: null,
    quotation: null,
    attribution: null,
    gap: null,
    repair: null,
    assumes: null,
    texts: new Map(),
    ...changes,
  };
}

/** A quantity claim at a text of the article, or an implied one; the first check decides. */
export function quantity(
  id: string,
  text: string | null,
  verdict: ClaimResult["verdict"],
  checks: readonly CheckResult[] = [],
  claimUnit: Unit = WON,
): ClaimResult {
  const place: Place = {
    file: "claims/sample/ledger.json",
    pointer: `/claims/${id}`,
    part: "value",
  };
  const start = text === null ? 0 : ARTICLE.indexOf(text);
  const isLost = start === -1;
  const span = { start, end: start + (text ?? "").length };
  const selector = { exact: text ?? "", prefix: "", suffix: "", start: null, end: null };
  return {
    claim: {
      id,
      kind: "quantity",
      place,
      standing:
        text === null ? { kind: "implied" } : { kind: "span", source: "article", selector, place },
      note: null,
      accepted: [],
      evidence: [],
      figure: null,
      unit: null,
      direction: null,
      precision: { kind: "read", rounding: null },
      readings: null,
      derivations: [],
      plausible: null,
    },
    stood:
      text === null
        ? { kind: "implied" }
        : isLost
          ? { kind: "lost" }
          : { kind: "printed", source: SOURCE, span, text, anchoring: "stands", figure: null },
    verdict,
    decidedBy: checks[0]?.id ?? null,
    unit: claimUnit,
    interval: checks[0]?.stated ?? null,
    checks,
  };
}

/** The same as a quotation. */
export function quotation(id: string, text: string): ClaimResult {
  const result = quantity(id, text, "unsupported");
  const { place, standing } = result.claim;
  return {
    ...result,
    claim: {
      id,
      kind: "quotation",
      place,
      standing,
      note: null,
      accepted: [],
      evidence: [],
      speaker: null,
      said: null,
      occasion: null,
      attributions: [],
      signedOff: [],
      translation: null,
    },
  };
}

export const ACCEPTANCE: Acceptance = {
  place: { file: "claims/sample/ledger.json", pointer: "/claims/0/accepted/0", part: "value" },
  check: "cards",
  code: "figure-contradicted",
  texts: new Map(),
  reason: "recorded as printed; the desk has been told",
  by: "desk",
  until: null,
};

export function finding(changes: Partial<Finding>): Finding {
  return {
    code: "figure-contradicted",
    severity: "error",
    isUnchecked: false,
    case: "sample",
    claim: null,
    check: null,
    message: "“127 billion won” is not what the cards' data give: 12.7 billion won.",
    help: "Did the figure slip by a factor of 10? “12.7 billion won” would agree.",
    location: locationOf("127 billion won"),
    related: [],
    remedy: null,
    accepted: null,
    ...changes,
  };
}

export function verifiedCase(
  claims: readonly ClaimResult[],
  changes: Partial<Case> = {},
): VerifiedCase {
  return {
    coverage: [],
    network: NOTHING_TIED,
    ledgers: [],
    case: {
      name: "sample",
      folder: "claims/sample",
      readings: "all",
      sources: new Map([["article", SOURCE]]),
      claims: new Map(claims.map(({ claim }) => [claim.id, claim])),
      relations: [],
      ignored: [],
      ...changes,
    },
    claims,
    sources: new Map([["article", { id: "article", path: FILE, lines: indexLines(ARTICLE) }]]),
  };
}

const HEDGE: Basis = { kind: "hedge", key: "approvals", word: "About", width: number("3/250") };

const INPUT: CheckResult["inputs"][number] = {
  key: "amount_fall/cards",
  text: "0.9%",
  interval: closed("12716380000"),
  unit: WON,
  at: { source: "article", span: { start: 39, end: 43 } },
};

/** A case with a claim of every verdict and findings of every severity, one of them accepted. */
export const SAMPLE: Verification = {
  cases: [
    verifiedCase([
      quantity("approvals", "About 45 million", "consistent", [
        check({
          stated: closed("40500000", "49500000"),
          implied: closed("44460000"),
          basis: [HEDGE],
          unit: USERS,
          relation: "sum",
          witness: new Map([["approvals", number("44460000")]]),
        }),
      ]),
      quantity("amount_fall", "127 billion won", "contradicted", [
        check({
          id: "cards",
          kind: "evidence",
          verdict: "contradicted",
          stated: closed("-127500000000", "-126500000000"),
          implied: closed("-12716390000", "-12716370000"),
          inputs: [INPUT],
          gap: number("113783610000"),
          repair: { kind: "factor", key: "amount_fall", text: "12.7 billion won", exponent: 1 },
          assumes: "six card companies stand for all",
        }),
      ]),
      quantity("share", "0.9%", "confirmed", [
        check({
          verdict: "confirmed",
          unit: PERCENT,
          relation: "percent_change",
          stated: closed("-0.95", "-0.85"),
          implied: closed("-4000/937", "-720/187"),
        }),
      ]),
      quantity("day", "December 25", "consistent", [
        check({ unit: DATE, relation: "same", stated: closed("20447"), implied: closed("20447") }),
      ]),
      quotation("punishment", "those people are not afraid of punishment at all"),
      quantity("average_approval", null, "implausible", [
        check({
          id: "plausible",
          kind: "plausible",
          relation: "plausible",
          verdict: "implausible",
          stated: closed("10000", "100000"),
          implied: closed("284221", "320856"),
        }),
      ]),
      quantity("lost", "42 people", "unanchored"),
      quantity("difference", null, "undetermined", [
        check({ verdict: "undetermined", implied: closed("3", "4") }),
      ]),
    ]),
  ],
  findings: [
    finding({ claim: "amount_fall", check: "cards", accepted: ACCEPTANCE }),
    finding({
      code: "text-lost",
      claim: "lost",
      message: "“42 people” does not stand in the article.",
      help: "Compare the ledger with the article.",
      location: { ...locationOf("漢字"), excerpt: null },
      isUnchecked: true,
    }),
    finding({
      code: "holds-by-hedge",
      severity: "warning",
      claim: "approvals",
      check: "printed",
      message: "“About 45 million” holds only through its “About”.",
      help: "Print a closer figure.",
      location: locationOf("About 45 million"),
      related: [{ location: locationOf("漢字"), message: "the other figure" }],
    }),
    ...["punishment", "difference"].map((claim) =>
      finding({
        code: "claim-unsupported",
        severity: "note",
        claim,
        message: `${claim} is recorded, but nothing checks it yet.`,
        help: "Name evidence for it.",
        location: locationOf("those people are not afraid of punishment at all"),
      }),
    ),
  ],
};
