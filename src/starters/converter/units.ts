/** The units of one kind: how many of the first each is. */
export interface UnitKind {
  readonly name:
    | 'length'
    | 'weight'
    | 'temperature'
    | 'volume'
    | 'area'
    | 'speed'
    | 'time'
    | 'data';
  /** In the names of `Intl.NumberFormat`. */
  readonly units: Readonly<Record<string, number>>;
  readonly asked: RegExp;
}

/** Temperatures are converted by the script. */
export const unitKinds: readonly UnitKind[] = [
  {
    name: 'length',
    units: {
      meter: 1,
      kilometer: 1000,
      centimeter: 0.01,
      millimeter: 0.001,
      mile: 1609.344,
      yard: 0.9144,
      foot: 0.3048,
      inch: 0.0254,
    },
    asked:
      /length|distance|met(?:er|re)s?(?!\p{L})|kilomet|centimet|(?<!\p{L})(?:km|cm|mm|miles?|feet|foot|inch(?:es)?|yards?)(?!\p{L})|longitud|länge|lengte|longueur|comprimento|lunghezza|długoś|uzunluk|длин|长度|長さ|길이|लंबाई|الطول/iu,
  },
  {
    name: 'weight',
    units: {
      kilogram: 1,
      gram: 0.001,
      pound: 0.45359237,
      ounce: 0.028349523125,
      stone: 6.35029318,
    },
    asked:
      /weight|mass(?!\p{L})|kilogram|(?<!\p{L})(?:kg|grams?|pounds?|lbs?|ounces?|oz|stone)(?!\p{L})|peso|gewicht|poids|pesos|wag[ai]|ağırlık|вес(?!\p{L})|重量|重さ|무게|वज़न|الوزن/iu,
  },
  {
    name: 'temperature',
    units: { celsius: 1, fahrenheit: 1, kelvin: 1 },
    asked:
      /(?<!\p{L})°?[FC]\s?(?:to|in|into|nach|a|en|à|para|naar|na|в|→|->|↔|\/|and|und|y|et|e)\s?°?[CF](?!\p{L})|temperat|celsius|temperatuur|fahrenheit|kelvin|°|température|sıcaklık|температур|温度|온도|तापमान|الحرارة/iu,
  },
  {
    name: 'volume',
    units: { liter: 1, milliliter: 0.001, gallon: 3.785411784, 'fluid-ounce': 0.0295735295625 },
    asked:
      /volume|lit(?:er|re)s?(?!\p{L})|gallons?|(?<!\p{L})(?:ml|cups?)(?!\p{L})|volumen|objętość|inhoud|hacim|объ[её]м|体积|体積|부피|आयतन|الحجم/iu,
  },
  {
    name: 'area',
    units: { hectare: 1, acre: 0.40468564224 },
    asked:
      /(?<!\p{L})(?:area|hectares?|acres?)(?!\p{L})|hektar|superficie|oppervlakte|fläche|surface|powierzchni|площад|面积|面積|넓이|क्षेत्रफल|المساحة/iu,
  },
  {
    name: 'speed',
    units: { 'kilometer-per-hour': 1, 'mile-per-hour': 1.609344, 'meter-per-second': 3.6 },
    asked:
      /speed|(?<!\p{L})(?:km\/h|kmh|mph|m\/s)(?!\p{L})|velocid|geschwindigkeit|snelheid|vitesse|velocit|prędkoś|(?<!\p{L})hız|скорост|速度|速さ|속도|गति|السرعة/iu,
  },
  {
    name: 'time',
    units: { minute: 60, second: 1, hour: 3600, day: 86400, week: 604800 },
    asked:
      /(?<!\p{L})(?:time units?|hours?|minutes?|seconds?|days|weeks|zeit|stunden|uren|minuten|heures|horas)(?!\p{L})/iu,
  },
  {
    name: 'data',
    units: { megabyte: 1e6, byte: 1, kilobyte: 1e3, gigabyte: 1e9, terabyte: 1e12 },
    asked:
      /(?:mega|giga|tera|kilo)?bytes?(?!\p{L})|(?<!\p{L})(?:mb|gb|tb|kb|data size|data units)(?!\p{L})|数据|データ|데이터/iu,
  },
];
