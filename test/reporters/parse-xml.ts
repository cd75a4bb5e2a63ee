/** An element as it was written, its entities resolved. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** What XML 1.0 (fifth edition, production 2) takes for a character. */
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Reads a document of elements, attributes and texts, and throws at whatever is not well formed. */
export function parseXml(document: string): Element {
  if (!CHARACTERS.test(document)) throw new Error("a character that XML does not have");
  const body = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "");
  const tokens = body.match(/<[^<>]*>|[^<>]+/g) ?? [];
  if (tokens.join("") !== body) throw new Error("a < or > that begins and ends nothing");
  const root: MutableElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  for (const token of tokens) {
    const top = open.at(-1);
    if (top === undefined) throw new Error("too many ends");
    if (!token.startsWith("<")) {
      top.text += resolved(token);
    } else if (token.startsWith("</")) {
      if (token !== `</${top.name}>`) throw new Error(`${token} ends <${top.name}>`);
      open.pop();
    } else {
      const element = started(token);
      top.children.push(element);
      if (!token.endsWith("/>")) open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (only === undefined || others.length > 0 || open.length !== 1 || root.text.trim() !== "")
    throw new Error("not one element");
  return only;
}

interface MutableElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: MutableElement[];
  text: string;
}

function started(token: string): MutableElement {
  const match = /^<([a-z-]+)((?: [a-zA-Z]+="[^"<]*")*)\/?>$/.exec(token);
  if (match === null) throw new Error(`${token} is no tag`);
  const attributes = new Map<string, string>();
  for (const [, key = "", value = ""] of (match[2] ?? "").matchAll(/ ([a-zA-Z]+)="([^"]*)"/g)) {
    if (attributes.has(key)) throw new Error(`${key} twice`);
    attributes.set(key, resolved(value));
  }
  return { name: match[1] ?? "", attributes, children: [], text: "" };
}

function resolved(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));|&/g, (whole, code?: string, name?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const found = ENTITIES.get(name ?? "");
    if (found === undefined) throw new Error(`${whole} is no entity`);
    return found;
  });
}
