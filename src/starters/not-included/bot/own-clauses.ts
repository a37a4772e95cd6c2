import { saysAfk } from '../../afk-bot/describes-afk.ts';
import { saysBooking } from '../../booking-bot/read-slots.ts';
import { saysHowLong, saysWhoComes } from '../../call-bot/read-calls.ts';
import { saysCounters } from '../../counter-bot/read-counters.ts';
import { saysGroup } from '../../event-bot/looks-for-group.ts';
import { saysApplication } from '../../relay-bot/read-application.ts';
import { saysTeams } from '../../team-bot/read-teams.ts';
import { saysRooms } from '../../voice-room-bot/read-rooms.ts';
import type { MadeBot } from './made-bot.ts';

/** Whether a clause says what one of the bots does, in words that stand nowhere in its files. */
export function isOfOwnBot(
  clause: string,
  { starters, settings }: Pick<MadeBot, 'starters' | 'settings'>,
): boolean {
  return starters.some((name) => says[name]?.(clause, settings) === true);
}

const says: Readonly<Record<string, (clause: string, settings: string) => boolean>> = {
  'afk-bot': saysAfk,
  'booking-bot': saysBooking,
  'call-bot': (clause, settings) =>
    saysWhoComes(clause) || (saysHowLong(clause) && /tellsEnd: true/u.test(settings)),
  'counter-bot': saysCounters,
  'event-bot': (clause, settings) => /isDated: false/u.test(settings) && saysGroup(clause),
  'relay-bot': (clause, settings) =>
    saysApplication(clause) && /isForm: true/u.test(settings) && !/buttons: \[\]/u.test(settings),
  'team-bot': saysTeams,
  'voice-room-bot': saysRooms,
};
