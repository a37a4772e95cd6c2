import { upperStart } from '../../workspace/text/with-capitals.ts';
import type { Field as FormField } from '../page/forms/field.ts';
import { fieldOf as formField } from '../page/forms/field.ts';
import { kindWords } from './reading/kind-words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** A field of each entry. */
export interface RecordField {
  readonly label: string;
  readonly type:
    | 'text'
    | 'note'
    | 'number'
    | 'money'
    | 'rating'
    | 'date'
    | 'time'
    | 'duration'
    | 'yes'
    | 'choice'
    | 'email'
    | 'tel'
    | 'url';
  /** What can be chosen. */
  readonly options?: readonly string[];
  /** Of a number, such as "km". */
  readonly unit?: string;
  /** The best mark. */
  readonly most?: number;
  /** Of a date: what is to happen by then. Of a number: how many are there; of which the sum says nothing. */
  readonly role?: 'due' | 'stock' | 'level' | 'interval' | 'reading';
}

/**
 * The field with a name, of the type that it suggests.
 *
 * @example
 * recordField('weight in kg'); // { label: 'Weight', type: 'number', unit: 'kg', role: 'level' }
 * recordField('rating 1-5'); // { label: 'Rating', type: 'rating', most: 5 }
 */
export function recordField(name: string): RecordField {
  const asked = askedOf(name);
  if (asked !== undefined) return { label: upperStart(asked), type: 'yes' };
  const range = scale.exec(name);
  const most = Number(range?.groups?.['most'] ?? 5);
  const bare = range === null ? name : name.replace(scale, '').replace(unclosed, '').trim();
  if (kindWords.rating.part.test(bare) || (range !== null && most <= 10))
    return { label: upperStart(bare), type: 'rating', most: most > 1 && most <= 10 ? most : 5 };
  const { label, type, options } = formField(slashed(name));
  if (type === 'select' && options !== undefined && !measure.test(options.join(' ')))
    return {
      label: upperStart(label),
      type: 'choice',
      options: options.slice(0, 12).map(upperStart),
    };
  const measured = unit.exec(name)?.groups;
  const own = measured === undefined ? name : name.replace(unit, '').trim();
  const kind = kindOf(own === '' ? name : own);
  const sign = (measured?.['sign'] ?? measured?.['said'] ?? '').replace(/^[[(（]|[\])）]$/gu, '');
  const field = { label: upperStart(own === '' ? name : plainName(own)) };
  if (/\p{Sc}|^(?:eur|usd|gbp|zł|tl|euro|円|元|원)$/iu.test(sign))
    return { ...field, type: 'money' };
  if (sign !== '') {
    const isLevel = kind.role === 'level';
    return { ...field, type: 'number', unit: sign, ...(isLevel && { role: 'level' }) };
  }
  return { ...field, ...kind, ...(kind.type === 'text' && contact(type)) };
}

/** Whether a name is one that fields usually have: `whole` if it says nothing else. */
export function isKnown(name: string): 'whole' | 'part' | undefined {
  if (askedOf(name) !== undefined) return 'whole';
  if (scale.test(name) || isEvery(name)) return 'whole';
  const bare = name.replace(unit, '').replace(inBrackets, '').replace(scale, '').trim();
  const kinds = Object.values(kindWords);
  if (kinds.some(({ whole }) => whole.test(bare)) || recordField(name).options !== undefined)
    return 'whole';
  return kinds.some(({ part }) => part.test(bare)) ? 'part' : undefined;
}

