import { joins, languageLevels } from '../../../starters/bot-parts/joins.ts';
import { joinedFirst } from '../../../starters/bot-parts/joined-first.ts';
import { paysForCheckIn } from '../../../starters/check-in-bot/describes-check-in.ts';
import { readEconomy } from '../../../starters/economy-bot/read-economy.ts';
import { signsUp } from '../../../starters/event-bot/signs-up.ts';
import { thingOfTheDay } from '../../../starters/list-bot/asks-for-words.ts';
import { readPredictions } from '../../../starters/poll-bot/read-predictions.ts';
import { readProposals } from '../../../starters/poll-bot/read-proposals.ts';
import { offersRoles } from '../../../starters/role-menu-bot/read-role-groups.ts';
import { rollsDice } from '../../../starters/slash-bot/rolls-dice.ts';
import { ofBoard, ofPoints } from '../../../starters/score-bot/score-words.ts';
import { fold } from '../../../starters/shared/fold.ts';
import type { Starter } from '../../../starters/starter.ts';
import { greeting, longGreeting } from '../read/talk/greeting.ts';
import { bestOf, namedFirst } from './cues-in.ts';

/** "A ticket bot: welcome message …" is a ticket bot; one with several commands of its own is no other. */
export function bestBot(offered: readonly Starter[], whole: string): Starter | undefined {
  const text = whole
    .replace(greeting, '')
    .replace(longGreeting, '')
    .replace(rolePlaying, ' ')
    .replace(languageLevels, ' ')
    .replace(/anti-?\s?raids?/giu, ' ');
  const own = [...new Set(text.match(slashCommands))];
  // A question of the day with buttons is a poll, whatever it is called.
  const poll = offered.find(({ name }) => name === 'poll-bot');
  if (own.length < 2 && poll?.describes?.(text, text) === true) return poll;
  // People and chores that move on are a rota, whatever it is called.
  const rota = offered.find(({ name }) => name === 'chore-bot');
  if (rota?.describes?.(text, text) === true) return rota;
  // Who says who wins votes, for points.
  if (readPredictions(text) !== undefined) return poll;
  // Members propose something, vote on it, and one wins: so are clubs, whatever they read or watch.
  if (readProposals(text) !== undefined) return poll;
  // A role for ten days in a row makes no menu of roles.
  const checkIn = offered.find(({ name }) => name === 'check-in-bot');
  if (own.length > 0 && checkIn?.describes?.(text, text) === true) return checkIn;
  // "A fact a day, which a moderator approves first" is a list.
  const isOfList = own.length === 0 && thingOfTheDay(text) !== undefined;
  const plainly = isOfList ? text.replaceAll(actors, ' ') : text;
  // "Welcome bot, gives a role, and a suggestion box" is one that welcomes.
  const [head = ''] = plainly.split(/[,，、]/u, 1);
  const clause = /bot|бот|봇|ボット|机器人|बॉट|بوت/iu.test(head) ? head : plainly;
  const named =
    namedFirst(offered, clause.replaceAll(/[：。；！？]/gu, '. '), plainCues) ??
    namedFirst(offered, plainly.replaceAll(/[：。；！？]/gu, '. '), plainCues);
  // Quotes that are chosen by stars are copied.
  if (named?.name === 'quotes-bot' && own.length === 0 && byStars.test(text))
    return offered.find(({ name }) => name === 'starboard-bot');
  if (named?.name === 'check-in-bot' && paysForCheckIn(text))
    return offered.find(({ name }) => name === 'economy-bot');
  // A reminder before a meeting for which people sign up is a part of its event.
  const event = offered.find(({ name }) => name === 'event-bot');
  if (own.length === 0 && (named === undefined || besides.has(named.name)) && signsUp(text))
    return event;
  // Who accepts the rules gets a role, and chooses none.
  if (
    named?.name === 'role-menu-bot' &&
    own.length === 0 &&
    joins['verify-bot']?.test(text) === true &&
    !offersRoles(text)
  )
    return joinedFirst(offered, text) ?? named;
  if (named !== undefined) return named;
  // The time in voice channels is no moderation, though somebody is muted there.
  const voice = offered.find(({ name }) => name === 'voice-bot');
  if (voice?.describes?.(text, text) === true) return voice;
  // "Un juego de rol" asks for no roles, and what a sheet has is no menu of them.
  const sheet = offered.find(({ name }) => name === 'sheet-bot');
  if (own.length > 1 && sheet?.describes?.(text, text) === true) return sheet;
  // A book club reads, whatever reminds it of its meetings.
  const progress = offered.find(({ name }) => name === 'progress-bot');
  if (own.length === 0 && progress?.describes?.(text, text) === true) return progress;
  // Who joins a voice channel is no new member.
  const call = offered.find(({ name }) => name === 'call-bot');
  if (own.length === 0 && call?.describes?.(text, text) === true) return call;
  const first = bestOf(offered, plainly, plainCues);
  const best =
    first === checkIn && paysForCheckIn(text)
      ? offered.find(({ name }) => name === 'economy-bot')
      : first;
  // "Gives the role X to who posts at night" asks for no menu of roles.
  const roleMenu = offered.find(({ name }) => name === 'role-menu-bot');
  // Those who apply get a role if they are accepted.
  const relay = offered.find(({ name }) => name === 'relay-bot');
  if (best !== undefined && best === roleMenu && relay?.describes?.(text, text) === true)
    return relay;
  // "Only the role Staff may …" asks for nothing but that.
  if (best !== undefined && best === roleMenu && !choosesRoles.test(text) && mayOnly.test(text))
    return offered.find(({ cues }) => cues.length === 0);
  if (best !== undefined && best === roleMenu && !choosesRoles.test(text) && roleLists.test(text))
    return (
      offered.find(({ name, describes }) => name === 'score-bot' && describes?.(text, text)) ??
      offered.find(({ cues }) => cues.length === 0)
    );
  // "新人…给“新手”身份组；…": a role that is given is no menu, where something else comes first.
  if (best !== undefined && best === roleMenu && own.length === 0 && !offersRoles(text)) {
    const other = joinedFirst(offered, text);
    if (other !== undefined) return other;
  }
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
  const list = offered.find(({ name }) => name === 'list-bot');
  if (own.length === 0 && best?.cues.length === 0 && list?.describes?.(text, text) === true)
    return list;
  // "Everybody enters their points and sees the ranking"
  if (own.length === 0 && best?.cues.length === 0 && ofBoard.test(text) && ofPoints.test(text))
    return offered.find(({ name }) => name === 'score-bot');
  // Who earns by a command and buys in a shop has a currency, whatever the game is called.
  const { earns, shop } = readEconomy(text);
  if (best?.cues.length === 0 && earns.length > 0 && shop.length > 1)
    return offered.find(({ name }) => name === 'economy-bot');
  if (best !== undefined && hasAll(best)) return best;
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
    knownOf(best ?? list).length <= listed
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

const byStars =
  /(?:react|reagi|réagi|reage|reag|реаг)[^.;]{0,60}(?:⭐|🌟|stars?|stern|estrella|étoile|estrela|stella|ster)|\d\s?(?:⭐|stars)/iu;

/** Those who may do something: no moderation. */
const actors =
  /(?<!\p{L})(?:moderator(?:s|en|zy|i|es)?|mods|moderadores|modérateurs|модератор\p{L}{0,2})(?!\p{L}|[ -]bot)/giu;

/** What a bot for events does besides. */
const besides: ReadonlySet<string> = new Set(['reminder-bot', 'modmail-bot', 'check-in-bot']);

/** That members choose roles themselves. */
const choosesRoles =
  /(?<!\p{L})(?:menus?|choos\p{L}{1,4}|pick\p{L}{0,4}|select\p{L}{0,4}|self|react\p{L}{0,5}|buttons?|drop-?downs?|get (?:themselves|their)|themselves|toggle|opt|wähl\p{L}{0,3}|auswahl|aussuchen|selbst|knopf|knöpf\p{L}{0,2}|elegir|elijan|escog\p{L}{1,3}|botón|botones|menú|reacci\p{L}{2,4}|choisi\p{L}{1,4}|bouton\p{L}?|réaction\p{L}?|escolh\p{L}{1,4}|bot(?:ão|ões)|scegli\p{L}{0,4}|scelta|pulsant\p{L}|kies\p{L}{0,2}|kiezen|knop\p{L}{0,3}|wyb[io]\p{L}{1,5}|przycisk\p{L}{0,3}|seç\p{L}{0,6}|buton\p{L}{0,4}|выб\p{L}{2,5}|кнопк\p{L}{1,3})(?!\p{L})|[:：]\s?\p{L}{2,20},|选|按钮|選|ボタン|リアクション|선택|버튼|चुन|बटन|اختيار|يختار|زر/iu;
const mayOnly =
  /(?<!\p{L})(?:only|alleen|nur|sólo|solo|seul\p{L}{0,3}|apenas|só|tylko|sadece|только)(?!\p{L})[^.;,]{0,24}(?<!\p{L})(?:roles?|rolle|rol|rôle|cargo|ruolo|ról|rola|rolü|рол[ьи])(?!\p{L})/iu;
const roleLists =
  /(?<!\p{L})(?:gives?|gets?|assigns?|adds?|removes?|when|if|whoever|gibt|bekommt|bekommen|wenn|da|dar|recibe|cuando|donne|reçoit|quand|dá|recebe|quando|dà|riceve|geeft|krijgt|wanneer|daje|dostaje|gdy|verir|alır|даёт|дает|получает|когда)(?!\p{L})/iu;

/** Games in which one plays a part: no role of a server. */
const rolePlaying =
  /(?<!\p{L})(?:jeux?|jdr) de r[ôo]les?|juegos? de rol|(?:server|servidor|comunidad|grupo|partidas?|campaña) de rol|giochi? di ruolo|gioco di ruolo|rollenspiel\p{L}{0,8}|role-?\s?play\p{L}{0,5}|rol oyunu|gry? fabularn\p{L}{1,3}|ролев\p{L}{1,4} игр\p{L}/giu;

/** Many write without accents. */
function plainCues({ cues }: Starter): readonly string[] {
  return [...cues, ...cues.map(fold)];
}

const slashCommands =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|(?<!\p{L})[a-z]:)\/[\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{2,32}(?![\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}/])/gu;
