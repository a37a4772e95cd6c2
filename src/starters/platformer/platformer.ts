import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { canvasDraft } from '../page/games/game-draft.ts';
import { gameWords } from '../page/games/game-words.ts';
import { readLives } from '../page/games/reading/read-lives.ts';
import { spritesOf } from '../page/games/sprite-script.ts';
import { readPlatformer } from './read-platformer.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Run and jump through levels to the flag: who runs, what is collected and what is avoided are the request's. */
export const render = definePage({ words, colour: '#3f7d4e' }, (request) => {
  const { message, language, t } = request;
  const game = wordsOf(gameWords, language);
  const { hero, treasure, foes, levels, isDouble } = readPlatformer(message);
  const lives = Math.min(readLives(message) ?? 3, 9);
  const button = (act: 'left' | 'right' | 'jump', label: string, sign: string) =>
    markup`<button type="button" data-act="${act}" aria-label="${label}"><span aria-hidden="true">${sign}</span></button> `;
  return {
    ...canvasDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'score', label: game.t('score'), value: '0' },
        { id: 'lives', label: game.t('lives'), value: String(lives) },
        { id: 'level', label: game.t('level'), value: '1' },
      ],
      label: t('board'),
      width: 1000,
      height: 500,
      below: markup`
        <div class="hold" role="group" aria-label="${game.t('pad')}">
          ${button('left', game.t('left'), '←')}
          ${button('right', game.t('right'), '→')}
          ${button('jump', t('jump'), '⤒')}
        </div>
      `,
      help: t('help'),
      styles,
      script,
      content: {
        hero: spritesOf([hero])[0],
        treasure: spritesOf([treasure])[0],
        foes: spritesOf(foes),
        levels,
        lives,
        isDouble,
      },
    }),
    notes: [
      '`content.js`: who runs, what is collected and avoided, the names of the levels, and the lives.',
      '`script.js`: the rules. `built(level)` lays out a level: the same one each time.',
    ],
  };
});
