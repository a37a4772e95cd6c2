import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { canvasField, canvasStyles, canvasWords } from '../page/games/canvas-game.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { directionPad } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { script } from './script.ts';
import { words } from './words.ts';

/** Falling blocks that fill rows, with the next one, one to hold, and levels. The browser stores the best score. */
export const render = definePage({ words, colour: '#4263eb' }, (request) => {
  const { language, t } = request;
  const game = wordsOf(gameWords, language);
  const canvas = wordsOf(canvasWords, language);
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'score', label: game.t('score'), value: '0' },
        { id: 'level', label: game.t('level'), value: '1' },
        { id: 'lines', label: t('lines'), value: '0' },
        { id: 'best', label: game.t('best'), value: '0' },
      ],
      board: markup`
        <div class="table">
          ${canvasField(canvas, { label: t('board'), width: 400, height: 800 })}
          <div class="beside">
            <div><p>${t('next')}</p><canvas id="next" width="160" height="120" aria-hidden="true"></canvas></div>
            <div><p>${t('hold')}</p><canvas id="held" width="160" height="120" aria-hidden="true"></canvas></div>
            <button type="button" class="button quiet" id="hold">${t('hold')}</button>
            <button type="button" class="button quiet" id="drop">${t('drop')}</button>
          </div>
        </div>
        ${directionPad({ group: game.t('pad'), up: t('turn'), left: game.t('left'), down: game.t('down'), right: game.t('right') })}
      `,
      help: t('help'),
      styles: source`
      ${canvasStyles}

      .game {
        --ratio: 1 / 2;
      }

      .table {
        display: flex;
        justify-content: center;
        gap: 1rem;
      }

      .table .arena {
        flex: 0 1 min(20rem, (100vh - 15rem) / 2);
        min-width: 0;
        margin: 0;
      }

      .beside {
        display: grid;
        flex: none;
        align-content: start;
        gap: 0.75rem;
        width: 6.5rem;
        color: var(--soft);
        font-size: 0.925rem;
      }

      .beside canvas {
        display: block;
        width: 100%;
        border: 1px solid var(--hair);
        border-radius: calc(var(--round) * 0.75);
        background: var(--card);
      }

      .beside .button {
        min-width: 0;
        padding-inline: 0.5rem;
      }
    `,
      script,
      content: {
        columns: 10,
        rows: 20,
        text: { ...canvas.pick('resume', 'paused', 'over'), again: game.t('again') },
      },
      closing: 'over',
    }),
    notes: ['`content.js`: the size of the field.', '`script.js`: the blocks and the rules.'],
  };
});
