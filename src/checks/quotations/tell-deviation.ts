import type { DeviationKind } from "../../evaluate/quotations/quotation-judgement.ts";

/** What a quotation does to the words of its source, as the end of "the quotation …". */
export function tellDeviation(kind: DeviationKind): string {
  switch (kind) {
    case "typography":
      return "sets marks, dashes or spaces in another way";
    case "first-letter":
      return "begins with another letter case";
    case "letter-case":
      return "writes letters in another case";
    case "end-mark":
      return "ends with another mark";
    case "punctuation":
      return "has other marks within it";
    case "omission":
      return "leaves words out and marks it";
    case "omission-turns":
      return "leaves out words that turn the sense";
    case "lead-in-turns":
      return "leaves out the words before it, which turn the sense";
    case "bracket-adds":
      return "adds words in brackets";
    case "bracket-replaces":
      return "replaces words by words in brackets";
    case "bracket-unsigned":
      return "replaces words by words in brackets that nobody answers for";
    case "bracket-material":
      return "changes a number, a unit or a negation in brackets";
    case "sic":
      return "marks a mistake with [sic]";
    case "words":
      return "has other words than its source";
    case "material-words":
      return "changes a number, a unit or a negation";
    case "figure-cut":
      return "cuts a figure short";
    case "order":
      return "tells the pieces in another order";
    case "too-far":
      return "joins pieces that are far apart";
    case "too-short":
      return "is too short to tell which place is meant";
    case "too-long":
      return "is too long to compare word by word";
    case "no-words":
      return "has no words";
    case "translation":
      return "is a translation";
    case "translator-missing":
      return "is a translation, and nobody is named as its translator";
    case "original-missing":
      return "is a translation, and its original is not given";
    case "elsewhere":
      return "stands at another place of its source";
  }
}
