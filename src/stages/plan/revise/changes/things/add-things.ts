import { allMatches } from '../../../../../workspace/text/all-matches.ts';
import type { Plan } from '../../../../../contracts/job/plan.ts';
import type { ListKind } from '../../../../../starters/starter.ts';
import { cleanText, oneLine } from '../../../read/clean-text.ts';
import type { Clause } from '../../read-act.ts';
import { conceptOf, plain } from '../../words/concepts.ts';
import { secondChange } from '../../words/callings.ts';
import { containers, thingLinks, thingNouns } from '../../words/nouns.ts';
import { findName, withoutArticles } from './find-name.ts';
import { isFeature, isNoName, saysThing } from './is-thing.ts';
import { readPlace } from './place.ts';
import { type ListTarget, mostInSection, mostNames, withList, withNames } from './list-change.ts';
import { upperStart } from '../../../../../workspace/text/with-capitals.ts';
import type { Outcome } from '../change.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/** Reads "add a section about prices", "add tiramisu to the menu", "one more field for the age". */
export function addThings(clause: Clause, target: ListTarget): Outcome | undefined {
  const { names, within = new Map<string, readonly string[]>() } = target.listed;
  const { text, index } = readPlace(clause.rest, names);
  const inList = sectionAndThings(text, within);
  if (clause.act === 'add' || clause.act === 'set' || oneMore.test(clause.text)) {
    if (inList !== undefined) return addWithin(inList, within, target);
  }
  const { words, isTo: isInto } = withoutContainer(text);
  const isTo = isInto || saysThing(clause);
  const named =
    (clause.act === 'add' ? afterColon(words) : undefined) ?? namedThings(words, target.lists);
  if (clause.act !== 'add' && named === undefined && !isTo) return undefined;
  const given = named ?? unnamedThings(words, { ...target, isTo });
  if (given === undefined || given.some((name) => secondChange.test(` ${name}`))) return undefined;
  const added = given.map((name) => nameFor(name, target.plan)).filter((name) => name !== '');
  const fresh = added.filter((name) => !names.some((other) => isSame(name, other)));
  if (added.length === 0 || (!isTo && isFeature(clause, given, target.lists))) return undefined;
  if (fresh.length === 0) return { reason: 'it is there already' };
  if (names.length + fresh.length > mostNames) return { reason: `at most ${mostNames}` };
  const at = index ?? usualPlace(names, target.lists);
  return {
    plan: withNames(target, [...names.slice(0, at), ...fresh, ...names.slice(at)]),
    changed: `${target.lists}: ${fresh.join(', ')}${isPageOfOne(clause, target) ? ' (a section, as the site is one page)' : ''}`,
  };
}

/** "About me" is there as "About". */
function isSame(one: string, other: string): boolean {
  const concept = conceptOf(one);
  return plain(one) === plain(other) || (concept !== undefined && concept === conceptOf(other));
}

/** "Noch Brezeln auf die Speisekarte" needs no verb. */
const oneMore = /(?<!\p{L})(?:noch|auch|also|aussi|también|também|anche)(?!\p{L})/iu;

function isPageOfOne({ rest }: Clause, { lists }: ListTarget): boolean {
  return (
    lists === 'section' && /(?<!\p{L})(?:sub)?(?:page|seite|página|pagina)(?!\p{L})/iu.test(rest)
  );
}

/** New sections stand before the one for contact, which ends a page. */
function usualPlace(names: readonly string[], lists: ListKind): number {
  const last = names.at(-1);
  const isContact =
    lists === 'section' && last !== undefined && conceptOf(last) === conceptOf('contact');
  return isContact ? names.length - 1 : names.length;
}

/** "a fourth candle: sandalwood" */
function afterColon(text: string): readonly string[] | undefined {
  const names = /^[\p{L}\d\s]{3,40}:\s(?<names>[^:]{2,120})$/u.exec(text)?.groups?.['names'];
  return names?.split(/,\s|\s(?:and|und|et|y|e|&)\s/iu);
}

/** The names after or before what the things are called; undefined if they are not called anything. */
function namedThings(text: string, lists: ListKind): readonly string[] | undefined {
  const nouns = thingNouns[lists];
  const after = letterPattern(
    `^(?:[\\p{L}\\d]{1,12}\\s){0,3}?(?:${nouns})(?:\\s?(?:${thingLinks})(?!\\p{L})\\s?|\\s(?=["“„«‘']))(?<name>[^]{1,200})$`,
  ).exec(text)?.groups?.['name'];
  const whole = text.slice(nounEnd(text, nouns)).trim();
  if (after === undefined && /^(?:\p{Lu}|\d)/u.test(whole)) return divided(whole, nouns);
  if (conceptOf(whole) !== undefined) return [whole];
  if (after !== undefined) return divided(after, nouns);
  const before = letterPattern(`^(?<name>[^]{2,80}?)[\\s-](?:${nouns})$`).exec(text)?.groups?.[
    'name'
  ];
  const short = before === undefined ? '' : withoutArticles(before);
  if (short !== '' && short.split(' ').length <= 4) return [short];
  const compound =
    lists === 'section'
      ? /^(?:\p{L}{1,6}\s)?(?<name>\p{L}{3,30}?)-?(?:abschnitt|bereich|seite|sektion|rubrik)$/iu
      : undefined;
  const name = compound?.exec(text)?.groups?.['name'];
  return name === undefined ? undefined : [name];
}

