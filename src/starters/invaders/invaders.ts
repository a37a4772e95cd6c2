import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameWords } from '../page/games/game-words.ts';
import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { canvasDraft } from '../page/games/game-draft.ts';
import { readLives } from '../page/games/reading/read-lives.ts';
import { spritesOf } from '../page/games/sprite-script.ts';
import { emojiIn } from '../shared/emoji-in.ts';
import { markup } from '../markup.ts';
import { readBattle, withoutStars } from './read-battle.ts';
import { script } from './script.ts';
import { words } from './words.ts';

const icons = { shield: '🛡', double: '⇈', life: '♥' };

/** Rows of invaders that come down, and a ship that shoots; each wave is faster. The browser stores the best score. */
export const render = definePage({ words, colour: '#5f3dc4' }, (request) => {
  const { message, language, t } = request;
  const game = wordsOf(gameWords, language);
  const lives = readLives(message) ?? 3;
  const battle = readBattle(message);
  const named = [...emojiIn(message), ...emojiOf(withoutStars(message))].filter(
    (sign) => sign !== '🚀',
  );
  return {
    ...canvasDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'score', label: game.t('score'), value: '0' },
        { id: 'lives', label: game.t('lives'), value: String(lives) },
        { id: 'level', label: t('wave'), value: '1' },
      ],
      label: t('board'),
      width: 960,
      height: 760,
      help: t('help'),
      ...(battle.powers.length > 0 && {
        below: markup`<p class="help">${battle.powers.map(({ name, kind }) => (name === icons[kind] ? name : `${icons[kind]} ${name}`)).join(' · ')}</p>`,
      }),
      styles: '.game {\n  width: min(100% - 2rem, 44rem, 100vh);\n}',
      script,
      content: {
        lives,
        columns: 9,
        rows: 4,
        ...battle,
        sprites: spritesOf(named.length > 0 ? named.slice(0, 4) : ['👾']),
      },
    }),
    notes: [
      '`content.js`: the lives, the waves, the boss, what hits may drop, and how many invaders there are and how they look.',
      '`script.js`: the rules and the speeds.',
    ],
  };
});
