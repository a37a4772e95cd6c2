import { jsValue, type Markup, markup } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import { shared } from '../shared/shared-files.ts';
import { httpProject } from '../shared/http-project.ts';
import { namedList } from '../shared/named-list.ts';
import { simplePage } from '../shared/simple-page.ts';
import type { Render } from '../starter.ts';
import { texts } from './texts.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** Boards on which several people draw at once, over WebSockets. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, pick, language } = wordsOf(texts, plan.language ?? 'en');
  const { userMessage } = input.input;
  // "collaborative whiteboard with rooms, undo" names none.
  const isListed = withColon.test(userMessage) || withNames.test(userMessage);
  const named = (isListed ? namedList(userMessage, boardWords) : undefined) ?? [
    `${t('board')} 1`,
    `${t('board')} 2`,
  ];
  const boards = named.slice(0, 20);
  const options = boards.map((board) => markup`<option>${board}</option>`);
  const said = jsValue({
    texts: pick('clearAll', 'lost', 'full', 'tooFast', 'tooLong', 'notUnderstood'),
  });
  const data: Markup = { html: `<script type="application/json" id="settings">${said}</script>` };
  const body = markup`
      <h1>${plan.title}</h1>
      <div class="tools">
        <label>${t('board')} <select id="board">${options}</select></label>
        <label>${t('colour')} <input id="colour" type="color" value="#1d3fb8"></label>
        <label>${t('size')} <input id="size" type="range" min="2" max="60" value="6"></label>
        <label><input id="eraser" type="checkbox"> ${t('eraser')}</label>
        <button type="button" id="undo">${t('undo')}</button>
        <button type="button" id="clear">${t('clear')}</button>
        <button type="button" id="save">${t('save')}</button>
      </div>
      <canvas width="1600" height="1000" tabindex="0" role="img" aria-label="${t('area')}"></canvas>
      <p class="lead">${t('people')}: <span id="people">1</span></p>
      <p class="status" role="status"></p>
      ${data}
    `;
  return httpProject(plan, input, {
    dir: import.meta.dirname,
    about: 'A whiteboard on which several people draw at once, over WebSockets, with its page.',
    settings: { boards },
    dependencies: { ws: '8.23.0' },
    hasPages: true,
    keeps: 'boards.json',
    more: [
      ...shared('websocket-files'),
      {
        path: 'public/index.html',
        content: simplePage({ title: plan.title, language }, { body, styles: 'whiteboard.css' }),
      },
    ],
    tryIt: 'Open <http://localhost:3000> in two windows, and draw.',
    sections: {
      'The WebSocket':
        'At `/board`, all in JSON. Send `{ "type": "join", "board": "…" }`: you get `board` with all strokes. Then `begin` (`number`, `tool`, `colour`, `size`, `points`), `go` (`number`, `points`), `end`, `undo` (`number`) and `clear`; others are told the same with the id of the stroke. Points are `[x, y, x, y, …]` on a board of 1600 by 1000.',
      Limits:
        'A board has at most 3,000 strokes. Everybody who reaches the server may draw and clear; undo takes back own strokes of this visit alone. Browsers may connect from its own page alone, and who sends too fast is told so.',
    },
    files: {
      'src/boards.js': 'what is a stroke, and how boards are kept.',
      'src/whiteboard.js': 'what is said over the WebSocket.',
      'src/sockets.js': 'connections, and who sends too fast.',
      'public/': 'the page.',
    },
  });
};

const boardWords =
  'boards?|rooms?|whiteboards?|tafeln|räume[nr]?|pizarras?|salas?|tableaux|salons?|quadros?|lavagne|stanze|tablice|pokoje|tahtalar|odalar|доски|комнат[аы]?|白板|房间|ボード|ルーム|보드|방';
const withColon = letterPattern(`(?<!\\p{L})(?:${boardWords})[^:：\\n.]{0,24}[:：]`);
const withNames = letterPattern(`(?<!\\p{L})(?:${boardWords})\\s\\p{Lu}`, 'u');
