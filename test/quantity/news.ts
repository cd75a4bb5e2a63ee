import type { Told } from "./sentences.ts";

/** Sentences of the kind that desks print, written before the scanner was seen to read them. */
export const NEWS: Readonly<Record<string, readonly Told[]>> = {
  sport: [
    [
      "Manchester City beat Everton 3-1 on Saturday, extending their unbeaten run to 14 games.",
      "3-1 = 1..3 score",
      "14 games = 14 cardinal, games",
    ],
    [
      "Curry scored 38 points and the Warriors shot 52% from the field in a 121-112 victory.",
      "38 points = 38 cardinal, points",
      "52% = 52 percent, percent",
      "121-112 = 112..121 score",
    ],
    [
      "The 22-year-old sprinter ran the 200m final in 19.87 seconds, 0.03 seconds off her best.",
      "22-year-old = 22 age, years",
      "200m = 200 measure, metres",
      "19.87 seconds = 19.87 duration, seconds",
      "0.03 seconds = 0.03 duration, seconds",
    ],
    [
      "Alcaraz won 6-4, 3-6, 7-5 in two hours and 41 minutes.",
      "6-4 = 4..6 score",
      "3-6 = 3..6 score",
      "7-5 = 5..7 score",
      "two hours = 2 duration, hours",
      "41 minutes = 41 duration, minutes",
    ],
    [
      "The club signed the striker for a fee of about £45m on a five-year deal.",
      "£45m = 45000000 money, pounds sterling; about about",
      "five-year = 5 duration, years",
    ],
    [
      "A crowd of 61,823 saw the hosts lead 17-10 at half-time.",
      "61,823 = 61823 cardinal",
      "17-10 = 10..17 score",
    ],
    ["India were all out for 285 in the 48th over.", "285 = 285 cardinal", "48th = 48 ordinal"],
    [
      "It was his 12th goal in 9 matches and his second of the night.",
      "12th = 12 ordinal",
      "9 matches = 9 cardinal, matches",
    ],
    [
      "Verstappen finished third, 8.2 seconds behind, and leads the standings by 44 points.",
      "third = 3 ordinal",
      "8.2 seconds = 8.2 duration, seconds",
      "44 points = 44 cardinal, points",
    ],
    [
      "The league will expand from 30 to 32 teams by the 2027-28 season.",
      "30 = 30 cardinal",
      "32 teams = 32 cardinal, teams",
      "2027-28 = 2027..2028 year",
    ],
  ],
  markets: [
    [
      "The Dow Jones Industrial Average rose 201.74 points, or 0.5%, to 42,840.26.",
      "201.74 points = 201.74 cardinal, points; rise",
      "0.5% = 0.5 percent, percent; rise",
      "42,840.26 = 42840.26 cardinal",
    ],
    [
      "Shares of the chipmaker jumped as much as 7% in early trading before closing up 4.2% at $131.60.",
      "7% = 7 percent, percent; at-most as much as; rise",
      "4.2% = 4.2 percent, percent; rise",
      "$131.60 = 131.6 money, dollars",
    ],
    [
      "The European Central Bank cut its deposit rate by 25 basis points to 2.75%.",
      "25 basis points = 25 points, basis points; fall",
      "2.75% = 2.75 percent, percent",
    ],
    [
      "Revenue climbed 12 percent to $24.9 billion in the three months ended Sept. 30.",
      "12 percent = 12 percent, percent; rise",
      "$24.9 billion = 24900000000 money, dollars",
      "three months = 3 duration, months",
      "Sept. 30 = 2025-09-30 date",
    ],
    [
      "Brent crude fell 83 cents, or 1.1%, to $72.48 a barrel.",
      "83 cents = 83 money, cents; fall",
      "1.1% = 1.1 percent, percent; fall",
      "$72.48 = 72.48 money, dollars",
    ],
    [
      "The yield on the 10-year Treasury note slipped to 4.52% from 4.57% late Wednesday.",
      "10-year = 10 duration, years",
      "4.52% = 4.52 percent, percent",
      "4.57% = 4.57 percent, percent",
    ],
    [
      "The company will lay off roughly 1,500 employees, nearly 8% of its workforce.",
      "1,500 employees = 1500 cardinal, employees; about roughly",
      "8% = 8 percent, percent; nearly nearly",
    ],
    [
      "Analysts had expected earnings of $1.42 per share on sales of $6.1bn.",
      "$1.42 per share = 1.42 money, dollars per share",
      "$6.1bn = 6100000000 money, dollars",
    ],
    ["The rupee weakened to a record low of 85.27 against the dollar.", "85.27 = 85.27 cardinal"],
    [
      "Inflation eased to 2.3% in October from 2.6% a month earlier, the lowest since March 2021.",
      "2.3% = 2.3 percent, percent",
      "October = 2025-10-01..2025-10-31 date",
      "2.6% = 2.6 percent, percent",
      "March 2021 = 2021-03-01..2021-03-31 date",
    ],
  ],
  science: [
    [
      "The telescope spotted a galaxy 13.4 billion light-years away.",
      "13.4 billion light-years = 13400000000 measure, light years",
    ],
    [
      "The fossil is between 66 million and 68 million years old.",
      "66 million and 68 million years old = 66000000..68000000 age, years",
    ],
    [
      "In a trial of 1,204 patients, the drug cut deaths by a third.",
      "1,204 patients = 1204 cardinal, patients",
      "a third = 1/3 fraction; fall",
    ],
    [
      "Average global temperatures were 1.55C above the pre-industrial level in 2024.",
      "1.55C = 1.55 measure, degrees Celsius",
      "2024 = 2024 year",
    ],
    [
      "The probe will pass within 6.1 million kilometers of the Sun at 690,000 km/h.",
      "6.1 million kilometers = 6100000 measure, kilometres",
      "690,000 km/h = 690000 measure, kilometres per hour",
    ],
    [
      "About one in eight couples has trouble conceiving, the study in 43 countries found.",
      "one in eight = 0.125 odds; about About",
      "43 countries = 43 cardinal, countries",
    ],
    [
      "CO2 levels reached 422.5 parts per million, up from 419.3 a year before.",
      "~CO2 name",
      "422.5 parts per million = 422.5 measure, parts per million",
      "419.3 = 419.3 cardinal",
    ],
    [
      "The chip has 105 qubits and did in five minutes what would take 10 septillion years.",
      "105 qubits = 105 cardinal, qubits",
      "five minutes = 5 duration, minutes",
      "10 septillion years = 10000000000000000000000000 duration, years",
    ],
    [
      "The 3.2-million-year-old skeleton stands 1.1 metres tall.",
      "3.2-million-year-old = 3200000 age, years",
      "1.1 metres = 1.1 measure, metres",
    ],
    [
      "Researchers tracked 450 whales over two decades and found that births had halved.",
      "450 whales = 450 cardinal, whales",
      "two decades = 2 duration, decades",
      "halved = 0.5 multiple, times",
    ],
  ],
  courts: [
    [
      "A jury of seven women and five men convicted him on all 34 counts.",
      "seven women = 7 cardinal, women",
      "five men = 5 cardinal, men",
      "34 counts = 34 cardinal, counts",
    ],
    [
      "The Supreme Court ruled 5-4 that Section 230 did not apply.",
      "5-4 = 4..5 score",
      "~230 name",
    ],
    [
      "He was sentenced to 12 and a half years in prison and ordered to pay $8.7 million.",
      "12 and a half years = 12.5 duration, years",
      "$8.7 million = 8700000 money, dollars",
    ],
    [
      "The 47-year-old, from Leeds, denies two counts of fraud between January 2019 and June 2021.",
      "47-year-old = 47 age, years",
      "two counts = 2 cardinal, counts",
      "January 2019 = 2019-01-01..2019-01-31 date",
      "June 2021 = 2021-06-01..2021-06-30 date",
    ],
    [
      "The judge set bail at €50,000 and a hearing for 9:30 a.m. on Feb. 12.",
      "€50,000 = 50000 money, euros",
      "9:30 a.m. = 9.5 time, hours",
      "Feb. 12 = 2026-02-12 date",
    ],
    [
      "More than 700 sub-postmasters were prosecuted between 1999 and 2015.",
      "700 = 700 cardinal; more-than More than",
      "1999 and 2015 = 1999..2015 year",
    ],
    [
      "Prosecutors seek a term of at least 15 years; the maximum is 20.",
      "15 years = 15 duration, years; at-least at least",
      "20 = 20 cardinal",
    ],
    [
      "Maria Lopez, 31, and her brother, 28, were charged under Article 14 of the act.",
      "31 = 31 age, years",
      "28 = 28 age, years",
      "~14 name",
    ],
    [
      "The settlement, worth up to $2.8 billion, covers some 400,000 athletes.",
      "$2.8 billion = 2800000000 money, dollars; at-most up to",
      "400,000 athletes = 400000 cardinal, athletes; about some",
    ],
    ["The panel voted 2 to 1 to uphold the ban.", "2 to 1 = 1..2 score"],
  ],
  weather: [
    [
      "The hurricane made landfall as a Category 4 storm with winds of 130 mph (215 kph).",
      "~4 name",
      "130 mph = 130 measure, miles per hour",
      "215 kph = 215 measure, kilometres per hour",
    ],
    [
      "Up to 30cm of snow fell in 24 hours, and temperatures sank to -18C.",
      "30cm = 30 measure, centimetres; at-most Up to",
      "24 hours = 24 duration, hours",
      "-18C = -18 measure, degrees Celsius",
    ],
    [
      "More than 250,000 homes and businesses were without power by 6pm.",
      "250,000 homes = 250000 cardinal, homes; more-than More than",
      "6pm = 18 time, hours",
    ],
    [
      "Highs will be in the low 90s, about 10 degrees above normal.",
      "90s = 90..99 range",
      "10 degrees = 10 measure, degrees; about about",
    ],
    [
      "At least 17 people died and dozens are missing after 8 to 12 inches of rain.",
      "17 people = 17 cardinal, people; at-least At least",
      "dozens = 24 plural",
      "8 to 12 inches = 8..12 measure, inches",
    ],
    [
      "The river crested at 22.6 feet, more than 4 feet above flood stage.",
      "22.6 feet = 22.6 measure, feet",
      "4 feet = 4 measure, feet; more-than more than",
    ],
    [
      "A magnitude 6.3 quake struck at a depth of 10 kilometers (6 miles).",
      "6.3 = 6.3 cardinal",
      "10 kilometers = 10 measure, kilometres",
      "6 miles = 6 measure, miles",
    ],
    [
      "There is a 70 percent chance of storms on Tuesday and a 1-in-4 risk of hail.",
      "70 percent = 70 percent, percent",
      "1-in-4 = 0.25 odds",
    ],
    [
      "It was the wettest July since 1936, with 148.5mm of rain, two and a half times the norm.",
      "1936 = 1936 year",
      "148.5mm = 148.5 measure, millimetres",
      "two and a half times = 2.5 multiple, times",
    ],
    [
      "The fire has burned 23,700 acres and is 14% contained, with 16,000 structures under threat.",
      "23,700 acres = 23700 measure, acres",
      "14% = 14 percent, percent",
      "16,000 structures = 16000 cardinal, structures",
    ],
  ],
};
