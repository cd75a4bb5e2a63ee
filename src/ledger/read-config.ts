import { parseDecimal } from "../interval/decimal.ts";
import { type Exact, exact, multiply } from "../interval/exact.ts";
import { parseJson } from "../json/parse-json.ts";
import type { Hedges } from "../schema/config.ts";
import * as validators from "../schema/config-validators.js";
import { nearestName } from "../text/nearest-name.ts";
import type { Place } from "./case.ts";
import {
  type Config,
  type ConfiguredSeverity,
  DEFAULT_CONFIG,
  type HedgeReach,
  type WideningHedge,
} from "./config.ts";
import { type LedgerFault, type PlacedFault, sortOf } from "./ledger-fault.ts";
import type { LoadedLedgerFile } from "./loaded.ts";
import { entriesOf, isObject, ownField } from "./own-field.ts";
import { inside, keyOf } from "./place.ts";
import { readPart } from "./read-part.ts";
import { resolvePath } from "./resolve-path.ts";

/** The settings and what is wrong with them; with any fault they are the default ones. */
export interface ReadConfig {
  readonly config: Config;
  readonly faults: readonly LedgerFault[];
}

/** The codes of findings: all of them, and those that say that something could not be checked. */
export interface Codes {
  readonly all: ReadonlySet<string>;
  readonly unchecked: ReadonlySet<string>;
}

/** Reads a vouch.json. Its text decides nothing but what the schema names: there is no code in it, and no address. */
export function readConfig(file: LoadedLedgerFile, codes: Codes): ReadConfig {
  if (file.kind === "fault") return bad([{ kind: "file", file: file.path, fault: file.fault }]);
  const { value, faults } = parseJson(file.text);
  if (faults.length > 0)
    return bad(faults.map((fault) => ({ kind: "json", file: file.path, fault })));
  return readSettings(value, { file: file.path, pointer: "", part: "value" }, codes);
}

function readSettings(value: unknown, place: Place, codes: Codes): ReadConfig {
  if (!isObject(value)) {
    const actual = sortOf(value);
    const fault: PlacedFault = {
      kind: "wrong-type",
      place,
      sorts: ["object"],
      actual,
      expected: null,
      example: null,
    };
    return bad([fault]);
  }
  const whole = readPart({ validator: validators.config, owner: "config" }, value, place);
  const writtenLimits = ownField(value, "limits");
  const limits = readPart(
    { validator: validators.limits, owner: "limits" },
    writtenLimits ?? {},
    inside(place, "limits"),
  );
  const hedges = readPart(
    { validator: validators.hedges, owner: "hedges" },
    ownField(value, "hedges") ?? {},
    inside(place, "hedges"),
  );
  const acceptances = readAcceptancesPath(ownField(value, "acceptances"), place);
  const faults = [
    ...whole.faults,
    ...limits.faults,
    ...hedges.faults,
    ...severityFaults(ownField(value, "severities"), inside(place, "severities"), codes),
    ...acceptances.faults,
  ];
  const written = whole.value;
  if (faults.length > 0 || written === null || limits.value === null || hedges.value === null)
    return bad(faults);
  const config: Config = {
    cases: written.cases ?? DEFAULT_CONFIG.cases,
    severities: new Map(Object.entries(written.severities ?? {})),
    failOn: written.fail_on ?? DEFAULT_CONFIG.failOn,
    maxWarnings: written.max_warnings ?? null,
    minCoverage: written.min_coverage ?? null,
    acceptances: acceptances.path,
    readings: written.readings ?? DEFAULT_CONFIG.readings,
    language: written.language ?? DEFAULT_CONFIG.language,
    hedges: hedgeReach(hedges.value),
    limits: {
      fileBytes: limits.value.file_bytes ?? DEFAULT_CONFIG.limits.fileBytes,
      claims: limits.value.claims ?? DEFAULT_CONFIG.limits.claims,
      errors: limits.value.errors ?? DEFAULT_CONFIG.limits.errors,
    },
  };
  return { config, faults: [] };
}

/** The widths that are written as percentages, as shares. */
function hedgeReach(written: Hedges): HedgeReach {
  const shares = new Map<WideningHedge, Exact>();
  const { about, nearly, just_over } = written;
  for (const [kind, percent] of [
    ["about", about],
    ["nearly", nearly],
    ["just-over", just_over],
  ] as const) {
    const value = percent === undefined ? undefined : parseDecimal(percent.replace("%", ""));
    if (value !== undefined) shares.set(kind, multiply(value, exact(1, 100)));
  }
  return shares;
}

function bad(faults: readonly LedgerFault[]): ReadConfig {
  return { config: DEFAULT_CONFIG, faults };
}

/** A code that no check has, or whose findings no setting may play down. */
function severityFaults(
  severities: unknown,
  place: Place,
  { all, unchecked }: Codes,
): readonly PlacedFault[] {
  return entriesOf(severities).flatMap(([code, severity]): readonly PlacedFault[] => {
    if (!all.has(code)) {
      const nearest = nearestName(code, all);
      const at = keyOf(place, code);
      return [
        {
          kind: "unknown-field",
          place: at,
          owner: "severities",
          name: code,
          nearest,
          belongsTo: null,
        },
      ];
    }
    if (!unchecked.has(code) || severity === "error") return [];
    return [
      {
        kind: "bad-value",
        place: inside(place, code),
        actual: JSON.stringify(severity),
        allowed: ["error" satisfies ConfiguredSeverity],
        nearest: "error",
        expected: null,
        example: null,
      },
    ];
  });
}

function readAcceptancesPath(
  written: unknown,
  place: Place,
): { readonly path: string | null; readonly faults: readonly PlacedFault[] } {
  if (typeof written !== "string" || written === "") return { path: null, faults: [] };
  const resolved = resolvePath("", written);
  if (resolved.kind === "path") return { path: resolved.path, faults: [] };
  const at = inside(place, "acceptances");
  const fault: PlacedFault = {
    kind: "bad-path",
    place: at,
    actual: written,
    reason: resolved.reason,
  };
  return { path: null, faults: [fault] };
}
