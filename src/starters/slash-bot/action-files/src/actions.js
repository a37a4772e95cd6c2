import { InteractionContextType, SlashCommandBuilder } from 'discord.js';
import { countAction } from './action-counts.js';
import { cut, fill, plain } from './frame/text.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

const { actions, actionWords } = settings;
let store;

/** What the bot does before it logs in, and when it ends. */
export const openActions = {
  async open() {
    store = await openStore(dataFile('actions.json'), {});
  },
  async stop() {
    await store?.close();
  },
};

/** What members do to each other: one command each. */
export const actionCommands = actions.map((action) => ({
  data: new SlashCommandBuilder()
    .setName(action.name)
    .setDescription(cut(fill(actionWords.act, { name: action.name }), 100))
    .setContexts(InteractionContextType.Guild)
    .addUserOption((option) =>
      option.setName('user').setDescription(actionWords.whom).setRequired(true),
    ),
  run: (interaction) => act(interaction, action),
}));

async function act(interaction, { name, text, isCounted }) {
  const { guildId, options, user, member } = interaction;
  const other = options.getUser('user', true);
  const from = plain(member?.displayName ?? user.displayName);
  const to = plain(options.getMember('user')?.displayName ?? other.displayName);
  const lines = [fill(text, { from, to, name })];
  if (isCounted) {
    const count = await store.update((counts) => countAction(counts, guildId, name, other.id));
    lines.push(fill(actionWords.gotSoFar, { name, to, count }));
  }
  await interaction.reply({ content: cut(lines.join('\n'), 2000) });
}
