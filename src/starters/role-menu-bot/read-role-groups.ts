import { upperStart } from '../../workspace/text/with-capitals.ts';
import { readButtonNames } from '../shared/reading/commands/read-button-names.ts';
import { allMatches } from '../../workspace/text/all-matches.ts';
import { type Options, readOptions } from '../shared/reading/commands/read-options.ts';
import { inBrackets } from './read-roles.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** Roles of one kind, chosen in a menu of their own. */
export interface RoleGroup {
  /** What they are; empty where the request does not say. */
  readonly title: string;
  readonly roles: readonly string[];
  /** Whether a member has one of them at most. */
  readonly isExclusive: boolean;
}

/**
 * The roles from which a request lets members choose, by kind; at most 5, which is what a message has room for.
 *
 * @example
 * readRoleGroups('pick one course (Biology, Law) and their interests (chess, baking)');
 * // [{ title: 'Course', roles: ['Biology', 'Law'], isExclusive: true }, { title: 'Interests', … }]
 */
export function readRoleGroups(text: string): readonly RoleGroup[] {
  const head = text.slice(0, 4000);
  const kinds = kindsIn(head);
  if (kinds.length > 1) return kinds;
  return readOptions(head)
    .filter(({ at }) => !ofOthers.test(head.slice(Math.max(at - 60, 0), at)))
    .flatMap(({ noun, options }) => {
      const roles = options.filter((option) => kindOf(option) === undefined).map(upperStart);
      return [
        ...options.flatMap((option) => kindOf(option) ?? []),
        ...(roles.length === 0 || (roles.length < 2 && roles.length < options.length)
          ? []
          : [
              {
                title:
                  written.test(noun) && !/^(?:drop-?down|menu|play|like|speak|use)$/iu.test(noun)
                    ? upperStart(noun)
                    : '',
                roles,
                isExclusive: noun !== '' && onlyOne(noun).test(head),
              },
            ]),
      ];
    })
    .slice(0, 5);
}

/** "pronouns": roles of a kind that a request names without them. */
function kindOf(option: string): RoleGroup | undefined {
  const roles = kinds.find(([words]) => words.test(option))?.[1];
  return roles && { title: upperStart(option), roles, isExclusive: false };
}

/** "roles for pronouns and games (Chess, Go)": kinds that a request knows or lists. */
function kindsIn(text: string): readonly RoleGroup[] {
  const menus = menusIn(text);
  if (menus.length > 1) return menus;
  const isOfRoles = role.test(text) && !ofOthers.test(text);
  const listed = (isOfRoles ? allMatches(text, kindWithRoles) : []).map(
    ([, noun = '', list = '']) => ({
      title: upperStart(noun),
      roles: list
        .split(list.includes(',') ? /,\s(?:(?:and|or)\s)?|\s(?:and|or)\s/u : ' / ')
        .map(upperStart),
      isExclusive: onlyOne(noun).test(text),
    }),
  );
  if (listed.length > 1) return listed.slice(0, 5);
  const [, said = ''] = ofKinds.exec(text) ?? [];
  return said
    .split(/,\s(?![^()]{0,200}\))|\s(?:and|und|y|et|e|en)\s(?![^()]{0,200}\))/u)
    .flatMap((part) => {
      const [, title = '', list = ''] =
        /^([\p{L} ]{3,30}?)\s?\(([^()]{3,200})$/u.exec(part.replace(/\)$/u, '')) ?? [];
      const roles = list.split(/,\s(?:and\s)?/u).map(upperStart);
      return roles.length > 1
        ? [{ title: upperStart(title), roles, isExclusive: false }]
        : (kindOf(part.trim()) ?? []);
    })
    .slice(0, 5);
}

/** "a menu with colours (red, blue), the old one goes, and a menu for games: Go, Chess" */
export function menusIn(text: string): readonly RoleGroup[] {
  const found = role.test(text) && !ofOthers.test(text) ? allMatches(text, menuOf) : [];
  return found
    .slice(0, 5)
    .map(({ 0: { length }, index, groups: { noun = '', list = '' } = {} }, at) => {
      const said = text.slice(index + length, found[at + 1]?.index ?? index + length + 160);
      return {
        title: /[а-яі]/iu.test(noun) ? '' : upperStart(noun),
        roles: list
          .replace(/^[ (:]+/u, '')
          .split(/,\s?/u)
          .map(upperStart),
        isExclusive: takesOld.test(said) || onlyOne(noun).test(said),
      };
    });
}

const named = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}'+&-]{0,16}";
const names = `${named}(?:\\s${named}){0,2}`;
const menuOf = letterPattern(
  `(?<!\\p{L})(?:[Mm]en[uúüù]|меню|[Dd]rop-?down)\\s(?:\\p{L}{1,10}\\s){0,2}?(?<noun>\\p{L}{3,20})(?<list>\\s?\\([^(),]{2,30}(?:,\\s?[^(),]{2,30}){1,24}(?=\\))|\\s?:\\s${names}(?:,\\s${names}){1,24})`,
  'gu',
);
/** "the old role is taken away" */
export const takesOld = letterPattern(
  '(?<!\\p{L})(?:old|previous|alte|anterior|ancien|antig[oa]|vecchi|precedent|oude|star[aąe]|eski|önceki|стар|gamla)\\p{L}{0,3}(?!\\p{L})',
);

