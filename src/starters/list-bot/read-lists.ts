import { allMatches } from '../../workspace/text/all-matches.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { actOf } from './command-acts.ts';
import { readCommandFields } from '../shared/reading/commands/read-command-fields.ts';
import { withoutClause } from '../shared/reading/commands/without-clause.ts';
import { readFlatLists } from './read-flat-lists.ts';
import { emptyList, listWords, type WantedList } from './wanted-list.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Reads the lists that a request describes by their commands, at most 3.
 *
 * @example
 * readLists('/book add title author, /book list, /book remove')[0];
 * // { name: 'book', add: 'book add', list: 'book list', …, fields: ['title', 'author'] }
 * readLists('/mop tells a random joke, /newmop adds one')[0];
 * // { name: 'mop', add: 'newmop', random: 'mop', …, fields: ['text'] }
 */
export function readLists(text: string): readonly WantedList[] {
  const pairs = allMatches(text.slice(0, 4000), pair).map(({ groups, index, 0: written }) => ({
    name: (groups?.['name'] ?? '').toLowerCase(),
    sub: (groups?.['sub'] ?? '').toLowerCase(),
    rest: text.slice(index + written.length, index + written.length + 160),
  }));
  const names = [...new Set(pairs.map(({ name }) => name))].filter((name) => !ofQuotes.test(name));
  const lists = names.map((name) => {
    const own = pairs.filter((one) => one.name === name);
    // "/todo add, list, done and remove": who can remove has another word for what is done.
    const isBoth = own.some(({ sub }) => removes.test(sub) && !isDone.test(sub));
    const pathOf = (verb: RegExp): string => {
      const found = own.find(({ sub }) =>
        isBoth && isDone.test(sub) ? verb === finishes : verb.test(sub),
      );
      return found === undefined ? '' : `${name} ${found.sub}`;
    };
    const added = own.find(({ sub }) => adds.test(sub));
    return {
      ...emptyList,
      name,
      add: pathOf(adds),
      list: pathOf(shows),
      remove: pathOf(removes),
      search: pathOf(searches),
      random: pathOf(chooses),
      done: pathOf(finishes),
      next: pathOf(nexts),
      clear: pathOf(clears),
      fields: withoutExample(fieldsIn(withoutClause(added?.rest ?? '')), own, added?.sub ?? ''),
      isForStaff: only.test(added?.rest.split(/[,.;]\s?\/|\s\/|[.;!?](?=\s)/u, 1)[0] ?? ''),
    };
  });
  const told = lists
    .map((one) => withFlat(one, text))
    .filter(
      ({ add, list, mine, remove, search, random, done }) =>
        add !== '' && list + mine + remove + search + random + done !== '',
    )
    .map((one) =>
      one.list === ''
        ? { ...one, list: `${one.name} ${listWords[languageOf(text) ?? 'en']}` }
        : one,
    );
  const known = new Set(told.flatMap(({ name, list, mine }) => [name, list, mine]));
  return [...told, ...readFlatLists(text, known)].slice(0, 3);
}

const ofQuotes =
  /^(?:quotes?|zitate?|citas?|citations?|citaç(?:ão|ões)|citazion[ei]|citat?en|citaat|cytat\p{L}?|цитат[аы]|语录|名言|명언)$/u;

/** "/list add milk, /list remove milk": what is typed as an example is no name of a field. */
function withoutExample(
  fields: readonly string[],
  own: readonly { readonly sub: string; readonly rest: string }[],
  added: string,
): readonly string[] {
  const [field = ''] = fields;
  const isExample =
    fields.length === 1 &&
    own.some(({ sub, rest }) => sub !== added && rest.trim().toLowerCase().startsWith(field));
  return isExample && field !== '' ? ['text'] : fields;
}

/** "/card add, /cards shows mine": another command shows what one of two words adds. */
function withFlat(list: WantedList, text: string): WantedList {
  if (list.add === '' || list.list !== '') return list;
  const plural = letterPattern(
    `(?<![\\p{L}\\p{N}/.<_-])/(?<name>${list.name}\\p{L}{1,3}|my-?${list.name}\\p{L}{0,2})(?![\\p{L}\\p{N}_-])(?<said>[^/.;\\n]{0,80})`,
  );
  const { name = '', said = '' } = plural.exec(text.slice(0, 4000))?.groups ?? {};
  if (name === '') return list;
  return actOf(name.toLowerCase(), said) === 'mine' || /(?<!\p{L})my(?!\p{L})/iu.test(said)
    ? { ...list, mine: name.toLowerCase() }
    : { ...list, list: name.toLowerCase() };
}

