import { joins } from '../../../starters/bot-parts/joins.ts';
import { readEconomy } from '../../../starters/economy-bot/read-economy.ts';
import { signsUp } from '../../../starters/event-bot/signs-up.ts';
import { readRecords } from '../../../starters/list-bot/read-record.ts';
import { offersRoles } from '../../../starters/role-menu-bot/read-role-groups.ts';
import { countsByMembers } from '../../../starters/score-bot/read-logged.ts';
import { ofBoard, ofPoints } from '../../../starters/score-bot/score-words.ts';
import { acceptsRules } from '../../../starters/verify-bot/accepts-rules.ts';
import type { BotRule } from './bot-rule.ts';
import { ranked } from './bot-rules.ts';
import { choosesRoles } from './chooses-roles.ts';
import { pricedShop } from './priced-shop.ts';

/** The bot without a kind. */
const anyBot = 'slash-bot';

/** Instead of the bot with the longest words. */
export const insteadOfBest: readonly BotRule[] = [
  ranked,
  // "A button under the rules unlocks the server"
  {
    bot: 'verify-bot',
    holds: ({ text, own, chosen }) =>
      (chosen === anyBot || chosen === 'role-menu-bot') &&
      own.length < 2 &&
      acceptsRules(text) &&
      !offersRoles(text),
  },
  // Those who apply get a role if they are accepted.
  {
    bot: 'relay-bot',
    holds: ({ chosen, describes }) => chosen === 'role-menu-bot' && describes('relay-bot'),
  },
  // A ticket says a greeting when it opens.
  {
    bot: 'ticket-bot',
    holds: ({ text, chosen }) =>
      chosen === 'welcome-bot' &&
      joins['ticket-bot']?.test(text) === true &&
      joins['welcome-bot']?.test(text) !== true,
  },
  // "Only the role Staff may …" asks for nothing but that.
  {
    bot: anyBot,
    holds: ({ text, chosen }) =>
      chosen === 'role-menu-bot' && !choosesRoles.test(text) && mayOnly.test(text),
  },
  // "Gives the role X to who posts at night" asks for no menu of roles.
  {
    bot: ({ describes, joined }) => (describes('score-bot') ? 'score-bot' : (joined() ?? anyBot)),
    holds: ({ text, chosen }) =>
      chosen === 'role-menu-bot' && !choosesRoles.test(text) && roleLists.test(text),
  },
  // "新人…给“新手”身份组；…": a role that is given is no menu, where something else comes first.
  {
    bot: ({ joined }) => joined() ?? 'role-menu-bot',
    holds: ({ text, own, chosen, joined }) =>
      chosen === 'role-menu-bot' &&
      own.length === 0 &&
      !offersRoles(text) &&
      joined() !== undefined,
  },
  {
    bot: 'list-bot',
    holds: ({ own, chosen, describes }) =>
      own.length === 0 && chosen === anyBot && describes('list-bot'),
  },
  // A form, or what is asked for, where nothing else does it.
  {
    bot: 'list-bot',
    holds: ({ text, own, chosen, describes }) =>
      (chosen === 'relay-bot' || (own.length === 0 && chosen === anyBot)) &&
      !describes('relay-bot') &&
      readRecords(text).length > 0,
  },
  // "Everybody enters their points and sees the ranking"
  {
    bot: 'score-bot',
    holds: ({ text, own, chosen }) =>
      own.length === 0 && chosen === anyBot && ofBoard.test(text) && ofPoints.test(text),
  },
  // "Keeps score of our matches": nobody signs up for them.
  {
    bot: 'score-bot',
    holds: ({ text, own, chosen }) =>
      own.length === 0 && chosen === 'event-bot' && countsByMembers(text) && !signsUp(text),
  },
  // Who earns by a command and buys in a shop has a currency, whatever the game is called.
  { bot: 'economy-bot', holds: ({ text, chosen }) => chosen === anyBot && trades(text) },
  pricedShop,
];

function trades(text: string): boolean {
  const { earns, shop } = readEconomy(text);
  return earns.length > 0 && shop.length > 1;
}

const mayOnly =
  /(?<!\p{L})(?:only|alleen|nur|sólo|solo|seul\p{L}{0,3}|apenas|só|tylko|sadece|только)(?!\p{L})[^.;,]{0,24}(?<!\p{L})(?:roles?|rolle|rol|rôle|cargo|ruolo|ról|rola|rolü|рол[ьи])(?!\p{L})/iu;
const roleLists =
  /(?<!\p{L})(?:gives?|gets?|assigns?|adds?|removes?|when|if|whoever|gibt|bekommt|bekommen|wenn|da|dar|recibe|cuando|donne|reçoit|quand|dá|recebe|quando|dà|riceve|geeft|krijgt|wanneer|daje|dostaje|gdy|verir|alır|даёт|дает|получает|когда)(?!\p{L})/iu;