const item = "[\\p{L}\\p{N}+'-]{1,16}(?:\\/\\p{L}{2,8}){0,2}";
/** "pronouns she/her, they/them and regions EU / NA / Asia" */
const kindWithRoles = letterPattern(
  `(?<!\\p{L})(?!(?:roles|buttons|reactions|members|users)\\s)(\\p{Ll}{3,14}s)(?:\\s\\(|:\\s|\\s)(${item}(?:,\\s(?!and\\s)${item}){1,9}(?:,?\\s(?:and|or)\\s(?!for\\s|\\p{Ll}{3,14}s\\s)${item})?|${item}(?:\\s\\/\\s${item}){1,9})`,
  'gu',
);
const ofKinds =
  /(?<!\p{L})(?:roles?|rollen|rôles|cargos|ruoli)\s(?:for|für|para|pour|per|voor)\s((?:[^.;()]{1,60}|\([^()]{1,200}\)){1,6})/iu;
const kinds: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:(?:their|your) )?pronouns?$/iu, ['he/him', 'she/her', 'they/them']],
  [
    /^(?:(?:their|your) )?(?:region|continent)s?$/iu,
    ['Europe', 'North America', 'South America', 'Asia', 'Africa', 'Oceania'],
  ],
  [/^(?:(?:their|your) )?time ?zones?$/iu, ['UTC-8', 'UTC-5', 'UTC', 'UTC+1', 'UTC+3', 'UTC+8']],
];

/** Whether a request lets members choose roles: a list to choose from, and what is chosen is a role. */
export function offersRoles(text: string): boolean {
  const head = text.slice(0, 4000);
  if (kindsIn(head).length > 1) return true;
  const buttons = readButtonNames(head);
  if (buttons !== undefined) {
    const before = head.slice(Math.max(buttons.at - 160, 0), buttons.at + 60);
    if (role.test(before) && !ofOthers.test(before) && !ofEvents.test(before)) return true;
  }
  if (inBrackets.test(head) && menu.test(head) && role.test(head) && !ofOthers.test(head))
    return true;
  return readOptions(head).some((one: Options) => {
    const isOther = ofOthers.test(head.slice(Math.max(one.at - 60, 0), one.at));
    const end = one.at + one.options.join('').length;
    const [before = '', after = ''] = [head.slice(0, one.at), head.slice(end)].map((part, at) =>
      part.split(sentenceEnd).at(at - 1),
    );
    return (
      !isOther && role.test(`${before.slice(-100)} ${one.options.join(' ')} ${after.slice(0, 120)}`)
    );
  });
}

const menu = /men[uúü](?!\p{L})|drop-?down/iu;
const sentenceEnd = /[.!?؟](?=\s)|[。！？]/u;

/** "only one course and one hall each": the noun, but for its ending. */
function onlyOne(noun: string): RegExp {
  const stem = noun.length > 4 ? noun.replace(/(?:es|s|n|en)$/u, '') : noun;
  return letterPattern(
    `(?<!\\p{L})(?:one|single|eine?n?|un[ae]?|uma?|een|jeden|jedną|bir|один|одну)\\s${stem.replaceAll(/[^\p{L}]/gu, '')}`,
  );
}

/** A word of a script with spaces. */
const written = /^[\p{Script=Latin}\p{Script=Cyrillic}]{3,20}$/u;
const role =
  /(?<!\p{L})(?:roles?|rollen?|rôles?|cargos?|ruol[io]|role|ról|rol(?:ü|ler\p{L}{0,3}|leri)?|рол[ьияей]{1,2}|roll?en-?bot)(?!\p{L})|身份组|角色|ロール|役職|역할|भूमिका|रोल|رتبة|رتب|دور/iu;
/** Other things that have buttons. */
const ofEvents =
  /(?<!\p{L})(?:events?|raids?|rsvp|sign(?:s|ed)?[ -]?ups?|attend\p{L}{0,5}|accept|approve|maybe|termin\p{L}{0,3}|eventos?|événements?|eventi|wydarze\p{L}{1,4}|etkinlik\p{L}{0,4}|встреч\p{L}{1,3}|зустріч\p{L}{0,3}|evenemang|acara|sự kiện)(?!\p{L})|参加|참가/iu;
/** What else is chosen from a list. */
const ofOthers =
  /(?<!\p{L})(?:tickets?|topics?|answers?|questions?|quiz|polls?|apply|application|weapons?)(?!\p{L})|工单|チケット|티켓/iu;
