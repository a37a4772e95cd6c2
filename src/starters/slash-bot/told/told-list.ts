import { isGreeting } from './is-greeting.ts';
import { isOnceADay } from '../reading/read-once-a-day.ts';
import { bracketed, isChosen, isChosenByName, isTellingName, tells } from './telling-words.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** A list that a command answers. */
export interface ToldList {
  readonly items: readonly string[];
  /** Whether it answers one of them by chance, and not all. */
  readonly isChosen: boolean;
}

/**
 * The list that a command answers, as the words behind its name write it in brackets or behind a colon;
 * undefined without one.
 *
 * @example
 * toldList(' shows our rules (be kind, no spam)', 'rules'); // { items: ['be kind', 'no spam'], isChosen: false }
 * toldList(' says one of: tea, milk', 'drink'); // { items: ['tea', 'milk'], isChosen: true }
 */
export function toldList(rest: string, name: string): ToldList | undefined {
  const said = rest.slice(0, 700).replace(bracketed, ' $<verb>: $<inner>');
  for (const pattern of [inBrackets, behindColon]) {
    const { lead = '', list = '' } = pattern.exec(said)?.groups ?? {};
    const isOne = isChosen.test(lead) || isChosenByName(name) || isChosen.test(tailOf(said, list));
    if (!isOne && !tells.test(lead) && !isTellingName(name)) continue;
    if (staffOnly.test(list)) continue;
    const items = itemsOf(list);
    if (items.length > 1) return { items, isChosen: isOne };
  }
  return undefined;
}

/** The list that the request gives elsewhere behind a command's name: "truth: …, …. dare: …, …". */
export function labelledList(text: string, name: string): ToldList | undefined {
  const stem = name.length > 4 ? name.slice(0, -1) : name;
  const label = letterPattern(
    `(?<![/\\p{L}\\p{M}\\p{N}_-])${stem.replaceAll(/[^\p{L}\p{M}\p{N}_]/gu, '.')}\\p{L}{0,4}(?:\\s\\p{L}{3,8})?\\s?[:：]\\s?(?<list>[^\\n]{5,600})`,
  );
  const items = itemsOf(label.exec(text.slice(0, 4000))?.groups?.['list'] ?? '');
  return items.length > 1 && items.every((item) => !item.includes('/'))
    ? { items, isChosen: isChosenByName(name) || isChosen.test(text) || !isTellingName(name) }
    : undefined;
}

/** The items to the first that is a clause of its own. */
function itemsOf(written: string): readonly string[] {
  // "Mon: maths, art; Tue: sports"
  const isGrouped = /[;；]/u.test(written.split(/[.!?](?=\s|$)|[。！？\n]/u, 1)[0] ?? '');
  const list = written
    .split(isGrouped ? groupEnd : sentenceEnd, 1)[0]
    ?.replace(/[\s,;،]{0,3}$/u, '')
    .replace(joint, '');
  const items = (list ?? '')
    .split(isGrouped ? /[;；]/u : separators)
    .map((item) => item.replace(/^["“„«「'‘]|["”“»」'’]$/gu, '').trim())
    .filter((item) => item !== '');
  const end = items.findIndex(
    (item) =>
      item.length > 120 ||
      item.split(/\s/u).length > 12 ||
      isOnceADay.test(item) ||
      isGreeting(item),
  );
  return [...new Set(end === -1 ? items : items.slice(0, end))].slice(0, 25);
}

/** "(tea, milk) at random" */
function tailOf(said: string, list: string): string {
  const at = list === '' ? -1 : said.indexOf(list);
  return at < 0
    ? ''
    : (said.slice(at + list.length, at + list.length + 40).split(/[,;.\n]/u, 1)[0] ?? '');
}

const inBrackets =
  /^(?<lead>(?:[^()（）,，、;；/\n.。]|\.(?!\s)){0,80})[(（](?<list>[^()（）\n]{5,500})[)）]/u;
const behindColon =
  /^(?<lead>(?:[^:：,，、;；/\n.。]|\.(?!\s)){0,80})[:：](?!\/\/|\d{2})\s?(?<list>[^\n]{5,600})/u;
const sentenceEnd = /[.;!?؛](?=\s|$)|[。；！？।\n]/u;
const groupEnd = /[.!?](?=\s|$)|[。！？।\n]/u;
const separators =
  /[,，、،]\s?(?:(?:and|or|und|oder|y|o|et|ou|e|i|oraz|lub|en|of|ve|veya|и|или|और|या)\s)?|\s(?:and|or|und|oder|et|ou|oraz|lub|ve|veya|или|या)\s|\s[/|]\s/iu;
/** What joins the next command. */
export const joint =
  /(?:[\s,;،]{1,4}(?:and|also|plus|und|auch|dazu|sowie|außerdem|y|además|también|et|aussi|puis|e|também|anche|inoltre|poi|en|ook|verder|i|oraz|także|też|ve|ayrıca|bir de|и|также|ещё|еще|和|以及|还有|と|और|و|with|mit|con|avec|com)){0,3}[\s,;،]{0,4}$/iu;
/** "(only admins, once)" */
const staffOnly =
  /^(?:only|nur|solo|sólo|seulement|réservé|apenas|só|somente|soltanto|alleen|tylko|sadece|только|仅|只|のみ|केवल|सिर्फ|فقط)(?!\p{L})/iu;
