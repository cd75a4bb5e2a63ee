import { once } from "../../text/once.ts";
import { WordSet } from "../../text/word-set.ts";

const NEGATION =
  "not no never none nobody nothing nowhere neither nor without hardly scarcely barely";

/** English words that say the opposite of what stands without them. `not` also stands for n't and cannot. */
export const NEGATIONS = new WordSet(NEGATION);

/** Verbs and adjectives by which somebody says that a thing is not so. */
export const DENIALS = new WordSet(
  "false untrue wrong incorrect mistaken myth lie nonsense absurd ridiculous impossible unlikely hoax " +
    "deny denies denied denying reject rejects rejected refute refutes refuted dispute disputes disputed " +
    "doubt doubts doubted doubtful dismiss dismisses dismissed disagree refuse refuses refused",
);

/** Words that make what follows or precedes them no more than a possibility. */
export const CONDITIONS = new WordSet(
  "if unless whether suppose supposing supposed assuming imagine provided pretend pretends wish though " +
    "allegedly supposedly reportedly hypothetically except",
);

/** People whose opinion a speaker reports without sharing it. */
const OTHERS =
  "critics|opponents|detractors|sceptics|skeptics|enemies|rivals|accusers|cynics|doubters|pessimists|conspiracy theorists|" +
  "some|others|people|many|they|everyone|everybody|those who \\p{L}+";
const CLAIM =
  "say|says|said|saying|claim|claims|claimed|argue|argues|argued|allege|alleges|alleged|believe|believes|believed|" +
  "think|thinks|thought|insist|insists|insisted|contend|contends|contended|assert|pretend|complain|complained|like to say|" +
  "would have you believe|will tell you|tell you|tell me|told me";

/** "Critics say", "some people would claim": the words of others. */
export const wordsOfOthers = once(
  () => new RegExp(`\\b(?:${OTHERS})(?:\\s+\\p{L}+){0,3}?\\s+(?:${CLAIM})\\b`, "u"),
);

/** Phrases with a word of negation or denial that affirm, and a "no" that only answers. */
export const affirming = once(
  () =>
    /^\s*(?:no|nope|not at all)\s*[,.;:!]\s|\b(?:no|without|beyond)\s+(?:a\s+)?(?:doubt|question)\b|\bnot\s+only\b|\bno\s+matter\b|\bno\s+wonder\b|\bnothing\s+(?:but|less\s+than)\b|\b(?:can\s?not|can't|could\s+not|couldn't|do\s+not|don't|no\s?one|nobody)\s+(?:deny|denies|doubt|doubts|dispute|disputes)\b|\bif\s+not\s+more\b/gu,
);

/** Words that point to somebody or something named elsewhere: a bracket may put the name in their place. */
const PRONOUNS =
  "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself " +
  "she her hers herself it its itself they them their theirs themselves this that these those " +
  "here there then now who whom whose which one ones someone somebody such so";

/** Forms of the verbs that change with person and tense when a quotation is fitted into a sentence. */
const FORMS =
  "am is are was were be been being have has had having do does did done doing i'm i've it's he's she's we're we've they're they've you're you've that's there's";

/** Words that are in every text: they tell no passage from another. */
const FUNCTION =
  "a an the and or but if of in on at to from by for with as than into onto about over under after before out up down off " +
  "would will can could should shall may might must very just also too when where why how what because while " +
  "all any some each every more most other only even still yet again once";

/** Words that carry no content of their own: articles, prepositions, conjunctions, pronouns, auxiliaries. */
export const FUNCTION_WORDS = new WordSet([PRONOUNS, FORMS, FUNCTION, NEGATION].join(" "));

/** What a bracket may replace without anybody's sign-off: pronouns, articles and forms of be, have and do. */
export const REPLACEABLE = new WordSet([PRONOUNS, FORMS, "a an the"].join(" "));
