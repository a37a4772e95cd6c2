import type { PlanCommand } from '../../contracts/job/plan.ts';

/** A list that members keep with commands of the request, as in "/book add title author, /book list". */
export interface WantedList {
  readonly name: string;
  /** The paths of its commands; empty for those that the request does not name. */
  readonly add: string;
  readonly list: string;
  readonly remove: string;
  readonly search: string;
  /** What an entry has, by the names of the options. */
  readonly fields: readonly string[];
  /** Whether only moderators add something. */
  readonly isForStaff: boolean;
}

/**
 * Reads the lists that a request describes by their commands, at most 3.
 *
 * @example
 * readLists('/book add title author, /book list, /book remove')[0];
 * // { name: 'book', add: 'book add', list: 'book list', …, fields: ['title', 'author'] }
 */
export function readLists(text: string): readonly WantedList[] {
  const pairs = [...text.slice(0, 4000).matchAll(pair)].map(({ groups, index, 0: written }) => ({
    name: (groups?.['name'] ?? '').toLowerCase(),
    sub: (groups?.['sub'] ?? '').toLowerCase(),
    rest: text.slice(index + written.length, index + written.length + 160),
  }));
  const names = [...new Set(pairs.map(({ name }) => name))];
  const lists = names.map((name) => {
    const own = pairs.filter((one) => one.name === name);
    const pathOf = (verb: RegExp): string => {
      const found = own.find(({ sub }) => verb.test(sub));
      return found === undefined ? '' : `${name} ${found.sub}`;
    };
    const added = own.find(({ sub }) => adds.test(sub));
    return {
      name,
      add: pathOf(adds),
      list: pathOf(shows),
      remove: pathOf(removes),
      search: pathOf(searches),
      fields: fieldsIn(added?.rest ?? ''),
      isForStaff: only.test(added?.rest.split(/[,.;]\s?\//u, 1)[0] ?? ''),
    };
  });
  return lists
    .filter(({ add, list, remove, search }) => add !== '' && list + remove + search !== '')
    .slice(0, 3);
}

/** Their commands. */
export function listCommands(text: string): readonly PlanCommand[] {
  return readLists(text).flatMap(({ name, add, list, remove, search }) =>
    [
      { name: add, description: `Adds something to the list ${name}.` },
      { name: list === '' ? `${name} list` : list, description: `Shows the list ${name}.` },
      { name: remove, description: `Removes something from the list ${name}.` },
      { name: search, description: `Searches the list ${name}.` },
    ].filter((command) => command.name !== ''),
  );
}

const word = '[\\p{L}\\p{M}\\p{N}_-]{1,24}';
const pair = new RegExp(
  `(?<![\\p{L}\\p{N}/:.<_-])/(?<name>${word})\\s(?<sub>${word})(?![\\p{L}\\p{N}:])`,
  'gu',
);
const verb = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'u');
const adds = verb(
  'add|new|create|submit|post|publish|log|añadir|agregar|nuevo|nueva|crear|publicar|hinzufügen|neu|eintragen|anlegen|ajouter|nouveau|nouvelle|créer|creer|adicionar|novo|nova|criar|aggiungi|nuovo|nuova|crea|toevoegen|nieuw|dodaj|nowy|nowa|ekle|yeni|добавить|новый|создать|添加|新增|发布|追加|登録|추가|등록|जोड़ें|أضف|إضافة',
);
const shows = verb(
  'list|show|all|view|lista|listar|ver|mostrar|liste|zeigen|anzeigen|lister|voir|mostra|elenco|lijst|toon|pokaż|listele|göster|список|показать|列表|查看|一覧|목록|보기|सूची|قائمة',
);
const removes = verb(
  'remove|delete|del|done|sold|borrar|eliminar|quitar|vendido|hecho|löschen|entfernen|erledigt|verkauft|supprimer|retirer|vendu|remover|apagar|rimuovi|elimina|verwijder|verwijderen|klaar|usuń|sil|kaldır|удалить|删除|已售|削除|삭제|हटाएँ|حذف',
);
const searches = verb(
  'search|find|buscar|suche|suchen|finden|chercher|rechercher|procurar|cerca|zoek|zoeken|szukaj|ara|поиск|найти|搜索|検索|검색|खोज|بحث',
);
const only =
  /(?<!\p{L})(?:only|nur|solo|seulement|réservé|apenas|só|soltanto|alleen|tylko|sadece|только)(?!\p{L})/iu;

/** " subject description due-date (only for …)", "(タイトル、著者)" */
function fieldsIn(rest: string): readonly string[] {
  const inBrackets = /^\s?[(（](?<list>[^()（）\n]{2,120})[)）]/u.exec(rest)?.groups?.['list'];
  const plain =
    /^(?<list>(?:\s[<[{]?[\p{Ll}\p{Lo}\p{M}_-]{2,24}[>\]}]?){1,5})(?=\s?[,;:.()\n，。；、]|\s\/|$)/u.exec(
      rest,
    )?.groups?.['list'];
  const names = (inBrackets?.split(/[,，、/]/u) ?? plain?.split(/\s/u) ?? [])
    .map((name) =>
      name
        .replace(/[<>[\]{}]/gu, '')
        .trim()
        .toLowerCase()
        .replaceAll(/\s+/gu, '-'),
    )
    .filter((name) => /^[-_\p{L}\p{M}\p{N}]{1,32}$/u.test(name));
  const fields = [...new Set(names)].slice(0, 5);
  return fields.length === 0 ? ['text'] : fields;
}
