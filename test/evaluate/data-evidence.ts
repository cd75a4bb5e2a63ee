import { verifyExample } from "../in-memory.ts";

/** A table of so many rows: every cell that a test asks for is in row 150. */
export function csvOf(rows: number): string {
  const lines = ["id,town,visitors,amount (in thousands),note"];
  for (let row = 1; row <= rows; row += 1) {
    const visitors = (1000 + row).toLocaleString("en-US");
    lines.push(`t${row},Town ${row},"${visitors}",${row}.5,"a note, with commas ${row}"`);
  }
  return `${lines.join("\n")}\n`;
}

/** The same as a list of objects; `padding` characters make it as large as is wanted. */
export function jsonOf(rows: number, padding: number): string {
  const filling = "word ".repeat(padding / 5);
  const towns = Array.from({ length: rows }, (_, index) => ({
    id: `t${index + 1}`,
    town: `Town ${index + 1}`,
    visitors: 1001 + index,
    share: null,
    note: `${filling}${index + 1}`,
  }));
  return JSON.stringify({ towns });
}

/** What is told of one figure that is held against one cell: its verdict, and each finding with its place. */
export function heldAgainst(
  file: string | readonly number[],
  name: "data.csv" | "data.json",
  cell: object,
  { printed = "1,150 visitors", source = {} }: { printed?: string; source?: object } = {},
): readonly string[] {
  const ledger = {
    version: 1,
    sources: {
      article: { path: "article.md", role: "document", dated: "2026-03-02", language: "en" },
      data: { path: `sources/${name}`, role: "evidence", ...source },
    },
    claims: [
      {
        id: "visitors",
        kind: "quantity",
        unit: "visitors",
        span: { source: "article", exact: printed },
        evidence: [{ source: "data", cell }],
      },
    ],
  };
  const { cases, findings } = verifyExample({
    "ledger.json": JSON.stringify(ledger),
    "article.md": `There were ${printed} there.\n`,
    [`sources/${name}`]: file,
  });
  return [
    cases[0]?.claims[0]?.verdict ?? "none",
    ...findings.flatMap(({ code, location, related }) => {
      const places = [location, ...related.map((one) => one.location)];
      const told = places
        .filter((place) => place.file !== "ledger.json" && place.file !== "article.md")
        .map((place) => `${place.line}:${place.column}`);
      return code === "claim-undetermined" ? [] : [[code, ...told].join(" ")];
    }),
  ];
}

/** The bytes of a text with one byte that is no UTF-8 at its end. */
export function badlyEncoded(text: string): readonly number[] {
  return [...new TextEncoder().encode(text), 0xe9, 0x0a];
}
