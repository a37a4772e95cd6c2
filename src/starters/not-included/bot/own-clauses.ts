import { saysAfk } from '../../afk-bot/describes-afk.ts';
import { saysReplies } from '../../auto-reply-bot/describes-replies.ts';
import { saysBooking } from '../../booking-bot/read-slots.ts';
import { saysHowLong, saysWhoComes } from '../../call-bot/read-calls.ts';
import { paysForCheckIn, saysCheckIn } from '../../check-in-bot/describes-check-in.ts';
import { readCounts } from '../../check-in-bot/read-measure.ts';
import { saysCounters } from '../../counter-bot/read-counters.ts';
import { saysFeeds } from '../../feed-bot/read-feeds.ts';
import { asksWhoComes } from '../../event-bot/read-meetings.ts';
import { saysGroup } from '../../event-bot/looks-for-group.ts';
import { saysAsked } from '../../relay-bot/asked-fields.ts';
import { saysApplication } from '../../relay-bot/read-application.ts';
import { seesWho } from '../../relay-bot/read-relays.ts';
import { pictureChannels } from '../../moderation-bot/read-filters.ts';
import { saysWarning } from '../../moderation-bot/read-automod.ts';
import { saysOwnLists } from '../../list-bot/own-lists.ts';
import { namesCapitals } from '../../trivia-bot/asked-by.ts';
import { saysServer } from '../../minecraft-bot/read-minecraft.ts';
import { proposes, votes } from '../../poll-bot/read-proposals.ts';
import { saysDays } from '../../poll-bot/read-poll-posts.ts';
import { saysGuess } from '../../number-guess-bot/read-guess.ts';
import { saysRep } from '../../rep-bot/read-rep.ts';
import { saysDayPlan } from '../../slash-bot/reading/day-plan.ts';
import { describedText } from '../../slash-bot/reading/described-text.ts';
import { saysTeams } from '../../team-bot/read-teams.ts';
import { saysStock } from '../../trivia-bot/read-rounds.ts';
import { saysKick } from '../../verify-bot/read-verification.ts';
import { saysRooms } from '../../voice-room-bot/read-rooms.ts';
import { acceptsRules } from '../../verify-bot/accepts-rules.ts';
import type { MadeBot } from './made-bot.ts';

/** Whether a clause says what one of the bots does, in words that stand nowhere in its files. */
export function isOfOwnBot(
  clause: string,
  { starters, settings }: Pick<MadeBot, 'starters' | 'settings'>,
): boolean {
  return starters.some((name) => says[name]?.(clause, settings) === true);
}

/** Whether a clause in the words of one of these bots asks for something that it does not do. */
export function asksMoreOfOwn(clause: string, { starters }: Pick<MadeBot, 'starters'>): boolean {
  const isMore = asksMore.test(clause) || (starters[0] === 'afk-bot' && ofDates.test(clause));
  return isMore && starters.some((name) => own[name]?.(clause) === true);
}

const own: Readonly<Record<string, (clause: string) => boolean>> = {
  'afk-bot': (clause) => saysAfk(clause) || ofDates.test(clause),
  'booking-bot': saysBooking,
  'voice-room-bot': saysRooms,
};