/** "mood (faces" of "mood (faces from 1 to 5)" */
const unclosed = /\s?[(（][^()（）]{0,60}$/u;
const inBrackets = /\s?[(（][^()（）]{1,100}[)）]$/u;

function kindOf(name: string): Pick<RecordField, 'type' | 'role'> {
  const is = (kind: keyof typeof kindWords, how: 'whole' | 'part'): boolean =>
    kindWords[kind][how].test(name);
  if (sumPaid.test(name)) return { type: 'money' };
  if (isEvery(name)) return { type: 'number', role: 'interval' };
  for (const how of ['whole', 'part'] as const) {
    if (how === 'whole' && is('yes', how)) return { type: 'yes' };
    if (is('time', how)) return { type: 'time' };
    if (is('due', how)) return { type: 'date', role: 'due' };
    if (is('note', how)) return { type: 'note' };
    if (is('plain', how) && how === 'whole') return { type: 'text' };
    if (is('level', how)) return { type: 'number', role: 'level' };
    if (is('money', how)) return { type: 'money' };
    if (is('stock', how)) return { type: 'number', role: 'stock' };
    if (is('number', how)) return { type: 'number' };
    if (is('date', how)) return { type: 'date' };
  }
  return { type: 'text' };
}

/** "amount paid back" is no day */
const sumPaid =
  /^(?:amount|sum|money|how much)\s(?:(?:was|is|they|i)\s)?(?:re)?(?:paid|lent|owed|given|borrowed)|^कितना (?:उधार|चुका|दिया|लौटा|जमा)/iu;

function contact(type: FormField['type']): Pick<RecordField, 'type'> | undefined {
  return type === 'email' || type === 'tel' || type === 'url' ? { type } : undefined;
}

/** "taken or not", "paid?", "if he confirmed", "bezahlt ja/nein" */
function askedOf(name: string): string | undefined {
  const ended = yesNo.exec(name)?.groups?.['asked'];
  if (ended !== undefined) return ended;
  const opened = opening.exec(name)?.groups?.['asked'];
  return opened !== undefined && (kindWords.yes.part.test(opened) || opened.split(' ').length < 4)
    ? opened
    : undefined;
}

const yesNo =
  /^(?<asked>\p{L}[^/()?？؟]{0,40}?)(?:\s?[?？؟]|\s?(?:or not|oder nicht|o no|ou non|ou não|ou nao|o non|of niet|lub nie|или нет|या नहीं|أم لا|أو لا|여부|かどうか)|[\s:]{1,2}[(（]?(?:yes|ja|s[ií]|oui|sim|tak|evet|да|हाँ|是|はい|네|예|نعم)\s?[/|,]\s?(?:no|nein|non|não|nao|nee|nie|hayır|нет|नहीं|否|いいえ|아니요|아니오|لا)[)）]?)$/iu;
const opening =
  /^(?:(?:if|whether|ob|si|s[’']il|se|czy|of|هل)\s|是否)(?:(?:it|they|he|she|i|we|is|was|has been|it[’']s|it is|it was|they are|they[’']re|er|sie|es|il|elle|ya|já|ik|het)\s){0,2}(?<asked>\p{L}[^,]{1,30})$/iu;
/** "1-5", "out of 5", "von 1 bis 10" */
const scale =
  /\s?[(（]?(?:(?:from|von|de|da|van|od|от|of)\s)?(?:1\s?(?:-|–|to|bis|a|à|al|tot|do|до|～|~|〜|到)\s?|out of\s|sur\s|\/\s?|(?<=\p{L}\s)von\s|su\s|van de\s|sobre\s)(?<most>\d{1,2})(?:\s?(?:stars?|sterne|estrellas|étoiles|estrelas|stelle|sterren|gwiazdki|yıldız|зв[её]зд))?[)）]?$/iu;
const isEvery = (name: string): boolean => every.test(name) || openDays.test(name);
/** "every x days": each has a rhythm of its own. */
export const openDays =
  /(?:every|alle|cada|tous les|ogni|om de|co|каждые) (?:x|n|few|so many|paar|_{1,3}|\?) (?:days|tage|d[ií]as|jours|giorni|dagen|dni|дней)(?!\p{L})/iu;
const every =
  /interval|frequen|how often|how many days between|every how many|(?:alle |wie )(?:wie )?(?:oft|viele) ?tage|wie oft|cada cuánt|(?:tous|toutes) les combien|ogni quant|cada quant|hoe vaak|om de hoeveel|co ile|jak często|kaç günde|раз в сколько|(?:как|як) част?о|кожні скільки|多久|[几幾]天|何日(?:おき|ごと|に)|며칠|कितने दिन/iu;
/** "(km)", "in kg", "km" behind another word */
const measure =
  /^(?:kg|g|mg|lbs?|oz|km|m|cm|mm|miles?|mi|ml|cl|l|lit(?:er|re)s?|litros?|litri|min(?:utes?|uten|utos|uti)?|h|hrs?|hours?|stunden|kcal|°[CF]|%|€|\$|£|bpm|mmhg|mg\/dl|кг|км|г|мл|л|мин|ч|公斤|千克|公里|毫升|分钟|小时|キロ|グラム|分|時間|킬로|분|किलो|किमी|كجم|كغ|كم|مل|دقيقة)$/iu;
const units = measure.source.slice(1, -1);
const unit = letterPattern(
  `\\s?(?<sign>[(（\\[](?:in\\s)?(?:${units}|\\p{Sc}|R\\$|z[łl]|TL|EUR|USD|GBP|円|元|원)[)）\\]])$|(?<=\\p{L})\\s(?:in|en|em|w|в|auf)\\s(?<said>${units}|\\p{Sc}|zł|TL|euros?)$`,
);

/** "left/right/bottle" has what can be chosen. */
function slashed(name: string): string {
  const { label = '', list = '' } =
    /^(?<label>\p{L}[^:/(]{1,40}?)\s?[:：]\s?(?<list>[^:]{3,90})$/u.exec(name)?.groups ?? {};
  if (list.split(/[/|,]/u).length > 1) return `${label} (${list.replaceAll('|', ',')})`;
  const bare = /^(?:\p{L}[\p{L}\p{M}-]{0,16}\s?\/\s?){1,7}\p{L}[\p{L}\p{M}-]{0,16}$/u.test(name);
  return bare ? `${name} (${name})` : name;
}

/** "when I last watered it" as "last watered" */
function plainName(name: string): string {
  return name
    .replace(
      /^(?:when|what|which|how much|how long) (?:(?:i|we|you|they|it|he|she) (?:was |were |have |had )?)(?=\p{L})/iu,
      '',
    )
    .replace(
      /^(?:when|wann|cuándo|quand|quando|wanneer|kiedy) (?=\p{L}{3,20}(?: \p{L}{3,20})?$)/iu,
      '',
    )
    .replace(/(?<=\p{L}) (?:it|them)$/iu, '');
}
