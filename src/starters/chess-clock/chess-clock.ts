import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { readPlayers } from '../page/games/reading/read-duel.ts';
import { clocksIn, readClock } from './read-clock.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A clock for two players: the one that has moved presses it, and the time of the other one runs. */
export const render = definePage({ words, colour: '#495057' }, ({ title, message, t, pick }) => {
  const { minutes, increment } = readClock(message);
  const players = readPlayers(message);
  const number = (id: string, label: string, value: number, least: number, most: number) =>
    markup`<label class="field"><span>${label}</span><input id="${id}" type="number" min="${least}" max="${most}" step="1" value="${value}" required inputmode="numeric"></label>`;
  return {
    ...appPage({
      title,
      parts: markup`
        <div class="sides">
          ${[0, 1].map((side) => markup`<button type="button" class="side" data-side="${side}"><span class="who">${players[side] ?? t('player').replace('{n}', String(side + 1))}</span> <span class="time" role="timer">${minutes}:00</span> <span class="moves"></span></button> `)}
        </div>
        <div class="row centre">
          <button type="button" class="button" id="pause">${t('pause')}</button>
          <button type="button" class="button quiet" id="reset">${t('reset')}</button>
          <label class="row"><input type="checkbox" id="sound" checked><span>${t('sound')}</span></label>
        </div>
        <p id="status" role="status"></p>
        <form class="panel row" id="times">
          ${number('minutes', t('minutes'), minutes, 1, 180)}
          ${number('increment', t('increment'), increment, 0, 60)}
          ${clocksIn(message).map((clock) => markup`<button type="button" class="button quiet" data-minutes="${clock.minutes}" data-increment="${clock.increment}">${clock.minutes}+${clock.increment}</button> `)}
        </form>
        <p class="help">${t('help')}</p>
      `,
      styles,
    }),
    script,
    content: {
      minutes,
      increment,
      players,
      text: pick('player', 'pause', 'resume', 'over', 'moves'),
    },
    font: 'sans',
    notes: [
      '`content.js`: the minutes of each, and the seconds that a move adds, and the names of the players.',
      '`script.js`: the clock. The times chosen are kept in the browser alone.',
    ],
  };
});
