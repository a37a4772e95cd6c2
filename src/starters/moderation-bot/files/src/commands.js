import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { serverCommand } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { act, log } from './act.js';
import { punish } from './punish.js';
import { longestTimeout } from './rules.js';
import { settings } from './settings.js';

const { texts } = settings;
const { BanMembers, KickMembers, ManageMessages, ModerateMembers } = PermissionFlagsBits;

/** All that the bot can do; `settings.commands` says what is offered. */
export function commands(warnings) {
  return [
    {
      data: withReason(withUser(command('warn', ModerateMembers))),
      run: (interaction) =>
        act(interaction, {
          async run({ user, member, reason }) {
            const by = interaction.user.id;
            const count = await warnings().add(interaction.guildId, user.id, {
              by,
              reason,
              at: Date.now(),
            });
            const said = fill(texts.warned, {
              user: '<@' + user.id + '>',
              reason: plain(reason),
              count,
            });
            const more = await punish(member, count, reason);
            return more === '' ? said : said + '\n' + more;
          },
          tells: texts.youWereWarned,
        }),
    },
    {
      data: withUser(command('warnings', ModerateMembers)),
      async run(interaction) {
        const user = interaction.options.getUser('user', true);
        const lines = warnings()
          .list(interaction.guildId, user.id)
          .map(
            ({ by, reason, at }, index) =>
              index + 1 + '. <t:' + Math.round(at / 1000) + ':d> <@' + by + '>: ' + plain(reason),
          );
        const content = lines.length === 0 ? texts.noWarnings : lines.join('\n');
        await interaction.reply({ content: cut(content, 2000), flags: MessageFlags.Ephemeral });
      },
    },
    {
      data: withUser(command('clear-warnings', ModerateMembers)),
      async run(interaction) {
        const user = interaction.options.getUser('user', true);
        const count = await warnings().clear(interaction.guildId, user.id);
        const content = fill(texts.cleared, { count });
        await interaction.reply({ content, flags: MessageFlags.Ephemeral });
        await log(interaction, '<@' + user.id + '> ' + content);
      },
    },
    {
      data: withReason(
        withUser(command('timeout', ModerateMembers)).addIntegerOption((option) =>
          option
            .setName('minutes')
            .setDescription(texts.minutes)
            .setRequired(true)
            .setMinValue(1)
            .setMaxValue(longestTimeout),
        ),
      ),
      run: (interaction) =>
        act(interaction, {
          can: 'moderatable',
          async run({ user, member, reason }) {
            const minutes = interaction.options.getInteger('minutes', true);
            await member.timeout(minutes * 60_000, reason);
            return fill(texts.timedOut, {
              user: '<@' + user.id + '>',
              minutes,
              reason: plain(reason),
            });
          },
        }),
    },
    {
      data: withUser(command('untimeout', ModerateMembers)),
      run: (interaction) =>
        act(interaction, {
          can: 'moderatable',
          async run({ user, member }) {
            await member.timeout(null);
            return fill(texts.untimedOut, { user: '<@' + user.id + '>' });
          },
        }),
    },
    {
      data: withReason(withUser(command('kick', KickMembers))),
      run: (interaction) =>
        act(interaction, {
          can: 'kickable',
          async run({ user, member, reason }) {
            await member.kick(reason);
            return fill(texts.kicked, { user: '<@' + user.id + '>', reason: plain(reason) });
          },
        }),
    },
    {
      data: withReason(withUser(command('ban', BanMembers))),
      run: (interaction) =>
        act(interaction, {
          can: 'bannable',
          isForStrangers: true,
          async run({ user, reason }) {
            await interaction.guild.bans.create(user.id, { reason });
            return fill(texts.banned, { user: '<@' + user.id + '>', reason: plain(reason) });
          },
        }),
    },
    {
      data: withUser(command('unban', BanMembers)),
      run: (interaction) =>
        act(interaction, {
          isForStrangers: true,
          async run({ user }) {
            await interaction.guild.bans.remove(user.id);
            return fill(texts.unbanned, { user: '<@' + user.id + '>' });
          },
        }),
    },
    {
      data: command('purge', ManageMessages).addIntegerOption((option) =>
        option
          .setName('count')
          .setDescription(texts.count)
          .setRequired(true)
          .setMinValue(1)
          .setMaxValue(100),
      ),
      async run(interaction) {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        const count = interaction.options.getInteger('count', true);
        // Discord deletes nothing in bulk that is older than two weeks: that is left out.
        const deleted = await interaction.channel.bulkDelete(count, true);
        const content = fill(texts.purged, { count: deleted.size });
        await interaction.editReply({ content });
        await log(interaction, '<#' + interaction.channelId + '> ' + content);
      },
    },
  ];
}

/** By the name that `settings.commands` gives it; without one it is not offered. */
function command(id, permission) {
  return serverCommand(settings.commands[id] ?? id, texts[id], permission);
}

function withUser(builder) {
  return builder.addUserOption((option) =>
    option.setName('user').setDescription(texts.user).setRequired(true),
  );
}

function withReason(builder) {
  return builder.addStringOption((option) =>
    option
      .setName('reason')
      .setDescription(texts.reason)
      .setMaxLength(300)
      .setRequired(settings.needsReason),
  );
}
