import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  GatewayIntentBits,
} from 'discord.js';
import { accent, serverCommand, whisper } from './frame/commands.js';
import { fill } from './frame/text.js';
import { settings } from './settings.js';
import { fits, mentionedIn, most, mostTeams, teamsOf } from './teams.js';

const { texts, commands } = settings;

export const feature = {
  // Who is in which voice channel.
  intents: [GatewayIntentBits.GuildVoiceStates],
  commands: [
    {
      data: serverCommand(commands.teams, texts.teams)
        .addIntegerOption((option) =>
          option.setName('count').setDescription(texts.count).setMinValue(2).setMaxValue(20),
        )
        .addIntegerOption((option) =>
          option.setName('size').setDescription(texts.size).setMinValue(1).setMaxValue(50),
        )
        .addStringOption((option) =>
          option.setName('members').setDescription(texts.members).setMaxLength(2000),
        ),
      run: make,
    },
  ],
  // "shuffle:<count>:<size>:<who asked>"
  components: { shuffle },
};

async function make(interaction) {
  const { options, user } = interaction;
  const count = options.getInteger('count');
  const size = options.getInteger('size');
  // A count that is typed holds instead of the usual size.
  const wanted = {
    count: count ?? settings.count,
    size: size ?? (count === null ? settings.size : 0),
  };
  const typed = options.getString('members');
  const members =
    typed === null ? membersInVoice(interaction) : await namedMembers(interaction, typed);
  if (members === undefined) return whisper(interaction, texts.noVoice);
  if (!fits(members, wanted)) {
    return whisper(interaction, fill(texts.many, { most, count: mostTeams }));
  }
  const teams = teamsOf(members, wanted);
  if (!teams) return whisper(interaction, fill(texts.few, { count: members.length }));
  await interaction.reply(message(teams, wanted, user.id));
}

/** Makes new teams of those that the message shows. */
async function shuffle(interaction, count, size, asker) {
  if (interaction.user.id !== asker) return whisper(interaction, texts.notYours);
  const shown = interaction.message.embeds[0]?.fields.map(({ value }) => value).join(' ') ?? '';
  const wanted = { count: Number(count), size: Number(size) };
  const members = mentionedIn(shown);
  const teams = teamsOf(members, wanted);
  if (!teams) return whisper(interaction, fill(texts.few, { count: members.length }));
  await interaction.update(message(teams, wanted, asker));
}

/** Those in the voice channel of who asks; undefined if they are in none. */
function membersInVoice({ guild, user }) {
  const { voiceStates } = guild;
  const channelId = voiceStates.cache.get(user.id)?.channelId;
  if (!channelId) return undefined;
  return voiceStates.cache
    .filter((state) => state.channelId === channelId && state.member?.user.bot !== true)
    .map(({ id }) => id);
}

/** The members that a text mentions, without bots. */
async function namedMembers({ options }, typed) {
  const { resolved } = options;
  const isBot = (id) => resolved?.users?.get(id)?.bot === true;
  return mentionedIn(typed).filter((id) => !isBot(id));
}

function message(teams, { count, size }, asker) {
  const embed = new EmbedBuilder().setColor(accent(0x5865f2)).addFields(
    teams.map((members, at) => ({
      name: fill(texts.team, { number: at + 1 }) + ' (' + members.length + ')',
      // A field takes 1024 characters: 40 mentions of 24, half of the most members.
      value: members.map((id) => '<@' + id + '>').join('\n'),
      inline: true,
    })),
  );
  const again = new ButtonBuilder()
    .setCustomId(['shuffle', count, size, asker].join(':'))
    .setLabel(texts.again)
    .setEmoji('🔀')
    .setStyle(ButtonStyle.Secondary);
  return { embeds: [embed], components: [new ActionRowBuilder().addComponents(again)] };
}
