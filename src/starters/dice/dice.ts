import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { readChance, readRollers } from './read-dice.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** What is added to a roll: "d20 + 5". */
const modified =
  /(?<!\p{L})(?:modifi\p{L}{2,9}|modyfikator\p{L}{0,2}|değiştirici|bonus(?:es)?|modificador\p{L}{0,2}|modificator\p{L}|модификатор\p{L}{0,2})(?!\p{L})|修正|보정/iu;

/** Dice, a coin or random numbers, with what came before; those who roll have a score. */
export const render = definePage({ words, colour: '#c2255c' }, ({ title, message, t, pick }) => {
  const chance = readChance(message.slice(title.length));
  const players = chance.kind === 'numbers' ? [] : readRollers(message.slice(title.length));
  const number = (id: string, label: string, value: number, least: number, most: number) =>
    markup`<label class="field"><span>${label}</span><input type="number" id="${id}" min="${least}" max="${most}" step="1" inputmode="numeric" value="${value}" required></label>`;
  const settings =
    chance.kind === 'dice'
      ? markup`
          ${number('many', t('many'), chance.count, 1, 10)}
          ${modified.test(message) ? markup`<label class="field"><span>+ / −</span><input type="number" id="plus" step="1" value="0"></label>` : []}
          <label class="field"><span>${t('sides')}</span><select id="sides">${[...new Set([...chance.sides, 4, 6, 8, 10, 12, 20, 100])].toSorted((a, b) => a - b).map((sides) => markup`<option value="${sides}"${sides === chance.sides[0] ? markup` selected` : []}>${sides}</option> `)}</select></label>
        `
      : chance.kind === 'numbers'
        ? markup`
            ${number('many', t('numbers'), chance.count, 1, 20)}
            ${number('least', t('from'), chance.least, 0, 999_999)}
            ${number('most', t('to'), chance.most, 1, 999_999)}
            <label class="row"><input type="checkbox" id="once"${chance.isOnce ? markup` checked` : []}><span>${t('once')}</span></label>
          `
        : [];
  const kinds = chance.kind === 'dice' && chance.sides.length > 1 ? chance.sides : [];
  return {
    ...appPage({
      title,
      parts: markup`
        <section class="panel stage" aria-label="${title}">
          <div class="shown" id="shown" aria-hidden="true"></div>
          <p class="result" id="result" role="status"></p>
          ${kinds.length > 0 ? markup`<div class="row centre" id="kinds">${kinds.map((sides) => markup`<button type="button" class="button quiet" data-sides="${sides}">d${sides}</button> `)}</div>` : []}
          <button type="button" class="button" id="roll">${t(chance.kind === 'dice' ? 'roll' : chance.kind === 'coin' ? 'toss' : 'draw')}</button>
          ${settings === undefined || chance.kind === 'coin' ? [] : markup`<form class="row settings" id="settings">${settings}</form>`}
        </section>
        ${players.length > 1 ? markup`<section class="panel" aria-labelledby="score-heading"><h2 id="score-heading">${t('score')}</h2><ul class="players" id="players"></ul></section>` : []}
        <section class="panel" aria-labelledby="past-heading">
          <h2 id="past-heading">${t('history')}</h2>
          <ol class="past" id="past"></ol>
          <p class="help" id="sums"></p>
          <button type="button" class="button quiet" id="clear">${t('clear')}</button>
        </section>
        <p class="help">${t('help')}</p>
      `,
      styles,
    }),
    script,
    content: {
      kind: chance.kind,
      rows: chance.kind === 'numbers' ? chance.rows : 1,
      players,
      kept: keptIn(message),
      text: pick('sum', 'double', 'heads', 'tails', 'counts', 'wrong'),
    },
    font: 'round',
    notes: [
      '`content.js`: what is drawn, and those who have a score.',
      '`script.js`: the draw. What was drawn is kept in the browser alone.',
    ],
  };
});

/** "a log of the last 10 rolls"; 12 without a number. */
function keptIn(message: string): number {
  const count = Number(lastOnes.exec(message)?.[1] ?? 12);
  return Math.min(Math.max(count, 1), 50);
}

const lastOnes =
  /(?:(?<!\p{L})(?:last|past|letzten?|últim[oa]s|derni[eè]re?s|ultim[ie]|laatste|ostatni\p{L}{1,2}|son|последни\p{L}{1,2})\s|最近|最后|直近|최근 ?|पिछले )(\d{1,2})(?!\d)/iu;
