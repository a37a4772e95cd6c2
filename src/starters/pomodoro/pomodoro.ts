import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { asksForLog, asksForTask, asksForTasks } from './asks-for-task.ts';
import { minutesOf, roundsOf } from './minutes.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { taskListScript, taskListStyles, taskList } from './task-list.ts';
import { words } from './words.ts';

/** A timer for work and breaks, with the lengths that the request names. */
export const render = definePage(
  {
    words,
    colour: '#d6402b',
  },
  ({ title, message, t, pick }) => {
    const minutes = minutesOf(message);
    const hasTasks = asksForTasks(message);
    const hasLog = asksForLog(message);
    const mode = (value: 'work' | 'short' | 'long', isChecked: boolean) => markup`
      <label><input type="radio" name="mode" value="${value}"${isChecked ? markup` checked` : []}><span>${t(value)}</span></label>
    `;
    const length = (name: 'work' | 'short' | 'long') => markup`
      <label>
        <span>${t(name)}</span>
        <input type="number" id="length-${name}" min="1" max="180" step="1" inputmode="numeric" value="${minutes[name]}">
      </label>
    `;
    return {
      body: markup`
        <main id="main" class="clock" data-mode="work" tabindex="-1">
          <h1>${title}</h1>
          ${(asksForTask(message) || hasLog) && !hasTasks ? markup`<input class="task" type="text" id="task" maxlength="120" autocomplete="off" aria-label="${t('task')}" placeholder="${t('task')}">` : []}
          <fieldset class="modes">
            <legend class="visually-hidden">${t('modes')}</legend>
            ${mode('work', true)}
            ${mode('short', false)}
            ${mode('long', false)}
          </fieldset>
          <div class="dial">
            <svg viewBox="0 0 320 320" aria-hidden="true" focusable="false">
              <g class="ticks">${Array.from({ length: 60 }, (_, index) => markup`<path d="M160 ${index % 5 === 0 ? 8 : 12}V20" transform="rotate(${index * 6} 160 160)" /> `)}</g>
              <circle class="ground" cx="160" cy="160" r="124" />
              <circle class="rest" id="rest" cx="160" cy="160" r="124" pathLength="100" transform="rotate(-90 160 160)" />
            </svg>
            <div class="face">
              <p class="time" id="time" role="timer">${minutes.work}:00</p>
              <p class="round" id="round"></p>
            </div>
          </div>
          <div class="controls">
            <button type="button" class="button" id="toggle">${t('start')}</button>
            <button type="button" class="button quiet" id="reset">${t('reset')}</button>
            <button type="button" class="button quiet" id="skip">${t('skip')}</button>
          </div>
          <p class="today" id="today"></p>
          ${hasLog ? markup`<ul class="log" id="log" aria-labelledby="today"></ul>` : []}
          <ol class="dots" id="dots" aria-hidden="true"></ol>
          ${hasTasks ? taskList(t) : []}
          <details class="settings">
            <summary>${t('settings')}</summary>
            <div class="lengths">${length('work')}${length('short')}${length('long')}</div>
            <label class="sound"><input type="checkbox" id="sound" checked> ${t('sound')}</label>
          </details>
          <p class="help">${t('help')}</p>
          <p class="visually-hidden" id="status" role="status"></p>
        </main>
      `,
      styles: hasTasks
        ? source`${styles}

${taskListStyles}`
        : styles,
      script: hasTasks
        ? source`${script}

${taskListScript}`
        : script,
      isTool: true,
      header: '.clock h1',
      content: {
        minutes,
        rounds: roundsOf(message),
        text: pick('start', 'pause', 'round', 'work', 'short', 'long', 'over', 'today', 'remove'),
      },
      font: 'round',
      notes: [
        '`content.js`: the lengths in minutes, how many rounds come before a long break, and the words.',
        '`script.js`: the clock.',
      ],
    };
  },
);
