import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameChoice } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** Sudoku with puzzles that the page makes, each with one solution. The browser stores the game. */
export const render = definePage({ words, colour: '#3b5bdb' }, (request) => {
  const { message, language, t, pick } = request;
  const game = wordsOf(gameWords, language);
  const named = easy.test(message)
    ? undefined
    : levelsIn.find(([pattern]) => pattern.test(message));
  const level = named?.[1] ?? 'easy';
  const hints = hintsIn(message);
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [{ id: 'time', label: game.t('time'), value: '0:00' }],
      board: markup`
        <div class="board" id="board" role="group" aria-label="${t('board')}"></div>
        <div class="digits" id="digits" role="group" aria-label="${t('digits')}">
          ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => markup`<button type="button" data-digit="${digit}">${digit}</button> `)}
          <button type="button" data-digit="0" aria-label="${t('erase')}">⌫</button>
        </div>
        <p class="won" id="won" hidden></p>
        <div class="game-actions">
          <button type="button" class="button" id="again">${game.t('again')}</button>
          <button type="button" class="button quiet" id="notes" aria-pressed="false">${t('notes')}</button>
          <button type="button" class="button quiet" id="undo">${t('undo')}</button>
          <button type="button" class="button quiet" id="hint">${t('hint')}<span id="left"></span></button>
          <label class="choice"><input type="checkbox" id="check" checked><span>${t('check')}</span></label>
          ${gameChoice(
            'level',
            game.t('level'),
            levels.map((value) => ({
              value,
              label: value === 'expert' ? t('expert') : game.t(value),
            })),
            level,
          )}
        </div>
      `,
      help: t('help'),
      styles,
      script,
      content: {
        givens: { easy: 42, medium: 34, hard: 28, expert: 24 },
        hints,
        text: pick('cell', 'blank', 'wrong', 'won'),
      },
    }),
    font: 'sans',
    notes: [
      '`content.js`: how many digits are given at each level, and how many hints a game has (0: any number).',
      '`script.js`: how puzzles are made and checked.',
    ],
  };
});

const levels = ['easy', 'medium', 'hard', 'expert'] as const;
/** Who names easy ones too wants to choose. */
const easy =
  /easy|fácil|leicht|facile|łatw|kolay|л[её]гк|makkelijk|简单|かんたん|やさし|쉬|आसान|سهل/iu;
const levelsIn: readonly (readonly [RegExp, (typeof levels)[number]])[] = [
  [/expert|esperto|ekspert|uzman|эксперт|专家|エキスパート|전문가/iu, 'expert'],
  [
    /hard|difficult|difícil|schwer|difficile|trudn|zor(?!\p{L})|сложн|трудн|困难|難し|むずかし|어려|कठिन|صعب/iu,
    'hard',
  ],
  [/medium|medio|médio|mittel|moyen|średni|orta|средн|中等|ふつう|보통|मध्यम|متوسط/iu, 'medium'],
];
const hint =
  '(?:hints?|tipps?|hinweise?|pistas?|indices?|dicas?|aiuti|suggerimenti|podpowied\\p{L}{1,3}|ipucu|подсказ\\p{L}{1,3}|提示|ヒント|힌트|संकेत|تلميح\\p{L}{0,2})';
const counts = ['one', 'two', 'three', 'four', 'five'];
const limited = letterPattern(
  `(?<![\\p{L}\\d])(\\d|${counts.join('|')})\\s?(?:个|つの|개)?\\s?${hint}|${hint}(?:\\s(?:are|is|limited|to|only|max\\p{L}{0,4}|begrenzt|auf|limitad[oa]s|a|limités|à)){0,3}\\s?[:(]?\\s?(\\d|${counts.join('|')})(?![\\p{L}\\d])`,
);

/** "hints limited to three"; 0 for any number. */
function hintsIn(message: string): number {
  const said = limited.exec(message)?.slice(1).find(Boolean)?.toLowerCase();
  if (said === undefined) return 0;
  return /\d/.test(said) ? Number(said) : counts.indexOf(said) + 1;
}
