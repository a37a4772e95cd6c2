import { Events, GatewayIntentBits, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import { serverCommand, spoken, whisper } from './frame/commands.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { newServer, stickyOf, withLines } from './stickies.js';
import { createTurns } from './turns.js';

const { texts, commands } = settings;
const { ManageMessages, SendMessages, ViewChannel } = PermissionFlagsBits;
const servers = keepServers('stickies.json', newServer);
const inTurn = createTurns();
/** The channels in which a message is about to be written again. */
const waiting = new Map();
/** Two bots that each keep a message last would answer each other for ever. */
const botSeconds = 60;

export const feature = {
  // That somebody writes, but not what.
  intents: [GatewayIntentBits.GuildMessages],
  commands: [
    {
      data: serverCommand(commands.sticky, texts.set, ManageMessages).addStringOption((option) =>
        option.setName('text').setDescription(texts.text).setRequired(true).setMaxLength(1900),
      ),
      run: stick,
    },
    { data: serverCommand(commands.unsticky, texts.remove, ManageMessages), run: unstick },
  ],
  events: { [Events.MessageCreate]: follow },
  open: servers.open,
  /** Writes again what others have written below while the bot did not run. */
  async start(client) {
    for (const guild of client.guilds.cache.values()) {
      for (const channel of guild.channels.cache.values()) {
        const sticky = channel.isTextBased() && stickyIn(channel);
        if (sticky && sticky.messageId !== channel.lastMessageId) soon(channel);
      }
    }
  },
  async stop() {
    for (const { timer } of waiting.values()) clearTimeout(timer);
    await servers.stop();
  },
};

function stickyIn(channel) {
  return stickyOf(channel, servers.of(channel.guildId), settings.stickies);
}

function follow({ guildId, author, channel, client }) {
  if (!guildId || author.id === client.user.id || !stickyIn(channel)) return;
  soon(channel, author.bot ? botSeconds : settings.seconds);
}

/** However many write in the meantime, it is written once: at the time that comes first. */
function soon(channel, seconds = settings.seconds) {
  const at = Date.now() + seconds * 1000;
  const before = waiting.get(channel.id);
  if (before && before.at <= at) return;
  clearTimeout(before?.timer);
  const timer = setTimeout(() => {
    waiting.delete(channel.id);
    write(channel).catch((error) => console.error('Could not write: ' + error.message));
  }, seconds * 1000);
  waiting.set(channel.id, { at, timer });
}

function mayWrite(channel) {
  return channel.permissionsFor(channel.client.user)?.has([ViewChannel, SendMessages]) === true;
}

/** Writes the message at the end of its channel, then deletes the copy before. */
function write(channel) {
  return inTurn(channel.id, async () => {
    const sticky = stickyIn(channel);
    if (!sticky || !mayWrite(channel)) return;
    const message = await channel.send(spoken(sticky.text));
    await keep(channel, { messageId: message.id });
    await remove(channel, sticky.messageId);
  });
}

async function remove(channel, messageId) {
  if (messageId === '') return;
  try {
    await channel.messages.delete(messageId);
  } catch (error) {
    if (error.code !== RESTJSONErrorCodes.UnknownMessage) throw error;
  }
}

function keep({ id, guildId }, change) {
  return servers.update(guildId, ({ stickies }) => {
    stickies[id] = { ...stickies[id], ...change };
  });
}

async function stick(interaction) {
  const { channel, options } = interaction;
  if (!mayWrite(channel)) return whisper(interaction, texts.noPermission);
  const text = withLines(options.getString('text', true));
  if (text === '') return whisper(interaction, texts.none);
  await keep(channel, { text });
  await whisper(interaction, texts.kept);
  await write(channel);
}

async function unstick(interaction) {
  const { channel } = interaction;
  const sticky = stickyIn(channel);
  if (!sticky) return whisper(interaction, texts.none);
  await inTurn(channel.id, async () => {
    const { messageId = '' } = stickyIn(channel) ?? {};
    await keep(channel, { text: '', messageId: '' });
    await remove(channel, messageId);
  });
  await whisper(interaction, texts.gone);
}
