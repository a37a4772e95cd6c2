import { source } from '../lay-out.ts';
import { canvasField, canvasStyles, canvasWords } from '../page/canvas-game.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gamePage, gameStyles } from '../page/game-parts.ts';
import { gameWords } from '../page/game-words.ts';
import { readCatch } from './read-catch.ts';
import { script } from './script.ts';
import { words } from './words.ts';

/** Things of the request fall: some are caught, others avoided. The browser stores the best score. */
export const render = definePage(
  { words, colour: '#2f9e44' },
  ({ title, message, language, t }) => {
    const game = wordsOf(gameWords, language);
    const canvas = wordsOf(canvasWords, language);
    const said = readCatch(message.slice(title.length));
    const isNamed = said.targets.length + said.hazards.length > 0;
    const targets = isNamed ? said.targets : [t('stars')];
    const hazards = isNamed ? said.hazards : [t('rocks')];
    const seconds = said.seconds ?? (hazards.length === 0 ? 60 : 0);
    const list = new Intl.ListFormat(language);
    return {
      body: gamePage({
        title,
        lead: [
          ...(targets.length > 0 ? [t('catch').replace('{things}', list.format(targets))] : []),
          ...(hazards.length > 0 ? [t('avoid').replace('{things}', list.format(hazards))] : []),
        ].join('. '),
        figures: [
          { id: 'score', label: game.t('score'), value: '0' },
          ...(seconds > 0 ? [{ id: 'left', label: game.t('time'), value: String(seconds) }] : []),
          ...(hazards.length > 0 ? [{ id: 'lives', label: t('lives'), value: '3' }] : []),
          { id: 'best', label: game.t('best'), value: '0' },
        ],
        board: canvasField(canvas, { label: t('board'), width: 900, height: 900 }),
        help: t('help'),
      }),
      styles: source`
      ${gameStyles}

      ${canvasStyles}

      .game {
        --ratio: 1;

        width: min(100% - 2rem, 40rem);
      }

      .game-head > div {
        flex-basis: 100%;
      }

      .arena {
        width: min(100%, 100vh - 20rem);
      }
    `,
      script,
      isTool: true,
      header: '.game-head',
      content: {
        targets,
        hazards,
        seconds,
        lives: 3,
        text: { ...canvas.pick('resume', 'paused', 'over', 'won'), again: game.t('again') },
      },
      font: 'round',
      notes: [
        '`content.js`: what falls, how long a game lasts (0 is until the last life) and the lives.',
        '`script.js`: the rules.',
      ],
    };
  },
);
