import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import {
  countsDown,
  isLowestBest,
  readPlayers,
  readTarget,
} from '../page/games/reading/read-score.ts';
import { countOfPeople } from '../page/reading/people-in.ts';
import { entriesIn } from '../shared/reading/tells-what.ts';
import { pointsIn, tournamentIn } from './asks-for-tournament.ts';
import { readSteps } from './read-steps.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { tournamentScript, tournamentStyles } from './tournament-script.ts';
import { scoreWords } from '../page/games/score-words.ts';

/** Points by player and round, with totals and the leader. The browser stores the game. */
export const render = definePage(
  { words: scoreWords, colour: '#0f766e' },
  ({ plan, title, things, message, t, pick }) => {
    const named = plan.isExact
      ? things
      : entriesIn(readPlayers({ message, things, given: plan.given ?? [] }));
    const mode = tournamentIn(message);
    const count = countOfPeople(message) ?? (mode === undefined ? 2 : 4);
    const usual = Array.from({ length: count }, (_, at) =>
      t('player').replace('{n}', String(at + 1)),
    );
    const players = named.length > 0 ? named.slice(0, mode === undefined ? 12 : 32) : usual;
    const joining = markup`
      <form class="row" id="add">
        <label class="field"><span>${t('name')}</span><input id="name" type="text" maxlength="24" autocomplete="off" required></label>
        <button type="submit" class="button quiet">${t('add')}</button>
      </form>
    `;
    if (mode !== undefined)
      return {
        ...appPage({
          title,
          beside: markup`<p class="app-lead" id="state" role="status"></p>`,
          parts: markup`
            <div class="panel scroll" id="board" tabindex="0" role="region" aria-label="${title}"></div>
            <div class="row centre"><button type="button" class="button quiet" id="reset">${t('reset')}</button></div>
            <details class="panel"><summary>${t('settings')}</summary><ul id="names"></ul>${joining}</details>
          `,
          styles: tournamentStyles,
        }),
        script: tournamentScript,
        list: { names: players },
        content: {
          players,
          mode,
          ...pointsIn(message),
          text: pick('wins', 'leads', 'round', 'remove', 'total', 'name'),
        },
        font: 'round',
        notes: [
          '`content.js`: the players of the first visit, and the points of a win and of a draw.',
          '`script.js`: the matches and the table. Results are kept in the browser alone.',
        ],
      };
    return {
      ...appPage({
        title,
        beside: markup`<p class="app-lead" id="state" role="status"></p>`,
        parts: markup`
          <ul class="players" id="players"></ul>
          <div class="row centre">
            <button type="button" class="button" id="close">${t('close')}</button>
            <button type="button" class="button quiet" id="undo">${t('undo')}</button>
            <button type="button" class="button quiet" id="reset">${t('reset')}</button>
          </div>
          <div class="panel scroll" tabindex="0" role="region" aria-label="${t('rounds')}">
            <table id="rounds"><caption>${t('rounds')}</caption><thead></thead><tbody></tbody></table>
          </div>
          <details class="panel">
            <summary>${t('settings')}</summary>
            ${joining}
            <label class="field"><span>${t('target')}</span><input id="target" type="number" min="0" max="99999" step="1" inputmode="numeric" value="${readTarget(message)}"></label>
            <label class="row"><input type="checkbox" id="lowest"${isLowestBest(message) ? markup` checked` : []}><span>${t('lowest')}</span></label>
          </details>
        `,
        styles,
      }),
      script,
      list: { names: players },
      content: {
        players,
        steps: readSteps(message.slice(title.length)),
        isDown: countsDown(message),
        text: pick(
          'points',
          'bust',
          'leads',
          'wins',
          'tie',
          'round',
          'remove',
          'more',
          'less',
          'total',
          'name',
        ),
      },
      font: 'round',
      notes: [
        '`content.js`: the players of the first visit, what the buttons add, and whether points are counted down.',
        '`script.js`: how points are counted. The game is kept in the browser alone.',
      ],
    };
  },
);
