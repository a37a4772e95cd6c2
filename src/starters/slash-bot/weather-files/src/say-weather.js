import { EmbedBuilder } from 'discord.js';
import { accent } from './frame/commands.js';
import { cut, plain } from './frame/text.js';
import { settings } from './settings.js';
import { weatherOf } from './weather.js';

/** Shows the weather. The service may take longer than Discord waits, so the answer is put off first. */
export async function sayWeather(interaction, town, none) {
  await interaction.deferReply();
  await interaction.editReply((await forecast(town)) ?? { content: none });
}

/** A message with the weather of a town; undefined where there is none. */
export async function forecast(town) {
  const found = await weatherOf(town, settings.language);
  if (!found) return undefined;
  const { name, now, days } = found;
  const weekday = new Intl.DateTimeFormat(settings.language, { weekday: 'long', timeZone: 'UTC' });
  const lines = days.map(
    ({ date, sign, low, high }) =>
      sign + ' ' + weekday.format(new Date(date)) + ': **' + low + '–' + high + ' °C**',
  );
  const embed = new EmbedBuilder()
    .setTitle(cut(plain(name), 256))
    .setColor(accent(0x5865f2))
    .setDescription(cut('**' + now + '**\n' + lines.join('\n'), 4000));
  return { embeds: [embed] };
}
