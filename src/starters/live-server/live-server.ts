import { join } from 'node:path';
import { filesIn } from '../files-in.ts';
import { jsValue, type Markup, markup } from '../markup.ts';
import { type KeyOf, type Words, wordsOf } from '../page/dictionary.ts';
import { httpProject } from '../shared/http-project.ts';
import { shared } from '../shared/shared-files.ts';
import { simplePage } from '../shared/simple-page.ts';
import type { Render } from '../starter.ts';
import { texts as chatTexts } from '../websocket-chat/texts.ts';
import { type LiveKind, liveKindOf, readLive } from './read-live.ts';
import { texts } from './texts.ts';

/** A queue with numbers, numbers that are drawn, or a vote: everybody sees it at once, over WebSockets. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, pick, language } = wordsOf(texts, plan.language ?? 'en');
  const message = input.input.userMessage;
  const kind = liveKindOf(message) ?? 'queue';
  const rules = readLive(message, kind);
  const said = {
    ...wordsOf(chatTexts, language).pick('lost', 'tooFast', 'notUnderstood'),
    ...pick('full'),
    ...ofPage[kind](pick, t),
  };
  const data: Markup = {
    html: `<script type="application/json" id="settings">${jsValue({ texts: said })}</script>`,
  };
  const body = markup`
      <h1>${plan.title}</h1>
      ${bodies[kind](t, rules)}
      <p class="status" id="status" role="status"></p>
      ${data}
    `;
  return httpProject(plan, input, {
    dir: import.meta.dirname,
    about: abouts[kind],
    settings: { ...rules },
    dependencies: { ws: '8.23.0' },
    hasPages: true,
    more: [
      ...shared('websocket-files'),
      ...filesIn(join(import.meta.dirname, kind)),
      {
        path: 'public/index.html',
        content: simplePage({ title: plan.title, language }, { body, styles: 'live.css' }),
      },
    ],
    tryIt:
      'Open <http://localhost:3000> in two windows. When it starts it prints a key: the host opens the page with `?key=…` at its end. `HOST_KEY` sets a key of your own, which then stays the same.',
    sections: { 'The WebSocket': `At \`/live\`, all in JSON. ${protocols[kind]}` },
    files: {
      'src/live.js': 'its rules, without network.',
      'src/app.js': 'visitors and the host, and who is told what.',
      'src/visitors.js': 'the tokens of visitors, and how many new ones may come.',
      'src/sockets.js': 'connections, and who sends too fast.',
      'public/': 'the page.',
    },
  });
};

type Key = KeyOf<typeof texts>;
type Said = Words<Key>;

const abouts: Readonly<Record<LiveKind, string>> = {
  queue:
    'A queue with numbers: visitors take one, the host calls the next, and everybody sees it at once.',
  draw: 'Draws numbers one after the other. Everybody sees them at once, and who comes later sees those that are out.',
  poll: 'A live vote: the host asks a question, visitors vote once, and everybody sees the numbers at once.',
};

const hello =
  'Begin with `{ "type": "hello" }`, with the `token` that you got before and the `key` of the host if you have them. You get `you` with a token, then `state` whenever something changes, and `error`.';
const protocols: Readonly<Record<LiveKind, string>> = {
  queue: `${hello} Visitors send \`take\` and \`leave\`, the host \`next\` and \`restart\`. The queue is kept in memory: it is empty when the server starts again.`,
  draw: `${hello} The host sends \`pause\`, \`go\` and \`restart\`. Drawing begins with the first visitor. The numbers are kept in memory: a new game begins when the server starts again.`,
  poll: `${hello} The host sends \`{ "type": "ask", "question": "…", "options": ["…", "…"] }\` and \`close\`, visitors \`{ "type": "vote", "choice": 0 }\`. A browser has one vote, by the token that it keeps; who deletes that may vote again, so one vote for each visitor holds among those who play fair, and is no election. One address gets 200 new tokens at once and then one a second (\`newVisitors\` and \`newPerSecond\` in \`src/visitors.js\`). Votes are kept in memory.`,
};

const ofPage: Readonly<
  Record<LiveKind, (pick: Said['pick'], t: Said['t']) => Readonly<Record<string, string>>>
> = {
  queue: (pick) => pick('yours', 'ahead', 'turn'),
  draw: (pick) => pick('none', 'done'),
  poll: (pick, t) => ({
    ...pick('votes', 'counted', 'closed', 'badQuestion', 'voted'),
    none: t('noQuestion'),
  }),
};

const buttonOf = (id: string, words: string): Markup =>
  markup`<button type="button" id="${id}">${words}</button>`;

const bodies: Readonly<
  Record<LiveKind, (t: (key: Key) => string, rules: Readonly<Record<string, number>>) => Markup>
> = {
  queue: (t) => markup`
      <section class="card">
        <h2>${t('serving')}</h2>
        <p class="big" id="serving" role="status">–</p>
      </section>
      <p id="mine" role="status"></p>
      <p id="ahead" role="status"></p>
      <p class="row">${buttonOf('take', t('take'))}<button type="button" id="leave" hidden>${t('leave')}</button></p>
      <section class="card host" hidden>
        <h2>${t('host')}</h2>
        <p class="row">${buttonOf('next', t('next'))}${buttonOf('restart', t('restart'))}</p>
      </section>
      <h2>${t('waiting')}</h2>
      <p id="nobody" class="lead">${t('nobody')}</p>
      <ol class="numbers" id="waiting"></ol>`,
  draw: (t, { from = 1, to = 90 }) => markup`
      <section class="card">
        <h2>${t('last')}</h2>
        <p class="big" id="last" role="status">–</p>
        <p id="none" class="lead"></p>
      </section>
      <section class="card host" hidden>
        <h2>${t('host')}</h2>
        <p class="row">${buttonOf('pause', t('pause'))}${buttonOf('go', t('go'))}${buttonOf('restart', t('restart'))}</p>
      </section>
      <h2>${t('drawn')}</h2>
      <p id="order"></p>
      <ol class="numbers" id="numbers">
        ${Array.from({ length: to - from + 1 }, (_one, index) => markup`<li>${String(from + index)}</li>`)}
      </ol>`,
  poll: (t, { mostOptions = 4 }) => markup`
      <section class="card">
        <h2 id="question">${t('noQuestion')}</h2>
        <ol class="choices" id="choices"></ol>
        <p id="total"></p>
        <p id="told" role="status"></p>
      </section>
      <section class="card host" hidden>
        <h2>${t('host')}</h2>
        <form id="ask">
          <label for="asked">${t('question')}</label>
          <input id="asked" name="question" required maxlength="200" autocomplete="off">
          ${Array.from({ length: mostOptions }, (_one, index) => optionField(t, index))}
          <p class="row"><button type="submit">${t('ask')}</button>${buttonOf('close', t('close'))}</p>
        </form>
      </section>`,
};

function optionField(t: (key: Key) => string, index: number): Markup {
  const id = `option-${index + 1}`;
  const input =
    index < 2
      ? markup`<input id="${id}" name="option" required maxlength="100" autocomplete="off">`
      : markup`<input id="${id}" name="option" maxlength="100" autocomplete="off">`;
  return markup`<label for="${id}">${t('option').replace('{n}', String(index + 1))}</label>${input}`;
}
