import { joins } from '../../../starters/bot-parts/joins.ts';
import { paysForCheckIn, saysCheckIn } from '../../../starters/check-in-bot/describes-check-in.ts';
import type { BotRule } from './bot-rule.ts';
import { choosesRoles, dealsRoles } from './chooses-roles.ts';
import { pricedShop } from './priced-shop.ts';
import { datedThings } from '../../../starters/list-bot/kept/dated-things.ts';
import { readRecords } from '../../../starters/list-bot/read-record.ts';
import { answerCommands } from '../../../starters/event-bot/answer-commands.ts';
import { readMeetings } from '../../../starters/event-bot/read-meetings.ts';
import { logsMembers } from '../../../starters/log-bot/read-log.ts';
import { looksForGroup } from '../../../starters/event-bot/looks-for-group.ts';
import { readApplication } from '../../../starters/relay-bot/read-application.ts';
import { ofBoard } from '../../../starters/score-bot/score-words.ts';
import { signsUp } from '../../../starters/event-bot/signs-up.ts';
import { readPredictions } from '../../../starters/poll-bot/read-predictions.ts';
import { readProposals } from '../../../starters/poll-bot/read-proposals.ts';
import { menusIn, offersRoles } from '../../../starters/role-menu-bot/read-role-groups.ts';
import { votesByThumbs } from '../../../starters/suggestion-bot/votes-by-thumbs.ts';
import { asksForWordle } from '../../../starters/wordle-bot/commands.ts';
import { saidWords } from '../../../starters/tally-bot/read-said-words.ts';
import { acceptsRules } from '../../../starters/verify-bot/accepts-rules.ts';
import { kickHoursIn } from '../../../starters/verify-bot/read-verification.ts';
import { readClocking } from '../../../starters/voice-bot/read-clocking.ts';
import { givesJoinRole, greets } from '../../../starters/welcome-bot/read-greeting.ts';

/** Whatever the bot is called. */
export const whateverItsName: readonly BotRule[] = [
  // A question of the day with buttons.
  { bot: 'poll-bot', holds: ({ own, describes }) => own.length < 2 && describes('poll-bot') },
  // "/role shows a menu of colours (…), and one of games: …" files nothing.
  { bot: 'role-menu-bot', holds: ({ text, own }) => own.length < 2 && menusIn(text).length > 1 },
  // Monsters that are added to a fight are on no list.
  {
    bot: 'initiative-bot',
    holds: ({ own, describes }) => own.length < 5 && describes('initiative-bot'),
  },
  // People and chores that move on are a rota.
  { bot: 'chore-bot', holds: ({ describes }) => describes('chore-bot') },
  // "A form (name, part), and the role of the part": what is filled in gives the role.
  {
    bot: 'list-bot',
    holds: ({ text, own }) =>
      own.length === 0 && readRecords(text).some(({ rolesBy }) => rolesBy !== ''),
  },
  // "Counting how often people say …" is no game of counting.
  // One command beside it shows who says it most.
  { bot: 'tally-bot', holds: ({ text, own }) => own.length < 2 && saidWords(text).length > 0 },
  // Who says who wins votes, for points.
  { bot: 'poll-bot', holds: ({ text }) => readPredictions(text) !== undefined },
  // Members propose something, vote on it, and one wins: so are clubs, whatever they read or watch.
  { bot: 'poll-bot', holds: ({ text }) => readProposals(text) !== undefined },
  // A role for ten days in a row makes no menu of roles.
  {
    bot: 'check-in-bot',
    holds: ({ own, describes }) => own.length > 0 && describes('check-in-bot'),
  },
];

/** "A ranking of matches: /win @player", "/kudos @user": nobody signs up for them, and nobody pays a bill. */
export const ranked: BotRule = {
  bot: 'score-bot',
  holds: ({ text, own, chosen, describes }) =>
    (chosen === 'event-bot' || chosen === 'counting-bot' || chosen === 'tally-bot') &&
    own.length > 0 &&
    ofBoard.test(text) &&
    describes('score-bot') &&
    !signsUp(text),
};

