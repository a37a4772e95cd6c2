import type { BotReply, Exchange, Transcript } from '../../../contracts/job/transcript.ts';
import { markdownText } from './escape.ts';

/** The first exchanges of a bot as Markdown that cannot format, link or ping; empty if there are none. */
export function transcriptText({ exchanges }: Transcript): string {
  let text = '';
  for (const exchange of exchanges.slice(0, maxExchanges)) {
    const more = `${exchangeText(exchange)}\n`;
    if (text.length + more.length > maxLength) break;
    text += more;
  }
  return text.trimEnd();
}

/** Discord takes 1,024 characters in a field. */
const maxLength = 1000;
const maxExchanges = 4;

function exchangeText({ by, said, replies, acts, problem }: Exchange): string {
  const action = markdownText(said, 100);
  const did = [...acts, ...(problem === undefined ? [] : [`⚠ ${problem}`])];
  return [
    `**${by === 'button' || by === 'menu' ? `[${action}]` : action}**`,
    ...replies.slice(0, 2).map((reply) => `> ${replyText(reply)}`),
    ...did.slice(0, 2).map((line) => `-# ${markdownText(line, 100)}`),
  ].join('\n');
}

function replyText({ text, embeds, controls, files }: BotReply): string {
  const parts = embeds.flatMap((embed) => [embed.title, embed.text]);
  const whole = markdownText([text, ...parts].filter((part) => part !== '').join(' · '), 140);
  const labels = controls.slice(0, 5).map((label) => `\\[${markdownText(label, 20)}\\]`);
  const names = files.slice(0, 2).map((name) => `📎 ${markdownText(name, 30)}`);
  return [whole, ...labels, ...names].filter((part) => part !== '').join(' ') || '…';
}
