import type { QuotationGrade } from "../../../src/evaluate/quotations/quotation-judgement.ts";

/** Quoted words, the text of their source and the grade, written from the idea of each grade alone. */
export interface UnseenPair {
  readonly quoted: string;
  readonly evidence: string;
  readonly grade: QuotationGrade;
}

export const UNSEEN_PAIRS: readonly UnseenPair[] = [
  {
    evidence:
      "Asked about the fire, Ms. Ortega told reporters: “My crew had four minutes. Four. You cannot empty a theatre in four minutes.”",
    quoted: "You cannot empty a theatre in four minutes.",
    grade: "verbatim",
  },
  {
    evidence: "the thing about glaciers is that they don't negotiate, they just leave",
    quoted: "they don't negotiate, they just leave",
    grade: "verbatim",
  },
  {
    evidence: "In the U.S. alone, 3,400 clinics have shut since 2010, the report says.",
    quoted: "In the U.S. alone, 3,400 clinics have shut",
    grade: "verbatim",
  },
  {
    evidence: "‘It’s the children who pay,’ the nurse said. ‘It always is.’",
    quoted: "It's the children who pay,",
    grade: "typographic",
  },
  {
    evidence: "Our policy has one aim:  a  home for\neveryone who needs it – full stop.",
    quoted: "a home for everyone who needs it — full stop",
    grade: "typographic",
  },
  {
    evidence: "\"When I asked him, he just said 'wait and see' and hung up,\" Dana Fox testified.",
    quoted: "he just said “wait and see” and hung up",
    grade: "typographic",
  },
  {
    evidence: "What we saw was, frankly, an ambush, and everybody in the room knew it.",
    quoted: "An ambush, and everybody in the room knew it.",
    grade: "adapted",
  },
  {
    evidence: "We have to be honest with our patients about the waiting times, which are growing.",
    quoted: "[w]e have to be honest with our patients",
    grade: "adapted",
  },
  {
    evidence: "Trust was the first casualty; the money came second.",
    quoted: "Trust was the first casualty,",
    grade: "adapted",
  },
  {
    evidence:
      "The orchestra will tour Peru, Chile and, funds allowing, Brazil before it returns to Oslo in the autumn.",
    quoted: "The orchestra will tour Peru, Chile … before it returns to Oslo",
    grade: "marked",
  },
  {
    evidence: "She warned us about it for years, and we laughed at her.",
    quoted: "[Dr. Haas] warned us about it for years",
    grade: "marked",
  },
  {
    evidence: "Their going to regret this decision, he wrote.",
    quoted: "Their [sic] going to regret this decision",
    grade: "marked",
  },
  {
    evidence:
      "I love this city. I was born on its worst street. And I intend to die on its best one.",
    quoted: "I love this city. … I intend to die on its best one.",
    grade: "marked",
  },
  {
    evidence: "He hopes to visit the factory again in March.",
    quoted: "He hope[d] to visit the factory again",
    grade: "marked",
  },
  {
    evidence: "The committee was shocked by the state of the cells.",
    quoted: "The committee was appalled by the state of the cells",
    grade: "altered",
  },
  {
    evidence: "I am deeply sorry for what happened at the lake that evening.",
    quoted: "I am sorry for what happened at the lake that evening",
    grade: "altered",
  },
  {
    evidence: "Is this really how we want to treat our veterans?",
    quoted: "this really how we want to treat our veterans.",
    grade: "altered",
  },
  {
    evidence: "We praised the engineers for their work on the tunnel.",
    quoted: "We [condemned] the engineers for their work",
    grade: "altered",
  },
  {
    evidence: "More than 2,600 homes were left without water for nine days.",
    quoted: "More than 2,900 homes were left without water",
    grade: "material",
  },
  {
    evidence: "The treasury put aside €4 billion for the floods.",
    quoted: "put aside €4 million for the floods",
    grade: "material",
  },
  {
    evidence: "We have no intention of closing the plant at Varga.",
    quoted: "We have the intention of closing the plant at Varga",
    grade: "material",
  },
  {
    evidence: "The patient received 50 milligrams twice a day.",
    quoted: "The patient received 50 grams twice a day",
    grade: "material",
  },
  {
    evidence: "The reactor is safe, and it never was a danger to anyone who lives here.",
    quoted: "The reactor … was a danger to anyone who lives here",
    grade: "distorted",
  },
  {
    evidence: "Some commentators claim that the vote was rigged from the start.",
    quoted: "… the vote was rigged from the start",
    grade: "distorted",
  },
  {
    evidence: "Unless the river is dredged, the whole quarter will be under water.",
    quoted: "... the whole quarter will be under water",
    grade: "distorted",
  },
  {
    evidence: "I would be a liar if I told you that the pension fund is sound.",
    quoted: "[…] the pension fund is sound",
    grade: "distorted",
  },
  {
    evidence: "No. I said no then, and no today, and no tomorrow.",
    quoted: "no",
    grade: "ambiguous",
  },
  {
    evidence: "The minister opened the new wing and thanked the donors for their patience.",
    quoted: "heads will roll over this scandal",
    grade: "not found",
  },
  {
    evidence: "Rainfall in the basin was the highest on record, the institute said on Monday.",
    quoted: "the institute should be ashamed of its record",
    grade: "not found",
  },
  {
    evidence: "The ministry sent a statement on the strike.",
    quoted: "…",
    grade: "unverifiable",
  },
];