/** Instead of the bot that the first clause names, or where it names none. */
export const insteadOfNamed: readonly BotRule[] = [
  pricedShop,
  // "Cleans up #bot-spam every night" moderates nobody.
  {
    bot: 'cleanup-bot',
    holds: ({ text, own, chosen, describes }) =>
      (chosen === undefined || (chosen === 'moderation-bot' && !punishes.test(text))) &&
      own.length === 0 &&
      describes('cleanup-bot'),
  },
  // "Gives a role to everyone who joins" offers no roles.
  {
    bot: 'welcome-bot',
    holds: ({ text, own, chosen }) =>
      (chosen === undefined || chosen === 'role-menu-bot') &&
      own.length === 0 &&
      givesJoinRole(text) &&
      !offersRoles(text) &&
      !choosesRoles.test(text),
  },
  // The roles of a game of werewolves are dealt in secret, and nobody chooses one.
  {
    bot: 'slash-bot',
    holds: ({ text, chosen }) =>
      (chosen === undefined || chosen === 'role-menu-bot') && dealsRoles(text),
  },
  // Who applies for moderator moderates nothing, and what is decided is no list.
  {
    bot: 'relay-bot',
    holds: ({ text, chosen }) =>
      (chosen === undefined || ofTeams.has(chosen)) && readApplication(text) !== undefined,
  },
  // "A study timer: /start, /stop": no breaks, and no check-in.
  {
    bot: 'voice-bot',
    holds: ({ text, chosen }) =>
      chosen !== undefined &&
      (ofTimes.has(chosen) || (chosen === 'event-bot' && readMeetings(text).length === 0)) &&
      readClocking(text) !== undefined,
  },
  // "Must click I agree under the rules, or is kicked" moderates nobody.
  {
    bot: 'verify-bot',
    holds: ({ text, own, chosen }) =>
      chosen === 'moderation-bot' && own.length < 2 && acceptsRules(text) && kickHoursIn(text) > 0,
  },
  // Who is reminded of birthdays is not reminded of what they ask.
  {
    bot: 'birthday-bot',
    holds: ({ text, own, chosen }) =>
      (chosen === undefined || chosen === 'reminder-bot') &&
      own.length < 2 &&
      ofBirthdays.test(text),
  },
  // "Reminds those who have not answered" the questions of a stand-up
  {
    bot: 'standup-bot',
    holds: ({ text, own, chosen }) =>
      (chosen === undefined || chosen === 'reminder-bot') &&
      own.length < 2 &&
      /(?<!\p{L})stand-?\s?up (?:question|meeting|update|report)/iu.test(text),
  },
  ranked,
  // "/book add, /book list": nobody says how far they have read.
  {
    bot: 'list-bot',
    holds: ({ own, chosen, describes }) =>
      chosen === 'progress-bot' &&
      own.length > 0 &&
      !describes('progress-bot') &&
      describes('list-bot'),
  },
  // Who draws teams by lot gives nothing away.
  {
    bot: 'team-bot',
    holds: ({ chosen, describes }) => chosen === 'giveaway-bot' && describes('team-bot'),
  },
  // What members propose stays, and is voted on with thumbs.
  {
    bot: 'suggestion-bot',
    holds: ({ text, own, chosen }) =>
      chosen === 'poll-bot' && own.length < 2 && votesByThumbs(text),
  },
  // Quotes that are chosen by stars are copied.
  {
    bot: 'starboard-bot',
    holds: ({ text, own, chosen }) =>
      chosen === 'quotes-bot' && own.length === 0 && byStars.test(text),
  },
  {
    bot: 'economy-bot',
    holds: ({ text, chosen }) => chosen === 'check-in-bot' && paysForCheckIn(text),
  },
  // A reminder before a meeting for which people sign up is a part of its event.
  {
    bot: 'event-bot',
    holds: ({ text, own, chosen }) =>
      // Dice and coins are a part beside it.
      own.every((name) => name === '/8ball') &&
      (chosen === undefined || besides.has(chosen)) &&
      signsUp(text),
  },
  // "/present and /absent for the training on Tuesdays": nobody is away from the keyboard.
  {
    bot: 'event-bot',
    holds: ({ text, chosen }) =>
      (chosen === undefined || besides.has(chosen) || chosen === 'afk-bot') &&
      answerCommands(text) !== undefined &&
      readMeetings(text).length > 0,
  },
  // "/away for the raid team": who is away signs up for nothing.
  {
    bot: 'afk-bot',
    holds: ({ text, own, chosen, describes }) =>
      chosen === 'event-bot' && own.length === 1 && describes('afk-bot') && !signsUp(text),
  },
  // "Click the button below the rules for the role Member"
  {
    bot: 'verify-bot',
    holds: ({ text, own, chosen }) =>
      (chosen === 'role-menu-bot' || (chosen === 'welcome-bot' && !greets.test(text))) &&
      own.length < 2 &&
      acceptsRules(text) &&
      !offersRoles(text),
  },
  // Who accepts the rules gets a role, and chooses none.
  {
    bot: ({ joined }) => joined() ?? 'role-menu-bot',
    holds: ({ text, own, chosen }) =>
      chosen === 'role-menu-bot' &&
      own.length === 0 &&
      joins['verify-bot']?.test(text) === true &&
      !offersRoles(text),
  },
];

