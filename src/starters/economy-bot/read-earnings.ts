import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { namedIn } from '../shared/named-commands.ts';
import { readCooldown } from '../shared/reading/commands/read-cooldown.ts';
import { economyCommands } from './commands.ts';

/** A command that gives something by chance. */
export interface Earning {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly minutes: number;
}

/** "dig (random 5 to 40, cooldown 10 min)"; "work" without numbers, too. */
export function earningsIn(text: string): readonly Earning[] {
  const found = [...allMatches(text, earning), ...allMatches(text, slashed)].map(
    ([, name = '', from, to, time, unit = 'm']) => {
      const [a, b] = [Number(from), Number(to)];
      const minutes = time === undefined ? 60 : Number(time) * (minutesIn[unit.toLowerCase()] ?? 1);
      return { name: name.toLowerCase(), least: Math.min(a, b), most: Math.max(a, b), minutes };
    },
  );
  const timed = allMatches(text, timeFirst).map(({ groups = {} }) => {
    const { name = '', time, unit = 'm', from, to } = groups;
    const [a, b] = [Number(from), Number(to)];
    const minutes = Number(time) * (minutesIn[unit.toLowerCase()] ?? 1);
    return { name: name.toLowerCase(), least: Math.min(a, b), most: Math.max(a, b), minutes };
  });
  const [, spoken = ''] = /(?<!\p{L})an?\s(\p{Ll}{3,12})\scommand(?!s)/u.exec(text) ?? [];
  const minutes = readCooldown(text) || everyHours(text) || 60;
  const hourly = new Set(allMatches(text, onceAnHour).map(([, name = '']) => name.toLowerCase()));
  const plain = [...namedIn(text), spoken]
    .filter(
      (name) =>
        (hourly.has(name) || isWork.test(name)) && (name === spoken || text.includes(`/${name}`)),
    )
    .map((name) => ({ name, least: 10, most: 50, minutes }));
  const own = [...timed, ...found, ...plain].filter(
    ({ name, most }) => most > 0 && !taken.test(name) && !goesOn.test(name),
  );
  return [...new Map(own.toReversed().map((one) => [one.name, one])).values()]
    .toReversed()
    .slice(0, 5);
}

/** "a work command every 4 hours" */
function everyHours(text: string): number {
  return Number(/(?<!\p{L})every\s(\d{1,2})\s?h/iu.exec(text)?.[1] ?? 0) * 60;
}

const earning =
  /(?<![\p{L}_-])([\p{L}_-]{2,32})\s?\([^()\d]{0,30}(\d{1,6})\s?(?:to|-|–|bis|a|à|até|do|до|~|～|到|至)\s?(\d{1,6})(?:[^()\d]{0,30}(\d{1,4})\s?(s|m|h|с|м|ч)\p{L}{0,8})?[^()]{0,40}\)/giu;
/** "/work 20-80 coins with 1 hour cooldown", "/trabajar da entre 30 y 90 cada 2 horas" */
const slashed =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|(?<!\p{L})[a-z]:)\/([a-z_-]{2,32}(?![a-z_-])|[\p{L}_-]{2,32}(?![\p{L}_-]))[^/.;\n\d]{0,48}(?<!\d)(\d{1,6})\s?(?:to|and|-|–|bis|und|a|y|à|et|até|e|do|en|до|~|～|到|至)\s?(\d{1,6})(?:[^/.;\n\d]{0,40}(\d{1,4})\s?(s|m|h|с|м|ч)\p{L}{0,8})?/giu;
/** "/work every 30 min gives 10-40" */
const timeFirst =
  /\/(?<name>[\p{L}_-]{2,32})\s[^/.;\n\d]{0,20}(?<time>\d{1,4})\s?(?<unit>s|m|h|с|м|ч)\p{L}{0,8}\s[^/.;\n\d]{0,30}(?<from>\d{1,6})\s?(?:to|-|–|bis|a|à|até|do|до)\s?(?<to>\d{1,6})/giu;
/** "/plunder once per hour" */
const onceAnHour =
  /(?<![\p{L}\p{N}/.<_-])\/([\p{L}\p{M}_-]{2,32})\s[^/.,;\d\n]{0,20}(?:once (?:an|per|every) hour|hourly|every hour|einmal (?:pro|die) stunde|stündlich|jede stunde|(?:una vez )?(?:por|cada|a la) hora|(?:une fois )?(?:par|chaque|toutes les) heures?|uma vez por hora|(?:una volta )?(?:all['’]|ogni )ora|(?:één keer |eens )?per uur|elk uur|raz na godzinę|co godzinę|saatte bir|раз в час)(?!\p{L})/giu;
const minutesIn: Readonly<Record<string, number>> = { s: 1 / 60, с: 1 / 60, h: 60, ч: 60 };
const isWork =
  /^(?:explor(?:e|ar|er|a)|hunt|fish|mine|dig|quest|adventure|cazar|pescar|minar|caçar|minerar|chasser|pêcher|miner|jagen|angeln|caccia|pesca|work|arbeit|arbeiten|trabajar|trabajo|travailler|travail|trabalhar|lavora|lavoro|pracuj|praca|çalış|работа|работать|打工|工作|働く|仕事|일하기|काम)$/u;
const taken = letterPattern(
  `^(?:${Object.entries(economyCommands)
    .map(([id, { words }]) => `${id}|${words}`)
    .join('|')})$`,
  'u',
);

/** "/签到领取10到50": no space ends the name. */
const goesOn = /^(?:签到|簽到|每日|打卡|出席|출석)./u;
