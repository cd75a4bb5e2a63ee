import { WordSet } from "../../text/word-set.ts";

/**
 * English words that say nothing of what a figure is about: articles, prepositions, pronouns, common
 * verbs, number and scale words, months and hedges. Ids are made of the others.
 */
export const SMALL_WORDS = new WordSet(
  "a an the this that these those some any each every all both no not nor only own same other another such " +
    "and or but if then than so as because while when where which who whom whose what how why there here " +
    "of in on at by to from for with without into onto over under above below about around between among against through during " +
    "before after since until till within per via up down out off near like toward towards across along " +
    "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs one's " +
    "is are was were be been being am has have had having do does did doing done will would shall should can could may might must " +
    "say says said saying tell tells told add adds added according also still just even yet already now ever never again too very " +
    "come comes came go goes went gone get gets got make makes made take takes took taken give gives gave given put puts " +
    "reach reaches reached stand stands stood remain remains remained become becomes became show shows showed shown " +
    "rise rises rose risen fall falls fell fallen grow grows grew grown drop drops dropped gain gains gained lose loses lost " +
    "increase increases increased decrease decreases decreased decline declines declined climb climbs climbed jump jumps jumped " +
    "soar soars soared plunge plunges plunged slump slumps slumped dip dips dipped shrink shrinks shrank slip slips slipped " +
    "amounted totalled totaled equal " +
    "think thinks thought believe believes believed hope hopes hoped warn warns warned argue argues argued note notes noted thus however meanwhile therefore only nearly together instead indeed compared including alone figure figures number numbers amount amounts " +
    "loss losses reduction reductions surge growth change changes " +
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen " +
    "twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions " +
    "half third thirds quarter quarters fifth fifths first second percent percentage point points cent " +
    "about around roughly some nearly almost approximately more less fewer least most exactly just over under up " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow last next ago",
);

/** Verbs and link words at which the subject of an English clause has ended. */
export const SUBJECT_ENDS = new WordSet(
  "of in on at by to from for with into over under about between among against during before after since until within " +
    "is are was were be been has have had do does did will would can could may might must " +
    "said says came comes went goes got gets made makes took takes gave gives reached reaches stood stands remained became showed shows " +
    "rose rises fell falls grew grows dropped gained lost loses increased decreased declined climbed jumped soared plunged slumped dipped shrank slipped " +
    "amounted totalled totaled counted sold earned paid spent employs serves runs holds won cost costs weighs measures covers contains includes",
);

/** What a figure followed by one of these words measures. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  ["long", "length"],
  ["wide", "width"],
  ["high", "height"],
  ["tall", "height"],
  ["deep", "depth"],
  ["thick", "thickness"],
  ["heavy", "weight"],
  ["old", "age"],
  ["away", "distance"],
]);

/** Nouns that name a value among others, not what has it. */
export const SUMMITS = new WordSet(
  "peak high low total average mean median maximum minimum record sum share half",
);