/** Where no clause names a bot, and before the words for other bots. */
export const describedFirst: readonly BotRule[] = [
  // Who checks in gets points, whatever board shows them.
  {
    bot: 'economy-bot',
    holds: ({ text, own }) => own.length < 2 && saysCheckIn.test(text) && paysForCheckIn(text),
  },
  // A number in the name of a channel, a thread for each message, a message that stays.
  ...['counter-bot', 'thread-bot', 'sticky-bot'].map((bot): BotRule => ({
    bot,
    holds: ({ own, describes }) => own.length === 0 && describes(bot),
  })),
  // What is new elsewhere is posted, whatever it is about.
  { bot: 'feed-bot', holds: ({ own, describes }) => own.length < 4 && describes('feed-bot') },
  {
    bot: 'minecraft-bot',
    holds: ({ own, describes }) => own.length < 3 && describes('minecraft-bot'),
  },
  // Channels that members open are no calls, and no moderation.
  { bot: 'voice-room-bot', holds: ({ describes }) => describes('voice-room-bot') },
  // Teams of those in a voice channel are no calls.
  { bot: 'team-bot', holds: ({ describes }) => describes('team-bot') },
  // Who looks for others to play with gathers a group.
  { bot: 'event-bot', holds: ({ text }) => looksForGroup(text) !== undefined },
  { bot: 'wordle-bot', holds: ({ text }) => asksForWordle(text) },
  // Times that members book are no events, whatever commands there are.
  { bot: 'booking-bot', holds: ({ describes }) => describes('booking-bot') },
  // Who was invited is no newcomer to be greeted alone.
  { bot: 'invite-bot', holds: ({ own, describes }) => own.length < 4 && describes('invite-bot') },
  // Who is noted down when they come and go is greeted by nobody.
  { bot: 'log-bot', holds: ({ text, own }) => own.length === 0 && logsMembers(text) },
  // "+rep @user" is given by members, with no command.
  { bot: 'rep-bot', holds: ({ own, describes }) => own.length < 3 && describes('rep-bot') },
  // Who guesses a number gets a point, and no command gives it.
  {
    bot: 'number-guess-bot',
    holds: ({ own, describes }) => own.length < 4 && describes('number-guess-bot'),
  },
  // Answers that members add are more than those that a request names.
  {
    bot: 'auto-reply-bot',
    holds: ({ own, describes }) => own.length < 4 && describes('auto-reply-bot'),
  },
  // Who is the most active gets nothing for it.
  { bot: 'stats-bot', holds: ({ own, describes }) => own.length < 3 && describes('stats-bot') },
  // "/afk" beside other commands is a part of another bot.
  { bot: 'afk-bot', holds: ({ own, describes }) => own.length < 2 && describes('afk-bot') },
  // The time in voice channels is no moderation, though somebody is muted there.
  { bot: 'voice-bot', holds: ({ describes }) => describes('voice-bot') },
  // "/pomodoro starts 25 minutes" counts no points.
  { bot: 'focus-bot', holds: ({ own, describes }) => own.length < 4 && describes('focus-bot') },
  // "Un juego de rol" asks for no roles, and what a sheet has is no menu of them.
  { bot: 'sheet-bot', holds: ({ own, describes }) => own.length > 1 && describes('sheet-bot') },
  // "Deadlines with subject and date, a reminder the day before": each has a day of its own.
  { bot: 'list-bot', holds: ({ text }) => datedThings(text) !== undefined },
  // A book club reads, whatever reminds it of its meetings.
  {
    bot: 'progress-bot',
    holds: ({ own, describes }) => own.length === 0 && describes('progress-bot'),
  },
  // Who joins a voice channel is no new member.
  { bot: 'call-bot', holds: ({ own, describes }) => own.length === 0 && describes('call-bot') },
];

