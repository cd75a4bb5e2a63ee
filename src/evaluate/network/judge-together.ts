import { NetworkMemory } from "../memory/network-memory.ts";
import { CaseTelling } from "./case-telling.ts";
import { holdsCaseByCase } from "./holds-case-by-case.ts";
import {
  type CaseAlone,
  homeOf,
  type JoinedNetwork,
  type JoinedPart,
  joinNetworks,
} from "./joined-network.ts";
import { judgePart } from "./judge-part.ts";
import {
  type CheckRef,
  type JudgedNetwork,
  type JudgedPart,
  nameOfCheck,
} from "./judged-network.ts";
import { LIMITS, type Limits } from "./network.ts";

/**
 * Holds the claims of cases that name each other together, and gives what is then known of each case: beside what its
 * own checks say, each conflict that several cases have with each other is told in one of them, the first (by its
 * folder, so that it is the same in whichever order they are given) that names a claim of another in it; and what all
 * of them leave of a claim is told in its own case.
 */
export function judgeTogether(
  cases: readonly CaseAlone[],
  limits: Limits = LIMITS,
  memory: NetworkMemory = new NetworkMemory(null, false),
): readonly JudgedNetwork[] {
  if (!cases.some(namesOthers)) return cases.map(({ network }) => network);
  const joined = joinNetworks(cases);
  const tellings = cases.map((given, at) => new CaseTelling(cases, given, at, joined));
  for (const part of joined.parts) {
    const judged = judgeAgain(joined, part, limits, memory);
    const homes = new Set(part.variables.map(({ key }) => homeOf(key).at));
    for (const at of homes) tellings[at]?.addImplied(part, judged);
    for (const conflict of judged.conflicts)
      tellersOf(conflict.checks, joined, cases).find((at) => tellings[at]?.addConflict(conflict));
    for (const one of judged.notFullyChecked)
      tellings[tellersOf(one.checks, joined, cases)[0] ?? 0]?.addUnchecked(one);
  }
  return tellings.map((telling) => telling.network());
}

function namesOthers({ alone }: CaseAlone): boolean {
  return alone.claims.size > alone.results.size;
}

/** Holds a part, or takes it from the last pass where nothing of it changed. */
function judgeAgain(
  joined: JoinedNetwork,
  part: JoinedPart,
  limits: Limits,
  memory: NetworkMemory,
): JudgedPart {
  const name = part.constraints[0]?.id ?? "";
  const readings = memory.readings.keep(name, part.readings);
  const constraints = part.constraints.map((one) => memory.constraints.keep(one.id, one));
  const variables = part.variables.map((one) => memory.variables.keep(one.key, one));
  const results = variables.map(({ key }) => joined.results.get(key));
  return memory.parts.recall(
    name,
    [readings, limits, ...constraints, ...variables, ...results],
    () => judgeJoined(joined, { constraints, variables, readings }, limits),
  );
}

/** Holds a part; what of it is too large to be decided as a whole may yet be seen to hold case by case. */
function judgeJoined(joined: JoinedNetwork, part: JoinedPart, limits: Limits): JudgedPart {
  const judged = judgePart({ ...joined, readings: part.readings }, part, limits);
  const notFullyChecked = judged.notFullyChecked.filter(({ checks }) => {
    const ids = new Set(checks.map(nameOfCheck));
    const constraints = part.constraints.filter(({ id }) => ids.has(id));
    return !holdsCaseByCase({ ...part, constraints }, limits);
  });
  return { ...judged, notFullyChecked };
}

/** The cases that may tell of some checks: those that name a claim of another in them before the others, each in order. */
function tellersOf(
  checks: readonly CheckRef[],
  { crossing }: JoinedNetwork,
  cases: readonly CaseAlone[],
): readonly number[] {
  const folderOf = (at: number): string => cases[at]?.folder ?? "";
  const homesOf = (ids: readonly string[]): readonly number[] => {
    const homes = ids.map((id) => homeOf(id).at);
    return homes.sort((one, other) => (folderOf(one) < folderOf(other) ? -1 : 1));
  };
  const ids = checks.map(nameOfCheck);
  const naming = ids.filter((id) => crossing.has(id));
  return [...new Set([...homesOf(naming), ...homesOf(ids)])];
}
