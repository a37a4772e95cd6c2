import {
  asFields,
  optionName,
  readCommandFields,
} from '../shared/reading/commands/read-command-fields.ts';
import { inNominative } from '../shared/reading/in-nominative.ts';
import { actOf } from './command-acts.ts';
import { koreanVerb } from './list-fields.ts';
import { isOptional, isPicture, isRequired } from './record-words.ts';

/** A field of what is filed. */
export interface RecordField {
  /** As Discord takes it for an option. */
  readonly name: string;
  readonly choices: readonly string[];
  readonly isPicture: boolean;
  readonly isOptional: boolean;
}

/**
 * The fields that stand behind a command or a form, each with what may be chosen; 8 at most.
 *
 * @param isAsked Whether they stand behind a form, and not behind a command.
 * @param name The command.
 *
 * @example
 * recordFields(' opens a form (flat, issue: water/lift, optional photo)').map(({ name }) => name); // ['flat', 'issue', 'photo']
 * recordFields(' queen seen yes/no, feed, mites per day.')[0]; // { name: 'queen-seen', choices: ['yes', 'no'], … }
 */
export function recordFields(rest: string, isAsked = false, name = ''): readonly RecordField[] {
  const own = sentenceOf(rest);
  const kinds = ofKinds.test(name) ? chosen(own) : [];
  if (kinds.length > 0) return kinds;
  const named = readCommandFields(rest);
  // "title text priority (low, high)": the brackets are of the last.
  const open = own.search(/[(（]/u);
  const last = named.at(-1) ?? ' ';
  const isOfLast = named.length > 2 && own.slice(0, open).trimEnd().endsWith(last);
  for (const list of isOfLast ? [] : listsIn(own, isAsked)) {
    const fields = fieldsIn(list);
    if (fields.length > 1) return fields;
  }
  if (isAsked) return [];
  const isNear = own.indexOf(named[0] ?? '') < 32;
  const arePlain =
    isNear &&
    named.every(
      (one) =>
        isName(one) &&
        !isDeed.test(one) &&
        !koreanVerb.test(` ${one}`) &&
        actOf('', one) === undefined,
    );
  if (named.length < 2 || !arePlain) return [];
  const behind = isOfLast ? ` (${insideOf(own, open)})` : '';
  return named.flatMap((one) => fieldOf(one === last ? one + behind : one));
}

/** "does something": what is told of a command. */
const isDeed =
  /^(?:does|makes|macht|tut|hace|fait|faz|fa|doet|robi|делает|yapar|something|etwas|algo|qualcosa|iets|coś)$/iu;

/** Of a complaint, what stands behind its colon is what it may be about. */
const ofKinds =
  /complain|issue|problem|incident|beschwerde|störung|queja|avería|plainte|panne|reclama|queixa|guasto|klacht|skarg|usterk|şikayet|arıza|жалоб|неисправн|投诉|报修|苦情|故障|민원|शिकायत|شكو/u;

/** Up to the end of the sentence or the next command; brackets stay whole. */
function sentenceOf(rest: string): string {
  let depth = 0;
  for (let at = 0; at < Math.min(rest.length, 320); at += 1) {
    const sign = rest[at] ?? '';
    if ('(（'.includes(sign)) depth += 1;
    if (')）'.includes(sign)) depth = Math.max(depth - 1, 0);
    const isEnd =
      '。！？।؟\n'.includes(sign) || ('.;!?'.includes(sign) && !/^\S/u.test(rest.slice(at + 1)));
    if (depth === 0 && isEnd) return rest.slice(0, at);
  }
  return rest.slice(0, 320);
}

/** Where a list of fields may stand, the likeliest first. */
function listsIn(own: string, isAsked: boolean): readonly string[] {
  const open = own.search(/[(（]/u);
  const before = open < 0 ? own : own.slice(0, open);
  const inside = open < 0 ? '' : insideOf(own, open);
  const lead = behindLead.exec(/^[^,，、(（]{0,48}/u.exec(own)?.[0] ?? '');
  const led = lead === null ? '' : own.slice(lead.index + lead[0].length);
  // "with size (S, M)" and "name, size (S, M)": what may be chosen for a field.
  const isOfField = (lead !== null || /[,，、]/u.test(before)) && /\p{L}\s?$/u.test(before);
  const direct = /^\s?[:：]?\s?(?<list>[^]{3,})$/u.exec(own)?.groups?.['list'] ?? '';
  const isDirect = isAsked || actOf('', own.split(/[,，、]/u, 1)[0] ?? '') === undefined;
  return [
    ...(isOfField || open > 60 ? [] : [inside]),
    led,
    ...(isDirect && splitTop(direct).length > 2 ? [direct] : []),
    ...(isOfField ? [inside] : []),
  ];
}

/** " with …", ": …" */
const behindLead =
  /(?:\s(?:with|mit|con|avec|com|met|z|ze|с|из|takes|asks for)\s|[:：]\s?|(?:填写|填|输入)\s?)/iu;

function insideOf(text: string, open: number): string {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if ('(（'.includes(text[at] ?? '')) depth += 1;
    if (')）'.includes(text[at] ?? '')) depth -= 1;
    if (depth === 0) return text.slice(open + 1, at);
  }
  return '';
}

/** Those up to the first that is none. */
function fieldsIn(list: string): readonly RecordField[] {
  const items = splitTop(list.trimStart().replace(asFields, '')).flatMap((item, at) =>
    at === 0 ? [item.replace(article, '')] : [item],
  );
  const found: RecordField[] = [];
  for (const item of items) {
    const field = fieldOf(item)[0];
    if (field === undefined) break;
    found.push(field);
  }
  return [...new Map(found.map((field) => [field.name, field])).values()].slice(0, 8);
}

/** At commas and "and", but not in brackets. */
function splitTop(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    const sign = list[at] ?? '';
    if ('(（'.includes(sign)) depth += 1;
    if (')）'.includes(sign)) depth = Math.max(depth - 1, 0);
    const isComma = ',，、،'.includes(sign) && !/^\d/u.test(list.slice(at + 1));
    if (depth > 0 || !isComma) continue;
    parts.push(list.slice(from, at));
    from = at + 1;
  }
  parts.push(list.slice(from));
  return parts
    .flatMap((part) =>
      part.split(/\s(?:and|und|y|et|e|en|i|oraz|ve|и|та|और)\s(?![^(（]*[)）])|\sو(?=\p{L}{3})/u),
    )
    .map((part) => part.trim().replace(article, ''))
    .filter((part) => part !== '');
}

const article =
  /^(?:and|und|y|et|e|en|i|ve|и|an?|the|un[ae]?|el|la|los|las|eine?[nmr]?|der|die|das|den|les?|os?|as?|il|lo|een|het|de|its|their)\s(?:(?:an?|the|un[ae]?)\s)?|^l['’]/iu;

/** One field, with what may be chosen: "size (S, M)", "seen yes/no", "part: alto・bass"; none if it is no name. */
function fieldOf(written: string): readonly RecordField[] {
  if (quoted.test(written)) return [];
  const { one = '', other = '' } = either.exec(written)?.groups ?? {};
  if (one !== '')
    return [
      {
        name: optionName(`${one}-${other}`),
        choices: [one, other],
        isPicture: false,
        isOptional: false,
      },
    ];
  const bracket = /[(（](?<list>[^()（）]{2,160})[)）]/u.exec(written)?.groups?.['list'] ?? '';
  const bare = written.replace(/\s?[(（][^()（）]{0,160}[)）]/gu, '');
  const [label = '', behind = ''] = bare.split(/[:：]\s?/u, 2);
  const choices =
    [bracket, behind].map(choicesIn).find((items) => items.length > 1) ?? slashed(bare);
  const own = (choices.length > 1 && behind === '' ? label.replace(slashes, '') : label)
    .replace(isOptional, '')
    .replace(isRequired, '')
    .replace(/["“”„«»<>[\]{}@]/gu, '')
    .replace(tail, '')
    .trim()
    .replace(article, '');
  // "z tytułem i opisem"
  const name = optionName(inNominative(own === '' ? label : own));
  if (name === '' || !isName(own)) return [];
  return [
    {
      name,
      choices: choices.slice(0, 25),
      isPicture: isPicture.test(own),
      isOptional: isOptional.test(written),
    },
  ];
}

/** "pickup or delivery" is chosen. */
const either =
  /^(?<one>\p{L}{3,14})\s(?:or|oder|o|ou|of|lub|veya|или|або)\s(?<other>\p{L}{3,14})$/u;
/** What is said is no name. */
const quoted = /["“”„«»「」]/u;

function isName(own: string): boolean {
  return (
    /^[\p{L}\p{M}][\p{L}\p{M}\p{N}\s'’_-]{0,39}$/u.test(own) &&
    own.split(/\s/u).length < 5 &&
    !isTold.test(own) &&
    (actOf('', own) === undefined || !/\s/u.test(own))
  );
}

/** Words of a sentence, those who see it ("a channel with the mods"), and what is another wish: "/win @player, leaderboard, monthly reset". */
const isTold =
  /(?<!\p{L})(?:mods|moderators|moderatoren|moderadores|modérateurs|modos|moderatori|admins|staff|модератор(?:ами|ы)|leader-?boards?|score-?boards?|nothing|else|anything|please|pls|(?:monthly|weekly|daily) \p{L}{3,14}|rangliste|clasificación|classement|classifica|like|e\.?g|wie|como|comme|за|yazınca|deyince|يطلع|draws?|it|its|they|them|you|your|we|that|which|then|when|if|gets?|is|are|will|can|should|shows?|posts?|es|sie|wird|dann|wenn|se|que|cuando|il|elle|qui|quand|ele|quando|che|wordt|dan|als|jest|dostaje|który|kto|он|они|потом|если|який|люди|bot|бот|button|buttons|botões|botones)(?!\p{L})/iu;
const tail = /(?<=\p{L})\s?(?:を(?:入力|書).{0,20}|を?出して.{0,20}|등)$/u;

function choicesIn(list: string): readonly string[] {
  const items = list
    .split(/[,，、・/]\s?|\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|ve|veya|и|или|або)\s/u)
    .map((item) => item.trim())
    .filter(
      (item) => item !== '' && ![isOptional, isRequired, isPrice].some((words) => words.test(item)),
    );
  const areShort = items.every((item) => [...item].length <= 60 && item.split(/\s/u).length < 7);
  return areShort ? [...new Set(items)] : [];
}

/** "€2 each" */
const isPrice =
  /(?<!\p{L})(?:each|cada|jeweils|chacune?|ciascun[oa]|per stuk|za sztukę|за штуку)(?!\p{L})/iu;

/** "diploma A/B/C" */
const slashes = /\s?(?<list>[\p{L}\p{N}+-]{1,20}(?:\/[\p{L}\p{N}+-]{1,20}){1,5})$/u;

function slashed(label: string): readonly string[] {
  return slashes.exec(label)?.groups?.['list']?.split('/') ?? [];
}

/** "/complaint: water, lift, parking": what it is about, and the text. */
function chosen(own: string): readonly RecordField[] {
  const list = /^\s?[:：]\s?(?<list>[^:：()（）]{3,160})/u.exec(own)?.groups?.['list'] ?? '';
  const choices = choicesIn(list);
  const plain = { isPicture: false, isOptional: false };
  return choices.length > 2
    ? [
        { name: 'what', choices, ...plain },
        { name: 'text', choices: [], ...plain },
      ]
    : [];
}
