import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { buttonWords } from './button-words.ts';
import { cardsOf } from './cards.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** "I type the answer" */
const typed =
  /(?<!\p{L})(?:types? (?:in )?(?:the|my|your|it)|romaji|eingabefeld|typing|written|(?:ein)?tippen|einzugeben|eingeben|schreiben|aufschreiben|escribir|escriba|écrire|taper|escrever|digitar|scrivere|digitare|typen|invullen|pisani\p{L}|wpis\p{L}{1,5}|yazarak|yazsın|писать|вводить|набирать)(?!\p{L})|输入|拼写|入力|書く|입력|쓰기/iu;

/** "Multiple choice" */
const chosen =
  /multiple[ -]choice|(?<!\p{L})(?:mehrfachauswahl|auswahl|opción múltiple|choix multiple|qcm|múltipla escolha|scelta multipla|meerkeuze|wielokrotnego wyboru|wybór odpowiedzi|çoktan seçmeli|варианты ответов)(?!\p{L})|选择题|四择|四択|選択式|객관식|बहुविकल्पीय|اختيار من متعدد/iu;

/** "I can add my own words" */
const adds =
  /(?<!\p{L})(?:(?:add|enter|create|write|type in|make)(?: \p{L}{1,9}){0,3} (?:own|words?|cards?|vocab\p{L}{0,6}|terms)|own (?:words|cards|vocab\p{L}{0,6})|eigene[nr]? (?:wörter|karten|vokabeln)|(?:wörter|karten|vokabeln)(?: \p{L}{1,9}){0,2} (?:hinzufügen|eintragen|eingeben|anlegen)|(?:añadir|agregar|crear|meter)(?: \p{L}{1,9}){0,3} (?:palabras|tarjetas)|(?:ajouter|créer|entrer)(?: \p{L}{1,9}){0,3} (?:mots|cartes)|(?:adicionar|criar|cadastrar)(?: \p{L}{1,9}){0,3} (?:palavras|cartões|cartas)|(?:aggiungere|creare|inserire)(?: \p{L}{1,9}){0,3} (?:parole|carte|schede)|(?:woorden|woordjes|kaarten|kaartjes)(?: \p{L}{1,9}){0,2} toevoegen|(?:dodawać|dodać|dodawanie|dodaję)(?: \p{L}{1,9}){0,3} (?:słów\p{L}{0,3}|fisz\p{L}{1,3})|kelime(?:ler)?(?: \p{L}{1,9}){0,2} ekle\p{L}{1,8}|(?:добавля\p{L}{2,3}|добавить|вводить|додава\p{L}{2}|додати)(?: \p{L}{1,9}){0,3} (?:слов\p{L}|слів|карточк\p{L}|картк\p{L})|(?:tambah|menambah)\p{L}{0,3}(?: \p{L}{1,9}){0,2} (?:kata|kartu)|thêm(?: \p{L}{1,9}){0,2} (?:từ|thẻ)|lägga till(?: \p{L}{1,9}){0,2} (?:ord|kort))(?!\p{L})|(?:自己|手动)(?:可以)?(?:添加|输入|加)|添加[^，。]{0,8}(?:单词|卡片|词)|自分で[^、。]{0,6}(?:追加|登録|入力)|(?:単語|カード)[^。]{0,10}(?:追加|登録)|(?:직접|내가)[^,.]{0,8}(?:추가|입력)|(?:단어|카드)[^,.]{0,8}추가|शब्द जोड़|أضيف|إضافة (?:كلمات|بطاقات)/iu;

/** Cards to learn by turning, typing or choosing: the pairs of the request. The browser stores cards and progress. */
export const render = definePage(
  { words, colour: '#1f6f8b' },
  ({ plan, title, message, language, t, pick }) => {
    const cards = cardsOf(message, language, plan.given, plan.subject);
    const [knew, later] = buttonWords(message) ?? [t('knew'), t('later')];
    const first = typed.test(message) ? 'type' : chosen.test(message) ? 'choose' : 'flip';
    const mode = (value: 'flip' | 'type' | 'choose') => markup`
    <label><input type="radio" name="mode" value="${value}"${value === first ? markup` checked` : []}><span>${t(value)}</span></label>
  `;
    return {
      ...appPage({
        title,
        beside: markup`
          <p class="known" id="known" role="status"></p>
        `,
        parts: markup`
          <progress id="bar" max="1" value="0" aria-labelledby="known"></progress>
          <div class="row">
            <fieldset class="chips">
              <legend class="visually-hidden">${t('mode')}</legend>
              ${(['flip', 'type', 'choose'] as const).map((value) => mode(value))}
            </fieldset>
            <label class="swap"><input type="checkbox" id="swap"> ${t('swap')}</label>
          </div>
          <section class="study" id="study" aria-label="${t('flip')}">
            <button type="button" class="card" id="card" aria-describedby="verdict">
              <span class="face" id="face"></span>
              <span class="hint">${t('turn')}</span>
            </button>
            <form class="typing row" id="typing" hidden>
              <label class="field"><span>${t('answer')}</span><input id="answer" type="text" maxlength="120" autocomplete="off" autocapitalize="off" spellcheck="false"></label>
              <button type="submit" class="button">${t('check')}</button>
            </form>
            <div class="options" id="options" role="group" aria-label="${t('answer')}" hidden></div>
            <p class="verdict" id="verdict" role="status"></p>
            <div class="row centre">
              <button type="button" class="button quiet" id="later">${later}</button>
              <button type="button" class="button" id="knew">${knew}</button>
              <button type="button" class="button" id="next" hidden>${t('next')}</button>
            </div>
            <p class="help" id="help">${t('help')}</p>
          </section>
          <section class="panel done" id="done" aria-labelledby="done-text" hidden>
            <h2 id="done-text" tabindex="-1">${t('done').replace('{all}', String(cards.length))}</h2>
            <p id="first"></p>
            <ul class="cards" id="missed"></ul>
            <div class="row centre">
              <button type="button" class="button" id="again">${t('again')}</button>
              <button type="button" class="button quiet" id="restart">${t('restart')}</button>
            </div>
          </section>
          <details class="panel"${cards.length === 0 || adds.test(message) ? markup` open` : []}>
            <summary>${t('list')}</summary>
            <form class="row" id="add">
              <label class="field"><span>${t('front')}</span><input id="front" type="text" maxlength="120" autocomplete="off" required></label>
              <label class="field"><span>${t('back')}</span><input id="back" type="text" maxlength="120" autocomplete="off" required></label>
              <button type="submit" class="button quiet">${t('add')}</button>
            </form>
            <form id="add-many">
              <label class="field"><span>${t('many')}</span><textarea id="many" rows="4" maxlength="8000" required></textarea></label>
              <button type="submit" class="button quiet">${t('add')}</button>
            </form>
            <ul class="cards" id="cards"></ul>
          </details>
        `,
        styles,
      }),
      script,
      content: { cards, text: pick('right', 'wrong', 'left', 'done', 'remove', 'first') },
      font: 'round',
      notes: [
        '`content.js`: the cards of the first visit, each with its front and back.',
        '`script.js`: the order of the cards. Cards and progress are kept in the browser alone.',
      ],
    };
  },
);
