/**
 * The units by what they measure: how many of the first of its kind one of it is, and its other names.
 * Names are compared without accents and in small letters.
 */
const kinds = {
  length: {
    m: [1, 'meter metre metro metri metr metra metrow mètre метр метра метров м 米 メートル 미터'],
    km: [
      1000,
      'kilometer kilometre kilometro kilometri kilometr kilometra kilometre quilometro километр километра километров км 公里 千米 キロ キロメートル 킬로미터',
    ],
    dm: [0.1, 'decimeter decimetre decimetro'],
    cm: [
      0.01,
      'centimeter centimetre centimetro zentimeter santim santimetre сантиметр сантиметра сантиметров см 厘米 センチ 센티미터',
    ],
    mm: [
      0.001,
      'millimeter millimetre milimetro millimetro milimetre миллиметр миллиметров мм 毫米 ミリ 밀리미터',
    ],
    mi: [
      1609.344,
      'mile milla milha mille miglio miglia mijl mila mil meile миля мили миль 英里 マイル 마일',
    ],
    yd: [0.9144, 'yard yarda jarda jard ярд ярда ярдов 码 ヤード 야드'],
    ft: [
      0.3048,
      'foot feet pie pied piede piedi fuss fuß voet stopa stopy fit фут фута футов 英尺 フィート 피트',
    ],
    in: [
      0.0254,
      'inch zoll pulgada polegada pouce pollice pollici duim cale cali inc дюйм дюйма дюймов 英寸 インチ 인치',
    ],
    nmi: [1852, 'nauticalmile seemeile'],
  },
  mass: {
    kg: [
      1,
      'kilo kilogram kilogramm kilogramo kilogramme chilo chilogrammo quilo quilograma килограмм килограмма килограммов кг 公斤 千克 キログラム 킬로그램',
    ],
    g: [
      0.001,
      'gram gramm gramo gramme grammo grammi grama gr грамм грамма граммов г 克 グラム 그램',
    ],
    mg: [1e-6, 'milligram miligramo milligramme miligrama миллиграмм мг 毫克 ミリグラム'],
    t: [1000, 'ton tonne tonelada tonnellata tona tonn тонна тонны тонн т 吨 トン 톤'],
    lb: [
      0.45359237,
      'pound pfund libra livre libbra libbre pond funt funty funtow фунт фунта фунтов 磅 ポンド 파운드',
    ],
    oz: [
      0.028349523125,
      'ounce unze onza once oncia once uncja унция унции унций 盎司 オンス 온스',
    ],
    st: [6.35029318, 'stone'],
  },
  volume: {
    l: [1, 'liter litre litro litri litr литр литра литров л 升 リットル 리터'],
    dl: [0.1, 'deciliter decilitre decilitro'],
    cl: [0.01, 'centiliter centilitre centilitro'],
    ml: [
      0.001,
      'milliliter millilitre mililitro millilitro mililitr миллилитр мл 毫升 ミリリットル 밀리리터',
    ],
    m3: [1000, 'm³'],
    gal: [
      3.785411784,
      'gallon galon gallone gallonen gallon галлон галлона галлонов 加仑 ガロン 갤런',
    ],
    qt: [0.946352946, 'quart'],
    pt: [0.473176473, 'pint pinta'],
    cup: [0.2365882365, 'tasse taza tasse tazza xicara kopje szklanka чашка чашки'],
    floz: [0.0295735295625, 'fl.oz fluidounce'],
    tbsp: [0.01478676478125, 'tablespoon esslöffel el cucharada'],
    tsp: [0.00492892159375, 'teaspoon teelöffel tl cucharadita'],
  },
  area: {
    m2: [1, 'm² qm sqm'],
    km2: [1e6, 'km² sqkm'],
    cm2: [1e-4, 'cm²'],
    ha: [1e4, 'hectare hektar hectarea hectare ettaro ettari гектар 公顷 ヘクタール 헥타르'],
    acre: [4046.8564224, 'acker acro акр акра акров 英亩 エーカー 에이커'],
    ft2: [0.09290304, 'ft² sqft'],
    mi2: [2589988.110336, 'mi² sqmi'],
  },
  speed: {
    'm/s': [1, 'mps м/с'],
    'km/h': [1 / 3.6, 'kmh kph км/ч'],
    mph: [0.44704, 'mi/h'],
    kn: [1852 / 3600, 'knot kt knoten nudo noeud nodo knoop узел'],
  },
  time: {
    s: [1, 'sec second sekunde segundo seconde secondo saniye секунда'],
    min: [60, 'minute minuto minuut minuta dakika минута'],
    h: [3600, 'hr hour stunde hora heure ora uur godzina saat час'],
    d: [86_400, 'day tag dia jour giorno dag dzien gun день'],
    week: [604_800, 'wk woche semana semaine settimana tydzien hafta неделя'],
  },
  data: {
    B: [1, 'byte octet'],
    kB: [1e3, 'kb kilobyte'],
    MB: [1e6, 'mb megabyte'],
    GB: [1e9, 'gb gigabyte'],
    TB: [1e12, 'tb terabyte'],
    KiB: [1024, 'kib'],
    MiB: [1024 ** 2, 'mib'],
    GiB: [1024 ** 3, 'gib'],
  },
  energy: {
    kJ: [1, 'kj kilojoule'],
    J: [0.001, 'j joule'],
    kcal: [4.184, 'kilocalorie kilokalorie kilocaloria'],
    cal: [0.004184, 'calorie kalorie caloria'],
    kWh: [3600, 'kwh'],
  },
};

/** Degrees: from each to °C, and back. */
const degrees = {
  c: [(x) => x, (x) => x, 'celsius centigrade цельсий цельсия 摄氏度 摄氏 摂氏 섭씨'],
  f: [
    (x) => ((x - 32) * 5) / 9,
    (x) => (x * 9) / 5 + 32,
    'fahrenheit фаренгейт фаренгейта 华氏度 华氏 華氏 화씨',
  ],
  k: [(x) => x - 273.15, (x) => x + 273.15, 'kelvin кельвин'],
};

const plain = (text) =>
  text.replace(/^°/, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const units = new Map();
for (const [kind, ofKind] of Object.entries(kinds)) {
  for (const [name, [factor, names]] of Object.entries(ofKind)) {
    const unit = { name, kind, toBase: (x) => x * factor, fromBase: (x) => x / factor };
    for (const one of [name, ...names.split(' ')]) add(plain(one), unit);
  }
}
for (const [name, [toBase, fromBase, names]] of Object.entries(degrees)) {
  const unit = {
    name: name === 'k' ? 'K' : '°' + name.toUpperCase(),
    kind: 'temperature',
    toBase,
    fromBase,
  };
  for (const one of [name, ...names.split(' ')]) add(plain(one), unit);
}

/** The first of two with one name stays: "mil" is a mile. */
function add(name, unit) {
  if (!units.has(name)) units.set(name, unit);
}

/** A unit by any of its names, also in the plural; undefined if there is none. */
export function unitOf(word) {
  const name = plain(word);
  const forms = [
    name,
    ...['s', 'es', 'n', 'en', 'e', 'i'].flatMap((end) =>
      name.endsWith(end) ? [name.slice(0, -end.length)] : [],
    ),
  ];
  return forms.map((form) => units.get(form)).find((unit) => unit !== undefined);
}

/** All units, those of one kind in their order. */
export function allUnits() {
  return [...new Set(units.values())];
}

/** A number of one unit in another of its kind. */
export function convert(value, from, to) {
  return to.fromBase(from.toBase(value));
}
