import { markup } from '../markup.ts';
import { canvasWords, curtainStyles } from '../page/games/canvas-game.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameChoice } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { readLevel } from '../page/games/reading/read-level.ts';
import { spritesOf } from '../page/games/sprite-script.ts';
import { secondsIn } from '../page/reading/read-seconds.ts';
import { emojiIn } from '../shared/emoji-in.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Things pop out of holes and are hit, for some seconds; moles, or what the request names. */
export const render = definePage({ words, colour: '#5c7a29' }, (request) => {
  const { message, language, t } = request;
  const game = wordsOf(gameWords, language);
  const canvas = wordsOf(canvasWords, language);
  const seconds = secondsIn(message) ?? 30;
  const named = [...emojiIn(message), ...emojiOf(message)].filter((sign) => sign !== '🔨');
  const holes = /4\s?[x×*]\s?4|(?<!\d)16(?!\d)/u.test(message) ? 16 : 9;
  return {
    ...gameDraft(request, {
      lead: t('lead').replace('{n}', String(seconds)),
      figures: [
        { id: 'score', label: game.t('score'), value: '0' },
        { id: 'left', label: game.t('time'), value: String(seconds) },
        { id: 'best', label: game.t('best'), value: '0' },
      ],
      board: markup`
        <div class="meadow">
          <div class="board" id="board" data-holes="${holes}" role="group" aria-label="${t('board')}"></div>
          <div class="curtain" id="curtain">
            <p id="message"></p>
            <button type="button" class="button" id="start">${canvas.t('start')}</button>
          </div>
        </div>
        <div class="game-actions">
          ${gameChoice(
            'level',
            game.t('level'),
            (['easy', 'medium', 'hard'] as const).map((value) => ({ value, label: game.t(value) })),
            readLevel(message),
          )}
        </div>
      `,
      help: t('help'),
      styles: `${curtainStyles}\n\n${styles}`,
      script,
      content: {
        seconds,
        holes,
        sprites: spritesOf(named.length > 0 ? named.slice(0, 4) : ['🐹']),
        text: { hole: t('hole'), up: t('up'), won: t('over'), again: game.t('again') },
      },
    }),
    notes: [
      '`content.js`: the seconds, the holes and what looks out of them.',
      '`script.js`: the rules. `stays` is how long each stays up at each level.',
    ],
  };
});
