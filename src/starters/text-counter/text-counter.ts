import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Counts the words of a text, its characters and the time that it takes to read, and changes its capitals. */
export const render = definePage({ words, colour: '#3b5bdb' }, ({ title, message, t, pick }) => ({
  ...appPage({
    title,
    parts: markup`
      <section class="panel" aria-label="${title}">
        <label class="field"><span>${t('paste')}</span><textarea id="text" rows="12"></textarea></label>
        <div class="row">
          <button type="button" class="button quiet" data-change="upper">${t('upper')}</button>
          <button type="button" class="button quiet" data-change="lower">${t('lower')}</button>
          <button type="button" class="button quiet" data-change="title">${t('title')}</button>
          <button type="button" class="button quiet" data-change="spaces">${t('spaces')}</button>
          <button type="button" class="button quiet" id="copy">${t('copy')}</button>
          <button type="button" class="button quiet" id="clear">${t('clear')}</button>
        </div>
        <p id="status" role="status"></p>
      </section>
      <section class="panel" aria-labelledby="counts">
        <h2 id="counts">${t('counts')}</h2>
        <dl class="figures">
          ${figures.map((name) => markup`<div><dt>${t(name)}</dt><dd id="${name}">0</dd></div> `)}
        </dl>
      </section>
      <section class="panel" aria-labelledby="often" id="often-part" hidden>
        <h2 id="often">${t('often')}</h2>
        <ol class="often" id="words-often"></ol>
      </section>
    `,
    styles,
  }),
  script,
  content: { perMinute: perMinuteIn(message), text: pick('copied', 'minutes', 'seconds') },
  font: 'sans',
  notes: [
    '`content.js`: how many words are read in a minute.',
    '`script.js`: what counts as a word, by the rules of the language of the page. The text stays in this browser.',
  ],
}));

const figures = [
  'wordCount',
  'characters',
  'bare',
  'sentences',
  'paragraphs',
  'lines',
  'reading',
] as const;

/** "at 250 words per minute" */
function perMinuteIn(message: string): number {
  const found =
    /(?<!\d)(\d{2,3})\s?(?:words?|wörter|palabras|mots|palavras|parole|woorden|słów|kelime|слов)\s?(?:\/|per|a|pro|por|par|al|na|в)\s?min/iu.exec(
      message,
    )?.[1];
  return Number(found ?? 200);
}
