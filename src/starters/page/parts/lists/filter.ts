import type { GivenList } from '../../../../contracts/job/plan.ts';
import { alsoCalled, calledIn, isCalled } from './also-called.ts';
import { source } from '../../../lay-out.ts';
import { type Markup, markup } from '../../../markup.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { entriesOf, itemsScript, listToolsStyles } from './list-tools.ts';
import type { SitePart } from '../part.ts';
import { galleryCategories } from '../../reading/gallery-categories.ts';
import { dayNamesIn } from '../contact/read-week.ts';

/** Buttons that show only the entries of a kind, a year, a day or a list. */
export const filter: SitePart = {
  name: 'filter',
  sure: [
    '(?:nach|per|op) \\p{L}{3,20} (?:filtern|filteren)|filtern und suchen|(?:por|par|per) \\p{L}{3,20} (?:filtrar|filtrer|filtrare)|filtrar y buscar',
    '(?:filtre|filters?|filtro|filtri|filtr|фильтр) \\p{L}{2,20} ?/',
    '(?:avec|with|mit|con|com|met|z|с) (?:un |an? |einem |uno? |een )?(?:filtres?|filters?|filtros?|filtri|filtrem|filtrami|фильтр\\p{L}{1,3})(?=[ :(,.]|$)(?! (?:coffee|kaffee|kaw|café|caffè|koffie|kahve|кофе))',
    'filter(?:s|ed|ing|able)?(?:(?: \\p{L}{1,20}){0,2} by|[ -](?:buttons?|options?|bar|tabs|menu|dropdown))(?= |$|[,.;])|(?:can|to|let\\p{L}? (?:me|you|people|users|visitors)) filter|filterable|category filter|tag filter|filtern? nach|filterbar|filterfunktion|filtros? (?:por|de|según)|filtrar(?: por)?|filtres? par|filtrer(?: par)?|filtr[oi] per|filtrare|filtrowani\\p{L}(?: po| według)?|filtruj\\p{L}{0,3}|filteren op|filters? op|filtrele\\p{L}{0,5}|фильтр\\p{L}{0,3} по|фильтрац\\p{L}{2,3}|筛选|过滤|絞り込み|フィルター?|필터|फ़िल्टर|फिल्टर|تصفية|فلتر(?:ة)?|تصنيف حسب',
  ],
  listed: ['filters?|filtros?|filtres?|filtri|filtr[yów]{0,2}|фильтр\\p{L}{0,2}'],
  in: ['shop', 'todo', 'picker', 'records'],
  // Categories of pictures are there to be chosen.
  isUsual: ({ message = '', starter }) => galleryCategories(message, starter).length > 0,
  build(page) {
    const pictured = picturedIn(page);
    const values = pictured.length > 0 ? pictured : valuesOf(page);
    if (values.length < 2) return undefined;
    const { t } = wordsOf(words, page.language ?? 'en');
    const said = JSON.stringify(entriesOf(page));
    const named = new Set(askedIn(page.message ?? '').named);
    return {
      place:
        pictured.length > 0 && page.starter === 'landing-page' ? 'before-gallery' : 'before-list',
      html: markup`
        <div class="chips" role="group" aria-label="${t('filter')}">
          <button type="button" aria-pressed="true" value="">${t('all')}</button>
          ${values.map((value) => chip(value, named.has(value) ? calledIn(said, value) : [value]))}
        </div>
        <p class="visually-hidden" role="status"></p>
      `,
      styles: listToolsStyles,
      script,
    };
  },
};

/** A button of a row of which one is chosen. */
export function chip(value: string, values: readonly string[] = [value]): Markup {
  const label = value.charAt(0).toUpperCase() + value.slice(1);
  return markup`<button type="button" aria-pressed="false" value="${values.join('|')}">${label}</button> `;
}

/** What a gallery is filtered by, where its pictures are still to come; empty for other filters. */
export function picturedIn(page: Page): readonly string[] {
  const categories = galleryCategories(page.message ?? '', page.starter);
  if (categories.length > 0) return categories;
  const { asked, named } = askedIn(page.message ?? '');
  const entries = JSON.stringify(entriesOf(page)).toLowerCase();
  const isOfPictures =
    page.starter === 'landing-page' && asksForPictures.test(page.message ?? '') && asked !== '';
  return isOfPictures &&
    named.length > 1 &&
    named.every((value) => !alsoCalled(value).some((word) => entries.includes(word.toLowerCase())))
    ? named
    : [];
}

const asksForPictures =
  /galer|galler|photo|foto|pictures|images|imágenes|imagens|bilder|zdjęci|фото|фотограф|照片|图片|写真|ギャラリー|사진|갤러리|तस्वीर|صور/iu;

/** By what a request filters: what it names, else what its entries have in common, else their names. */
function valuesOf(page: Page): readonly string[] {
  const { given = [] } = page;
  const entries = entriesOf(page);
  const { asked, named } = askedIn(page.message ?? '');
  const all = entries.map(({ name, about = '', when = '' }) => `${name}, ${about}, ${when}`);
  const found = (values: readonly string[]): readonly string[] => {
    const distinct = [...new Map(values.map((value) => [value.toLowerCase(), value])).values()];
    return distinct.length > 1 && distinct.length <= 10 ? distinct : [];
  };
  const candidates = [
    named.filter((value) => all.some((text) => isCalled(text, value))),
    listNamed(asked, given),
    year.test(asked) ? yearsIn(all) : [],
    day.test(asked) ? all.flatMap(dayNamesIn) : [],
    page.starter === 'landing-page'
      ? given.map(({ label }) => label).filter((label) => label !== '')
      : [],
    entries.flatMap(({ about = '' }) =>
      about
        .split(/[,،、，·]/u)
        .map((part) => part.trim())
        .filter((part) => /^\P{N}{2,24}$/u.test(part)),
    ),
    yearsIn(all),
    (given.length > 0 ? given.flatMap((list) => list.entries) : entries).map(({ name }) => name),
  ];
  return candidates.map(found).find((values) => values.length > 1) ?? [];
}

