// Made from schemas/ by build/generate.ts; do not edit.

/** By the name of its definition, what a text or number should be, for a person to read, and an example. */
export const scalars: ReadonlyMap<
  string,
  { readonly description: string; readonly example: string }
> = new Map([
  ["schema_path", {"description":"The schema that an editor checks this file against. vouch ignores it.","example":"../../schemas/claim.schema.json"}],
  ["id", {"description":"A name of your own: small letters, digits and underscores, a letter first.","example":"approvals_before"}],
  ["claim_id", {"description":"The id of a claim of this case.","example":"approvals_before"}],
  ["claim_reference", {"description":"The id of a claim of this case, or the name of another case and the id of a claim there, with / between.","example":"accounts"}],
  ["text_key", {"description":"Whose text it is: the id of a claim, or claim/evidence for a piece of evidence, with another case's name and / before it where it stands there.","example":"amount_fall"}],
  ["source_name", {"description":"The name that the ledger gives a source.","example":"article"}],
  ["figure", {"description":"A figure as it is printed, always in quotation marks: \"50.0\" and \"50\" are different figures.","example":"46.8 million"}],
  ["digits", {"description":"A number of digits from 1 to 99, in quotation marks.","example":"2"}],
  ["periods", {"description":"A whole number from 1 to 999, in quotation marks.","example":"5"}],
  ["rounding", {"description":"half-up, half-even, half-down: rounded, with a five that stands alone going up, to the even digit or down. truncated: cut, not rounded.","example":"truncated"}],
  ["bracketed", {"description":"Words in square brackets.","example":"[the managers]"}],
  ["unit", {"description":"What is counted or measured: a noun, a currency, a measure, or one of them per another.","example":"approvals"}],
  ["words", {"description":"Words for a person to read; not empty.","example":"six card companies stand for all"}],
  ["passage", {"description":"Text of a source, letter for letter; not empty.","example":"46.8 million"}],
  ["context", {"description":"Text that stands beside a passage, letter for letter.","example":" in the two weeks"}],
  ["printed_text", {"description":"What is printed at a claim.","example":"127 billion won"}],
  ["offset", {"description":"A number of characters (Unicode code points).","example":"812"}],
  ["row", {"description":"A row of a table: what its key column says there, or its number, the first below the head being 1.","example":"before"}],
  ["column_name", {"description":"A column of a table: its head, or its number, the leftmost being 1.","example":"approvals"}],
  ["pointer", {"description":"The way to a value in a JSON file (JSON Pointer): names and numbers of list items, counted from 0, each after a slash.","example":"/2025/total"}],
  ["formula", {"description":"A sum of claim ids and numbers with + - * / and parentheses.","example":"amount_before / approvals_before"}],
  ["code", {"description":"The code of a finding: small letters and digits, with hyphens.","example":"figure-contradicted"}],
  ["readings", {"description":"strict: a figure means what its last written digit says, and no more. all: where that fails, trailing zeros, fraction words and cut figures are read more generously, with a warning.","example":"strict"}],
  ["day", {"description":"A day: year, month, day.","example":"2025-12-24"}],
  ["date", {"description":"A day, a month, a year, or two days with / between for all the days from the first to the last.","example":"2025-12-24"}],
  ["path", {"description":"A path with / between folders, seen from the folder of the ledger; \"..\" goes up, but never out of the project.","example":"article.md"}],
  ["head", {"description":"The head of a column of a table.","example":"period"}],
  ["language", {"description":"A language by its short name (BCP 47).","example":"en"}],
  ["sha256", {"description":"A SHA-256 digest: 64 digits from 0 to 9 and a to f.","example":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}],
]);
