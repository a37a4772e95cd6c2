import { source } from '../lay-out.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameWords } from '../page/games/game-words.ts';
import { canvasDraft } from '../page/games/game-draft.ts';
import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { spritesOf } from '../page/games/sprite-script.ts';
import { emojiIn } from '../shared/emoji-in.ts';
import { script } from './script.ts';
import { words } from './words.ts';

/** A bird that flaps through gaps, with one key or finger. The browser stores the best score. */
export const render = definePage({ words, colour: '#1c7ed6' }, (request) => {
  const { message, language, t } = request;
  const bird = [...emojiIn(message), ...emojiOf(message)].find((sign) => sign !== '🐦');
  const game = wordsOf(gameWords, language);
  return {
    ...canvasDraft(request, {
      lead: t('lead'),
      figures: [{ id: 'score', label: game.t('score'), value: '0' }],
      label: t('board'),
      width: 900,
      height: 900,
      help: t('help'),
      styles: source`
      .game {
        }
    `,
      script,
      content: {
        gap: 270,
        speed: 250,
        bird: bird === undefined ? null : spritesOf([bird])[0],
      },
    }),
    notes: [
      '`content.js`: how wide the gaps are, how fast they come, and who flies.',
      '`script.js`: the rules.',
    ],
  };
});
