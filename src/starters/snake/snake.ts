import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { directionPad } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { markup } from '../markup.ts';
import { gameChoice } from '../page/games/game-parts.ts';
import { readLevel } from '../page/games/reading/read-level.ts';
import { spritesOf } from '../page/games/sprite-script.ts';
import { cellsIn, readSnake } from './read-snake.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Snake, with arrow keys, swipes or buttons. The browser stores the best score. */
export const render = definePage(
  {
    words,
    colour: '#2f9e58',
  },
  (request) => {
    const { message, language, t, pick } = request;
    const { head, food, isTrain, fasterEvery, isOpen } = readSnake(message);
    const game = wordsOf(gameWords, language);
    return {
      ...gameDraft(request, {
        lead: isOpen ? `${t('lead')} ${t('open')}` : t('lead'),
        figures: [
          { id: 'score', label: game.t('score'), value: '0' },
          { id: 'best', label: game.t('best'), value: '0' },
        ],
        board: markup`
          <div class="field">
            <canvas id="field" width="800" height="800" role="img" aria-label="${t('board')}"></canvas>
            <div class="curtain" id="curtain">
              <p id="message"></p>
              <button type="button" class="button" id="start">${t('start')}</button>
            </div>
          </div>
          ${directionPad({ group: game.t('pad'), up: game.t('up'), left: game.t('left'), down: game.t('down'), right: game.t('right') })}
          <div class="game-actions">
            ${gameChoice(
              'level',
              t('speed'),
              (['easy', 'medium', 'hard'] as const).map((value) => ({ value, label: t(value) })),
              asksForLevel.test(message) ? readLevel(message) : 'medium',
            )}
          </div>
        `,
        help: t('help'),
        styles,
        script,
        content: {
          cells: cellsIn(message),
          delays: { easy: 200, medium: 150, hard: 100 },
          fasterEvery,
          isOpen,
          isTrain,
          head: head === undefined ? null : spritesOf([head])[0],
          food: spritesOf(food),
          text: { ...pick('start', 'resume', 'over', 'paused'), again: game.t('again') },
        },
        closing: 'over',
      }),
      notes: [
        '`content.js`: the size of the field, the milliseconds of a step at each speed, what the snake looks like and eats, and the words.',
        '`script.js`: the rules.',
      ],
    };
  },
);

const asksForLevel =
  /easy|hard|fácil|difícil|leicht|schwer|facile|difficile|moeilijk|łatw|trudn|kolay|zor(?!\p{L})|л[её]гк|сложн|简单|困难|やさし|難し|쉬움|어려|आसान|कठिन|سهل|صعب/iu;
