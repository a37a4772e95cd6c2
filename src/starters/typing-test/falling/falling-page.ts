import type { Language } from '../../../contracts/languages.ts';
import { markup } from '../../markup.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { gameDraft } from '../../page/games/game-draft.ts';
import { gameWords } from '../../page/games/game-words.ts';
import { readFalling } from './read-falling.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

interface Request {
  readonly title: string;
  readonly message: string;
  readonly language: Language;
}

/**
 * The game of falling words: of the request, or those of the texts that the typing test has. The browser
 * stores the list of the best.
 */
export function fallingPage(request: Request, texts: readonly string[]) {
  const { language, message } = request;
  const { t, pick } = wordsOf(words, language);
  const game = wordsOf(gameWords, language);
  const { words: named, most, ...rules } = readFalling(message);
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'score', label: game.t('score'), value: '0' },
        { id: 'lives', label: game.t('lives'), value: String(rules.lives) },
        { id: 'level', label: game.t('level'), value: '1' },
        { id: 'best', label: game.t('best'), value: '0' },
      ],
      board: markup`
        <div class="fall" id="fall" role="group" aria-label="${t('sky')}"></div>
        <label class="typed"><span>${t('sky')}</span><input id="typed" type="text" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false"></label>
        <p class="result" id="result"></p>
        <form class="names" id="names" hidden>
          <label class="field"><span>${t('name')}</span><input id="name" type="text" maxlength="20" autocomplete="nickname"></label>
          <button type="submit" class="button">${t('save')}</button>
        </form>
        <div class="game-actions">
          <button type="button" class="button" id="start">${t('start')}</button>
        </div>
        <section class="best" aria-labelledby="best-title">
          <h2 id="best-title">${t('top').replace('{n}', String(most))}</h2>
          <ol id="top"></ol>
          <p id="empty">${t('empty')}</p>
        </section>
      `,
      help: t('help'),
      styles,
      script,
      content: {
        words: named.length > 0 ? named : wordsOfTexts(texts, language),
        ...rules,
        most,
        text: { ...pick('start', 'pause', 'resume', 'over'), again: game.t('again') },
      },
      closing: 'over',
    }),
    notes: [
      '`content.js`: the words that fall (the short ones first), the lives, the words of a level, the points and how many names the list has.',
      '`script.js`: the rules. Names and points stay in the browser.',
    ],
  };
}

function wordsOfTexts(texts: readonly string[], language: Language): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const all = [...segmenter.segment(texts.join(' '))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLocaleLowerCase(language))
    .filter((word) => /^\p{L}{2}/u.test(word) && !/\p{N}/u.test(word));
  return [...new Set(all)];
}
