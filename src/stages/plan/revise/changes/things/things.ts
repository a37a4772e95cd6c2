import { allMatches } from '../../../../../workspace/text/all-matches.ts';
import type { ListKind } from '../../../../../starters/starter.ts';
import { coloursIn } from '../../../../../starters/shared/colours/read-colours.ts';
import type { Clause } from '../../read-act.ts';
import { secondChange } from '../../words/callings.ts';
import { refusal } from '../../words/looks.ts';
import { thingNouns } from '../../words/nouns.ts';
import { addThings } from './add-things.ts';
import { findName, withoutArticles } from './find-name.ts';
import { type ListTarget, withList, withNames } from './list-change.ts';
import { upperStart } from '../../../../../workspace/text/with-capitals.ts';
import { readPlace } from './place.ts';
import type { Outcome, ReadChange } from '../change.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/**
 * Reads changes of what the starter lists: sections, tasks, products and so on, and what is within a
 * section. They are added, removed, renamed and moved.
 */
export const readThingsChange: ReadChange = (clause, target) => {
  const { lists } = target.starter;
  const { listed } = target;
  if (lists === undefined || listed === undefined) return undefined;
  const list: ListTarget = { ...target, listed, lists };
  const { act, rest } = clause;
  if (act === 'remove')
    return isAmbiguous(clause, list)
      ? { reason: 'a colour, or what is listed?' }
      : remove(rest, list);
  if (act === 'rename' || act === 'replace') return rename(rest, list);
  if (act === 'move') return move(rest, list);
  if (act === 'add') return addThings(clause, list);
  return (
    move(rest, list) ?? (act === 'set' ? rename(rest, list) : undefined) ?? addThings(clause, list)
  );
};

/** "No rose" in a pink shop that sells roses. */
function isAmbiguous({ text, rest }: Clause, { plan }: ListTarget): boolean {
  if (plan.projectType !== 'static_html' || !refusal.test(text)) return false;
  const { colours = [], ground, accent } = plan.look ?? {};
  return coloursIn(rest.toLowerCase()).some(({ hex }) =>
    [...colours, ground, accent].includes(hex),
  );
}

function remove(rest: string, target: ListTarget): Outcome | undefined {
  const parts = rest.split(/\s(?:and|und|et|y|e|&)\s|,\s/i);
  let { names } = target.listed;
  const within = new Map(target.listed.within);
  const gone: string[] = [];
  let { plan } = target;
  for (const part of parts) {
    const wanted = withoutNouns(part, target.lists);
    const inList = inSections(wanted, within);
    const name = findName(wanted, names);
    if (name !== undefined) {
      names = names.filter((other) => other !== name);
      plan = withNames({ ...target, plan }, names);
      gone.push(name);
    } else if (inList !== undefined) {
      const left = (within.get(inList.of) ?? []).filter((other) => other !== inList.name);
      within.set(inList.of, left);
      plan = withList({ ...target, plan }, inList.of, left);
      gone.push(inList.name);
    } else return undefined;
  }
  if (names.length === 0) return { reason: `the last ${target.lists} stays` };
  return { plan, changed: `removed: ${gone.join(', ')}` };
}

/** Without "section", "the … field" and "from the menu". */
function withoutNouns(text: string, lists: ListKind): string {
  const nouns = thingNouns[lists];
  const start = letterPattern(
    `^(?:${nouns})\\s(?:(?:about|on|for|called|named|with|über|zu|namens|sur|sobre|de(?: la| los| las| l’)?|d[aeo]s?|des|du|con|para|su|di)\\s)?`,
  );
  return withoutArticles(
    withoutArticles(
      withoutArticles(text.replace(letterPattern(`[\\s-](?:${nouns})$`), '')).replace(start, ''),
    ),
  );
}

