import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { isKnown } from '../records/field.ts';
import { words as counterWords } from '../text-counter/words.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Notes in Markdown that the browser keeps: one for each thing of the request, or one that shows the signs. */
export const render = definePage(
  { words, colour: '#7a5c00' },
  ({ title, things, message, language, t, pick }) => {
    const isCounted = counts.test(message);
    const isBoth = sideBySide.test(message);
    const sample = t('sample').replaceAll(' ⏎ ', '\n');
    const told = things.filter((name) => !/markdown/i.test(name));
    // "Title, text, tag" are what a note has.
    const isOfFields = told.filter((name) => isKnown(name) !== undefined).length * 2 >= told.length;
    const names = isOfFields || told.length < 2 ? [] : told;
    return {
      ...appPage({
        title,
        beside: markup`
        <button type="button" class="button" id="new">${t('new')}</button>
      `,
        parts: markup`
        <div class="desk">
          <section class="panel shelf" aria-label="${t('notes')}">
            <label class="field"><span>${t('search')}</span><input id="search" type="search" autocomplete="off"></label>
            <ul id="list"></ul>
            <p class="help" id="none" hidden>${t('none')}</p>
          </section>
          <section class="panel sheet" aria-label="${t('note')}">
            <div class="row bar">
              <fieldset class="chips">
                <legend class="visually-hidden">${t('view')}</legend>
                <label><input type="radio" name="view" value="write"${isBoth ? [] : markup` checked`}><span>${t('write')}</span></label>
                <label><input type="radio" name="view" value="read"><span>${t('read')}</span></label>
                <label><input type="radio" name="view" value="both"${isBoth ? markup` checked` : []}><span>${t('write')} + ${t('read')}</span></label>
              </fieldset>
              <button type="button" class="button quiet" id="download">↓ .md</button>
              <button type="button" class="button quiet" id="remove">${t('remove')}</button>
            </div>
            <div class="pages">
              <textarea id="text" aria-label="${t('note')}" spellcheck="true"></textarea>
              <div class="reading" id="reading" tabindex="0" role="region" aria-label="${t('read')}" hidden></div>
            </div>
          </section>
        </div>
        ${isCounted ? markup`<p class="help" id="counts"></p>` : []}
        <p class="row undo" id="undo" hidden><span id="removed" role="status"></span> <button type="button" class="button quiet" id="bring-back">${t('undo')}</button></p>
        <p class="help">${t('help')}</p>
      `,
        styles,
      }),
      script,
      content: {
        notes: names.length > 0 ? names.map((name) => `# ${name}\n\n`) : [sample],
        text: {
          ...pick('untitled', 'removed'),
          ...(isCounted && wordsOf(counterWords, language).pick('wordCount', 'characters')),
        },
      },
      notes: [
        '`content.js`: the notes of the first visit, in Markdown. The browser keeps what is written later.',
        '`script.js`: the signs of Markdown that it knows. What is written is only ever shown as text: no HTML in it is run.',
      ],
    };
  },
);

/** Words are to be counted. */
const counts =
  /(?<!\p{L})(?:(?:words?|characters?) ?(?:count(?:er|s)?|total)|counts? (?:the )?(?:words|characters)|number of words|wort(?:anzahl|zahl|zähler)|wörter (?:zählen|zählt)|zeichen(?:zahl|zähler)|(?:contador|recuento|número) de palabras|(?:compteur|nombre) de mots|compte (?:les )?mots|(?:contador|contagem|número) de palavras|(?:contatore|conteggio|numero) (?:di |delle )?parole|conta(?:re)? (?:le )?parole|woorden ?(?:teller|tellen|aantal)|aantal woorden|licznik słów|liczba słów|kelime (?:sayısı|sayacı)|(?:счётчик|счетчик|количество|подсч[её]т) слов)(?!\p{L})|字数|文字数|単語数|글자 ?수|단어 ?수|शब्द (?:गणना|गिन|संख्या)|عدد (?:ال)?كلمات|عداد (?:ال)?كلمات/iu;

/** A preview beside what is written. */
const sideBySide =
  /preview|side[- ]by[- ]side|split|(?<!\p{L})(?:markdown|md)[ -]?editor|vorschau|nebeneinander|vista previa|previsualización|aperçu|côte à côte|pré-visualização|anteprima|voorbeeld(?:weergave)?|podgląd|önizleme|предпросмотр|预览|プレビュー|미리 ?보기|पूर्वावलोकन|معاينة/iu;
