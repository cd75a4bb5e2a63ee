import type { PathsToVerify } from "../../node/keep-cases.ts";
import type { PackedCatalogue } from "../packed/packed-catalogue.ts";
import type { Carried, DeskWork } from "./carry-out.ts";
import type { Begun } from "./open-desk.ts";

/** What a desk in a process of its own is given to do. */
export interface FarWork {
  readonly asked: Pick<PathsToVerify, "folder" | "paths" | "root">;
  readonly begun: Begun;
  readonly work: DeskWork;
  /** Of what is known already; null before the first check. */
  readonly digest: string | null;
}

/** What came of it, and how the session stands. */
export interface FarAnswer {
  readonly carried: FarCarried;
  readonly begun: Begun;
  /** The folders in which a change may concern the cases. */
  readonly folders: readonly string[];
}

export type FarCarried =
  | Exclude<Carried, { kind: "verified" }>
  | {
      readonly kind: "verified";
      readonly packed: PackedCatalogue;
      readonly digest: string;
      readonly told: string | null;
    }
  /** It is what is known already. */
  | { readonly kind: "same"; readonly told: string | null };
