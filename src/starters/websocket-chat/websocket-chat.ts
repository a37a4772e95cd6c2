import { jsValue, type Markup, markup } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import type { Render } from '../starter.ts';
import { shared } from '../shared/shared-files.ts';
import { httpProject } from '../shared/http-project.ts';
import { namedList } from '../shared/named-list.ts';
import { readNumber } from '../shared/read-number.ts';
import { simplePage } from '../shared/simple-page.ts';
import { texts } from './texts.ts';

/** Chat rooms over WebSockets. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, pick, language } = wordsOf(texts, plan.language ?? 'en');
  const rooms = (namedList(input.input.userMessage, roomWords) ?? [t('lobby'), t('second')]).slice(
    0,
    20,
  );
  const message = input.input.userMessage;
  const maxTextLength = readNumber(message, lengths, { min: 20, max: 10_000 }) ?? 2000;
  const historyLength = readNumber(message, histories, { min: 1, max: 1000 }) ?? 50;
  const options = rooms.map((room) => markup`<option>${room}</option>`);
  const said = jsValue({
    texts: {
      ...pick('lost', 'tooFast', 'notUnderstood', 'badName', 'nameTaken', 'joinFirst'),
      badText: t('badText').replace(/2[.,\s\u00a0\u202f]?000/u, String(maxTextLength)),
    },
  });
  const data: Markup = { html: `<script type="application/json" id="settings">${said}</script>` };
  const body = markup`
      <h1>${plan.title}</h1>
      <p class="lead">${t('lead')}</p>
      <form class="card" id="join">
        <label for="name">${t('name')}</label>
        <input id="name" name="name" required maxlength="30" autocomplete="nickname">
        <label for="room">${t('room')}</label>
        <select id="room" name="room">
          ${options}
        </select>
        <button type="submit">${t('join')}</button>
      </form>
      <form class="card" id="say" hidden>
        <p>${t('here')} <span class="people"></span></p>
        <ol class="log" aria-live="polite" tabindex="0" aria-label="${plan.title}"></ol>
        <div class="row">
          <input name="text" aria-label="${t('message')}" maxlength="${maxTextLength}" autocomplete="off">
          <button type="submit">${t('send')}</button>
        </div>
      </form>
      <p class="status" role="status"></p>
      ${data}
    `;
  return httpProject(plan, input, {
    dir: import.meta.dirname,
    about: 'A chat with rooms, over WebSockets, with its page.',
    settings: { rooms, maxTextLength, historyLength },
    dependencies: { ws: '8.23.0' },
    hasPages: true,
    more: [
      ...shared('websocket-files'),
      {
        path: 'public/index.html',
        content: simplePage({ title: plan.title, language }, { body }),
      },
    ],
    tryIt: 'Open <http://localhost:3000> in two windows, and talk.',
    sections: {
      'The WebSocket':
        'At `/chat`, all in JSON. Send `{ "type": "join", "room": "…", "name": "…" }`, then `{ "type": "say", "text": "…" }`. You get `welcome` with the last messages, `people`, `message` and `error`.',
      Limits: `Messages are kept in memory, the last ${historyLength} of each room: they are gone when the process ends. Nobody logs in: a name belongs to who has it at the time. Browsers may connect from its own page alone, and who sends too fast is told so.`,
    },
    files: {
      'src/rooms.js': 'names, texts and rooms, without network.',
      'src/chat.js': 'what is said over the WebSocket.',
      'src/sockets.js': 'connections, and who sends too fast.',
      'public/': 'the page.',
    },
  });
};

const characters =
  '(?:characters?|chars?|letters|zeichen|caracteres|caractères|caratteri|znak\\p{L}*|символ\\p{L}*)';
const messages = '(?:messages?|nachrichten|mensajes|mensagens|messaggi|wiadomości|сообщени\\p{L}*)';
const lengths = [
  `{n}[\\s-]?${characters}`,
  `(?:message )?(?:length|länge|longitud|longueur)\\D{0,12}{n}`,
];
const histories = [
  `(?:last|history of|latest|letzten|últimos|últimas|derniers|ultimi|ostatni\\p{L}*|последни\\p{L}*)\\s{n}`,
  `{n}\\s${messages}`,
];

const roomWords =
  'rooms?|channels?|salas?|räume[nr]?|räumen|salons?|stanze|pokoje|odalar|комнат[аы]?|房间|ルーム|방|कमरे';
