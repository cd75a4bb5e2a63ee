import type { Pair } from "./pairs.ts";

/**
 * A second set of pairs, each written from the idea of its grade and run for the first time when all
 * of them were written down: 57 of 60 verdicts, and 27 of 30 pairs, were right on that run. One of the
 * three was a slip of the pair (a plain space for a thin one); a figure that goes with a bracket is
 * called material since, and "nothing" before an "and" no longer turns what follows.
 */
export const SECOND_UNSEEN_PAIRS: readonly Pair[] = [
  {
    rule: "a sentence that the source has twice",
    evidence:
      "We will not be moved. They may send the sheriff, they may send the army. We will not be moved.",
    quoted: "We will not be moved.",
    grade: "verbatim",
    twin: { quoted: "We will be moved.", grade: "material" },
  },
  {
    rule: "a line of verse set in one line",
    evidence:
      "The ferry leaves at dusk,\nand no one waves,\nand no one comes back before the thaw.",
    quoted: "The ferry leaves at dusk, and no one waves",
    grade: "typographic",
    twin: { quoted: "The ferry leaves at dusk, and everyone waves", grade: "material" },
  },
  {
    rule: "a hyphen that the source breaks a line with",
    evidence: "What we need is an inde­pendent inquiry, and we need it this week.",
    quoted: "What we need is an independent inquiry",
    grade: "typographic",
    twin: { quoted: "What we need is a dependent inquiry", grade: "altered" },
  },
  {
    rule: "a thin space within a figure",
    evidence: "The dyke held back 12\u2009000 cubic metres a second for two days.",
    quoted: "held back 12 000 cubic metres a second",
    grade: "typographic",
    twin: { quoted: "held back 12 000 cubic feet a second", grade: "material" },
  },
  {
    rule: "a stop in place of a comma at the end",
    evidence: "Nobody asked the divers, which tells you everything about this board.",
    quoted: "Nobody asked the divers.",
    grade: "adapted",
    twin: { quoted: "Nobody asked the divers?", grade: "altered" },
  },
  {
    rule: "a capital in brackets",
    evidence: "I have said it before and I say it again: the bridge belongs to the people.",
    quoted: "[T]he bridge belongs to the people",
    grade: "adapted",
    twin: { quoted: "[A] bridge belongs to the people", grade: "marked" },
  },
  {
    rule: "a small letter where the source begins a sentence",
    evidence: "Every winter the pipes burst. Every spring they tell us it was the last time.",
    quoted: "every spring they tell us it was the last time",
    grade: "adapted",
    twin: { quoted: "every spring they told us it was the last time", grade: "altered" },
  },
  {
    rule: "a name for a pronoun in the middle",
    evidence: "When the inspectors came, she handed them the keys and walked out.",
    quoted: "[Mrs. Adeyemi] handed them the keys and walked out",
    grade: "marked",
    twin: { quoted: "[Mrs. Adeyemi] handed them the money and walked out", grade: "altered" },
  },
  {
    rule: "an explanation added in brackets",
    evidence: "The NRB looked at the file for eleven minutes and closed it.",
    quoted: "The NRB [National Railway Board] looked at the file for eleven minutes",
    grade: "marked",
    twin: {
      quoted: "The NRB [National Railway Board] looked at the file for seven minutes",
      grade: "material",
    },
  },
  {
    rule: "a harmless clause left out",
    evidence:
      "The museum, which opened under my grandmother, will stay free for every child in this valley.",
    quoted: "The museum … will stay free for every child in this valley.",
    grade: "marked",
    twin: {
      evidence:
        "The museum, which never charged adults less, will stay free for every child in this valley.",
      quoted: "The museum … will stay free for every child in this valley.",
      grade: "distorted",
    },
  },
  {
    rule: "two sentences left out between",
    evidence:
      "I trusted the figures. I had no reason to look twice. My deputy signed them too. Today I resign.",
    quoted: "I trusted the figures. … Today I resign.",
    grade: "distorted",
    twin: { quoted: "My deputy signed them too. … Today I resign.", grade: "marked" },
  },
  {
    rule: "an error kept and marked",
    evidence: "The goverment has let the islands down, the petition reads.",
    quoted: "The goverment [sic] has let the islands down",
    grade: "marked",
    twin: { quoted: "The government [sic] has let the islands down", grade: "altered" },
  },
  {
    rule: "a tense put in brackets",
    evidence: "We are losing a hectare of marsh every day, and we know why.",
    quoted: "We [were] losing a hectare of marsh every day",
    grade: "marked",
    twin: { quoted: "We [weren't] losing a hectare of marsh every day", grade: "material" },
  },
  {
    rule: "a synonym without a mark",
    evidence: "The auditors found the accounts in perfect order, as they do each year.",
    quoted: "The auditors found the books in perfect order",
    grade: "altered",
    twin: { quoted: "The auditors found the accounts in perfect order", grade: "verbatim" },
  },
  {
    rule: "two words swapped",
    evidence: "They paid the fishermen first and the lawyers last.",
    quoted: "They paid the lawyers first and the fishermen last",
    grade: "altered",
    twin: { quoted: "They paid the fishermen first and the lawyers last.", grade: "verbatim" },
  },
  {
    rule: "a qualifier dropped",
    evidence: "It was arguably the worst harvest in my lifetime.",
    quoted: "It was the worst harvest in my lifetime",
    grade: "altered",
    twin: { quoted: "It was arguably the worst harvest", grade: "verbatim" },
  },
  {
    rule: "two digits swapped in a year",
    evidence: "Since 1987 the factory has not had one serious accident.",
    quoted: "Since 1978 the factory has not had one serious accident",
    grade: "material",
    twin: { quoted: "Since 1987 the factory has not had one serious accident", grade: "verbatim" },
  },
  {
    rule: "a decimal point lost",
    evidence: "Unemployment in the port stood at 4.5 percent in May.",
    quoted: "Unemployment in the port stood at 45 percent in May",
    grade: "material",
    twin: { quoted: "Unemployment in the port stood at 4.5 percent", grade: "verbatim" },
  },
  {
    rule: "a number in words for another",
    evidence: "Three of the seven valves were open when we arrived.",
    quoted: "Four of the seven valves were open when we arrived",
    grade: "material",
    twin: { quoted: "three of the seven valves were open", grade: "adapted" },
  },
  {
    rule: "never left out",
    evidence: "I never told the board that the fund was empty.",
    quoted: "I told the board that the fund was empty",
    grade: "material",
    twin: { quoted: "told the board that the fund was empty", grade: "verbatim" },
  },
  {
    rule: "a contraction that denies",
    evidence: "You can trust this company with your data, and we proved it.",
    quoted: "You can't trust this company with your data",
    grade: "material",
    twin: { quoted: "You can trust this company with your data", grade: "verbatim" },
  },
  {
    rule: "a currency for another",
    evidence: "The clinic cost us £12 million and it has stood empty since.",
    quoted: "The clinic cost us $12 million",
    grade: "material",
    twin: { quoted: "The clinic cost us £12 million", grade: "verbatim" },
  },
  {
    rule: "a figure in brackets that is another",
    evidence: "About a third of the fleet is older than the captains.",
    quoted: "[Two thirds] of the fleet is older than the captains",
    grade: "material",
    twin: { quoted: "a third of the [boats] is older than the captains", grade: "altered" },
  },
  {
    rule: "a bracket that swallows the figure with its noun",
    evidence: "About a third of the fleet is older than the captains.",
    quoted: "[The fleet] is older than the captains",
    grade: "material",
    twin: {
      evidence: "In 2019 the fleet is older than the captains.",
      quoted: "[The fleet] is older than the captains",
      grade: "marked",
    },
  },
  {
    rule: "a condition cut off the head with an ellipsis",
    evidence: "If the donors keep their word, the school will open in September.",
    quoted: "… the school will open in September.",
    grade: "distorted",
    twin: {
      evidence: "The donors kept their word, and the school will open in September.",
      quoted: "… the school will open in September.",
      grade: "marked",
    },
  },
  {
    rule: "a denial cut off the head with an ellipsis",
    evidence: "It is simply false that the mayor took money from the builders.",
    quoted: "… the mayor took money from the builders.",
    grade: "distorted",
    twin: {
      evidence: "It is an established fact that the mayor took money from the builders.",
      quoted: "… the mayor took money from the builders.",
      grade: "marked",
    },
  },
  {
    rule: "the words of opponents cut off their head",
    evidence: "My opponents say I sold the forest to pay for my campaign.",
    quoted: "… I sold the forest to pay for my campaign.",
    grade: "distorted",
    twin: {
      evidence: "Last spring, after long talks, I sold the forest to pay for my campaign.",
      quoted: "… I sold the forest to pay for my campaign.",
      grade: "marked",
    },
  },
  {
    rule: "one word that stands in many places",
    evidence: "Water. We asked for water, they promised water, and the water never came.",
    quoted: "water",
    grade: "ambiguous",
    twin: { quoted: "the water never came", grade: "verbatim" },
  },
  {
    rule: "words of another subject",
    evidence: "The choir sang for an hour in the rain, and the crowd sang with them.",
    quoted: "our taxes paid for this stadium",
    grade: "not found",
    twin: { quoted: "the crowd sang with them", grade: "verbatim" },
  },
  {
    rule: "a paraphrase that shares a few words",
    evidence:
      "Given the state of the roof, I could not in good conscience let the pupils back into the hall.",
    quoted: "it would have been irresponsible to reopen the building",
    grade: "not found",
    twin: { quoted: "I could not in good conscience let the pupils back", grade: "verbatim" },
  },
  {
    rule: "nothing but a mark",
    evidence: "She said nothing and left the stand.",
    quoted: "[...]",
    grade: "unverifiable",
    twin: { quoted: "[...] left the stand", grade: "marked" },
  },
];
