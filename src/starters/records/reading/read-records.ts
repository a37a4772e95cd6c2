import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { GivenList, PlanFact } from '../../../contracts/job/plan.ts';
import type { Language } from '../../../contracts/languages.ts';
import { namedList } from '../../shared/named-list.ts';
import { recordField, type RecordField } from '../field.ts';
import { keepsWins } from './games-won.ts';
import { kindWords } from './kind-words.ts';
import { readGroups, withGroups } from './read-groups.ts';
import { hourlyRates, withRated } from './hourly-rates.ts';
import { unitPriceIn, withReading } from './meter.ts';
import { economyIn, fuelFields } from './fuel-use.ts';
import { exerciseRows } from './exercise-rows.ts';
import { countsByPeriod, readFields } from './read-fields.ts';
import { withCategories } from './with-categories.ts';
import { withThings } from '../with-things.ts';
import { daysAhead, daysIn, rhythmsIn, withRhythm } from './rhythms.ts';
import { dateName, keepsHours, usualFields } from './usual-fields.ts';
import { owedIn } from '../owed.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** What is kept, and what is made of it. */
export interface Records {
  readonly fields: readonly SummedField[];
  /** Entries that the request gives, with a text for each field. */
  readonly rows: readonly (readonly string[])[];
  /** How many days before its day something is shown as due. */
  readonly dueDays: number;
  /** Below which something is marked as low; undefined where nothing can be. */
  readonly low: number | undefined;
  /** The field whose values sums are made by; -1 for the month. */
  readonly by: number;
  readonly hasChart: boolean;
  /** Which field was lent or charged, and which paid back, where both are kept. */
  readonly owed: readonly [number, number] | undefined;
  /** Whether what all is worth is told: how many times what one costs. */
  readonly hasValue: boolean;
  /** What a unit of a meter costs; 0 without a meter or a price. */
  readonly unitPrice: number;
  /** What an hour costs for those whom the first choice has; empty without rates. */
  readonly rates: Readonly<Record<string, number>>;
}

/** A field, and what of all its values stands below the list. */
export type SummedField = RecordField & { readonly sum?: 'total' | 'average' };

interface Request {
  /** The title, then the request. */
  readonly message: string;
  /** The names that a follow-up gives; those of the request without them. */
  readonly names: readonly string[] | undefined;
  readonly language: Language;
  readonly facts: readonly PlanFact[];
  readonly given: readonly GivenList[];
}

/** What the entries are like, and what the request gives of them. */
export function readRecords(request: Request): Records {
  const { names, language, facts, given } = request;
  const listed = readGroups(request.message);
  const message = listed?.rest ?? request.message;
  const own = withOptions(namesOf(message, names, language).map(recordField), message);
  const all =
    listed === undefined
      ? own
      : withGroups(own, listed, usualFields(message, language).map(recordField));
  const rates = hourlyRates(message);
  const rated = withRated(all, message, Object.keys(rates));
  const fields =
    names === undefined ? withRhythm(withThings(rated, message), message, language) : all;
  const isStock = ({ role }: RecordField): boolean => role === 'stock';
  const hasValue = fields.some(isStock) && fields.some(({ type }) => type === 'money');
  const isRun = fields.some(({ label, unit = '' }) => distance.test(`${label} ${unit}`));
  const read = withReading(fields, message);
  const timed = read.map((field): RecordField =>
    isRun && field.type === 'time' && bareTime.test(field.label)
      ? { ...field, type: 'duration' }
      : withUnit(field, message),
  );
  return {
    fields: timed.map((field) => withSum(field, hasValue)),
    rows: rowsOf(timed, { facts, given, message }),
    // How often each is due is no warning ahead.
    dueDays: fields.some(({ role }) => role === 'interval')
      ? daysAhead(message)
      : (daysIn(message) ?? 7),
    low: fields.some(isStock) ? lowIn(message) : undefined,
    by: winnersIn(timed, message) ?? groupIn(timed, message),
    hasChart: chart.test(message),
    owed: owedIn(timed),
    hasValue,
    unitPrice: read === fields ? 0 : unitPriceIn(message),
    rates: fields.some(
      ({ type, options }) => type === 'choice' && options?.[0] === Object.keys(rates)[0],
    )
      ? rates
      : {},
  };
}

