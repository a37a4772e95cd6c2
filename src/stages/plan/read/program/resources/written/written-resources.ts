import { allMatches } from '../../../../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../../../../workspace/text/letters.ts';
import type { Language } from '../../../../../../contracts/languages.ts';
import type { Resource } from '../../../../../../contracts/job/resource.ts';
import { pathNameOf } from '../../../../../../starters/shared/path-name.ts';
import { readField } from '../read-field.ts';
import { splitList } from '../split-list.ts';

/**
 * The resources that a request writes as they are to be called, with exactly the fields that stand there;
 * undefined if it does not write them so.
 *
 * @example
 * writtenResources('메뉴(menus: name, price)랑 주문(orders: menuId, quantity)', 'ko');
 * // [{ name: 'menus', fields: [{ name: 'name', … }, { name: 'price', … }] }, { name: 'orders', … }]
 */
export function writtenResources(
  text: string,
  language: Language,
): readonly Resource[] | undefined {
  const patterns = [within, ...(ownLetters.has(language) ? [beside, colon] : [])];
  const found = patterns
    .flatMap((pattern) => allMatches(text, pattern))
    .toSorted((one, other) => one.index - other.index)
    .flatMap(({ groups }) => {
      const { noun = '', list = '' } = groups ?? {};
      const fields = splitList(list, 0).parts.flatMap(readField);
      const name = pathNameOf(noun.replace(/(?<=[a-z])(?=[A-Z])/gu, '-'), 'en');
      return fields.length > 1 && !notThings.test(name) ? [{ name, fields }] : [];
    });
  const unique = new Map(found.map((one) => [one.name, one]));
  return unique.size === 0 ? undefined : [...unique.values()].slice(0, mostResources);
}

const mostResources = 6;
const noun = '(?<noun>[A-Za-z][A-Za-z_-]{1,28}[A-Za-z])';
const rule =
  '(?:\\s?\\([^()\\n]{1,80}\\)|\\s?:\\s?(?:string|number|integer|int|boolean|bool|date|text))?\\??';
const field = `[A-Za-z_][A-Za-z0-9_]{0,29}${rule}`;
const list = `(?<list>${field}(?:\\s?[,،、，]\\s?(?:(?:and|und|y|et|e|i|en|и|та|і|và|dan|ve|och)\\s)?${field}){1,20})`;
/** "주문(orders: menuId, quantity)", "Aufträge (jobs: title, status)" */
const within = letterPattern(`[(（]\\s?${noun}\\s?[:：]\\s?${list}\\s?[)）]`, 'gu');
/** "menus(name, price)와", of a request in other letters. */
const beside = letterPattern(`(?<![A-Za-z0-9_]\\s?)${noun}\\s?[(（{]\\s?${list}\\s?[)）}]`, 'gu');
/** "menus: name, price" */
const colon = letterPattern(
  `(?<![A-Za-z0-9_(（]\\s?)${noun}\\s?[:：]\\s?${list}(?=\\s?(?:[;.。；।\\n]|$|[^\\sA-Za-z0-9_,،、，(（]))`,
  'gu',
);
const ownLetters: ReadonlySet<Language> = new Set(['ru', 'uk', 'zh', 'ja', 'ko', 'hi', 'ar']);
const notThings =
  /^(?:api|rest|rest-api|crud|node|express|status|state|fields?|body|json|get|post|put|patch|delete|priority|category|type|role|roles|endpoints?|routes?|port|auth|jwt|tech|stack)$/u;
