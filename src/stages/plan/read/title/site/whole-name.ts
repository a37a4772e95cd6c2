import type { Language } from '../../../../../contracts/languages.ts';
import { upperStart } from '../../../../../workspace/text/with-capitals.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';
import { placeWordWithin } from '../name-patterns.ts';
import { titleCase } from '../title-case.ts';

/** "'t Gulden Vat", "the Okoro-Hale crew", "the Oakfield 10k run": an article, and what a group or an event is. */
export function wholeName(name: string, text: string): string {
  const at = text.indexOf(name);
  if (at < 0) return name;
  const [article = ''] =
    /(?<!\p{L})(?:['’][ts]|Freiwilligen?)\s$/u.exec(text.slice(Math.max(at - 14, 0), at)) ?? [];
  const [group = ''] = groups.exec(text.slice(at + name.length, at + name.length + 20)) ?? [];
  const event = eventBehind(name, text);
  const [noun = ''] =
    adjective.test(name) && /\p{Ll}{3}\s$/u.test(text.slice(0, at))
      ? (itsNoun.exec(text.slice(at + name.length, at + name.length + 40)) ?? [])
      : [];
  const [feast = ''] = feasts.exec(text.slice(Math.max(at - 50, 0), at)) ?? [];
  return `${upperStart(feast)}${article}${name}${noun}${group}${event}`;
}

/** "пекарни Старая мельница в Самаре", "pekárnu Starý mlýn": only the first word has a capital. */
const adjective =
  /^(?!Дмитр|Юр|Валер|Анатол|Васил|Геннад|Григор|Евген|Витал|Арка)\p{Lu}\p{Ll}{1,14}(?:[ая]я|[ыиоі]й|[ое]е|[ыи]е|[áýéí])$/u;
const itsNoun = /^\s\p{Ll}{3,16}(?=\s(?:[вуvw]|во|на|з|ve|na|se?)\s|[,.;:!?\n]|$)/u;

/** " 10k Run" of "the Oakfield 10k run on Sunday", " Summer Fair", and " 5K" alone. */
function eventBehind(name: string, text: string): string {
  const at = text.indexOf(name);
  const behind = text.slice(at + name.length, at + name.length + 60);
  const [distance = ''] = distances.exec(behind) ?? [];
  const isTheOne = /(?<!\p{L})(?:the|our|for)\s$/iu.test(text.slice(Math.max(at - 5, 0), at));
  const [what = ''] = isTheOne ? (occasions.exec(behind.slice(distance.length)) ?? []) : [];
  return `${distance}${what === '' ? '' : ` ${titleCase(what.trim().split(' '))}`}`;
}

const distances = /^\s\d{1,3}(?:[.,]\d)?\s?km?(?![\p{L}\p{N}])/iu;
const occasions =
  /^\s(?:(?:fun|charity|half|block|street|garden|summer|winter|spring|autumn|christmas|village|community|school|church|craft|food|film|music|beer|wine|book|science|jazz|dog|flower|art|jumble|yard|garage|bake|car boot|rummage|plant) ){0,2}(?:family reunion|run|race|walk|ride|swim|relay|marathon|triathlon|fair|fête|fete|festival|market|bazaar|party|gala|ball|cup|tournament|open (?:day|house)|hackathon|carnival|parade|regatta|show|sale|barbecue|picnic)(?=[,.;:!?\n(]|\s(?:on|in|at|is|for|with|this|next|from|that|which|and|to|needs?|wants?|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}|\d)(?!\p{L})|$)/iu;

/** "la fête du village de Saint-Amour": what it is, and where. */
const feasts =
  /(?<!\p{L})(?:fête|marché|foire|brocante|kermesse|fiestas?|feria|mercad(?:o|illo)|festa|sagra|fiera|mercato|feira|braderie|clubs?|association|asociación|associação|associazione|chorale|coral|coro|amicale|comité|cercle|círculo|circolo|peña|école|escuela|escola|scuola|équipe|equipo|equipe|squadra)\s(?:(?!pour|para|per)(?:d[’'])?\p{Ll}{2,12}\s){0,3}(?:de|du|des|del|di|da|do)\s(?:la\s|l['’])?$/iu;

const groups =
  /^\s(?:crew|family|clan|gang|brothers|sisters|bunch|boys|girls)(?=[,.;:!\n]|\s(?:is|are|needs?|wants?|in|on|from)\s|$)/u;

/** "автосервиса Гараж 52": a number behind a name is of it. */
export function withNumber(named: string, text: string): string {
  // "Dr. Nadia Farouk and Dr. Owen Birch"
  const behind = text.slice(text.indexOf(named) + named.length);
  const [more = ''] = ofTitle.test(named)
    ? (/^\.?\s\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’-]{1,20})?/u.exec(behind) ?? [])
    : [];
  const name = more.startsWith('.') || more === '' ? `${named}${more}` : named;
  const end = text.indexOf(name) + name.length;
  const [number = ''] = /^\s\d{1,4}(?=[,;!?\n"”»]|\.(?!\d)|$)/u.exec(text.slice(end)) ?? [];
  return end < name.length ? name : `${name}${number}`;
}

const ofTitle = /\s(?:Dr|Dra|Prof|Mrs?|Ms)$/u;

/** "a page for my Hofladen? Hofladen Sonnenacker, …": what stands first may be said in full later. */
export function longerName(name: string, text: string): string {
  if (!/^\p{Lu}[\p{L}-]{2,30}$/u.test(name) || eventBehind(name, text) !== '') return name;
  const longer = letterPattern(
    `(?<![\\p{L}-])${name}(?:\\s\\p{Lu}[\\p{L}'’-]{2,24}){1,2}(?=[,.;!\\n]|$)`,
    'u',
  ).exec(text);
  return longer?.[0] ?? name;
}

/** "Solglimt i Umeå", but not what stands in quotes. */
export function withoutPlace(name: string, text: string, language: Language | undefined): string {
  if (language === undefined || /["“„«]$/u.test(text.slice(0, Math.max(text.indexOf(name), 0))))
    return name;
  return name.split(placeWordWithin(language), 1)[0] ?? name;
}
