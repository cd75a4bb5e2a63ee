import { join } from "node:path";
import type { Plugin } from "rolldown";

const WIDTH = "string-width";

/**
 * Lets Ink and what it uses measure and cut texts as the screens do: what knows all scripts and emoji takes long
 * to make, and is made when a text has some. `texts` is the folder of those modules.
 */
export function quickText(texts: string): Plugin {
  const columns = join(texts, "columns.ts");
  const graphemes = JSON.stringify(join(texts, "graphemes.ts"));
  return {
    name: "quick text",
    resolveId: (id, importer) => (id === WIDTH && importer !== columns ? `\0${WIDTH}` : undefined),
    load: (id) =>
      id === `\0${WIDTH}`
        ? `export { columnsOf as default } from ${JSON.stringify(columns)};`
        : undefined,
    transform: (code, id) =>
      id.includes("node_modules") && code.includes("new Intl.Segmenter(")
        ? `import { graphemeSegmenter } from ${graphemes};\n${code.replaceAll("new Intl.Segmenter(", "graphemeSegmenter(")}`
        : undefined,
  };
}
