import { PermissionFlagsBits } from 'discord.js';
import { addWord, automod, removeWord, spamIn, wordsIn } from './automod.js';
import { serverCommand, whisper } from './frame/commands.js';
import { cut, plain } from './frame/text.js';
import { settings } from './settings.js';

const { texts } = settings;

/** What moderators change of the filters; `settings.commands` says what is offered. */
export function automodCommands() {
  return [
    { data: withWord(command('word-add')), run: add },
    { data: withWord(command('word-remove')), run: remove },
    { data: command('word-list'), run: (interaction) => showWords(interaction) },
    { data: withLimits(command('automod')), run: change },
  ];
}

function command(id) {
  const { commands } = settings;
  return serverCommand(commands[id] ?? id, texts[id], PermissionFlagsBits.ManageMessages);
}

function withWord(data) {
  return data.addStringOption((option) =>
    option.setName('word').setDescription(texts.word).setRequired(true).setMaxLength(60),
  );
}

function withLimits(data) {
  data.addBooleanOption((option) => option.setName('on').setDescription(texts.automod));
  for (const name of ['messages', 'seconds', 'minutes'])
    data.addIntegerOption((option) =>
      option.setName(name).setDescription(name).setMinValue(1).setMaxValue(1000),
    );
  return data;
}

function wordOf({ options }) {
  return options.getString('word', true).trim().toLowerCase();
}

async function add(interaction) {
  await automod.update(interaction.guildId, (server) => addWord(server, wordOf(interaction)));
  await showWords(interaction);
}

async function remove(interaction) {
  await automod.update(interaction.guildId, (server) => removeWord(server, wordOf(interaction)));
  await showWords(interaction);
}

function showWords(interaction) {
  const words = wordsIn(automod.of(interaction.guildId)).map(plain);
  return whisper(interaction, words.length === 0 ? texts.noWords : cut(words.join(', '), 2000));
}

async function change(interaction) {
  const { options, guildId } = interaction;
  const server = await automod.update(guildId, (one) => {
    one.isOff = !(options.getBoolean('on') ?? !one.isOff);
    for (const name of ['messages', 'seconds', 'minutes']) {
      const limit = options.getInteger(name);
      if (limit !== null) one.spam[name] = limit;
    }
    return one;
  });
  const { messages, seconds, minutes } = spamIn(server);
  const limits = messages > 0 ? messages + ' / ' + seconds + ' s → ' + minutes + ' min' : '';
  await whisper(interaction, [server.isOff ? texts.isOff : texts.isOn, limits].join('\n').trim());
}
