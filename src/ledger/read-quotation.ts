import * as validators from "../schema/claim-validators.js";
import type { Attribution, Evidence, Place, QuotationClaim, SignOff, Translation } from "./case.ts";
import { nameChecks } from "./check-ids.ts";
import { dateFaults } from "./date-faults.ts";
import { itemsOf, ownField } from "./own-field.ts";
import { inside } from "./place.ts";
import { readChecks } from "./read-checks.ts";
import {
  namedEvidence,
  readEvidence,
  readQuotationEvidence,
  type UnnamedEvidence,
} from "./read-evidence.ts";
import { faultsOf, NOT_WRITTEN, type Read, readItems, readPart, SPARE } from "./read-part.ts";
import { readStanding } from "./read-standing.ts";

const QUOTATION = {
  validator: validators.quotation_claim,
  owner: "quotation",
  spare: SPARE,
} as const;

/**
 * Reads a claim that somebody said or wrote some words. A sign-off or a translation that cannot be
 * read leaves out the claim: without it the words would be held to what nobody claims.
 */
export function readQuotation(value: unknown, place: Place): Read<QuotationClaim> {
  const read = readPart(QUOTATION, value, place);
  const standing = readStanding(value, place, "any");
  const checks = readChecks(value, place, readQuotationEvidence);
  const besides = readBesides(value, place, checks.evidence);
  const signedOff = readItems(value, "signed_off", place, readSignOff);
  const translation = readTranslation(value, place);
  const { speaker = null, said = null, occasion = null, note = null } = read.value ?? {};
  const badDates = { faults: dateFaults({ said }, "date", place) };
  const faults = faultsOf(read, badDates, standing, checks, besides, signedOff, translation);
  const isWhole =
    badDates.faults.length === 0 &&
    signedOff.values.length === itemsOf(ownField(value, "signed_off")).length &&
    (translation.value !== null || ownField(value, "translation") === undefined);
  if (read.value === null || standing.value === null || !isWhole) return { value: null, faults };
  return {
    value: {
      kind: "quotation",
      id: read.value.id,
      place,
      standing: standing.value,
      speaker,
      said,
      occasion,
      attributions: attributionsOf({ speaker, said, occasion }, besides.checks),
      signedOff: signedOff.values,
      translation: translation.value && {
        ...translation.value,
        original: besides.checks.find(({ of }) => of === "original")?.evidence ?? null,
      },
      evidence: checks.evidence,
      accepted: checks.accepted,
      note,
    },
    faults,
  };
}

/** What a quotation may have evidence for besides its words; "original" for them before translation. */
type Besides = Attribution["part"] | "original";

interface UnnamedBesides extends UnnamedEvidence {
  readonly of: Besides;
}

interface NamedBesides {
  readonly of: Besides;
  readonly evidence: Evidence;
}

function readBesides(claim: unknown, place: Place, before: readonly Evidence[]) {
  const translation = ownField(claim, "translation");
  const reads = [
    readOne("speaker", ownField(claim, "speaker_evidence"), inside(place, "speaker_evidence")),
    readOne("said", ownField(claim, "said_evidence"), inside(place, "said_evidence")),
    readOne("occasion", ownField(claim, "occasion_evidence"), inside(place, "occasion_evidence")),
    readOne(
      "original",
      ownField(translation, "original"),
      inside(place, "translation", "original"),
    ),
  ];
  const unnamed = reads.flatMap(({ value }) => value ?? []);
  const named = nameChecks(
    unnamed,
    "evidence",
    before,
    (id, { of, ...evidence }): NamedBesides => ({
      of,
      evidence: namedEvidence(id, evidence),
    }),
  );
  return {
    checks: named.checks,
    faults: faultsOf(...reads, named),
  };
}

function readOne(of: Besides, value: unknown, place: Place): Read<UnnamedBesides> {
  if (value === undefined) return NOT_WRITTEN;
  const read = of === "original" ? readQuotationEvidence(value, place) : readEvidence(value, place);
  return { value: read.value && { ...read.value, of, kindName: of }, faults: read.faults };
}

function attributionsOf(
  written: Readonly<Record<Attribution["part"], string | null>>,
  besides: readonly NamedBesides[],
): readonly Attribution[] {
  return besides.flatMap(({ of, evidence }) => {
    const text = of === "original" ? null : written[of];
    return of === "original" || text === null ? [] : [{ part: of, written: text, evidence }];
  });
}

function readSignOff(value: unknown, place: Place): Read<SignOff> {
  const read = readPart({ validator: validators.sign_off, owner: "sign-off" }, value, place);
  if (read.value === null) return { value: null, faults: read.faults };
  const { text, by, why } = read.value;
  return { value: { place, text, by, why }, faults: read.faults };
}

/** Reads who translated the words, without where their original stands. */
function readTranslation(claim: unknown, outer: Place): Read<Omit<Translation, "original">> {
  const written = ownField(claim, "translation");
  if (written === undefined) return NOT_WRITTEN;
  const place = inside(outer, "translation");
  const read = readPart(
    { validator: validators.translation, owner: "translation" },
    written,
    place,
  );
  if (read.value === null) return { value: null, faults: read.faults };
  const { translator, text = null } = read.value;
  return { value: { place, translator, text }, faults: read.faults };
}
