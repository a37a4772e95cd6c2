import { source } from '../lay-out.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameWords } from '../page/games/game-words.ts';
import { canvasDraft } from '../page/games/game-draft.ts';
import { readLives } from '../page/games/reading/read-lives.ts';
import { readCatch } from './read-catch.ts';
import { script } from './script.ts';
import { words } from './words.ts';

/** Things of the request fall: some are caught, others avoided. The browser stores the best score. */
export const render = definePage({ words, colour: '#2f9e44' }, (request) => {
  const { title, message, language, t } = request;
  const game = wordsOf(gameWords, language);
  const said = readCatch(message.slice(title.length));
  const isNamed = said.targets.length + said.hazards.length > 0;
  const targets = isNamed ? said.targets : [t('stars')];
  const hazards = isNamed ? said.hazards : [t('rocks')];
  const lives = readLives(message) ?? 3;
  const seconds = said.seconds ?? (hazards.length === 0 ? 60 : 0);
  const list = new Intl.ListFormat(language);
  return {
    ...canvasDraft(request, {
      lead: [
        ...(targets.length > 0 ? [t('catch').replace('{things}', list.format(targets))] : []),
        ...(hazards.length > 0 ? [t('avoid').replace('{things}', list.format(hazards))] : []),
      ].join('. '),
      figures: [
        { id: 'score', label: game.t('score'), value: '0' },
        ...(seconds > 0 ? [{ id: 'left', label: game.t('time'), value: String(seconds) }] : []),
        ...(hazards.length > 0
          ? [{ id: 'lives', label: game.t('lives'), value: String(lives) }]
          : []),
      ],
      label: t('board'),
      width: 900,
      height: 900,
      help: t('help'),
      styles: source`
      .game {
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
      content: {
        targets,
        hazards,
        seconds,
        lives,
      },
      closing: 'won',
    }),
    notes: [
      '`content.js`: what falls, how long a game lasts (0 is until the last life) and the lives.',
      '`script.js`: the rules.',
    ],
  };
});