const says: Readonly<Record<string, (clause: string, settings: string) => boolean>> = {
  'afk-bot': (clause) =>
    saysAfk(clause) && !/\d/u.test(clause) && !ofDates.test(clause) && !asksMore.test(clause),
  'auto-reply-bot': saysReplies,
  'booking-bot': (clause) => saysBooking(clause) && !asksMore.test(clause),
  'call-bot': (clause, settings) =>
    saysWhoComes(clause) || (saysHowLong(clause) && /tellsEnd: true/u.test(settings)),
  'check-in-bot': (clause, settings) =>
    readCounts(clause) !== '' &&
    settings.includes(`counts: '${readCounts(clause)}'`) &&
    !besides.test(clause.replaceAll(/\/\S+|top/giu, ' ')),
  'counter-bot': saysCounters,
  'counting-bot': (clause, settings) =>
    !/leader-?board|rank|most/iu.test(clause) &&
    (/high-?\s?score|record/iu.test(clause) ||
      (/reset|start\p{L}{0,3} over|back to [01]/iu.test(clause) &&
        /restarts: true/u.test(settings))),
  'economy-bot': (clause, settings) =>
    saysCheckIn.test(clause) &&
    paysForCheckIn(clause) &&
    (clause.match(/\d+/gu) ?? []).every((amount) => settings.includes(`daily: ${amount},`)),
  'event-bot': (clause, settings) =>
    /isDated: false/u.test(settings)
      ? saysGroup(clause)
      : asksWhoComes(clause) && !/\d/u.test(clause) && !asksMore.test(clause),
  'feed-bot': saysFeeds,
  'initiative-bot': (clause) => addsFighters.test(clause),
  // "Only those with the role Sub may enter"
  'giveaway-bot': (clause, settings) =>
    !/\d/u.test(clause) &&
    clause.includes(/requiredRole: '([^'\n]{1,40})'/u.exec(settings)?.[1] ?? '\n'),
  'list-bot': (clause, settings) =>
    (saysOwnLists(clause, settings) || addsToList.test(clause)) &&
    !/\d/u.test(clause) &&
    !asksMore.test(clause),
  'minecraft-bot': (clause) => saysServer(`minecraft ${clause}`),
  'moderation-bot': (clause, settings) =>
    (saysWarning(clause) && /warns: true/u.test(settings)) ||
    pictureChannels(clause).length > 0 ||
    (/pictureChannels: \[\n/u.test(settings) && ofRest.test(clause) && !besides.test(clause)),
  'poll-bot': (clause, settings) =>
    saysDays(clause, settings) || (/\n  propose: '[^']/u.test(settings) && saysVotes(clause)),
  'relay-bot': (clause, settings) =>
    (seesWho.test(clause) && settings.includes("logChannel: '#")) ||
    saysAsked(clause, settings) ||
    (saysApplication(clause) && /isForm: true/u.test(settings) && !/buttons: \[\]/u.test(settings)),
  'number-guess-bot': saysGuess,
  'rep-bot': saysRep,
  'suggestion-bot': saysVotes,
  'slash-bot': (clause, settings) =>
    (describedText(clause) !== undefined && /\btexts: \[\n/u.test(settings)) ||
    saysDayPlan(clause, settings) ||
    // "і Києва в канал #погода"
    (settings.includes("town: '") && ofTown.test(clause)),
  'team-bot': saysTeams,
  'trivia-bot': (clause) => saysStock(clause) || namesCapitals(clause),
  'verify-bot': (clause, settings) => saysKick(clause, settings) || acceptsRules(clause),
  'voice-room-bot': (clause) => saysRooms(clause) && !/\d/u.test(clause) && !asksMore.test(clause),
};

const addsFighters =
  /^(?:\p{L}{1,4}\s)?adds?\s(?:the\s)?(?:monsters?|enem(?:y|ies)|players?|npcs?)$/iu;
/** "Add films to a watchlist" */
const addsToList =
  /^(?:\p{L}{1,10}\s)?adds? [\p{L} ]{3,24} to (?:an?|the|our) \p{L}{0,12} ?list$/iu;
const ofTown = /^(?:\p{L}{1,3}\s)?\p{Lu}\p{L}{2,20}(?=$|[^#]{0,12}#)/u;

/** "voti con 👍 e 👎" */
function saysVotes(clause: string): boolean {
  return (
    clause.length < 72 && (votes.test(clause) || proposes.test(clause)) && !besides.test(clause)
  );
}

const besides =
  /[\d#]|(?<!\p{L})(?:most|rank|top|class|meist|m[áa]s|plus|mais|più|najw|больш|only|nur|s[óo]l?o?|list)/iu;

/** "Text gets deleted" */
const ofRest =
  /(?<!\p{L})(?:text\p{L}{0,14}|texte?s?|texto|testo|rest\p{L}?|others?|everything else|ander\p{L}{1,2}|autres?|otros?|altro|текст\p{L}{0,2}|остальн\p{L}{2,3}|reszt\p{L})(?!\p{L})/iu;
/** Who is away says no dates there, and no channel hears of it. */
const ofDates =
  /#\p{L}|(?<!\p{L})(?:(?:from|until|till) when|dates?|datum|(?:von|bis|ab) wann|fechas?|(?:desde|hasta) cuándo|data|dat[ęy]|дат[аыуо]\p{L}{0,2}|tarih\p{L}{0,3})(?!\p{L})/iu;

/** Roles, emails, logs, limits by the week and words to the staff are wishes of their own. */
const asksMore =
  /(?<!\p{L})(?:roles?|rollen?|rol(?:es)?|rôles?|cargos?|ruol[oi]|rol[aęi]|rolü?|рол[ьи]|e-?mails?|correos?|courriels?|logs?|logged|logging|журнал\p{L}{0,2}|(?:ping|notif|alert|tag|mention)\p{L}{0,5} (?:the |all )?(?:staff|mods?|moderators?|admins?)|(?:per|pro|por|a|par) (?:person|persona|personne|pessoa|osobę)(?!\p{L})(?=[^.;,]{0,12}(?:day|tag|d[ií]a|jour|giorno))|(?:a|per|pro|die|por|par|alla|tygodniowo|в) (?:week(?! (?:before|ahead|in advance))|woche|semana|semaine|settimana|неделю))(?!\p{L})|身份组|ロール|역할|邮件|メールで|이메일|日志|ログ|로그|بريد/iu;
