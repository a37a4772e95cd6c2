import { joinedFirst } from '../../../starters/bot-parts/joined-first.ts';
import { languageLevels } from '../../../starters/bot-parts/joins.ts';
import { ofList } from '../../../starters/bot-parts/without-lists.ts';
import { paysForCheckIn } from '../../../starters/check-in-bot/describes-check-in.ts';
import { thingOfTheDay } from '../../../starters/list-bot/asks-for-words.ts';
import { readRecords } from '../../../starters/list-bot/read-record.ts';
import { withoutRules } from '../../../starters/verify-bot/accepts-rules.ts';
import { fold } from '../../../starters/shared/fold.ts';
import { rollsDice } from '../../../starters/slash-bot/rolls-dice.ts';
import { withoutUsualSaid } from '../../../starters/slash-bot/told/usual-said.ts';
import { shownFacts } from '../../../starters/slash-bot/reading/shown-facts.ts';
import type { Starter } from '../../../starters/starter.ts';
import { greeting, longGreeting } from '../read/talk/greeting.ts';
import { type BotRule, ruledBot } from './bot-rule.ts';
import { describedFirst, insteadOfNamed, whateverItsName } from './bot-rules.ts';
import { insteadOfBest } from './instead-of-best.ts';
import { generalBots } from './general-bots.ts';
import { otherwise } from './otherwise-bots.ts';
import { bestOf, namedFirst } from './cues-in.ts';

