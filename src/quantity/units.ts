import { divide, type Exact, exact, multiply, ONE, tenTo } from "../interval/exact.ts";
import type { FigureKind } from "./figure.ts";
import type { Unit } from "./unit.ts";
import { BARE } from "./unit-arithmetic.ts";

/** A unit of the table, with the kind of figure that it makes. */
export interface KnownUnit {
  readonly unit: Unit;
  readonly kind: FigureKind;
}

type Powers = Readonly<Record<string, number>>;

const NO_LABELS: Unit["labels"] = new Map();

function known(
  kind: FigureKind,
  name: string,
  factor: Exact,
  powers: Powers,
  sort: Unit["sort"] = "plain",
): KnownUnit {
  const dimensions = new Map(Object.entries(powers));
  return { kind, unit: { name, sort, factor, dimensions, labels: NO_LABELS } };
}

function measure(name: string, factor: Exact, powers: Powers): KnownUnit {
  return known("measure", name, factor, powers);
}

/** A measure of the same dimensions as another, so many times as large. */
function times(name: string, count: Exact, of: KnownUnit): KnownUnit {
  return { kind: of.kind, unit: { ...of.unit, name, factor: multiply(count, of.unit.factor) } };
}

function money(name: string, code: string, part: Exact = ONE): KnownUnit {
  return known("money", name, part, { [code]: 1 });
}

const metre = measure("metres", ONE, { metre: 1 });
const inch = times("inches", exact(254, 10_000), metre);
const foot = times("feet", exact(12), inch);
const yard = times("yards", exact(3), foot);
const mile = times("miles", exact(1760), yard);
const kilometre = times("kilometres", exact(1000), metre);
const nauticalMile = times("nautical miles", exact(1852), metre);

const gram = measure("grams", exact(1, 1000), { kilogram: 1 });
const kilogram = times("kilograms", exact(1000), gram);
const pound = times("pounds", exact(45_359_237, 100_000), gram);

const squareMetre = measure("square metres", ONE, { metre: 2 });
const litre = measure("litres", exact(1, 1000), { metre: 3 });
const gallon = times("gallons", exact(3_785_411_784, 1_000_000_000), litre);

const day = known("duration", "days", ONE, { day: 1 });
const hour = times("hours", exact(1, 24), day);
const minute = times("minutes", exact(1, 60), hour);
const second = times("seconds", exact(1, 60), minute);
/** The mean year of the Gregorian calendar: 146,097 days in 400 years; a month is its twelfth. */
const year = times("years", exact(146_097, 400), day);

const joule = measure("joules", ONE, { joule: 1 });
const watt = measure("watts", exact(86_400), { joule: 1, day: -1 });
const byte = measure("bytes", ONE, { byte: 1 });
const bit = times("bits", exact(1, 8), byte);

function speed(name: string, distance: KnownUnit, duration: KnownUnit): KnownUnit {
  return measure(name, divide(distance.unit.factor, duration.unit.factor), { metre: 1, day: -1 });
}

/**
 * The units that the scanner and ledgers know, by an id that language tables refer to. Factors are the
 * exact ones of the SI brochure, the 1959 yard and pound agreement and ISO 80000; prefixes of bytes are decimal.
 */
