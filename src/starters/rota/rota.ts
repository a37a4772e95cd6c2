import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { countOfPeople } from '../page/reading/people-in.ts';
import { pointsPage } from './points-page.ts';
import { pointsScript } from './points-script.ts';
import { readPoints } from './read-points.ts';
import { readRota } from './read-rota.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** People who take turns with chores: who does what now and next, to tick off. With points, all have all chores. */
export const render = definePage({ words, colour: '#2f6f4f' }, ({ title, message, t, pick }) => {
  const read = readRota(message.slice(title.length));
  const people =
    read.people.length > 1
      ? read.people
      : Array.from({ length: countOfPeople(message) ?? 3 }, (_, at) =>
          t('person').replace('{n}', String(at + 1)),
        );
  const chores = read.chores.length > 0 ? read.chores : t('usual').split(', ');
  const points = readPoints(message, chores);
  if (points !== undefined)
    return {
      ...appPage({ title, parts: pointsPage(t), styles }),
      script: pointsScript,
      content: {
        people,
        chores: chores.map((name, index) => ({ name, points: points.each[index] ?? 1 })),
        goal: points.goal,
        reward: points.reward,
        text: pick('remove', 'points'),
      },
      font: 'sans',
      notes: [
        '`content.js`: the people, the chores with their points, and the points of a week for the reward (0: none).',
        '`script.js`: what counts. The lists and the ticks are kept in the browser alone; each week begins on Monday.',
      ],
    };
  const list = (id: string, label: string): ReturnType<typeof markup> => markup`
    <div>
      <h3>${label}</h3>
      <ul class="names" id="${id}"></ul>
      <form class="row" data-add="${id}">
        <label class="field"><span>${t('name')}</span><input type="text" maxlength="40" autocomplete="off" required></label>
        <button type="submit" class="button quiet">${t('add')}</button>
      </form>
    </div>
  `;
  return {
    ...appPage({
      title,
      parts: markup`
        <section class="panel" aria-labelledby="now-heading">
          <h2 id="now-heading">${t(read.turn)}</h2>
          <p class="help" id="since"></p>
          <ul class="now" id="now"></ul>
        </section>
        <section class="panel scroll" tabindex="0" aria-labelledby="next-heading">
          <h2 id="next-heading">${t('next')}</h2>
          <table><thead id="head"></thead><tbody id="turns"></tbody></table>
        </section>
        <details class="panel">
          <summary>${t('settings')}</summary>
          <div class="lists">${list('people', t('people'))}${list('chores', t('chores'))}</div>
          <button type="button" class="button quiet" id="shift">${t('shift')}</button>
        </details>
        <p class="help">${t('help')}</p>
      `,
      styles,
    }),
    script,
    content: { people, chores, turn: read.turn, text: pick('remove', 'from', 'done') },
    font: 'sans',
    notes: [
      '`content.js`: the people, the chores, and how long a turn is: `day`, `week` or `month`.',
      '`script.js`: the turns. The lists and what is done are kept in the browser alone.',
    ],
  };
});