const word = '[\\p{L}\\p{M}\\p{N}_-]{1,24}';
const pair = letterPattern(
  `(?<!(?![\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}])[\\p{L}\\p{N}]|[/.<_-]|(?<!\\p{L})[a-z]:)/(?<name>${word})\\s(?<sub>${word})(?![\\p{L}\\p{N}:])`,
  'gu',
);
const verb = (words: string): RegExp => letterPattern(`^(?:${words})$`, 'u');
const adds = verb(
  'add|new|create|submit|post|publish|log|save|store|speichern|guardar|sauver|enregistrer|salvar|salva|opslaan|zapisz|kaydet|сохранить|保存|저장|añadir|agregar|nuevo|nueva|crear|publicar|hinzufügen|neu|eintragen|anlegen|ajouter|nouveau|nouvelle|créer|creer|adicionar|novo|nova|criar|aggiungi|nuovo|nuova|crea|toevoegen|nieuw|dodaj|nowy|nowa|ekle|yeni|добавить|додати|lägg-till|tambah|thêm|новый|создать|添加|新增|发布|追加|登録|추가|등록|जोड़ें|أضف|إضافة',
);
const shows = verb(
  'list|show|all|view|lista|listar|ver|mostrar|liste|zeigen|anzeigen|lister|voir|mostra|elenco|lijst|toon|pokaż|listele|göster|список|показать|показати|visa|daftar|lihat|xem|列表|查看|一覧|목록|보기|सूची|قائمة',
);
const removes = verb(
  'remove|delete|del|done|sold|borrar|eliminar|quitar|vendido|hecho|löschen|entfernen|erledigt|verkauft|supprimer|retirer|vendu|remover|apagar|rimuovi|elimina|verwijder|verwijderen|klaar|usuń|sil|kaldır|удалить|видалити|ta-bort|hapus|xóa|删除|已售|削除|삭제|हटाएँ|حذف',
);
const searches = verb(
  'search|find|buscar|suche|suchen|finden|chercher|rechercher|procurar|cerca|zoek|zoeken|szukaj|ara|поиск|найти|搜索|検索|검색|खोज|بحث',
);
const chooses = verb(
  'random|pick|azar|rastgele|aleatori[oa]|zufall|zufällig|hasard|aléatoire|sorteio|caso|casuale|willekeurig|losuj|losowo|случайн\\p{L}{2}|随机|ランダム|랜덤',
);
const finishes = verb(
  'finish|complete|watched|seen|check|bought|abhaken|gekauft|comprado|comprada|acheté|achetée|comprou|comprato|gekocht|gehaald|besorgt|odebrane|kupione|alındı|куплено|gesehen|gelesen|vu|lu|visto|hecha|feito|fatto|gezien|zrobione|tamam|готово|完成|完了|완료',
);
const nexts = verb(
  'next|skip|pop|siguiente|nächste[rs]?|weiter|suivant|suivante|próximo|próxima|prossimo|prossima|volgende|następny|następna|sonraki|sıradaki|следующий|дальше|下一个|下一首|次|次へ|다음|अगला|التالي',
);
const isDone = verb('done|erledigt|hecho|fait|feito|fatto|klaar|fertig|zrobione|bitti|готово');
const clears = verb(
  'clear|empty|reset|vaciar|limpiar|leeren|vider|limpar|esvaziar|svuota|leegmaken|wyczyść|temizle|boşalt|очистить|清空|クリア|비우기|초기화|खाली|مسح|تفريغ',
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
  const told = withFields.test(rest) ? readCommandFields(rest) : [];
  const named = told.length > 0 ? told : inBrackets?.split(/[,，、/]/u);
  const written = named ?? commaList(rest);
  const names = (written ?? plain?.split(/\s/u) ?? [])
    .filter((name) => !joint.test(name))
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

/** " what, who and until when, /task list": the words before the next command. */
function commaList(rest: string): readonly string[] | undefined {
  const items = listed.exec(rest)?.groups?.['list']?.trim().split(separators) ?? [];
  const isVerb = (item: string): boolean =>
    [adds, shows, removes, searches, chooses, finishes, nexts, clears].some((one) =>
      one.test(item),
    );
  return items.length > 1 && !items.some(isVerb) ? items : undefined;
}

const and = '(?:and|und|y|e|et|en|i|oraz|ve|и)';
const separators = letterPattern(`,\\s(?:${and}\\s)?|\\s${and}\\s`, 'u');
const listed = letterPattern(
  `^(?<list>\\s[\\p{Ll}\\p{M}_-]{2,24}(?:,\\s[\\p{Ll}\\p{M}_-]{2,24}){0,4}(?:,?\\s${and})?(?:,\\s|\\s)[\\p{Ll}\\p{M}_-]{2,24})(?=[,;]?\\s\\/|[.\\n]|$)`,
  'u',
);

/** "/exam add with name and date" */
const withFields = /^\s(?:with|mit|con|avec|com|met|z|ze|с)\s/iu;
const joint = /^(?:and|und|y|e|et|en|i|ve|и|with|mit|con|avec|com|plus|or|oder|o|ou)$/iu;
