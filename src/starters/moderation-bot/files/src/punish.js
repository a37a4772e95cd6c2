import { fill, plain } from './frame/text.js';
import { punishmentFor } from './rules.js';
import { settings } from './settings.js';

const { texts, warnLimits } = settings;
const needs = { timeout: 'moderatable', kick: 'kickable', ban: 'bannable' };
const said = { timeout: 'timedOut', kick: 'kicked', ban: 'banned' };

/** Does what follows a number of warnings, where the bot may, and says what it did. */
export async function punish(member, count, reason) {
  const { action, minutes } = punishmentFor(count, warnLimits) ?? {};
  if (action === undefined || !member?.[needs[action]]) return '';
  if (action === 'timeout') await member.timeout(minutes * 60_000, reason);
  else if (action === 'kick') await member.kick(reason);
  else await member.ban({ reason });
  return fill(texts[said[action]], {
    user: '<@' + member.id + '>',
    reason: plain(reason),
    minutes,
  });
}
