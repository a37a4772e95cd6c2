import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BotReply, Exchange, Transcript } from '../../../contracts/job/transcript.ts';
import { type Markup, markup, preformatted } from '../../../starters/markup.ts';
import { makeTempFolder } from '../../../workspace/folders/temp-folder.ts';
import { observePage, type ObservedPage, type ObserveOptions } from '../page/observe-page.ts';

/**
 * Pictures of a conversation with a bot, in light and dark. Its text is that of a program nobody has checked:
 * the page has no script, and is opened like one that was generated. Without a browser there are none.
 */
export async function drawTranscript(
  transcript: Transcript,
  options: ObserveOptions,
): Promise<Pick<ObservedPage, 'light' | 'dark'>> {
  if (transcript.exchanges.length === 0) return {};
  let folder: string | undefined;
  try {
    folder = await makeTempFolder('jobchart-page');
    await writeFile(join(folder, 'index.html'), pageOf(transcript));
    await writeFile(join(folder, 'styles.css'), styles);
    const { light, dark } = await observePage(folder, options);
    return { ...(light && { light }), ...(dark && { dark }) };
  } catch {
    // Such as a full disk: the conversation is there without a picture.
    options.signal.throwIfAborted();
    return {};
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** As much as fits on a picture. */
const shownExchanges = 8;

function pageOf({ bot, exchanges }: Transcript): string {
  return markup`
    <!doctype html>
    <html lang="en">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>${bot}</title>
      <link rel="stylesheet" href="styles.css">
    </head>
    <body>
      <main>
        ${exchanges.slice(0, shownExchanges).map((exchange) => exchangeOf(exchange, bot))}
      </main>
    </body>
    </html>
  `.html;
}

function exchangeOf({ by, said, replies, acts, problem }: Exchange, bot: string): Markup {
  const who = by === 'event' ? [] : markup`<b>Ada</b>`;
  return markup`
    <section>
      <p class="person ${by}" dir="auto">${who} <span>${said}</span></p>
      ${replies.map((reply) => replyOf(reply, bot))}
      ${acts.map((act) => markup`<p class="soft">${bot} ${act}</p>`)}
      ${problem === undefined ? [] : markup`<p class="problem">${problem}</p>`}
    </section>
  `;
}

function replyOf({ text, embeds, controls, files }: BotReply, bot: string): Markup {
  return markup`
    <div class="reply" dir="auto">
      <i aria-hidden="true">${bot.slice(0, 1).toUpperCase()}</i>
      <div>
        <b>${bot}</b>
        ${text === '' ? [] : markup`<p>${preformatted(text)}</p>`}
        ${embeds.map(
          ({ title, text: content, fields }) => markup`
            <div class="embed">
              ${title === '' ? [] : markup`<b>${title}</b>`}
              ${content === '' ? [] : markup`<p>${preformatted(content)}</p>`}
              ${fields.map(({ name, value }) => markup`<p><b>${name}</b> ${preformatted(value)}</p>`)}
            </div>
          `,
        )}
        ${controls.length === 0 ? [] : markup`<div class="controls">${controls.map((label) => markup`<span>${label}</span>`)}</div>`}
        ${files.length === 0 ? [] : markup`<p class="soft">${files.join(', ')}</p>`}
      </div>
    </div>
  `;
}

const styles = `
:root { color-scheme: light dark; --paper: #fff; --text: #1f2328; --soft: #5b636d; --box: #f1f3f6; --accent: #4654c8; --bad: #b42318; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1d22; --text: #e6e8ec; --soft: #a4abb6; --box: #282b32; --accent: #aab4ff; --bad: #ff9d94; }
}
body { margin: 0; background: var(--paper); color: var(--text); font: 20px/1.45 system-ui, sans-serif; }
main { display: grid; gap: 26px; max-width: 1080px; margin: 0 auto; padding: 44px 40px; }
section { display: grid; gap: 10px; overflow-wrap: anywhere; }
p { margin: 0; white-space: pre-wrap; }
.person span { padding: 3px 10px; border-radius: 8px; background: var(--box); }
.person.event { color: var(--soft); font-style: italic; }
.reply { display: grid; grid-template-columns: 48px 1fr; gap: 16px; }
.reply i { display: grid; place-items: center; height: 48px; border-radius: 50%; background: var(--accent); color: var(--paper); font-style: normal; font-weight: 700; }
.embed { margin-top: 6px; padding: 10px 16px; border-left: 4px solid var(--accent); border-radius: 6px; background: var(--box); }
.controls { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 6px; }
.controls span { padding: 3px 12px; border: 1px solid var(--soft); border-radius: 6px; }
.soft { color: var(--soft); }
.problem { color: var(--bad); }
`;
