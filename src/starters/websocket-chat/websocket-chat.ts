import { jsValue, type Markup, markup } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import type { Render } from '../starter.ts';
import { shared } from '../shared/shared-files.ts';
import { httpProject } from '../shared/http-project.ts';
import { simplePage } from '../shared/simple-page.ts';
import { readChat } from './read-chat.ts';
import { texts } from './texts.ts';

/** Chat rooms over WebSockets. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, pick, language } = wordsOf(texts, plan.language ?? 'en');
  const { rooms: named, ...rules } = readChat(input.input.userMessage);
  const rooms = named.length > 0 ? named : [t('lobby'), t('second')];
  const { maxTextLength, historyLength, nameLength, rate, maxPeople } = rules;
  const options = rooms.map((room) => markup`<option>${room}</option>`);
  const said = jsValue({
    texts: {
      ...pick(
        'lost',
        'tooFast',
        'notUnderstood',
        'nameTaken',
        'joinFirst',
        'joined',
        'left',
        'roomFull',
      ),
      badName: t('badName')
        .replace('30', String(nameLength.max))
        .replace(/(?<!\d)1(?!\d)/u, String(nameLength.min)),
      badText: t('badText').replace(/2[.,\s\u00a0\u202f]?000/u, String(maxTextLength)),
    },
  });
  const data: Markup = { html: `<script type="application/json" id="settings">${said}</script>` };
  const body = markup`
      <h1>${plan.title}</h1>
      <p class="lead">${t('lead')}</p>
      <form class="card" id="join">
        <label for="name">${t('name')}</label>
        <input id="name" name="name" required minlength="${nameLength.min}" maxlength="${nameLength.max}" autocomplete="nickname">
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
    settings: { rooms, ...rules },
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
        'At `/chat`, all in JSON. Send `{ "type": "join", "room": "…", "name": "…" }`, then `{ "type": "say", "text": "…" }`. You get `welcome` with the last messages, `people`, `joined`, `left`, `message` and `error`.',
      Limits: `Messages are kept in memory, the last ${historyLength} of each room: they are gone when the process ends. Nobody logs in: a name belongs to who has it at the time. Browsers may connect from its own page alone, and who sends too fast is told so${rate === undefined ? '' : `: more than ${rate.count} messages in ${rate.seconds} seconds`}. A name has ${nameLength.min} to ${nameLength.max} characters.${maxPeople === undefined ? '' : ` A room has at most ${maxPeople} people.`}`,
    },
    files: {
      'src/rooms.js': 'names, texts and rooms, without network.',
      'src/chat.js': 'what is said over the WebSocket.',
      'src/sockets.js': 'connections, and who sends too fast.',
      'public/': 'the page.',
    },
  });
};