/** What moderators do to members. */
const punishes =
  /(?<!\p{L})(?:moderat\p{L}{1,8}|moder\p{L}{2,7}|auto-?mod|warn\p{L}{0,6}|kick\p{L}{0,4}|bann?(?:s|e?n|ing|ed)?|mut(?:es?|ed|ing)|timeouts?|verwarn\p{L}{1,6}|expuls\p{L}{1,5}|advert\p{L}{2,8}|avertis\p{L}{2,8}|модер\p{L}{2,8}|бан\p{L}{0,3}|мут\p{L}{0,3})(?!\p{L})|禁言|踢|封禁|キック|警告|추방|경고/iu;
/** What a bot for events does besides. */
const besides: ReadonlySet<string> = new Set(['reminder-bot', 'modmail-bot', 'check-in-bot']);

/** What a team does, besides deciding who is accepted. */
const ofTeams: ReadonlySet<string> = new Set(['moderation-bot', 'role-menu-bot', 'list-bot']);

/** What is said of those whose time counts, too. */
const ofTimes: ReadonlySet<string> = new Set(['focus-bot', 'check-in-bot', 'role-menu-bot']);

const byStars =
  /(?:react|reagi|réagi|reage|reag|реаг)[^.;]{0,60}(?:⭐|🌟|stars?|stern|estrella|étoile|estrela|stella|ster)|\d\s?(?:⭐|stars)/iu;

/** "Birthday reminder bot" */
const ofBirthdays =
  /(?<!\p{L})(?:(?:birthday|bday)s?[ -](?:remind\p{L}{0,4}|notif\p{L}{1,8}|alerts?)|remind\p{L}{0,3} (?:\p{L}{1,8} ){0,3}birthdays?|geburtstags?-?erinner\p{L}{0,6}|(?:erinnert|erinnern) an (?:die |alle )?geburtstage?|recordatorios? de cumpleaños|recuerd\p{L}{1,3} (?:los )?cumpleaños|rappel\p{L}{0,4} (?:d['’]|les |des )anniversaires?|lembr\p{L}{1,4} (?:de |os |dos )?aniversários?|promemoria (?:dei |per i )?compleann[oi]|ricorda (?:i )?compleanni|verjaardags?herinner\p{L}{0,4}|przypomin\p{L}{1,5} o urodzinach|doğum gün\p{L}{1,5} hatırlat\p{L}{0,4}|напомина\p{L}{1,5} (?:о|про) дн\p{L}{1,3} рождени\p{L}{1,2}|нагаду\p{L}{1,5} про дн\p{L}{1,3} народжен\p{L}{1,3}|födelsedagspåminn\p{L}{0,6})(?!\p{L})|生日提醒|誕生日(?:の)?リマイン|생일 ?알림/iu;
