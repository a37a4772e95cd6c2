import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameWords } from '../page/games/game-words.ts';
import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { canvasDraft } from '../page/games/game-draft.ts';
import { spritesOf } from '../page/games/sprite-script.ts';
import { emojiIn } from '../shared/emoji-in.ts';
import { script } from './script.ts';
import { words } from './words.ts';

/** A runner that jumps over what comes, faster and faster: a dinosaur, or what the request names. */
export const render = definePage({ words, colour: '#846358' }, (request) => {
  const { message, language, t } = request;
  const game = wordsOf(gameWords, language);
  const [runner = '🦖', ...others] = [...new Set([...emojiIn(message), ...emojiOf(message)])];
  return {
    ...canvasDraft(request, {
      lead: t('lead'),
      figures: [{ id: 'score', label: game.t('score'), value: '0' }],
      label: t('board'),
      width: 1200,
      height: 480,
      help: t('help'),
      styles: '.game {\n  width: min(100% - 2rem, 56rem);\n}',
      script,
      content: {
        runner: spritesOf([runner])[0],
        hurdles: spritesOf(others.length > 0 ? others.slice(0, 4) : ['🌵', '🪨']),
        speed: 430,
      },
    }),
    notes: [
      '`content.js`: who runs, what stands in the way, and the speed at the start.',
      '`script.js`: the rules.',
    ],
  };
});
