import type { Language } from '../../contracts/languages.ts';
import { words as commonWords } from '../flashcards/common-words.ts';
import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gamePage, gameStyles } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { fallingPage } from './falling/falling-page.ts';
import { asksForFallingWords } from './falling/read-falling.ts';
import { readTyping } from './read-typing.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A typing test with the text or the words of the request, or others; a round may have a time. Or a game of falling words. The browser stores the best speed. */
export const render = definePage(
  { words, colour: '#0b7a75' },
  ({ title, message, language, t, pick }) => {
    if (asksForFallingWords(message))
      return fallingPage({ title, message, language }, t('samples').split(' / '));
    const game = wordsOf(gameWords, language);
    const read = readTyping(message, title);
    const { text: given, seconds, times, hasTab, points } = read;
    const list =
      read.words.length > 0 || given !== undefined || !ofWords.test(message)
        ? read.words
        : wordsFor(language, t('samples'));
    return {
      body: gamePage({
        title,
        lead: t('lead'),
        figures: [
          ...(points > 0 ? [{ id: 'score', label: game.t('score'), value: '0' }] : []),
          { id: 'speed', label: t('speed'), value: '0' },
          { id: 'accuracy', label: t('accuracy'), value: '–' },
          ...(seconds > 0 ? [{ id: 'left', label: game.t('time'), value: String(seconds) }] : []),
          { id: 'best', label: game.t('best'), value: '0' },
        ],
        board: markup`
        ${times.length > 0 ? markup`<fieldset class="times"><legend class="visually-hidden">${game.t('time')}</legend>${times.map((one) => markup`<label><input type="radio" name="time" value="${one}"${one === seconds ? markup` checked` : []}> <span>${secondsIn(one, language)}</span></label> `)}</fieldset>` : []}
        <p class="${list.length > 0 || (seconds > 0 && given === undefined) ? 'text many' : 'text'}" id="text" aria-label="${t('text')}" role="group"></p>
        <label class="typed"><span>${t('typed')}</span><textarea id="typed" rows="3" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false"></textarea></label>
        <p class="result" id="result" role="status"></p>
        <div class="game-actions">
          <button type="button" class="button" id="next">${given === undefined && list.length === 0 ? t('next') : game.t('again')}</button>
        </div>
      `,
        help: hasTab ? t('help').replace(/Escape|Esc/u, 'Tab') : t('help'),
      }),
      styles: source`
      ${gameStyles}

      ${styles}
    `,
      script,
      isTool: true,
      header: '.game-head',
      content: {
        texts: given === undefined ? t('samples').split(' / ') : [given],
        words: list,
        seconds,
        ...(hasTab && { hasTab }),
        points,
        // A word is five characters; in Chinese, Japanese and Korean each counts.
        perWord: ['zh', 'ja', 'ko'].includes(language) ? 1 : 5,
        text: points > 0 ? { ...pick('done'), points: game.t('score') } : pick('done'),
      },
      font: 'mono',
      notes: [
        '`content.js`: the texts or words to type, the seconds of a round (0 is until the end) and the points of a word (0: the speed counts).',
        '`script.js`: how speed and accuracy are measured.',
      ],
    };
  },
);

/** Common words of a language, and those of sentences in it. */
function wordsFor(language: Language, sentences: string): readonly string[] {
  const others = sentences.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]+/gu) ?? [];
  return [...new Set([...commonWords[language].split(', '), ...others])].slice(0, 60);
}

/** Words by chance, and no sentences. */
const ofWords =
  /(?<!\p{L})(?:(?:random|common|single)(?: \p{L}{3,10})? words|(?:zufällige|einzelne)\p{L}? wörter|palabras (?:al azar|aleatorias|sueltas)|mots (?:aléatoires|au hasard)|palavras aleatórias|parole (?:a caso|casuali)|willekeurige woorden|losow\p{L}{1,2} słow\p{L}|rastgele kelime\p{L}{0,4}|случайн\p{L}{2} слов\p{L})(?!\p{L})|随机单词|ランダムな単語|무작위 단어/iu;

function secondsIn(seconds: number, language: Language): string {
  const [value, unit] =
    seconds % 60 === 0 && seconds > 60 ? [seconds / 60, 'minute'] : [seconds, 'second'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'narrow' }).format(
    value,
  );
}
