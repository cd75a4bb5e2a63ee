/** How the parts of a ledger look that are fields in { }, by the key under which they stand. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ["sources", '{ "article": { "path": "article.md", "role": "document" } }'],
  ["claims", '{ "id": "visitors", "kind": "quantity", "span": { … } }'],
  ["span", '{ "source": "article", "exact": "12 million visitors" }'],
  ["cell", '{ "source": "table", "row": "2025", "column": "visitors" }'],
  ["derivations", '{ "relation": "sum", "of": ["adults", "children"] }'],
  ["evidence", '{ "source": "table", "cell": { "row": "2025", "column": "visitors" } }'],
  ["plausible", '{ "from": "10,000", "to": "100,000", "why": "a card payment" }'],
  ["relations", '{ "relation": "same", "of": ["customers", "accounts"] }'],
  ["ignored", '{ "span": { "source": "article", "exact": "page 3" }, "why": "a page number" }'],
  ["translation", '{ "translator": "Ann Berg", "text": "the words in their own language" }'],
]);

const SOURCE = '{ "path": "article.md", "role": "document" }';

/** How the part at a place of a ledger (a JSON Pointer) is to look; null where that is not known. */
export function formOfPart(pointer: string): string | null {
  if (/^\/sources\/[^/]+$/.test(pointer)) return SOURCE;
  const [key] = pointer
    .split("/")
    .filter((step) => !/^\d*$/.test(step))
    .slice(-1);
  return FORMS.get(key ?? "") ?? null;
}
