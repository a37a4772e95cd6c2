import { upperStart } from '../../../workspace/text/with-capitals.ts';
import type { StaticPlan } from '../../../contracts/job/plan.ts';
import { clockTimes } from './clock-times.ts';
import type { Field } from './field.ts';

interface Asked {
  readonly plan: Pick<StaticPlan, 'facts' | 'given'>;
  readonly message: string;
}

/**
 * The field with what can be chosen in it, where the request gives that: the entries of a list with their
 * prices, sizes, "class 7 to 11", the times of a day.
 */
export function withChoices(field: Field, asked: Asked): Field {
  if (field.type === 'time') {
    const label = field.label.replace(everyStep, '');
    return withOptions({ ...field, label }, clockTimes(asked));
  }
  const isNumber = field.type === 'number';
  if (!(isNumber || field.type === 'text') || field.autocomplete !== undefined) return field;
  const { label, from = '', to = '' } = span.exec(field.label)?.groups ?? {};
  const steps = stepsBetween(Number(from), Number(to));
  if (label !== undefined && steps.length > 1)
    return withOptions({ ...field, label: plainLabel(label) }, steps);
  if (isNumber) return field;
  const sizes = sizeWords.test(field.label) ? (sizeList.exec(asked.message)?.[0] ?? '') : '';
  const given = sizes === '' ? choicesFor(field.label, asked.plan) : [];
  return withOptions(
    { ...field, label: plainLabel(field.label) },
    sizes === '' ? given.map(({ name }) => name) : sizes.split(/[\s,/]+/u),
    given.map(({ price }) => price),
  );
}

/** The entries of the only list of a request that has prices, for a form that lets people choose. */
export function pricedChoices({ given = [], facts = [] }: Asked['plan']): readonly Choice[] {
  const priced = given.filter(
    ({ entries }) =>
      entries.length > 1 && entries.every(({ price = '', name }) => price !== '' && name !== ''),
  );
  const [first] = priced;
  // Categories of one menu have the place of all its prices.
  if (first !== undefined)
    return priced.every(({ at }) => at === first.at)
      ? priced.flatMap(({ entries }) => entries)
      : [];
  const prices = facts.flatMap(({ kind, label: name = '', text: price }) =>
    kind === 'price' && name !== '' ? [{ name: upperStart(name), price }] : [],
  );
  return prices.length > 1 ? prices : [];
}

interface Choice {
  readonly name: string;
  readonly price?: string;
}

/** The list whose label has a word of the field, otherwise what has a price where the field is for a service. */
function choicesFor(label: string, plan: Asked['plan']): readonly Choice[] {
  const words = wordsOf(label);
  const named = plan.given?.find(
    (list) =>
      list.entries.length > 1 &&
      wordsOf(list.label).some((word) => words.some((other) => isSame(word, other))),
  );
  if (named !== undefined) return named.entries.filter(({ name }) => name !== '');
  const far = distance.test(label) ? distancesIn(plan) : [];
  if (far.length > 1) return far;
  const priced = pricedChoices(plan);
  const isNamed = priced.some(({ name }) =>
    wordsOf(name).some((word) => words.some((other) => isSame(word, other))),
  );
  return isNamed || offered.test(label) ? priced : [];
}

/** "5k", "10 km": in lists, beside prices and times. */
function distancesIn({ given = [], facts = [] }: Asked['plan']): readonly Choice[] {
  const listed = given.flatMap(({ entries }) => entries.filter(({ name }) => far.test(name)));
  if (listed.length > 1) return listed;
  const names = facts.flatMap(({ kind, label = '', text }) =>
    far.test(label) && (kind === 'price' || kind === 'time')
      ? [{ name: label, ...(kind === 'price' && { price: text }) }]
      : [],
  );
  return names.filter(({ name }, index) => names.findIndex((one) => one.name === name) === index);
}

const distance =
  /(?<!\p{L})(?:distances?|distanz|strecke|distancias?|parcours|percorso|distância|percurso|afstand|dystans|mesafe|дистанци\p{L})(?!\p{L})|距離|距离|거리|दूरी|المسافة/iu;
