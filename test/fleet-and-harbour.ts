import type { Example } from "../src/checks/check.ts";
import { exampleOf, quantity, type Written } from "../src/checks/example.ts";
import type { Desk } from "./verify-desk.ts";

export type Fields = { readonly [name: string]: Written };

export function same(id: string, ...of: readonly string[]): Written {
  return { id, relation: "same", of };
}

export function summed(id: string, exact: string, ...of: readonly string[]): Written {
  return quantity(id, exact, { derivations: [{ relation: "sum", of }] });
}

/** A case whose figures are read in one way only, unless it is said. */
export function strict(example: Example, fields: Fields = {}): Example {
  const ledger = JSON.parse(String(example["ledger.json"]));
  const text = JSON.stringify({ readings: "strict", ...ledger, ...fields }, null, 2);
  return { ...example, "ledger.json": text };
}

/** One article tells the whole and a part of what another adds up: every pair agrees, but the sum does not. */
export function fleetAndHarbour(motor = "78 thousand motor boats", readings = "strict"): Desk {
  const fleet = exampleOf("The fleet has 112.4 thousand boats, 33.6 thousand of them with sails.", [
    quantity("boats", "112.4 thousand boats"),
    quantity("sails", "33.6 thousand"),
  ]);
  const harbour = exampleOf(
    `At the piers lie 112 thousand boats:\n34 thousand sailing boats and ${motor}.`,
    [
      quantity("sails", "34 thousand sailing boats"),
      quantity("motors", motor),
      summed("boats", "112 thousand boats", "sails", "motors"),
    ],
  );
  return {
    fleet: strict(fleet, {
      readings,
      relations: [
        same("one_fleet", "boats", "harbour/boats"),
        same("one_wind", "sails", "harbour/sails"),
      ],
    }),
    harbour: strict(harbour, { readings }),
  };
}

/** The files of a desk in a workspace, by path. */
export function workspaceOf(desk: Desk): Readonly<Record<string, string>> {
  const files = Object.entries(desk).flatMap(([folder, each]) =>
    Object.entries(each).map(([path, text]) => [`claims/${folder}/${path}`, String(text)]),
  );
  return { "vouch.json": "{}\n", ...Object.fromEntries(files) };
}
