import { NetworkMemory } from "../memory/network-memory.ts";
import { judgePart } from "./judge-part.ts";
import type {
  ImpliedValue,
  JudgedConflict,
  JudgedNetwork,
  PartConflict,
} from "./judged-network.ts";
import { NOTHING_TIED } from "./judged-network.ts";
import { type Constraint, LIMITS, type Limits } from "./network.ts";
import { type CaseNetwork, type JudgedAlone, networkOfCase } from "./network-of-case.ts";
import { isHeld, partsOf } from "./parts.ts";
import { toldAt } from "./told-at.ts";

/**
 * Holds all claims of a case together. What single checks found is taken as given: contradicted ones are
 * left out, and a figure of which one needed a later reading has that reading here, so that nothing is told twice.
 * With a memory of the last time, only those parts are held again of which something changed.
 */
export function judgeNetwork(
  given: JudgedAlone,
  limits: Limits = LIMITS,
  memory: NetworkMemory = new NetworkMemory(null, false),
): JudgedNetwork {
  const network = networkOfCase(given);
  const { constraints, leftOut, heldAlone, sought, readings } = network;
  if (constraints.length === 0) return { ...NOTHING_TIED, heldAlone };
  const refs = (ids: readonly Constraint[]) =>
    ids.flatMap(({ id }) => network.checks.get(id) ?? []);
  return {
    ...judgeParts(given, network, limits, memory),
    leftOut: refs(constraints.filter((one) => leftOut.has(one.id) && isHeld(one))),
    heldAlone: [...heldAlone, ...refs(constraints.filter((one) => !isHeld(one)))],
    sought,
    readings,
  };
}

/** Holds the parts of a network of which something changed, and takes the others from the last pass. */
function judgeParts(
  given: JudgedAlone,
  network: CaseNetwork,
  limits: Limits,
  memory: NetworkMemory,
): Pick<JudgedNetwork, "conflicts" | "implied" | "notFullyChecked"> {
  const known = { ...network, claims: given.claims };
  const readings = memory.readings.keep("", network.readings);
  const judged = partsOf(network, network.leftOut).map((part) => {
    const constraints = part.constraints.map((one) => memory.constraints.keep(one.id, one));
    const variables = part.variables.map((one) => memory.variables.keep(one.key, one));
    const results = variables.map(({ key }) => given.results.get(key));
    return memory.parts.recall(
      constraints[0]?.id ?? "",
      [readings, limits, ...constraints, ...variables, ...results],
      () => judgePart(known, { constraints, variables }, limits),
    );
  });
  const implied = new Map(judged.flatMap((part) => [...part.implied]));
  return {
    conflicts: judged.flatMap(({ conflicts }) => conflicts.flatMap((one) => told(one, given))),
    // In the order of the claims, whichever part they belong to.
    implied: new Map(
      [...given.results.keys()].flatMap((key): readonly [string, ImpliedValue][] => {
        const value = implied.get(key);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
    notFullyChecked: judged.flatMap(({ notFullyChecked }) => notFullyChecked),
  };
}

function told(conflict: PartConflict, { results }: JudgedAlone): readonly JudgedConflict[] {
  const { members, checks, ...rest } = conflict;
  const place = toldAt(checks, new Set(members.map(({ key }) => key)), results);
  return place === null ? [] : [{ members, checks, toldAt: place, ...rest }];
}
