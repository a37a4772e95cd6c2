import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gamePage } from '../page/game-parts.ts';
import { gameWords } from '../page/game-words.ts';
import { picturesOf } from './pictures/pictures.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Finding pairs: of things that the request names, of a subject with pictures, or of shapes. */
export const memory = definePage(
  {
    name: 'memory',
    about: 'A memory game of pairs',
    cues: [
      'memory',
      'memory game',
      'matching game',
      'pairs game',
      'card matching',
      'concentration game',
      'juego de memoria',
      'memorama',
      'juego de parejas',
      'gedächtnisspiel',
      'memory spiel',
      'memoryspiel',
      'jeu de mémoire',
      'jeu de memory',
      'jogo da memória',
      'jogo de memória',
      'gioco di memoria',
      'gioco delle coppie',
      'gra pamięciowa',
      'gra w pamięć',
      'grę pamięciową',
      'hafıza oyunu',
      'hafıza kartı',
      'игра на память',
      'игру на память',
      'мемори',
      'найди пару',
      '记忆游戏',
      '翻牌游戏',
      '记忆翻牌',
      '神経衰弱',
      '記憶ゲーム',
      'メモリーゲーム',
      '기억력 게임',
      '메모리 게임',
      '짝 맞추기',
      'मेमोरी गेम',
      'स्मृति खेल',
    ],
    words,
    colour: '#6d4fc4',
  },
  ({ title, things, message, language, t, pick }) => {
    const game = wordsOf(gameWords, language);
    const named = things.length >= 4 ? things.slice(0, 10) : [];
    return {
      body: gamePage({
        title,
        lead: t('lead'),
        figures: [
          { id: 'moves', label: game.t('moves'), value: '0' },
          { id: 'time', label: game.t('time'), value: '0:00' },
          { id: 'best', label: game.t('best'), value: '–' },
        ],
        board: markup`
          <div class="board" id="board" role="group" aria-label="${t('board')}"></div>
          <p class="won" id="won" hidden></p>
          <div class="game-actions">
            <button type="button" class="button" id="again">${game.t('again')}</button>
            <label class="size">
              <span>${t('size')}</span>
              <select id="size">
                <option value="6">${t('small')} (12)</option>
                <option value="8" selected>4 × 4</option>
                <option value="10">${t('large')} (20)</option>
              </select>
            </label>
          </div>
        `,
        help: t('help'),
      }),
      styles,
      script,
      content: {
        names: named,
        pictures: named.length > 0 ? [] : picturesOf(message),
        text: pick('hidden', 'shown', 'pair', 'won', 'picture'),
      },
      font: 'round',
      notes: [
        '`content.js`: what is on the cards. `names` are words; where there are none, `pictures` are drawn from paths on a ground of 100 by 100.',
        '`script.js`: the rules.',
      ],
    };
  },
);
