import type { Quotation } from "../quantity/figure.ts";
import { sentenceAt } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";

const SAYS =
  "said|says|told|tells|added|adds|wrote|writes|argued|argues|explained|explains|recalled|recalls|warned|warns|replied|asked|asks|noted|notes|insisted|insists";
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}.'\u2019-]*`;
/** A first and a last name at least: a single word may as well begin a sentence or name a place. */
const NAME = String.raw`${NAME_WORD}(?:\s+(?:(?:van|von|de|da|del|der|den|al|bin|ibn|la|le|ter)\s+)?${NAME_WORD}){1,3}`;

/** "…", said Helen Tarrant. */
const BEHIND = new RegExp(
  String.raw`^[\s,.]*(?:${SAYS})\s+(?<name>${NAME})(?=\s*[,.;:]|\s+\p{Ll})`,
  "u",
);
/** "…", Helen Tarrant said. */
const BEFORE_VERB = new RegExp(
  String.raw`^[\s,]*(?<name>${NAME})(?:,\s[^,.;:"\u201c\u201d]{1,80},)?\s+(?:${SAYS})\b`,
  "u",
);
/** Helen Tarrant said: "…". */
const LEADING = new RegExp(
  String.raw`(?:^|[.;,]\s+|\s)(?<name>${NAME})(?:,\s[^,.;:"\u201c\u201d]{1,80},)?\s+(?:${SAYS})(?:\s+reporters|\s+that)?\s*[,:]?\s*$`,
  "u",
);

const TITLES =
  /^(?:President|Prime|Minister|Mayor|Dr|Professor|Prof|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Senator|Sen|Governor|Gov|Judge|Chief|Captain|Secretary|Chairman|Chairwoman|Councillor)\.?\s+/;
/** Words that begin a sentence with a capital and are no name. */
const NO_NAME =
  /^(?:The|A|An|But|And|When|As|In|On|At|For|If|It|He|She|They|We|Its|His|Her|Their|This|That|Then|So|Yet|After|Before|Later)\b/;

/** Who says a quotation, where its sentence names a person as the one who says it; null where it does not plainly. */
export function findSpeaker(text: string, { span }: Pick<Quotation, "span">): string | null {
  const sentence = wholeSentence(text, span);
  const behind = text.slice(span.end, sentence.end);
  const ahead = text.slice(sentence.start, span.start);
  // Behind a full stop a new sentence begins.
  const goesOn = !/[.]["'”’»]*$/.test(text.slice(span.start, span.end));
  const found =
    BEHIND.exec(behind) ?? (goesOn ? BEFORE_VERB.exec(behind) : null) ?? LEADING.exec(ahead);
  const name = found?.groups?.name?.replace(/\s+/g, " ").trim() ?? "";
  const plain = withoutTitles(name);
  return plain.includes(" ") && !NO_NAME.test(plain) ? plain : null;
}

function wholeSentence(text: string, span: Span): Span {
  const { start } = sentenceAt(text, span.start);
  // A quotation ends with a stop of its own, behind which the sentence goes on with small letters or "said".
  return { start, end: sentenceAt(text, span.end).end };
}

function withoutTitles(name: string): string {
  let plain = name;
  while (TITLES.test(plain)) plain = plain.replace(TITLES, "");
  return plain;
}