const far = /\d\s?(?:k|km|mi|miles?|км)(?!\p{L})|marathon/iu;

function withOptions(
  field: Field,
  options: readonly string[],
  prices: Field['prices'] = [],
): Field {
  return options.length > 1
    ? { ...field, type: 'select', options: options.slice(0, 60), prices }
    : field;
}

function stepsBetween(from: number, to: number): readonly string[] {
  const count = to - from + 1;
  return count > 1 && count <= 40
    ? Array.from({ length: count }, (_, index) => String(from + index))
    : [];
}

/** "time every half hour" */
const everyStep =
  /(?<=\p{L})\s(?:\(|every|each|im|in|at|per|alle|jede|cada|por|par|toutes les|a cada|ogni|ad?|om de|per|co|каждые|с)\s?[^]{0,12}(?:half|halb|media|demi|meia|mezz|pół|пол|15|30)[^]*$/iu;
/** "class 7 to 11" */
const span =
  /^(?<label>\p{L}[^\d()]{1,40}?)[\s:(]{1,3}(?:(?:from|von|de|da|van|od|с|из|between)\s)?(?<from>\d{1,3})\s?(?:to|till|through|bis|a|à|al|au|até|tot|do|по|до|से|إلى|الى|حتى|[-–~〜至到])\s?(?<to>\d{1,3})[\s)]{0,2}$/u;

/** "choice of class": a field is a choice in any case. "выбором" is no word to begin with. */
function plainLabel(label: string): string {
  const words = label
    .replace(/^(?:choice|selection) of (?:the |a )?(?=\p{L})/iu, '')
    .replace(/^выбором(?!\p{L})/iu, 'выбор');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const sizeWords =
  /(?<!\p{L})(?:sizes?|größen?|tallas?|tailles?|tamanhos?|taglie?|ma(?:at|ten)|rozmiar\p{L}{0,2}|bedeni?|размер\p{L}{0,2})(?!\p{L})|尺码|サイズ|사이즈|साइज़|مقاس/iu;
const sizeList =
  /(?<!\p{L})(?:[23]?X{0,2}[SL]|M)(?:(?:\s?[,/]\s?|\s)(?:[23]?X{0,2}[SL]|M)(?!\p{L})){2,6}/u;

/** What a business offers: services, courses, packages. */
const offered =
  /(?<!\p{L})(?:services?|treatments?|products?|packages?|plans?|tickets?|courses?|class(?:es)?|items?|distances?|rooms?|options?|tours?|leistung\p{L}{0,2}|behandlung\p{L}{0,2}|produkte?|pakete?|kurse?|zimmer|servicios?|tratamientos?|productos?|paquetes?|cursos?|clases?|habitaci[oó]n\p{L}{0,2}|prestations?|soins?|produits?|formules?|forfaits?|cours|chambres?|serviços?|tratamentos?|produtos?|pacotes?|aulas?|quartos?|serviz[io]|trattament[io]|prodott[io]|pacchett[io]|cors[io]|camer[ae]|diensten|dienst|behandeling\p{L}{0,2}|product(?:en)?|pakket\p{L}{0,3}|cursus\p{L}{0,3}|kamers?|usług\p{L}{0,2}|zabieg\p{L}{0,2}|produkt\p{L}{0,2}|pakiet\p{L}{0,2}|pok[oó]j\p{L}{0,2}|hizmet\p{L}{0,3}|işlem\p{L}{0,3}|ürün\p{L}{0,3}|paket\p{L}{0,3}|услуг\p{L}{0,2}|процедур\p{L}{0,2}|товар\p{L}{0,2}|пакет\p{L}{0,2}|курс\p{L}{0,2})(?!\p{L})|服务|项目|套餐|商品|产品|サービス|メニュー|コース|상품|서비스|메뉴|코스|सेवा|الخدمة|خدمة|المنتج/iu;

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3 || /[^\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word));
}

/** The same but for its ending: "services" and "service". */
function isSame(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  const stem = short.length > 4 ? short.slice(0, -1) : short;
  return stem !== '' && long.startsWith(stem) && long.length - short.length < 4;
}
