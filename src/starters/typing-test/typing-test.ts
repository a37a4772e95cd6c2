import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gamePage, gameStyles } from '../page/game-parts.ts';
import { gameWords } from '../page/game-words.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A typing test with the text of the request, or others. The browser stores the best speed. */
export const render = definePage(
  { words, colour: '#0b7a75' },
  ({ title, message, language, t, pick }) => {
    const game = wordsOf(gameWords, language);
    const given = givenText(message, title);
    return {
      body: gamePage({
        title,
        lead: t('lead'),
        figures: [
          { id: 'speed', label: t('speed'), value: '0' },
          { id: 'accuracy', label: t('accuracy'), value: '–' },
          { id: 'best', label: game.t('best'), value: '0' },
        ],
        board: markup`
        <p class="text" id="text" aria-label="${t('text')}" role="group"></p>
        <label class="typed"><span>${t('typed')}</span><textarea id="typed" rows="3" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false"></textarea></label>
        <p class="result" id="result" role="status"></p>
        <div class="game-actions">
          <button type="button" class="button" id="next">${given === undefined ? t('next') : game.t('again')}</button>
        </div>
      `,
        help: t('help'),
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
        // A word is five characters; in Chinese, Japanese and Korean each counts.
        perWord: ['zh', 'ja', 'ko'].includes(language) ? 1 : 5,
        text: pick('done'),
      },
      font: 'mono',
      notes: [
        '`content.js`: the texts to type.',
        '`script.js`: how speed and accuracy are measured.',
      ],
    };
  },
);

/** A text in quotes, or a long one after a colon. */
function givenText(message: string, title: string): string | undefined {
  const quoted = /["“„«「](?<text>[^"“”„«»」\n]{15,600})["”“»」]/u.exec(message)?.groups?.['text'];
  const after = /[:：]\s(?<text>[^\n]{40,600})/u.exec(message)?.groups?.['text'];
  const text = (quoted ?? after)
    ?.replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return text === undefined || text === title ? undefined : text;
}
