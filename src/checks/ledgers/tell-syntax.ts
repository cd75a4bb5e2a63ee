import type { Expected, JsonFault } from "../../json/json-fault.ts";
import { quoted } from "../quoted.ts";

type SyntaxFault = Extract<JsonFault, { readonly kind: "syntax" }>;

const EXPECTED: Readonly<Record<Expected, string>> = {
  value: "a value",
  key: "the name of a field in quotation marks",
  colon: "a colon",
  comma: "a comma",
  "comma-or-brace": "a comma or }",
  "comma-or-bracket": "a comma or ]",
  "open-brace": "{",
  "open-bracket": "[",
  "close-brace": "}",
  "close-bracket": "]",
  "double-quote": "a straight quotation mark",
  escape: "one of the letters that may follow a backslash",
  end: "the end of the file",
  nothing: "nothing",
};

/** A slip in JSON as a person would tell it: what stands there, what should, and what to do. */
export function tellSyntax(fault: SyntaxFault): {
  readonly message: string;
  readonly help: string;
} {
  const found = fault.found === "" ? "The end of the file" : quoted(fault.found, 30);
  const bare = quoted(fault.found.replace(/^["'“”„‘’`«]|["'“”‘’`»]$/gu, ""), 30);
  const expected = EXPECTED[fault.expected];
  switch (fault.problem) {
    case "empty":
      return say("The file is empty.", "Write a ledger, or run “vouch init” to begin one.");
    case "trailing-comma":
      return say("A comma stands after the last entry.", "Delete the comma.");
    case "missing-comma":
      return say(`${found} needs a comma after it.`, "Put a comma there.");
    case "missing-colon":
      return say(
        `${found} stands where a colon should, after the name of a field.`,
        "Put a colon between the name and its value.",
      );
    case "missing-value":
      return say(`${found} stands where a value should.`, "Write the value, or delete the field.");
    case "missing-close":
      return say(
        `${found} comes before ${expected} closes what is open.`,
        `Put ${expected} where the part ends.`,
      );
    case "missing-open":
      return say(
        `${found} stands where ${expected} should open this part.`,
        `Put ${expected} before it.`,
      );
    case "unexpected-close":
      return say(
        `${found} closes what is not open; ${expected} should stand here.`,
        "Delete it, or open what it closes.",
      );
    case "unexpected-mark":
      return say(`${found} stands where ${expected} should.`, "Delete or replace it.");
    case "comment":
      return say("A comment stands here, and a ledger has none.", "Put the words into “note”.");
    case "single-quotes":
      return say(`${bare} stands in single quotation marks.`, 'Use straight double ones: ".');
    case "curly-quotes":
      return say(`${bare} stands in curly quotation marks.`, 'Use straight ones: ".');
    case "unquoted-key":
      return say(
        `${found} is a field without quotation marks.`,
        'Put straight quotation marks around it: ".',
      );
    case "unquoted-value":
      return say(
        `${found} is a text without quotation marks.`,
        'Put straight quotation marks around it: ".',
      );
    case "unterminated-string":
      return say(
        `${bare} begins a text that is not closed.`,
        "Put a quotation mark at the end of the text.",
      );
    case "unescaped-quote":
      return say(
        "A quotation mark within a text ends the text too early.",
        'Write a quotation mark within a text as \\".',
      );
    case "control-character":
      return say(
        "A line break or tab stands within a text.",
        "Write a line break in a text as \\n, and a tab as \\t.",
      );
    case "bad-escape":
      return say(
        `${found} is no letter that a backslash makes.`,
        "Write a backslash in a text as \\\\.",
      );
    case "bad-number":
      return say(
        `${found} is no number.`,
        "Write the number in digits with a point, or as a text in quotation marks.",
      );
    case "text-after-end":
      return say(
        `${found} stands after the end of the ledger.`,
        "Delete it, or put it within the brackets.",
      );
    case "not-json":
      return say(
        `${found} stands where a ledger should begin with {.`,
        "Write the ledger in JSON, beginning with {.",
      );
  }
}

function say(message: string, help: string) {
  return { message, help };
}
