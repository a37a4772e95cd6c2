import { boardTime, startClock } from './due-posts.js';
import { channelNamed } from './frame/commands.js';

/** Posts what boardOf(guildId) shows, at the times that src/settings.js has. */
export function postBoards(client, posts, boardOf) {
  startClock(client, posts, async (guild, { channel: name, days }) => {
    const channel = channelNamed(guild, name) ?? guild.systemChannel;
    await channel?.send({
      embeds: [boardOf(guild.id, boardTime(days))],
      allowedMentions: { parse: [] },
    });
  });
}