/** The names of the fields: those given, those of the request, or the usual ones. */
export function namesOf(
  message: string,
  names: readonly string[] | undefined,
  language: Language,
): readonly string[] {
  if (names !== undefined && names.length > 0) return names;
  // "Monstera every 7 days" is an entry.
  const again = rhythmsIn(message).map(({ name }) => name.toLowerCase());
  const read = withCategories(readFields(readGroups(message)?.rest ?? message), message).filter(
    (name) => again.length < 2 || !again.some((thing) => name.toLowerCase().includes(thing)),
  );
  if (economyIn(message) !== undefined) return fuelFields(read, message, language);
  // "horas por proyecto con cronómetro y tarifa" says what is done with them.
  if (read.length === 0 || (read.length < 3 && keepsHours(message)))
    return usualFields(message, language);
  const isDated = read.some((name) => recordField(name).type === 'date');
  const isOverTime = byDate.test(message) || chart.test(message);
  if (isDated) return read;
  // "calories, protein"
  const isOfNumbers =
    read.length < 3 && read.every((name) => /^(?:number|money)$/u.test(recordField(name).type));
  if (isOverTime || isOfNumbers) return [dateName(language), ...read];
  return countsByPeriod(message) ? [...read, dateName(language)] : read;
}

/** "it saves it by date" */
const byDate =
  /(?<!\p{L})(?:(?:by|with (?:the|a)) date|per day|nach datum|por fecha|par date|por data|per data|op datum|według daty|tarihe göre|по дат(?:е|ам))(?!\p{L})|按日期|日付(?:ごと|別)|날짜별/iu;

/** The unit that the rest of the request names. */
function withUnit(field: RecordField, message: string): RecordField {
  if (field.type !== 'number' || field.unit !== undefined) return field;
  const [, unit] = unitsOf.find(([label]) => label.test(field.label)) ?? [];
  const said = unit?.exec(message)?.[0];
  return said === undefined || field.label.toLowerCase().includes(said)
    ? field
    : { ...field, unit: said };
}

function withSum(field: RecordField, hasValue: boolean): SummedField {
  const { type, role } = field;
  if (type === 'rating' || role === 'level') return { ...field, sum: 'average' };
  if (type === 'money' && hasValue) return field;
  return (type === 'number' && role !== 'interval' && role !== 'reading') ||
    type === 'money' ||
    type === 'duration'
    ? { ...field, sum: 'total' }
    : field;
}

/** "category" of "categories: A, B and C" takes one of them. */
function withOptions(fields: readonly RecordField[], message: string): readonly RecordField[] {
  const labels = new Set(fields.map(({ label }) => label.toLowerCase()));
  return fields.map((field) => {
    if (field.type !== 'text') return field;
    const [stem = ''] =
      /^(?:[\p{L}\p{M} ]{3,30}|[\p{sc=Han}\p{sc=Hangul}]{2})/u.exec(
        field.label.replace(/(?:y|ie)$/u, ''),
      ) ?? [];
    if (stem === '') return field;
    const options = namedList(
      message,
      `${stem}(?:ies|y|ie|e?s|n|en|e|i|a|y|и|ы)?(?=\\s?[:：(]|[は은는])`,
    );
    const own = options?.filter((option) => !labels.has(option.toLowerCase())) ?? [];
    return own.length > 1 && own.length === options?.length
      ? { ...field, type: 'choice', options: own.slice(0, 12) }
      : field;
  });
}

