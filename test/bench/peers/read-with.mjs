/** How each peer is loaded, and how it is asked for the figures of a text: the answer is how many it finds. */
const OPENERS = {
  "wink-nlp": async () => {
    const nlp = (await import("wink-nlp")).default(
      (await import("wink-eng-lite-web-model")).default,
    );
    return (text) => nlp.readDoc(text).entities().out().length;
  },
  "wink-nlp, entities alone": async () => {
    const { default: winkNLP } = await import("wink-nlp");
    const nlp = winkNLP((await import("wink-eng-lite-web-model")).default, ["sbd", "ner"]);
    return (text) => nlp.readDoc(text).entities().out().length;
  },
  compromise: async () => {
    const { default: nlp } = await import("compromise");
    return (text) => nlp(text).numbers().json().length;
  },
  "chrono-node": async () => {
    const chrono = await import("chrono-node");
    return (text) => chrono.parse(text).length;
  },
  "Recognizers-Text": async () => {
    const { default: suite } = await import("@microsoft/recognizers-text-suite");
    const models = [
      suite.recognizeNumber,
      suite.recognizeOrdinal,
      suite.recognizePercentage,
      suite.recognizeAge,
      suite.recognizeCurrency,
      suite.recognizeDimension,
      suite.recognizeTemperature,
      suite.recognizeDateTime,
    ];
    return (text) =>
      models.reduce((count, model) => count + model(text, suite.Culture.English).length, 0);
  },
};

export const names = Object.keys(OPENERS);

export function open(name) {
  return OPENERS[name]();
}
