import { Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { hasBlocked } from './has-blocked.js';
import { settings } from './settings.js';

/** Deletes messages with blocked words, except those of moderators. Without such words it reads none. */
export const blocking =
  settings.blockedWords.length === 0
    ? {}
    : {
        intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
        events: {
          [Events.MessageCreate]: remove,
          [Events.MessageUpdate]: (_old, now) => remove(now),
        },
      };

async function remove(message) {
  if (!message.inGuild() || message.author?.bot !== false) return;
  if (message.member?.permissions.has(PermissionFlagsBits.ManageMessages)) return;
  if (hasBlocked(message.content, settings.blockedWords)) await message.delete();
}