/** "filter by teacher" where "Teachers" are listed, and what each of them does is too. */
function listNamed(asked: string, given: readonly GivenList[]): readonly string[] {
  const words = asked.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const list = given.find(({ label }) => words.some((word) => isForm(label.toLowerCase(), word)));
  const names = list?.entries.map(({ name }) => name) ?? [];
  const others = given.filter((one) => one !== list).flatMap(({ entries }) => entries);
  return names.some((name) => others.some(({ about }) => about === name)) ? names : [];
}

/** "teacher" and "teachers", "insegnante" and "insegnanti" */
function isForm(label: string, word: string): boolean {
  const stem = word.slice(0, Math.max(word.length - 2, 4));
  return label.startsWith(stem) && Math.abs(label.length - word.length) < 4;
}

function yearsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).toSorted();
}

/** What stands behind the word for a filter, up to the end of the sentence, and the values in it. */
function askedIn(message: string): { readonly asked: string; readonly named: readonly string[] } {
  const asked = filterClause.exec(message)?.[0] ?? '';
  const [, slashed] = /(\p{L}{2,20}(?:\s?\/\s?\p{L}[\p{L} ]{1,20}){1,7})/u.exec(asked) ?? [];
  const [, listed] = /[:(]\s?([^:()]{3,120})/u.exec(asked) ?? [];
  const named =
    slashed?.split('/') ?? listed?.split(/[,،、，]|\s(?:and|und|y|et|e|i|и|ve|en)\s/u) ?? [];
  return {
    asked,
    named: named.map((value) => value.replace(behind, '').trim()).filter((value) => value !== ''),
  };
}

/** "dogs / cats and fill in a form" */
const behind = /\s(?:and|und|y|et|e|en|i|и|ve)\s[^]*$/iu;
const filterClause =
  /(?:filt[erlrouîi]|фильтр|筛选|过滤|絞り込|フィルタ|필터|फ़?िल्टर|فلتر|تصفية)[^.;!?\n。]{0,120}/iu;
const year =
  /(?<!\p{L})(?:years?|jahr\p{L}{0,3}|años?|années?|anos?|ann[oi]|jaar|rok\p{L}{0,2}|lat|yıl\p{L}{0,2}|год\p{L}{0,2})(?!\p{L})|年|연도|년도|वर्ष|साल|سنة|عام/iu;
const day =
  /(?<!\p{L})(?:days?|weekdays?|tag\p{L}{0,2}|wochentag\p{L}{0,2}|días?|jours?|dias?|giorn[oi]|dag(?:en)?|dni\p{L}{0,2}|dzień|gün\p{L}{0,3}|дн\p{L}{1,2}|день)(?!\p{L})|曜日|星期|요일|दिन|يوم|الأيام/iu;

/** An entry matches if it has the words of the value, or stands in the list of that name. */
const script = source`
  ${itemsScript}

  const buttons = [...part.querySelectorAll('button')];
  const plain = (text) => ' ' + text.toLocaleLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() + ' ';
  const isJoined = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

  const has = (item, value) =>
    value.split('|').some(
      (word) =>
        plain(item.parentElement.dataset.list) === plain(word) ||
        plain(item.textContent).includes(isJoined.test(word) ? plain(word).trim() : plain(word)),
    );
  // Lists in which nothing is of any value stay as they are.
  const filtered = items.filter(({ parentElement }) =>
    [...parentElement.children].some((item) => buttons.some(({ value }) => value !== '' && has(item, value))),
  );

  part.addEventListener('click', ({ target }) => {
    const chosen = target.closest('button');
    if (!chosen) return;
    const { value } = chosen;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button === chosen));
    hide('filter', (item) => value !== '' && filtered.includes(item) && !has(item, value));
    const shown = filtered.filter((item) => !item.classList.contains('off-filter'));
    part.querySelector('[role=status]').textContent = shown.length + ' / ' + filtered.length;
  });
`;

const words = dictionary(['filter', 'all'], {
  en: 'Filter | All',
  es: 'Filtrar | Todo',
  de: 'Filtern | Alle',
  fr: 'Filtrer | Tout',
  pt: 'Filtrar | Tudo',
  it: 'Filtra | Tutti',
  nl: 'Filteren | Alles',
  pl: 'Filtruj | Wszystkie',
  tr: 'Filtrele | Tümü',
  ru: 'Фильтр | Все',
  zh: '筛选 | 全部',
  ja: '絞り込み | すべて',
  ko: '필터 | 전체',
  hi: 'छाँटें | सभी',
  ar: 'تصفية | الكل',
  id: 'Filter | Semua',
  vi: 'Lọc | Tất cả',
  uk: 'Фільтр | Усі',
  sv: 'Filtrera | Alla',
});
