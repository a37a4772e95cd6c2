import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import type { Stage } from '../interval-timer/read-stages.ts';
import { asksForEggs, firstLength, readTimers } from './read-timers.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Timers that run beside each other, each with a name and a sound at its end. They go on while the page is closed. */
export const render = definePage(
  { words, colour: '#e8590c' },
  ({ title, message, language, t, pick }) => {
    const named = timersIn(message.slice(title.length), message, language).map(
      ({ name, seconds }) => ({ name: name.charAt(0).toUpperCase() + name.slice(1), seconds }),
    );
    const kinds = asksForEggs(message) ? t('eggs').split(', ') : [];
    const usual = (kinds.length > 0 ? [5, 7, 10] : [3, 5, 10]).map((minutes, index) => ({
      name: kinds[index] ?? t('timer').replace('{n}', String(index + 1)),
      seconds: minutes * 60,
    }));
    return {
      ...appPage({
        title,
        beside: markup`<label class="row"><input type="checkbox" id="sound" checked><span>${t('sound')}</span></label>`,
        parts: markup`
        <ul class="timers" id="timers"></ul>
        <p class="visually-hidden" id="told" role="alert"></p>
        <form class="panel row" id="add">
          <label class="field"><span>${t('name')}</span><input id="name" type="text" maxlength="40" autocomplete="off"></label>
          <label class="field"><span>${t('minutes')}</span><input id="minutes" type="number" min="0.1" max="1440" step="any" value="5" required inputmode="decimal"></label>
          <button type="submit" class="button">${t('add')}</button>
        </form>
        <p class="help">${t('help')}</p>
      `,
        styles,
      }),
      script,
      content: {
        timers: named.length > 0 ? named : usual,
        text: pick('timer', 'start', 'pause', 'reset', 'remove', 'done'),
      },
      font: 'sans',
      notes: [
        '`content.js`: the timers of the first visit, each with its seconds.',
        '`script.js`: the clocks and the sound. The timers are kept in the browser alone.',
      ],
    };
  },
);

/** Those that are named with their lengths, else the one that a request gives a length: "90 minute countdown". */
function timersIn(named: string, message: string, language: string): readonly Stage[] {
  const told = readTimers(named);
  const seconds = firstLength(message);
  const [one] = told;
  if (seconds === undefined || told.length > 1) return told;
  if (one?.seconds === seconds && one.name.length > 2) return told;
  const [unit, size]: [string, number] =
    seconds % 60 > 0 ? ['second', 1] : seconds % 3600 > 0 ? ['minute', 60] : ['hour', 3600];
  const length = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  return [{ name: length.format(seconds / size), seconds }];
}
