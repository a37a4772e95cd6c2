import {
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { answerOf, keepAnswer, takeTurn } from './answer-book.js';
import { oneOf } from './chance.js';
import { cut, fill } from './frame/text.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

const { texts } = settings;
let store;

/** What the bot does before it logs in, and when it ends. */
export const openAnswers = {
  async open() {
    store = await openStore(dataFile('answers.json'), {});
  },
  async stop() {
    await store?.close();
  },
};

/** Says what was set as the answer of a command in this server. */
export async function sayAnswer(interaction, name) {
  const { options } = interaction;
  const given = Object.fromEntries(options.data.map(({ name: key, value }) => [key, value]));
  const answer = answerOf(store.value, interaction.guildId, name) ?? usualAnswer(name);
  if (answer !== undefined && !(await hasTurn(interaction, name))) {
    await interaction.reply({
      content: cut(settings.onceADay[name], 2000),
      flags: MessageFlags.Ephemeral,
    });
  } else if (answer === undefined) {
    const content = fill(texts.noAnswer, { name });
    await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  } else await interaction.reply({ content: cut(fill(answer, given), 2000) });
}

/** Some commands may be used once a day, by each member. */
async function hasTurn({ guildId, user }, name) {
  if (!Object.hasOwn(settings.onceADay, name)) return true;
  const day = new Date().toLocaleDateString('sv');
  return store.update((book) => takeTurn(book, { guildId, name, userId: user.id }, day));
}

/** What src/settings.js says: one of several by chance. */
function usualAnswer(name) {
  const answers = Object.hasOwn(settings.answers, name) ? settings.answers[name] : [];
  return answers.length === 0 ? undefined : oneOf(answers);
}

export const setAnswer = {
  data: new SlashCommandBuilder()
    .setName('set-answer')
    .setDescription(texts.setAnswer)
    .setContexts(InteractionContextType.Guild)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addStringOption((option) =>
      option
        .setName('command')
        .setDescription(texts.whichCommand)
        .setRequired(true)
        .addChoices(settings.answered.map((name) => ({ name: '/' + name, value: name }))),
    )
    .addStringOption((option) =>
      option.setName('text').setDescription(texts.answerText).setRequired(true).setMaxLength(2000),
    ),
  async run(interaction) {
    const name = interaction.options.getString('command', true);
    const text = interaction.options.getString('text', true);
    await store.update((book) => keepAnswer(book, interaction.guildId, { name, text }));
    const content = fill(texts.answerKept, { name });
    await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  },
};