/** A thing that a section lists: "the coffee from the menu". */
function inSections(text: string, within: ReadonlyMap<string, readonly string[]>) {
  const from =
    /^(?<name>[^]{1,80}?)\s(?:from|off|in|on|aus|von|auf|de|du|des|del|da|do|dal|dalla|dans|sur)\s(?<of>[^]{1,40})$/iu.exec(
      text,
    )?.groups;
  const of = from?.['of'] === undefined ? undefined : findName(from['of'], [...within.keys()]);
  const wanted = of === undefined ? text : (from?.['name'] ?? text);
  for (const [heading, names] of within) {
    const name = of === undefined || of === heading ? findName(wanted, names) : undefined;
    if (name !== undefined) return { of: heading, name };
  }
  return undefined;
}

function rename(rest: string, target: ListTarget): Outcome | undefined {
  if (!/["“„«]/u.test(rest) && secondChange.test(rest)) return undefined;
  for (const { from, to } of pairsIn(rest)) {
    const wanted = withoutNouns(from, target.lists);
    const { names, within = new Map<string, readonly string[]>() } = target.listed;
    const old = findName(wanted, names);
    if (old !== undefined) {
      const name = upperStart(withoutArticlesOfList(to));
      if (name === '' || name.length > 60) return undefined;
      const plan = withNames(
        target,
        names.map((other) => (other === old ? name : other)),
      );
      const lists = plan.projectType === 'static_html' ? plan.lists : undefined;
      const moved = lists?.map((list) => (list.of === old ? { ...list, of: name } : list));
      return {
        plan: { ...plan, ...(moved !== undefined && { lists: moved }) },
        changed: `${old}: now ${name}`,
      };
    }
    const found = inSections(wanted, within);
    if (found !== undefined) {
      const name = upperStart(withoutArticles(inSection(to)));
      const next = (within.get(found.of) ?? []).map((other) =>
        other === found.name ? name : other,
      );
      return {
        plan: withList(target, found.of, next),
        changed: `${found.of}: ${name} in place of ${found.name}`,
      };
    }
  }
  return undefined;
}

/** "X to Y" at each of its joiners, and "X “Y”". */
function* pairsIn(rest: string): Generator<{ readonly from: string; readonly to: string }> {
  const quoted = /^(?<from>[^"“„«]{1,80}?)\s["“„«](?<to>[^"“”»\n]{1,80})["“”»]$/u.exec(
    rest,
  )?.groups;
  if (quoted !== undefined)
    yield { from: withoutJoiner(quoted['from'] ?? ''), to: quoted['to'] ?? '' };
  for (const { 0: joiner, index } of allMatches(rest.slice(0, 240), between)) {
    yield { from: rest.slice(0, index), to: rest.slice(index + joiner.length) };
  }
}

const between =
  /\s(?:to|into|as|with|by|for|in|zu|auf|durch|gegen|mit|en|par|pour|por|con|a|como|para|com|come)\s/giu;

function withoutJoiner(text: string): string {
  return text.replace(/\s(?:to|into|as|in|zu|auf|en|par|por|a|como|para|com|con)$/iu, '');
}

function withoutArticlesOfList(text: string): string {
  return text
    .trim()
    .replace(/^["“„«‘']|["”»’']$/gu, '')
    .replace(/^(?:de l[’']|de la |du |de )/iu, '');
}

function inSection(text: string): string {
  return text.replace(
    /\s(?:on|in|from|auf|aus|dans|sur|en|no|na|nel|in) (?:the|der|den|dem|le|la|el|o|a)?\s?\p{L}{2,20}$/iu,
    '',
  );
}

function move(rest: string, target: ListTarget): Outcome | undefined {
  const { names } = target.listed;
  const { text, index } = readPlace(rest, names);
  if (index === undefined) return undefined;
  const name = findName(withoutNouns(text, target.lists), names);
  if (name === undefined) return undefined;
  const before = names.slice(0, index).filter((other) => other !== name);
  const after = names.slice(index).filter((other) => other !== name);
  return {
    plan: withNames(target, [...before, name, ...after]),
    changed: `moved: ${name}`,
  };
}