/** Where the words after the noun begin: "sobre mí" is the usual name, not "mí". */
function nounEnd(text: string, nouns: string): number {
  const pattern = letterPattern(`^(?:[\\p{L}\\d]{1,12}\\s){0,3}?(?:${nouns})(?!\\p{L})`);
  return pattern.exec(text)?.[0].length ?? text.length;
}

/** "the phone number and one for the birthday" are two. */
function divided(text: string, nouns: string): readonly string[] {
  const quoted = /^["“„«‘'](?<name>[^"“”»’\n]{1,80})["“”»’']/u.exec(text)?.groups?.['name'];
  if (quoted !== undefined) return [quoted];
  const again = letterPattern(
    `,?\\s(?:and|und|et|y|e|&)\\s(?:another |noch |otr[oa] |outr[oa] )?(?:one|eine[nrs]?|eins|une?|un[oa]?|uma?)\\s(?:(?:${nouns})\\s)?(?:${thingLinks})\\s`,
  );
  return text.split(again);
}

/** Things that are only named: usual sections, or what is added to a list. */
function unnamedThings(
  text: string,
  { lists, isTo }: ListTarget & { readonly isTo: boolean },
): readonly string[] | undefined {
  const parts = text.split(/,\s|\s(?:and|und|et|y|e|&)\s/iu);
  if (lists === 'section' || lists === 'chapter') {
    const known = parts.filter((part) => conceptOf(withoutArticles(part)) !== undefined);
    return known.length === parts.length ? parts : undefined;
  }
  // "Add a login" asks for a feature, "add milk" for a task.
  const hasArticle =
    /^(?:an?|the|eine?|einen|der|die|das|une?|le|la|el|una?|uma?|os?|as?)\s/iu.test(text);
  if ((hasArticle || isNoName(text)) && !isTo) return undefined;
  if (lists === 'post' && !isTo) return undefined;
  return parts;
}

function withoutContainer(text: string) {
  const found = allMatches(text, into).at(-1);
  if (found === undefined) return { words: text, isTo: false };
  const place = text.slice(found.index + found[0].length);
  return containers.test(place)
    ? { words: text.slice(0, found.index), isTo: true }
    : { words: text, isTo: false };
}

const into =
  /\s(?:to|on|onto|in|into|auf|zu|zur|zum|ins|im|à|au|aux|dans|sur|a|al|en|ao|à|na|no|alla|nella|nel)\s/giu;

/** "tiramisu to the menu", where the menu is a section; "the menu with tiramisu". */
function sectionAndThings(text: string, within: ReadonlyMap<string, readonly string[]>) {
  const headings = [...within.keys()];
  for (const { 0: words, index } of allMatches(text, into).toReversed()) {
    const of = findName(text.slice(index + words.length), headings);
    if (of !== undefined) return { of, things: text.slice(0, index) };
  }
  const first = /^(?<of>[^]{1,40}?)\s(?:um|by|with|mit)\s(?<things>[^]{1,200})$/iu.exec(
    text,
  )?.groups;
  const of = first?.['of'] === undefined ? undefined : findName(first['of'], headings);
  return of === undefined ? undefined : { of, things: first?.['things'] ?? '' };
}

function addWithin(
  { of, things }: { readonly of: string; readonly things: string },
  within: ReadonlyMap<string, readonly string[]>,
  target: ListTarget,
): Outcome | undefined {
  const listed = within.get(of) ?? [];
  const names = things
    .split(/,\s|\s(?:and|und|et|y|e|&)\s/iu)
    .map((name) => nameFor(name, target.plan))
    .filter((name) => name !== '');
  if (names.length === 0) return undefined;
  const fresh = names.filter((name) => !listed.includes(name));
  if (fresh.length === 0) return { reason: 'it is there already' };
  if (listed.length + fresh.length > mostInSection) return { reason: `at most ${mostInSection}` };
  return {
    plan: withList(target, of, [...listed, ...fresh]),
    changed: `${of}: ${fresh.join(', ')}`,
  };
}

/** As a heading or an item: without articles, a usual one in the language of the project. */
function nameFor(text: string, { language = 'en' }: Plan): string {
  const words = withoutArticles(
    cleanText(text)
      .replace(/(?<![\s.,;!?])[\s.,;!?]+$/u, '')
      .replace(/^(?:de l[’']|de la |du |des |de )/iu, ''),
  );
  const named = conceptOf(words)?.names;
  const own = named?.[language];
  if (own !== undefined && `${plain(own)}n` === plain(words)) return own;
  const isForeign =
    own !== undefined &&
    plain(own) !== plain(words) &&
    Object.values(named ?? {}).some((name) => plain(name) === plain(words));
  return upperStart(oneLine(isForeign ? own : words, 60));
}
