import { allMatches } from '../../workspace/text/all-matches.ts';
import { readRole } from '../shared/reading/commands/read-server-words.ts';

/** A role for those who come on so many days in a row. */
export interface Reward {
  readonly days: number;
  readonly role: string;
}

/**
 * The roles that a request promises for days in a row, at most 10.
 *
 * @example
 * readRewards('7 days in a row = role Steady, 30 days: role „Iron“');
 * // [{ days: 7, role: 'Steady' }, { days: 30, role: 'Iron' }]
 */
export function readRewards(text: string): readonly Reward[] {
  const head = text.slice(0, 4000);
  const places = allMatches(head, days);
  const found = places.flatMap(({ index, groups }, at) => {
    const end = Math.min(places[at + 1]?.index ?? head.length, index + 90);
    const told = head.slice(index, end).split(/[.!?。]\s/u, 1)[0] ?? '';
    const role = readRole(told) ?? quotedRole.exec(told)?.groups?.['name'];
    return role === undefined ? [] : [{ days: Number(groups?.['count']), role }];
  });
  return [...new Map(found.map((one) => [one.days, one])).values()]
    .filter((one) => one.days >= 2)
    .toSorted((a, b) => a.days - b.days)
    .slice(0, 10);
}

const days =
  /(?<!\d)(?<count>\d{1,3})[\s-]?(?:days?|tagen?|tage|días|jours|dias|giorni|dagen|dni|gün|дн\p{L}{1,2}|दिन|أيام|يوم|[天日]|일)/giu;
/** "'성실왕' 역할", "「皆勤賞」ロール" */
const quotedRole =
  /["“„«「『'‘](?<name>[^"“”„«»「」『』'‘’\n]{1,40})["”“»」』'’]\s?(?:role|rolle|rol|rôle|cargo|ruolo|rola|роль|역할|롤|ロール|身份组|角色|भूमिका|दور|رتبة)/iu;