/** "Netflix 15.99 €, gym 40 €" for a name and a price. */
function rowsOf(
  fields: readonly RecordField[],
  { facts, given, message }: Pick<Request, 'facts' | 'given' | 'message'>,
): readonly (readonly string[])[] {
  const name = fields.findIndex(({ type }) => type === 'text');
  const price = fields.findIndex(({ type }) => type === 'money');
  const exercises = exerciseRows(message, fields);
  if (exercises.length > 0) return exercises;
  if (name === -1) return [];
  const rowOf = (label: string, cost = ''): readonly string[] =>
    fields.map((_field, index) => (index === name ? label : index === price ? amountOf(cost) : ''));
  const priced = facts.filter(({ kind, label = '' }) => kind === 'price' && label !== '');
  if (price !== -1 && priced.length > 1)
    return priced.slice(0, 24).map(({ text, label }) => rowOf(label ?? '', text));
  const counted = price === -1 ? [] : allMatches(message, withAmount);
  if (counted.length > 1)
    return counted
      .slice(0, 24)
      .map(({ groups }) => rowOf(groups?.['name'] ?? '', groups?.['cost']));
  const every = fields.findIndex(({ role }) => role === 'interval');
  const rhythms = every === -1 ? [] : rhythmsIn(message);
  if (rhythms.length > 1)
    return rhythms.map(({ name: what, days: each }) =>
      rowOf(what).map((text, index) => (index === every ? each : text)),
    );
  const labels = fields.map(({ label, options = [] }) =>
    [label, ...options].join(' ').toLowerCase(),
  );
  const list = given.find(
    ({ entries }) =>
      entries.length > 1 &&
      entries.every(
        (entry) =>
          entry.name !== '' &&
          entry.name.length <= 40 &&
          !labels.some((words) => words.includes(entry.name.toLowerCase())) &&
          !Object.values(kindWords).some(({ whole }) => whole.test(entry.name)),
      ),
  );
  return list?.entries.map((entry) => rowOf(entry.name, entry.price)) ?? [];
}

/** "netflix 15.99, spotify 10.99" */
const withAmount =
  /(?<=[,，、:：\n–-]\s?|\s(?:and|und|y|et|e|en|i|и)\s)(?<name>\p{L}[\p{L}\p{N}+&'’]{1,20}(?: [\p{L}\p{N}+&'’]{1,20}){0,2}) (?<cost>\d{1,6}(?:[.,]\d{1,2})?)(?=[,，、;\n]|[.](?!\d)|$|\s(?:and|und|y|et|e|en|i|и)\s)/gu;

function amountOf(price: string): string {
  const [digits = ''] = /\d[\d.,\s]{0,12}/u.exec(price) ?? [];
  const plain = digits.trim().replace(/[.,\s](?=\d{3}(?:\D|$))/gu, '');
  const number = Number(plain.replace(',', '.'));
  return digits === '' || !Number.isFinite(number) ? '' : String(number);
}

/** "below 5", "5 以下"; 5 where something is to be low and no number says when. */
function lowIn(message: string): number | undefined {
  const { before, after } = below.exec(message)?.groups ?? {};
  const number = before ?? after;
  if (number !== undefined) return Number(number);
  return lowWords.test(message) ? 5 : undefined;
}

/** "a leaderboard": how often each has won. */
function winnersIn(fields: readonly RecordField[], message: string): number | undefined {
  const at = fields.findIndex(({ label, type }) => type === 'choice' && winner.test(label));
  return at !== -1 && (ranking.test(message) || keepsWins(message)) ? at : undefined;
}

const winner =
  /^(?:winners?|who(?: won)?|sieger|gewinner|ganador(?:a|es)?|gagnant|vainqueur|vencedor|vincitore|winnaar|zwycięzca|победитель|переможець|kazanan|勝者|승자|vinnare)$/iu;
const ranking =
  /leader ?board|(?<!\p{L})(?:ranking|standings|win %|win rate|who won more|rangliste|bestenliste|clasificación|classement|classifica|klassement)(?!\p{L})/iu;

