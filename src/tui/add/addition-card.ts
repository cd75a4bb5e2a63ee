import type { OpenDocument, OpenPlace } from "../../author/addition.ts";
import type { Card, CardList } from "../dialogue/card.ts";
import { markedLines } from "../init/marked-lines.ts";
import type { Line } from "../text/line.ts";
import { wrapText } from "../text/wrapping.ts";
import { labelledText } from "../view/labelled.ts";
import { type Addition, type Draft, documentOf, placeOf, type Writing } from "./addition.ts";
import { ADDITION_KEYS, modeOfAddition } from "./addition-keys.ts";

const BLANK: Line = [];

/** The step where a person is, as it is told. */
export function additionCard(addition: Addition): Card {
  const { writing, draft, step } = addition;
  const mode = modeOfAddition(addition);
  const place = step === "document" ? null : placeOf(addition);
  return {
    command: "add",
    where: whereIn(addition),
    passage: step === "claim" ? (place?.text ?? null) : null,
    list: listOf(addition),
    lines: (width) => linesOf(addition, place, width),
    notice: noticeOf(addition),
    writing: writing === null ? null : { label: ASKED[writing.what], text: writing.text },
    hints: ADDITION_KEYS.filter(({ modes }) => modes.includes(mode)).flatMap(
      ({ foot, lasts, command }) => {
        const isOfUse =
          (command !== "derive" || draft === null || isDerivable(draft)) &&
          (command !== "back" || canGoBack(addition));
        return foot === null || !isOfUse ? [] : [{ ...foot, lasts }];
      },
    ),
  };
}

function canGoBack({ step, documents }: Addition): boolean {
  return (
    step === "claim" ||
    step === "sum" ||
    step === "proof" ||
    (step === "place" && documents.length > 1)
  );
}

function isDerivable({ tried }: Draft): boolean {
  return tried.kind === "claim" && tried.of === "quantity";
}

const ASKED: Readonly<Record<Writing["what"], string>> = {
  id: "id",
  unit: "unit",
  derivation: "worked out from",
  evidence: "evidence",
};

function whereIn(addition: Addition): string {
  const { step, documents, document, place, proposal, draft } = addition;
  const places = documentOf(addition)?.places.length ?? 0;
  switch (step) {
    case "document":
      return `document ${document + 1} of ${documents.length}`;
    case "place":
      return `${place + 1} of ${places} that no claim records`;
    case "claim":
      return "the claim";
    case "proof":
      return `agreeing cell ${proposal + 1} of ${draft?.cells.length ?? 0}`;
    case "sum": {
      const { length } = draft?.proposals ?? [];
      return length === 0 ? "no sum is proposed" : `sum ${proposal + 1} of ${length}`;
    }
  }
}

function listOf(addition: Addition): CardList | null {
  const { step, documents, document, place, proposal, draft } = addition;
  switch (step) {
    case "document":
      return { rows: documents.map(documentRow), index: document };
    case "place":
      return { rows: (documentOf(addition)?.places ?? []).map(placeRow), index: place };
    case "sum":
      return { rows: (draft?.proposals ?? []).map(({ phrase }) => phrase), index: proposal };
    case "proof": {
      const cells = draft?.cells ?? [];
      return { rows: cells.map(({ evidence, text }) => `${evidence}, ${text}`), index: proposal };
    }
    case "claim":
      return null;
  }
}

function documentRow({ path, places }: OpenDocument): string {
  return `${path}, ${places.length} not recorded`;
}

function placeRow({ line, kind, text }: OpenPlace): string {
  return `line ${line}, ${kind}: ${text.replaceAll(/\s+/g, " ")}`;
}

function linesOf(addition: Addition, place: OpenPlace | null, width: number): readonly Line[] {
  const document = documentOf(addition);
  if (place === null || document === null) return [];
  const sentence = markedLines(
    document.text,
    [{ span: place.span, style: "marked" }],
    width,
  ).flat();
  switch (addition.step) {
    case "sum":
      return [...sentence, BLANK, ...doubtLines(addition, width)];
    case "proof":
      return [...sentence, BLANK, ...labelledText("why", AGREES, width)];
    case "claim":
      return addition.draft === null
        ? sentence
        : [...sentence, BLANK, ...draftLines(addition.draft, width)];
    default:
      return sentence;
  }
}

const AGREES =
  "The cell prints as the figure does. It may do so by chance: take it if it is what the figure rests on.";

function doubtLines({ draft, proposal }: Addition, width: number): readonly Line[] {
  const one = draft?.proposals[proposal];
  if (one === undefined)
    return wrapText("Write a relation with its claims, or a formula, or go back.", width);
  const text = one.isSure
    ? "The printed figures make it hold, and chance hardly would."
    : "The printed figures make it hold, but chance may: take it if the text means it.";
  return labelledText("why", text, width);
}

function draftLines({ choice, tried, phrase }: Draft, width: number): readonly Line[] {
  if (tried.kind === "wrong") return wrapText(tried.message, width, "doubt");
  const fact = (label: string, text: string | null): readonly Line[] =>
    text === null ? [] : labelledText(label, text, width);
  return [
    ...fact("id", tried.id),
    ...fact("unit", tried.unit),
    ...fact("worked out", phrase),
    ...fact("evidence", choice.evidence),
    ...fact("verdict", tried.verdict),
    ...tried.remarks.flatMap((remark) => fact("", remark)),
    BLANK,
    ...wrapText(`${tried.file} will hold:`, width, "strong"),
    ...tried.json.split("\n").flatMap((line) => wrapText(line, width)),
  ];
}

function noticeOf(addition: Addition): Card["notice"] {
  const { notice, writing } = addition;
  if (notice !== null) return { text: notice, style: "doubt" };
  if (writing === null) return null;
  return { text: helpFor(writing, documentOf(addition)?.sources ?? []), style: "dim" };
}

function helpFor({ what }: Writing, sources: readonly string[]): string {
  switch (what) {
    case "id":
      return "What reports and other claims call it.";
    case "unit":
      return "Without one, it is read from the passage.";
    case "derivation":
      return "A relation and its claims, such as percent_change before, after; or a formula such as a / b.";
    case "evidence":
      return `SOURCE:ROW:COLUMN, SOURCE:/POINTER or SOURCE:WORDS, of a file or of ${sources.join(", ")}. Nothing takes it away.`;
  }
}
