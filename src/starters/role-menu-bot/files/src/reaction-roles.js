import { Events, GatewayIntentBits, Partials } from 'discord.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';
import { roleNameFor } from './role-for-emoji.js';

let store;

/** What the bot needs to see reactions, also to messages that are older than this process. */
export const reactionRoles = {
  intents: [GatewayIntentBits.GuildMessageReactions],
  partials: [Partials.Message, Partials.Reaction, Partials.User],
  events: {
    [Events.MessageReactionAdd]: (reaction, user) => change(reaction, user, 'add'),
    [Events.MessageReactionRemove]: (reaction, user) => change(reaction, user, 'remove'),
  },
  async open() {
    store = await openStore(dataFile('role-messages.json'), {});
  },
  async stop() {
    await store?.close();
  },
};

/** Puts the emoji under a message; from then on they give the roles of `ids`, by name. */
export async function offerReactions(message, ids) {
  await store.update((messages) => {
    messages[message.id] = ids;
  });
  for (const { emoji, role } of settings.pairs) {
    if (role.toLowerCase() in ids) await message.react(emoji);
  }
}

async function change({ message, emoji }, user, act) {
  const ids = Object.hasOwn(store.value, message.id) ? store.value[message.id] : undefined;
  const name = roleNameFor(settings.pairs, emoji.name);
  if (!ids || name === undefined || user.id === message.client.user.id) return;
  const { guild } = message;
  const role = guild.roles.cache.get(ids[name.toLowerCase()]);
  if (!role?.editable) return;
  const member = await guild.members.fetch(user.id);
  await member.roles[act](role.id, settings.title);
}
