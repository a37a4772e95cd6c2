import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { galleryCategories } from '../../reading/gallery-categories.ts';
import { entriesOf, itemsScript, listToolsStyles } from './list-tools.ts';
import type { SitePart } from '../part.ts';
import { sortTableScript, tableOf } from './table.ts';

/** Headings of a table to sort by, else a choice of orders: by name and, where there are prices, by price. */
export const sort: SitePart = {
  name: 'sort',
  sure: [
    'sort(?:ed|able|ing)? (?:\\p{L}{1,20} )?by|sort(?:able|ing) (?:columns?|options?|table|list|buttons?)|sortable|(?:can|to) sort|sortier\\p{L}{1,6}(?: nach)?|ordenar(?: por)?|ordenamiento|tri(?:er)? par|(?<=(?:peut|peuvent|pouvoir|puisse|pour|et) )trier|trier(?= (?:par|les?|la|des|mes|nos|et)(?!\\p{L}))|ordinare per|ordinamento|sortowani\\p{L}|sortuj\\p{L}{0,3}|sorteren(?: op)?|sıralama|sırala\\p{L}{0,5}|сортировк\\p{L}|сортировать|排序|並[べび]替え|ソート|정렬|सॉर्ट|क्रमबद्ध|(?:ال)?ترتيب حسب|فرز',
  ],
  listed: ['sort|sorting|sortierung|ordenación|ordenação|tri'],
  in: ['shop', 'sorting', 'records', 'day-list'],
  // "a gallery sorted by weddings and birthdays" has a filter for them.
  of: ({ message = '', starter }) => galleryCategories(message, starter).length === 0,
  build(page) {
    if (
      page.starter === 'landing-page' &&
      (page.given ?? []).some(({ label, entries }) => tableOf(label, entries) !== undefined)
    )
      return { place: 'after-list', html: markup``, styles: '', script: sortTableScript };
    const entries = entriesOf(page);
    if (entries.length < 2) return undefined;
    const { t } = wordsOf(words, page.language ?? 'en');
    const isPriced = entries.filter(({ price }) => price !== undefined).length > 1;
    const orders = ['given', ...(isPriced ? (['cheap', 'dear'] as const) : []), 'name'] as const;
    return {
      place: 'before-list',
      html: markup`
        <p class="list-tool">
          <label for="order">${t('sort')}</label>
          <select id="order">${orders.map((order) => markup`<option value="${order}">${t(order)}</option> `)}</select>
        </p>
      `,
      styles: listToolsStyles,
      script,
    };
  },
};

const script = source`
  const lang = document.documentElement.lang;
  const price = (item) => Number(item.dataset.price || Infinity);
  const name = (item) => (item.querySelector('h3, b') || item).textContent;
  const orders = {
    given: (a, b) => items.indexOf(a) - items.indexOf(b),
    cheap: (a, b) => price(a) - price(b),
    dear: (a, b) => price(b) - price(a),
    name: (a, b) => name(a).localeCompare(name(b), lang, { numeric: true }),
  };
  part.querySelector('select').addEventListener('change', ({ target }) => {
    for (const list of document.querySelectorAll('[data-list]')) {
      list.append(...[...list.children].sort(orders[target.value]));
    }
  });

  ${itemsScript}
`;

const words = dictionary(['sort', 'given', 'cheap', 'dear', 'name'], {
  en: 'Sort by | As given | Price, lowest first | Price, highest first | Name',
  es: 'Ordenar por | Orden original | Precio, de menor a mayor | Precio, de mayor a menor | Nombre',
  de: 'Sortieren nach | Wie angegeben | Preis aufsteigend | Preis absteigend | Name',
  fr: 'Trier par | Ordre initial | Prix croissant | Prix décroissant | Nom',
  pt: 'Ordenar por | Ordem original | Menor preço | Maior preço | Nome',
  it: 'Ordina per | Ordine iniziale | Prezzo crescente | Prezzo decrescente | Nome',
  nl: 'Sorteren op | Zoals gegeven | Prijs oplopend | Prijs aflopend | Naam',
  pl: 'Sortuj według | Kolejność początkowa | Cena rosnąco | Cena malejąco | Nazwa',
  tr: 'Sırala | Verilen sıra | Fiyat artan | Fiyat azalan | Ad',
  ru: 'Сортировать | Как в списке | Сначала дешёвые | Сначала дорогие | По названию',
  zh: '排序 | 原顺序 | 价格从低到高 | 价格从高到低 | 名称',
  ja: '並べ替え | 元の順 | 価格の安い順 | 価格の高い順 | 名前',
  ko: '정렬 | 기본 순서 | 낮은 가격순 | 높은 가격순 | 이름',
  hi: 'क्रम | मूल क्रम | कम दाम पहले | ज़्यादा दाम पहले | नाम',
  ar: 'ترتيب حسب | الترتيب الأصلي | السعر من الأقل | السعر من الأعلى | الاسم',
  id: 'Urutkan menurut | Urutan asli | Harga terendah dulu | Harga tertinggi dulu | Nama',
  vi: 'Sắp xếp theo | Thứ tự ban đầu | Giá thấp đến cao | Giá cao đến thấp | Tên',
  uk: 'Сортувати за | Як у списку | Спочатку дешевші | Спочатку дорожчі | Назва',
  sv: 'Sortera efter | Som angivet | Pris, lägst först | Pris, högst först | Namn',
});
