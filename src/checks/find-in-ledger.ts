import type { LedgerFault, PlacedFault, UnplacedFault } from "../ledger/ledger-fault.ts";
import type { Context } from "./check.ts";
import { ledgerUnreadable } from "./files/ledger-unreadable.ts";
import type { Finding } from "./finding.ts";
import { checkDuplicate } from "./ledgers/check-duplicate.ts";
import { checkUnknown } from "./ledgers/check-unknown.ts";
import { checkUnnamed } from "./ledgers/check-unnamed.ts";
import { claimUnknown } from "./ledgers/claim-unknown.ts";
import { claimsTooMany } from "./ledgers/claims-too-many.ts";
import { dateUnreadable } from "./ledgers/date-unreadable.ts";
import { fieldMissing } from "./ledgers/field-missing.ts";
import { fieldUnknown } from "./ledgers/field-unknown.ts";
import { fieldsClash } from "./ledgers/fields-clash.ts";
import { figureUnquoted } from "./ledgers/figure-unquoted.ts";
import { idDuplicate } from "./ledgers/id-duplicate.ts";
import { jsonMalformed } from "./ledgers/json-malformed.ts";
import { jsonTooDeep } from "./ledgers/json-too-deep.ts";
import { keyDuplicate } from "./ledgers/key-duplicate.ts";
import { listsUneven } from "./ledgers/lists-uneven.ts";
import { notALedger } from "./ledgers/not-a-ledger.ts";
import { notClaims } from "./ledgers/not-claims.ts";
import { pathUnusable } from "./ledgers/path-unusable.ts";
import { placeMissing } from "./ledgers/place-missing.ts";
import { placeTwice } from "./ledgers/place-twice.ts";
import { referenceUnknown } from "./ledgers/reference-unknown.ts";
import { relationForeign } from "./ledgers/relation-foreign.ts";
import { secondLedger } from "./ledgers/second-ledger.ts";
import { sourceUnknown } from "./ledgers/source-unknown.ts";
import { textEmpty } from "./ledgers/text-empty.ts";
import { tooFew } from "./ledgers/too-few.ts";
import { typeWrong } from "./ledgers/type-wrong.ts";
import { valueUnknown } from "./ledgers/value-unknown.ts";
import { versionMissing } from "./ledgers/version-missing.ts";
import { versionUnknown } from "./ledgers/version-unknown.ts";
import { type About, told } from "./told.ts";

/** What is wrong with the ledger files of a case, as findings. */
export function findInLedger(faults: readonly LedgerFault[], context: Context): readonly Finding[] {
  const claims = claimsByPlace(context);
  return faults.map((fault) =>
    fault.kind === "json" || fault.kind === "file"
      ? findInFile(fault, context)
      : findAtPlace(fault, aboutOf(fault, claims), context),
  );
}

function findInFile(unplaced: UnplacedFault, context: Context): Finding {
  const about = { claim: null, check: null };
  if (unplaced.kind === "file") return told(ledgerUnreadable, unplaced, about, context);
  const { file, fault } = unplaced;
  switch (fault.kind) {
    case "syntax":
      return told(jsonMalformed, { file, fault }, about, context);
    case "duplicate-key":
      return told(keyDuplicate, { file, fault }, about, context);
    case "too-deep":
      return told(jsonTooDeep, { file, fault }, about, context);
  }
}

/** The claim that stands at each place, by file and pointer. */
function claimsByPlace({ case: { claims } }: Context): ReadonlyMap<string, string> {
  return new Map(
    [...claims.values()].map(({ id, place }) => [`${place.file} ${place.pointer}`, id]),
  );
}

/** The claim within which a fault lies: the one at its place, or at the nearest place around it. */
function aboutOf({ place }: PlacedFault, claims: ReadonlyMap<string, string>): About {
  for (let end = place.pointer.length; end >= 0; end = place.pointer.lastIndexOf("/", end - 1)) {
    const claim = claims.get(`${place.file} ${place.pointer.slice(0, end)}`);
    if (claim !== undefined) return { claim, check: null };
    if (end === 0) break;
  }
  return { claim: null, check: null };
}

function findAtPlace(fault: PlacedFault, about: About, context: Context): Finding {
  switch (fault.kind) {
    case "no-ledger":
      return told(
        ledgerUnreadable,
        { file: fault.place.file, fault: { kind: "missing" } },
        about,
        context,
      );
    case "not-a-ledger":
      return told(notALedger, fault, about, context);
    case "not-claims":
      return told(notClaims, fault, about, context);
    case "second-ledger":
      return told(secondLedger, fault, about, context);
    case "no-version":
      return told(versionMissing, fault, about, context);
    case "unknown-version":
      return told(versionUnknown, fault, about, context);
    case "unknown-field":
      return told(fieldUnknown, fault, about, context);
    case "missing-field":
      return told(fieldMissing, fault, about, context);
    case "wrong-type":
      return told(typeWrong, fault, about, context);
    case "bad-value":
      return told(valueUnknown, fault, about, context);
    case "empty-text":
      return told(textEmpty, fault, about, context);
    case "figure-as-number":
      return told(figureUnquoted, fault, about, context);
    case "too-many-claims":
      return told(claimsTooMany, fault, about, context);
    case "too-few":
      return told(tooFew, fault, about, context);
    case "fields-clash":
      return told(fieldsClash, fault, about, context);
    case "uneven-lists":
      return told(listsUneven, fault, about, context);
    case "bad-date":
      return told(dateUnreadable, fault, about, context);
    case "bad-path":
      return told(pathUnusable, fault, about, context);
    case "no-standing":
      return told(placeMissing, fault, about, context);
    case "two-standings":
      return told(placeTwice, fault, about, context);
    case "duplicate-id":
      return told(idDuplicate, fault, about, context);
    case "duplicate-check-id":
      return told(checkDuplicate, fault, about, context);
    case "missing-check-id":
      return told(checkUnnamed, fault, about, context);
    case "unknown-claim":
      return told(claimUnknown, { ...fault, start: 0, end: fault.id.length }, about, context);
    case "unknown-reference":
      return told(referenceUnknown, fault, about, context);
    case "foreign-relation":
      return told(relationForeign, fault, about, context);
    case "unknown-source":
      return told(sourceUnknown, fault, about, context);
    case "unknown-check":
      return told(checkUnknown, fault, about, context);
  }
}
