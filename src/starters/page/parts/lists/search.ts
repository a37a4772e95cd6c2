import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { entriesOf, itemsScript, listToolsStyles } from './list-tools.ts';
import type { SitePart } from '../part.ts';

/** A field that shows the entries with what is typed. */
export const search: SitePart = {
  name: 'search',
  sure: [
    '(?:filter|filtern|filtrar|filtrer|filtrare|filteren|sort|sortieren),? (?:and|und|y|et|e|en) (?:search|suchen|buscar|chercher|rechercher|pesquisar|cercare|zoeken)',
    '(?:search|site search) (?:bar|box|field|function|feature)|searchable|(?<!word )search (?:by|for|through|within|the (?:list|menu|recipes|items))|(?:can|to) search|suchfeld|suchfunktion|suchleiste|durchsuch\\p{L}{2,4}|buscador|barra de búsqueda|búsqueda por|barre de recherche|champ de recherche|moteur de recherche|recherche par|barra de (?:busca|pesquisa)|campo de busca|busca por|barra di ricerca|campo di ricerca|ricerca per|wyszukiwark\\p{L}|pole wyszukiwania|wyszukiwani\\p{L}|zoekbalk|zoekfunctie|zoekveld|doorzoek\\p{L}{2,4}|arama (?:çubuğu|kutusu|özelliği)|arama yap\\p{L}{0,5}|поиск по|строк\\p{L} поиска|搜索(?:框|栏|功能)?|検索(?:窓|欄|機能|バー)?|검색(?:창|바| 기능)?|खोज(?: बार)?|सर्च|(?:خانة|شريط|مربع) (?:ال)?بحث|البحث',
  ],
  listed: [
    'search|suche|búsqueda|recherche|busca|pesquisa|ricerca|wyszukiwanie|zoeken|arama|поиск|بحث',
  ],
  in: ['docs', 'notes', 'recipe-box', 'todo', 'records'],
  build(page) {
    if (entriesOf(page).length < 2) return undefined;
    const { t, pick } = wordsOf(words, page.language ?? 'en');
    return {
      place: 'before-list',
      html: markup`
        <p class="list-tool">
          <label for="search">${t('search')}</label>
          <input id="search" type="search" autocomplete="off">
          <span role="status"></span>
        </p>
      `,
      styles: listToolsStyles,
      script,
      data: { text: pick('none') },
    };
  },
};

const script = source`
  const field = part.querySelector('input');
  const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  field.addEventListener('input', () => {
    const sought = plain(field.value.trim());
    hide('search', (item) => !plain(item.textContent).includes(sought));
    const isEmpty = items.every((item) => item.classList.contains('off-search'));
    part.querySelector('[role=status]').textContent = isEmpty ? data.text.none : '';
  });

  ${itemsScript}
`;

const words = dictionary(['search', 'none'], {
  en: 'Search | Nothing found',
  es: 'Buscar | Nada encontrado',
  de: 'Suche | Nichts gefunden',
  fr: 'Rechercher | Aucun résultat',
  pt: 'Buscar | Nada encontrado',
  it: 'Cerca | Nessun risultato',
  nl: 'Zoeken | Niets gevonden',
  pl: 'Szukaj | Nic nie znaleziono',
  tr: 'Ara | Sonuç yok',
  ru: 'Поиск | Ничего не найдено',
  zh: '搜索 | 没有结果',
  ja: '検索 | 見つかりません',
  ko: '검색 | 결과 없음',
  hi: 'खोजें | कुछ नहीं मिला',
  ar: 'بحث | لا نتائج',
  id: 'Cari | Tidak ditemukan',
  vi: 'Tìm kiếm | Không tìm thấy gì',
  uk: 'Пошук | Нічого не знайдено',
  sv: 'Sök | Inget hittades',
});