/** "A ticket bot: welcome message …" is a ticket bot; one with several commands of its own is no other. */
export function bestBot(offered: readonly Starter[], whole: string): Starter | undefined {
  const text = withoutRules(withoutUsualSaid(whole))
    .replace(greeting, '')
    .replace(longGreeting, '')
    .replace(rolePlaying, ' ')
    .replace(/tour de r[ôo]le/giu, 'tour à tour')
    // "Un bot pour compter les jours": nobody counts up.
    .replace(
      /(?:pour|per|para) (?:compter|contar)e? (?=\p{L}{1,3} (?:jours|giorni|d[ií]as))/giu,
      '',
    )
    .replace(languageLevels, ' ')
    .replace(/anti-?\s?raids?/giu, ' ');
  const own = [...new Set(text.match(slashCommands))];
  const botOf = (wanted: string | undefined): Starter | undefined =>
    offered.find(({ name }) => name === wanted);
  const ruled = (rules: readonly BotRule[], chosen?: Starter): Starter | undefined =>
    botOf(
      ruledBot(rules, {
        text,
        own,
        chosen: chosen?.name,
        joined: () => joinedFirst(offered, text)?.name,
        describes: (bot) => botOf(bot)?.describes?.(text, text) === true,
      }),
    );
  // "A fact a day, which a moderator approves first" is a list.
  const isOfList = own.length === 0 && thingOfTheDay(text) !== undefined;
  const plainly = (isOfList || shownFacts(text).length > 1 ? text.replaceAll(actors, ' ') : text)
    .replaceAll(ofList, ' ')
    .replaceAll(roleOnly, ' ')
    // The name of a channel asks for nothing.
    .replaceAll(/#[\p{L}\p{M}\p{N}_-]{1,60}/gu, ' ');
  const first = ruled(whateverItsName);
  if (first !== undefined) return first;
  const named = namedBot(offered, plainly);
  const told = ruled(insteadOfNamed, named) ?? named ?? ruled(describedFirst);
  if (told !== undefined) return told;
  const best = bestOf(offered, plainly, plainCues);
  const isPaid = best?.name === 'check-in-bot' && paysForCheckIn(text);
  const likely = isPaid ? botOf('economy-bot') : best;
  const found = ruled(insteadOfBest, likely) ?? botOfCommands(offered, text, own, likely);
  return ruled([...otherwise, ...generalBots], found) ?? found;
}

/** "Welcome bot, gives a role, and a suggestion box" is one that welcomes. */
function namedBot(offered: readonly Starter[], text: string): Starter | undefined {
  const [head = ''] = text.split(/[,，、]/u, 1);
  const clause = /bot|бот|봇|ボット|机器人|बॉट|بوت/iu.test(head) ? head : text;
  const ended = (part: string): string => part.replaceAll(/[：。；！？]/gu, '. ');
  return (
    namedFirst(offered, ended(clause), plainCues) ?? namedFirst(offered, ended(text), plainCues)
  );
}

/** The bot that knows the commands of a request: the likely one, if it knows them all. */
function botOfCommands(
  offered: readonly Starter[],
  text: string,
  own: readonly string[],
  likely: Starter | undefined,
): Starter | undefined {
  const namesOf = ({ commands }: Starter, request: string): readonly string[] =>
    commands?.(request).map(({ name }) => `/${name.split(' ', 1)[0]}`) ?? [];
  const knownOf = (starter: Starter): readonly string[] => {
    const known = namesOf(starter, text);
    return own.filter((name) => known.includes(name.toLowerCase()));
  };
  const hasAll = (starter: Starter): boolean => {
    const known = knownOf(starter);
    return own.every((name) => known.includes(name) || rollsDice(name.slice(1)) !== undefined);
  };
  if (likely !== undefined && hasAll(likely)) return likely;
  const list = offered.find(({ name }) => name === 'list-bot');
  // "/mop tells a random joke, /newmop adds one" keeps a list, whatever it is of.
  const listed = list === undefined ? 0 : knownOf(list).length;
  // "… greets new members, also a /rules command" is one that greets.
  const told = bestOf(offered, text.slice(0, text.search(slashCommands)), plainCues);
  const isTold = told !== undefined && told.cues.length > 0;
  if (own.length < 2 && isTold) return told;
  if (isTold && knownOf(told).length > listed) return told;
  const described = offered.find(({ describes }) => describes?.(text, text));
  if (
    listed > 1 &&
    list !== undefined &&
    described === list &&
    knownOf(likely ?? list).length <= listed
  )
    return list;
  // "A bot with /daily, /balance and /pay" is one with a currency; /add and /list say nothing.
  const usual = own.length > 1 ? offered.filter(hasAll) : [];
  const isTelling = (name: string, starter: Starter): boolean =>
    namesOf(starter, '').includes(name.toLowerCase());
  const other = usual.find((starter) => own.some((name) => isTelling(name, starter)));
  // "/work, /shop, /buy and /rob" are more of an economy than of anything else.
  const counts = own.length < 3 ? [] : offered.map((starter) => knownOf(starter).length);
  const highest = Math.max(0, ...counts);
  const isMost = highest >= Math.max(3, Math.ceil(own.length / 2));
  const most = offered[counts.indexOf(highest)];
  const isCounted = described?.name === 'score-bot' || described?.name === 'relay-bot';
  return (
    (isCounted ? described : other) ??
    described ??
    (isMost ? most : undefined) ??
    // "A cleaning rota … /swap" is one, though it has commands of its own.
    (isTold && byItself.has(told.name) ? told : undefined) ??
    (own.length === 0 ? joinedFirst(offered, text) : undefined) ??
    // "/leak (street, house, size)" is filed.
    (readRecords(text).length > 0 ? list : undefined) ??
    offered.find(({ cues }) => cues.length === 0)
  );
}

/** What these are called names nothing else. */
const byItself: ReadonlySet<string> = new Set([
  'birthday-bot',
  'chore-bot',
  'counting-bot',
  'economy-bot',
  'event-bot',
  'focus-bot',
  'giveaway-bot',
  'quotes-bot',
  'standup-bot',
  'suggestion-bot',
  'trivia-bot',
]);

/** Those who may do something: no moderation. */
const actors =
  /(?<!\p{L})(?:moderator(?:s|en|zy|i|es)?|mods|moderadores|modérateurs|модератор\p{L}{0,2})(?!\p{L}|[ -]bot)/giu;

/** "cuma role Admin yang bisa hapus": who may do something, and no roles to choose. */
const roleOnly =
  /(?<![\p{L}\p{M}])(?:only(?: the| those with| members with| people with)?(?: the)? roles? \S{2,30}|(?:hanya|cuma|khusus|chỉ|sirf|sadece|yalnızca|सिर्फ़?|केवल|فقط)\s[^,.;]{0,30}(?:role|rolü|peran|vai trò|रोल|भूमिका|رتبة))(?![\p{L}\p{M}])/giu;

/** Games in which one plays a part: no role of a server. */
const rolePlaying =
  /(?<!\p{L})(?:jeux?|jdr) de r[ôo]les?|juegos? de rol|(?:server|servidor|comunidad|grupo|partidas?|campaña) de rol|giochi? di ruolo|gioco di ruolo|rollenspiel\p{L}{0,8}|role-?\s?play\p{L}{0,5}|rol oyunu|gry? fabularn\p{L}{1,3}|ролев\p{L}{1,4} игр\p{L}/giu;

/** Many write without accents. */
function plainCues({ cues }: Starter): readonly string[] {
  const known = plain.get(cues);
  if (known !== undefined) return known;
  const both = [...new Set([...cues, ...cues.map(fold)])];
  plain.set(cues, both);
  return both;
}

const plain = new WeakMap<readonly string[], readonly string[]>();

const slashCommands =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|\p{Lo}\/\p{Lo}{1,8}|(?<!\p{L})[a-z]:)\/[\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{2,32}(?![\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}/])/gu;
