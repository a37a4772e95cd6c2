import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Writes "the third time, timeout" as three warnings.
 *
 * @example
 * withCounts('first time warn, third time timeout'); // 'first time warn, 3 warnings timeout'
 */
export function withCounts(text: string): string {
  return allMatches(text, times).reduce(
    (told, { 0: said, groups = {} }) => {
      const at = ordinals.findIndex((words) => words.test(groups['which'] ?? ''));
      const count = groups['count'] ?? (at < 0 ? '' : `${at + 2}`);
      const then = groups['then'] ?? '';
      return count !== '' && punishment.test(then)
        ? told.replace(said, () => ` ${count} warnings ${then}`)
        : told;
    },
    text.replaceAll(denseTimes, ' $<count> warnings '),
  );
}

/** "3回で10分タイムアウト", "累计三次踢出" */
const denseTimes =
  /(?<![\d:])(?:[满滿]|累[计積計]|누적 ?)?(?<count>\d{1,2}) ?(?:次|回(?!目)|번(?!째)|회)(?:就|で|以上で|[한이]?면|하면|になったら|たまったら)?(?= ?[^。.,，、\n]{0,14}(?:踢|禁言|封禁?|拉黑|ミュート|キック|BAN|バン|タイムアウト|추방|강퇴|뮤트|밴|차단|타임아웃))/gu;

/** Whether what is deleted counts against who wrote it: "the third time, timeout". */
export function countsTimes(text: string): boolean {
  return withCounts(text) !== text;
}

/** What is done to who was warned too often. */
export const punishment =
  /(?<!\p{L})(?:mut(?:es?|ed|en|et|ea|ear|a)|time-?\s?outs?|timed|silenc\p{L}{1,5}|stumm\p{L}{0,9}|wycisz\p{L}{0,5}|dempen|мут\p{L}{0,3}|(?:kick|ban|expuls|exclu|verban|verwijder|кик|бан|кік|забан|замут)\p{L}{0,5})(?!\p{L})/iu;

const ordinals = [
  '2nd|second|zweiten?|segund[ao]|deuxième|second[ao]|tweede|drugi\\p{L}{1,2}|втор\\p{L}{2}|ikinci\\p{L}{0,3}|друг\\p{L}{2}|andra',
  '3rd|third|dritten?|terceir[ao]|tercer[ao]?|troisième|terz[ao]|derde|trzeci\\p{L}{1,2}|трет\\p{L}{2,3}|üçüncü\\p{L}{0,3}|tredje',
  '4th|fourth|vierten?|quart[ao]|cuart[ao]|quatrième|vierde|czwart\\p{L}{1,2}|четв[её]рт\\p{L}{2}|dördüncü\\p{L}{0,3}|fjärde',
  '5th|fifth|fünften?|quint[ao]|cinquième|vijfde|piąt\\p{L}{1,2}|пят\\p{L}{2}|beşinci\\p{L}{0,3}|femte',
].map((words) => letterPattern(`^(?:${words})$`));
const noun =
  'times?|offen[cs]es?|violations?|strikes?|warnings?|mal|verstoß|verstoss|verwarnung|vez|veces|avisos?|advertencias?|fois|avertissements?|vezes|volt[ae]|keer|raz(?:em|ie|y)?|раза?|kez|sefer(?:de)?|seferinde|gången';
const times = letterPattern(
  `(?<![\\p{L}\\d])(?:(?:(?:the|at|on|after|beim|bei der|nach dem|a la|al|a|à la|au|na|no|alla|dopo|bij de|za|przy|в|на|vid)\\s){0,2}(?<which>\\d(?:nd|rd|th)|\\p{L}{4,12})\\s(?:${noun})|(?:after|nach|tras|après|após|dopo|na|po|после)\\s(?<count>\\d)\\s?(?:times?|x|mal|veces|fois|vezes|volte|keer|razy|раза?))(?!\\p{L})(?<then>,?[^.,;\\n]{0,60})`,
  'giu',
);
