import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { isLowestBest, readPlayers, readTarget } from '../page/games/reading/read-score.ts';
import { countOfPeople } from '../page/reading/people-in.ts';
import { entriesIn } from '../shared/reading/tells-what.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { scoreWords } from '../page/games/score-words.ts';

/** Points by player and round, with totals and the leader. The browser stores the game. */
export const render = definePage(
  { words: scoreWords, colour: '#0f766e' },
  ({ plan, title, things, message, t, pick }) => {
    const named = plan.isExact
      ? things
      : entriesIn(readPlayers({ message, things, given: plan.given ?? [] }));
    const usual = Array.from({ length: countOfPeople(message) ?? 2 }, (_, at) =>
      t('player').replace('{n}', String(at + 1)),
    );
    const players = named.length > 0 ? named.slice(0, 12) : usual;
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
            <form class="row" id="add">
              <label class="field"><span>${t('name')}</span><input id="name" type="text" maxlength="24" autocomplete="off" required></label>
              <button type="submit" class="button quiet">${t('add')}</button>
            </form>
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
        text: pick(
          'points',
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
        '`content.js`: the players of the first visit.',
        '`script.js`: how points are counted. The game is kept in the browser alone.',
      ],
    };
  },
);
