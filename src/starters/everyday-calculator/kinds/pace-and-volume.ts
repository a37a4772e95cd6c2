import type { Calculation } from '../calculation.ts';

/** How fast somebody runs, what a tank holds, and paint for a floor. */
export const paceAndVolume: readonly Calculation[] = [
  {
    name: 'pace',
    inputs: [
      { name: 'distance', value: 10, unit: 'kilometer' },
      { name: 'hours', value: 0, least: 0, step: 1 },
      { name: 'minutes', value: 55, least: 0, step: 1 },
      { name: 'seconds', value: 0, least: 0, step: 1 },
      { name: 'paceMinutes', value: 5, least: 0, step: 1 },
      { name: 'paceSeconds', value: 30, least: 0, step: 1 },
    ],
    results: [
      { name: 'paceIs', unit: 'word' },
      { name: 'speed', unit: 'kilometer-per-hour' },
      { name: 'finish', unit: 'word' },
    ],
    asked:
      /(?<!\p{L})(?:(?:running |run |marathon )?pace (?:calculator|chart|converter)|pacing calculator|tempo(?:rechner|calculator)|laufrechner|pacerechner|pace-?rechner|calculadora de ritmo|ritmo de carrera|calculateur d[’']allure|allure de course|calculadora de pace|ritmo de corrida|calcolatore (?:di |del )?(?:passo|ritmo)|passo di corsa|kalkulator tempa|tempo biegu|tempo hesapla\p{L}*|калькулятор темпа|темп бега)(?!\p{L})|配速|ペース(?:計算|換算)|페이스 계산/iu,
  },
  {
    name: 'tank',
    inputs: [
      { name: 'boxLength', value: 100, unit: 'centimeter' },
      { name: 'boxWidth', value: 40, unit: 'centimeter' },
      { name: 'boxHeight', value: 50, unit: 'centimeter' },
      { name: 'changeShare', value: 25, unit: 'percent', least: 0 },
    ],
    results: [
      { name: 'volume', unit: 'liter' },
      { name: 'gallons', unit: 'gallon' },
      { name: 'weightFull', unit: 'kilogram' },
      { name: 'heater', unit: 'W' },
      { name: 'changed', unit: 'liter' },
    ],
    asked:
      /(?<!\p{L})(?:aquarium (?:hobby )?(?:\p{L}{1,12} ){0,8}(?:tank )?calculator|(?:fish ?)?tank (?:volume )?calculator|aquarienrechner|aquariumrechner|aquarium ?calculator|calculadora de acuarios?|calculateur d[’']aquarium|calculadora de aquário|calcolatore (?:per )?acquari[oi]?|kalkulator akwarium|akvaryum hesap\p{L}*|калькулятор аквариума)(?!\p{L})|鱼缸计算|水槽(?:の)?計算|수조 계산/iu,
  },
  {
    name: 'volume',
    inputs: [
      { name: 'boxLength', value: 3, unit: 'meter' },
      { name: 'boxWidth', value: 2, unit: 'meter' },
      { name: 'boxHeight', value: 0.2, unit: 'meter' },
      { name: 'waste', value: 0, unit: 'percent', least: 0 },
    ],
    results: [
      { name: 'volume', unit: 'm³' },
      { name: 'changed', unit: 'liter' },
    ],
    asked:
      /(?<!\p{L})(?:(?:concrete|cement|soil|mulch|gravel|pool|volume|raised bed|topsoil) (?:\p{L}{1,10} )?calc(?:ulator)?|(?:beton|erde|erd|kies|mulch|pool|volumen|hochbeet)-?rechner|calculadora de (?:hormigón|concreto|tierra|volumen|volume|piscina)|calculateur (?:de )?(?:béton|volume|terre)|calcolatore (?:di )?(?:calcestruzzo|cemento|volume)|beton ?calculator|kalkulator (?:betonu|objętości)|beton hesap\p{L}*|калькулятор (?:бетона|объ[её]ма))(?!\p{L})|混凝土计算|体积计算|コンクリート計算|콘크리트 계산/iu,
  },
  {
    name: 'floorPaint',
    inputs: [
      { name: 'roomLength', value: 5, unit: 'meter' },
      { name: 'roomWidth', value: 4, unit: 'meter' },
      { name: 'coats', value: 2, least: 1, step: 1 },
      { name: 'coverage', value: 8, unit: 'm²' },
      { name: 'tin', value: 2.5, unit: 'liter' },
    ],
    results: [{ name: 'tins' }, { name: 'litres', unit: 'liter' }, { name: 'area', unit: 'm²' }],
    asked:
      /(?<!\p{L})(?:floor (?:paint|varnish|coating)|bodenfarbe|bodenbeschichtung|vloerverf|vloerlak|pintura (?:de|para) (?:suelos?|pisos?)|peinture (?:de |pour )?sols?|pittura (?:per )?paviment[io]|tinta (?:de|para) pisos?|farb[aye] do podłóg|zemin boyası|краск\p{L} для пола)(?!\p{L})|地坪漆|床(?:用)?塗料/iu,
  },
];