/** "hours per project" */
function groupIn(fields: readonly RecordField[], message: string): number {
  const named = fields.findIndex(
    ({ label, type }) =>
      (type === 'text' || type === 'choice') &&
      letterPattern(
        `${per}${escaped(label.toLowerCase().slice(0, Math.max(label.length - 2, 3)))}`,
      ).test(message),
  );
  // What is still to be paid.
  const isOwed = fields.some(({ type }) => type === 'money');
  if (owedIn(fields) !== undefined) return fields.findIndex(({ type }) => type === 'text');
  return named === -1 && isOwed ? fields.findIndex(({ type }) => type === 'yes') : named;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

const per =
  '(?:(?<!\\p{L})(?:per|by|for each|each|pro|je|nach|por|par|pour chaque|per ogni|para cada|por cada|a|na|według|wg|ad|di|başına|по|на|setiap|theo|mỗi) |每个?|按)';
const below =
  /(?:below|under|less than|fewer than|<|unter|weniger als|menos de|por debajo de|moins de|en dessous de|abaixo de|meno di|sotto (?:i |le )?|minder dan|onder (?:de )?|poniżej|mniej niż|меньше|ниже|mindre än|färre än|kurang dari|di bawah|dưới|ít hơn|менше|нижче|少于|低于|小于|أقل من)\s?(?<before>\d{1,6})|(?<after>\d{1,6})\s?(?:個|つ|本|枚|개)?(?:以下|未満|이하|미만|보다 적|['’]?\p{L}{2,4} altın|\s?से कम)/iu;
const lowWords =
  /low[- ]stock|running (?:low|out)|stock (?:is |gets |runs )?low|low (?:on|quantity)|knapp|zur neige|mindestbestand|stock (?:bajo|baixo|minimum|mínimo)|poc[ao]s? (?:existencias|unidades)|estoque (?:baixo|mínimo)|rupture|stock faible|scorta minima|in esaurimento|bijna op|kończ\p{L}{1,4} się|azalan|заканчива\p{L}{1,4}|snart slut|tar slut|stok (?:menipis|hampir habis|sedikit)|sắp hết|закінчу\p{L}{1,4}|库存不足|在庫(?:が)?少|재고 ?부족|कम स्टॉक|المخزون (?:ال)?منخفض|نفاد/iu;
const distance =
  /distance|distanz|strecke|entfernung|kilomet|distancia|distância|distanza|afstand|dystans|mesafe|расстояни|дистанци|километр|avstånd|sträcka|jarak|quãng đường|відстан|кілометр|距离|公里|距離|거리|दूरी|مسافة|(?<!\p{L})(?:km|miles?)(?!\p{L})/iu;
const unitsOf: readonly (readonly [RegExp, RegExp])[] = [
  [distance, /(?<!\p{L})(?:km|miles|mi|км)(?!\p{L})|公里|キロ/u],
  [
    /weight|gewicht|peso|poids|waga|kilo|вес|vikt|berat|cân nặng|(?<!\p{L})ваг[аи]|体重|체중|वज़न|وزن/iu,
    /(?<!\p{L})(?:kg|lbs?|кг)(?!\p{L})|公斤/u,
  ],
];
const bareTime =
  /^(?:time|zeit|tiempo|hora|temps|heure|tempo|ora|tijd|czas|süre|время|tid|waktu|thời gian|час|时间|時間|시간|समय|(?:ال)?وقت)$/iu;
const chart =
  /(?<!\p{L})(?:charts?|graphs?|diagramme?|grafi[ck]\p{L}{0,4}|gráfic[oa]s?|graphiques?|courbe|wykres\p{L}{0,3}|график\p{L}{0,2}|диаграмм\p{L}{1,2}|diagram(?:met)?|graf(?:en)?|kurva|biểu đồ|графік\p{L}{0,2}|діаграм\p{L}{1,2})(?!\p{L})|图表|曲线|折线|グラフ|チャート|그래프|차트|ग्राफ|चार्ट|رسم بياني|مخطط/iu;
