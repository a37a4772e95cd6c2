import { channelNamed, spoken, whisper } from './frame/commands.js';
import { fill, plain } from './frame/text.js';
import { whyNot } from './rules.js';
import { settings } from './settings.js';

const { texts } = settings;

/**
 * Does something to the user of a command, when the one who asks and the bot may do it, and says so
 * in the channel. `tells` is what the user reads in a direct message.
 */
export async function act(interaction, { run, can, isForStrangers = false, tells }) {
  const user = interaction.options.getUser('user', true);
  const member = interaction.options.getMember('user');
  const reason = interaction.options.getString('reason') ?? texts.noReason;
  const refusal = member
    ? whyNot(situation(interaction, member, can))
    : isForStrangers
      ? undefined
      : 'notHere';
  if (refusal) {
    await whisper(interaction, texts[refusal]);
    return;
  }
  await interaction.deferReply();
  const content = await run({ user, member, reason });
  await interaction.editReply({ content });
  await log(interaction, content);
  if (tells) {
    const server = plain(interaction.guild.name);
    // Many take no messages of bots: the warning counts all the same.
    await user.send(fill(tells, { server, reason: plain(reason) })).catch(() => {});
  }
}

/** Repeats it in the channel that src/settings.js names, with who did it. */
export async function log({ guild, user }, content) {
  const channel = channelNamed(guild, settings.logChannel);
  if (!channel?.isTextBased()) return;
  // A log that cannot be written stops nothing.
  await channel.send(spoken('<@' + user.id + '> ' + content)).catch((error) => {
    console.error('Could not log: ' + error.message);
  });
}

function situation({ guild, member: actor, client }, target, can) {
  return {
    actor: { id: actor.id, rank: actor.roles.highest.position },
    target: { id: target.id, rank: target.roles.highest.position },
    botId: client.user.id,
    ownerId: guild.ownerId,
    canBot: can === undefined || target[can],
  };
}