export const UNITS = {
  percent: known("percent", "percent", exact(1, 100), {}, "share"),
  permille: known("percent", "per mille", exact(1, 1000), {}, "share"),
  points: known("points", "percentage points", exact(1, 100), {}, "points"),
  basisPoints: known("points", "basis points", exact(1, 10_000), {}, "points"),
  partsPerMillion: known("measure", "parts per million", tenTo(-6), {}, "share"),
  partsPerBillion: known("measure", "parts per billion", tenTo(-9), {}, "share"),
  times: known("multiple", "times", ONE, {}, "share"),
  share: { kind: "fraction", unit: { ...BARE, sort: "share" } },
  date: known("date", "date", ONE, {}, "date"),

  metre,
  inch,
  foot,
  yard,
  mile,
  kilometre,
  nauticalMile,
  centimetre: times("centimetres", exact(1, 100), metre),
  millimetre: times("millimetres", exact(1, 1000), metre),
  micrometre: times("micrometres", tenTo(-6), metre),
  nanometre: times("nanometres", tenTo(-9), metre),
  lightYear: times("light years", exact(9_460_730_472_580_800n), metre),
  furlong: times("furlongs", exact(220), yard),
  fathom: times("fathoms", exact(2), yard),

  gram,
  kilogram,
  milligram: times("milligrams", exact(1, 1000), gram),
  microgram: times("micrograms", tenTo(-6), gram),
  tonne: times("tonnes", exact(1000), kilogram),
  ton: times("tons", exact(2000), pound),
  pound,
  ounce: times("ounces", exact(1, 16), pound),
  stone: times("stone", exact(14), pound),
  carat: times("carats", exact(1, 5), gram),

  squareMetre,
  squareKilometre: times("square kilometres", tenTo(6), squareMetre),
  squareCentimetre: times("square centimetres", tenTo(-4), squareMetre),
  squareMile: times("square miles", exact(2_589_988_110_336, 1_000_000), squareMetre),
  squareFoot: times("square feet", exact(9_290_304, 100_000_000), squareMetre),
  squareYard: times("square yards", exact(83_612_736, 100_000_000), squareMetre),
  hectare: times("hectares", exact(10_000), squareMetre),
  acre: times("acres", exact(40_468_564_224, 10_000_000), squareMetre),

  litre,
  millilitre: times("millilitres", exact(1, 1000), litre),
  centilitre: times("centilitres", exact(1, 100), litre),
  cubicMetre: times("cubic metres", exact(1000), litre),
  billionCubicMetres: times("billion cubic metres", tenTo(12), litre),
  millionCubicMetres: times("million cubic metres", tenTo(9), litre),
  cubicFoot: times("cubic feet", exact(28_316_846_592, 1_000_000_000), litre),
  cubicKilometre: times("cubic kilometres", tenTo(12), litre),
  cubicCentimetre: times("cubic centimetres", exact(1, 1000), litre),
  gallon,
  pint: times("pints", exact(1, 8), gallon),
  barrel: times("barrels", exact(42), gallon),
  barrelsADay: measure("barrels per day", exact(158_987_294_928, 1_000_000_000_000), {
    metre: 3,
    day: -1,
  }),
  acreFoot: measure("acre-feet", exact(123_348_183_754_752, 100_000_000_000), { metre: 3 }),

  kilometresAnHour: speed("kilometres per hour", kilometre, hour),
  milesAnHour: speed("miles per hour", mile, hour),
  metresASecond: speed("metres per second", metre, second),
  kilometresASecond: speed("kilometres per second", kilometre, second),
  feetASecond: speed("feet per second", foot, second),
  knot: speed("knots", nauticalMile, hour),

  celsius: known("measure", "degrees Celsius", ONE, { kelvin: 1 }, "temperature"),
  fahrenheit: known("measure", "degrees Fahrenheit", exact(5, 9), { kelvin: 1 }, "temperature"),
  kelvin: known("measure", "kelvins", ONE, { kelvin: 1 }, "temperature"),
  degree: measure("degrees", ONE, { degree: 1 }),

  joule,
  kilojoule: times("kilojoules", exact(1000), joule),
  megajoule: times("megajoules", tenTo(6), joule),
  calorie: times("calories", exact(4184), joule),
  wattHour: times("watt-hours", exact(3600), joule),
  kilowattHour: times("kilowatt-hours", exact(3_600_000), joule),
  megawattHour: times("megawatt-hours", exact(3_600_000_000), joule),
  gigawattHour: times("gigawatt-hours", exact(3_600_000_000_000), joule),
  terawattHour: times("terawatt-hours", exact(3_600_000_000_000_000), joule),
  watt,
  kilowatt: times("kilowatts", exact(1000), watt),
  megawatt: times("megawatts", tenTo(6), watt),
  gigawatt: times("gigawatts", tenTo(9), watt),
  terawatt: times("terawatts", tenTo(12), watt),
  horsepower: times("horsepower", exact(74_569_987_158_227_022n, 100_000_000_000_000n), watt),
  volt: measure("volts", ONE, { volt: 1 }),
  hertz: measure("hertz", exact(86_400), { day: -1 }),
  kilohertz: measure("kilohertz", exact(86_400_000), { day: -1 }),
  megahertz: measure("megahertz", exact(86_400_000_000), { day: -1 }),
  gigahertz: measure("gigahertz", exact(86_400_000_000_000), { day: -1 }),
  hectopascal: measure("hectopascals", exact(100), { pascal: 1 }),
  millibar: measure("millibars", exact(100), { pascal: 1 }),
  decibel: measure("decibels", ONE, { decibel: 1 }),

  byte,
  kilobyte: times("kilobytes", tenTo(3), byte),
  megabyte: times("megabytes", tenTo(6), byte),
  gigabyte: times("gigabytes", tenTo(9), byte),
  terabyte: times("terabytes", tenTo(12), byte),
  petabyte: times("petabytes", tenTo(15), byte),
  bit,
  kilobit: times("kilobits", tenTo(3), bit),
  megabit: times("megabits", tenTo(6), bit),
  gigabit: times("gigabits", tenTo(9), bit),
  megabitsASecond: measure("megabits per second", exact(10_800_000_000), { byte: 1, day: -1 }),
  gigabitsASecond: measure("gigabits per second", exact(10_800_000_000_000), { byte: 1, day: -1 }),
  megapixel: measure("megapixels", tenTo(6), { pixel: 1 }),
  pixel: measure("pixels", ONE, { pixel: 1 }),

  day,
  hour,
  minute,
  second,
  millisecond: times("milliseconds", exact(1, 1000), second),
  week: times("weeks", exact(7), day),
  fortnight: times("fortnights", exact(14), day),
  month: times("months", exact(1, 12), year),
  quarter: times("quarters", exact(1, 4), year),
  year,
  decade: times("decades", exact(10), year),
  century: times("centuries", exact(100), year),
  millennium: times("millennia", exact(1000), year),
  age: { kind: "age", unit: { ...year.unit } },

  USD: money("dollars", "USD"),
  INp: money("paise", "INR", exact(1, 100)),
  USc: money("cents", "USD", exact(1, 100)),
  EUR: money("euros", "EUR"),
  EUc: money("euro cents", "EUR", exact(1, 100)),
  GBP: money("pounds sterling", "GBP"),
  GBp: money("pence", "GBP", exact(1, 100)),
  JPY: money("yen", "JPY"),
  KRW: money("won", "KRW"),
  CNY: money("yuan", "CNY"),
  INR: money("rupees", "INR"),
  PKR: money("Pakistani rupees", "PKR"),
  LKR: money("Sri Lankan rupees", "LKR"),
  RUB: money("roubles", "RUB"),
  CHF: money("Swiss francs", "CHF"),
  AUD: money("Australian dollars", "AUD"),
  CAD: money("Canadian dollars", "CAD"),
  NZD: money("New Zealand dollars", "NZD"),
  HKD: money("Hong Kong dollars", "HKD"),
  SGD: money("Singapore dollars", "SGD"),
  TWD: money("Taiwan dollars", "TWD"),
  MXN: money("Mexican pesos", "MXN"),
  PHP: money("Philippine pesos", "PHP"),
  ARS: money("Argentine pesos", "ARS"),
  CLP: money("Chilean pesos", "CLP"),
  COP: money("Colombian pesos", "COP"),
  peso: money("pesos", "peso"),
  BRL: money("reais", "BRL"),
  ZAR: money("rand", "ZAR"),
  TRY: money("liras", "TRY"),
  SEK: money("Swedish kronor", "SEK"),
  NOK: money("Norwegian kroner", "NOK"),
  DKK: money("Danish kroner", "DKK"),
  krone: money("kroner", "krone"),
  PLN: money("zlotys", "PLN"),
  CZK: money("korunas", "CZK"),
  HUF: money("forints", "HUF"),
  UAH: money("hryvnias", "UAH"),
  ILS: money("shekels", "ILS"),
  AED: money("dirhams", "AED"),
  SAR: money("riyals", "SAR"),
  IDR: money("rupiah", "IDR"),
  MYR: money("ringgit", "MYR"),
  THB: money("baht", "THB"),
  VND: money("dong", "VND"),
  NGN: money("naira", "NGN"),
  KES: money("Kenyan shillings", "KES"),
  EGP: money("Egyptian pounds", "EGP"),
  BDT: money("taka", "BDT"),
  BTC: money("bitcoins", "BTC"),
} satisfies Readonly<Record<string, KnownUnit>>;

export type UnitId = keyof typeof UNITS;

/** Degrees to add to a value of a temperature scale, before its factor, to have kelvins: 273.15 for Celsius. Null for other units. */
export function temperatureOffset(unit: Unit): Exact | null {
  if (unit.sort !== "temperature") return null;
  if (unit.name === UNITS.celsius.unit.name) return exact(27_315, 100);
  if (unit.name === UNITS.fahrenheit.unit.name) return exact(45_967, 100);
  return exact(0);
}
