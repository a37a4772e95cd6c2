import { isByChance } from '../slash-bot/reading/read-answers.ts';
import type { ListAct } from './wanted-list.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * What the words around a command say that it does with a list, or its name; undefined if neither does.
 *
 * @example
 * actOf('nieuwemop', 'er een toevoegen'); // 'add'
 */
export function actOf(name: string, said: string): ListAct | undefined {
  if (running.test(name)) return undefined;
  const told = firstIn(said);
  if (adding.test(name) && told !== 'remove') return 'add';
  if (votes.test(name) && !isByChance.test(said.replace(/picks?/iu, ''))) return told;
  if (isByChance.test(said) || chanceName.test(name)) return 'random';
  if (told === 'list' && (mine.test(said) || ownName.test(name))) return 'mine';
  return told ?? named.find(([, words]) => words.test(name))?.[0];
}

/** Something that goes on is started and ended, and is no list. */
const running =
  /^(?:start|stop|end|pause|begin|empezar|parar|iniciar|début|fin|inizio|fine|начать|стоп|शुरू|बंद|开始|结束|開始|終了|시작|종료|ابدأ|توقف)$/u;

/** Where the first verb of adding begins; -1 without one. */
export function firstVerb(said: string): number {
  return said.search(adds);
}

/** The act whose verb begins first. */
function firstIn(said: string): ListAct | undefined {
  return verbs
    .map(([act, pattern]) => ({ act, at: said.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]?.act;
}

const verb = (words: string, joined: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])|${joined}`);

/** Words for removing something. */
export const removing = verb(
  'remov(?:es?|ing)|delet(?:es?|ing)|takes? off|take down|quita[rn]?|borra[rn]?|elimina[rn]?|lösch\\p{L}{1,3}|entfern\\p{L}{1,3}|supprim\\p{L}{1,3}|retir\\p{L}{1,3}|enlev\\p{L}{1,3}|apaga\\p{L}?|remove\\p{L}?|exclu\\p{L}{1,3}|rimuov\\p{L}{1,3}|rimuovere|cancell\\p{L}{1,3}|toglie\\p{L}{0,3}|verwijder\\p{L}{0,3}|usu[nw]\\p{L}{1,4}|usuń|sil\\p{L}{0,4}|kaldır\\p{L}{0,4}|удал\\p{L}{2,4}|видал\\p{L}{2,4}|tar? bort|(?:meng)?hapus|xóa|убира\\p{L}{1,3}',
  '删除|移除|削除|消す|삭제|हटा|حذف|يحذف|إزالة',
);

const adds = verb(
  'add(?:s|ing|ed)?|puts?|saves?|submit(?:s|ting)?|suggest(?:s|ing)?|propos(?:es?|ing)|stores?|enters?|records?|registers?|recommends?|nominates?|(?:to|can) (?:post|share|create)(?= (?:an?|new|the|their|your|my))|creates? an?|añad\\p{L}{1,4}|agreg\\p{L}{1,4}|guarda\\p{L}{0,2}|sugier\\p{L}{1,2}|sugerir|propon\\p{L}{1,3}|apunta\\p{L}?|registra\\p{L}?|anota\\p{L}?|hinzu\\p{L}{0,9}|füg(?:t|e|en)|eintr\\p{L}{2,6}|einzutragen|trägt|legt|anleg\\p{L}{1,3}|anzulegen|speicher\\p{L}{1,3}|vorschl\\p{L}{2,6}|vorzuschlagen|ajout\\p{L}{1,3}|propose\\p{L}{0,2}|enregistre\\p{L}?|suggér\\p{L}{1,3}|suggère|adiciona\\p{L}{0,2}|cadastra\\p{L}{0,2}|salva\\p{L}{0,2}|sugere|acrescenta\\p{L}?|inclu[ií]\\p{L}?|aggiung\\p{L}{1,4}|salvare|propor\\p{L}{1,4}|suggeri\\p{L}{1,3}|inseri\\p{L}{1,4}|toevoeg\\p{L}{0,3}|toe te voegen|voegt?|zet|opsla\\p{L}{1,3}|voorstel\\p{L}{1,3}|doda\\p{L}{1,4}|zapis\\p{L}{1,4}|zgłasza\\p{L}{0,2}|zgłosić|ekle\\p{L}{0,6}|kayde\\p{L}{2,6}|öner\\p{L}{1,6}|(?:jod|daal|likh)\\p{L}{1,4}|добав\\p{L}{2,6}|дода\\p{L}{1,4}|запису\\p{L}{1,3}|lägg(?:er|a)?|sparar?|(?:me)?nambah\\p{L}{0,3}|tambah\\p{L}{0,3}|(?:men)?catat|simpan|thêm|сохран\\p{L}{2,5}|предл\\p{L}{3,7}|запис\\p{L}{2,6}',
  '添加|新增|加入|推荐|提交|登记|记录|保存|录入|追加|登録|提案|추가|등록|제안|저장|जोड़|जुड़|सुझा|दर्ज|إضافة|أضف|[تي]ضيف|اقتراح|حفظ',
);

const verbs: readonly (readonly [ListAct, RegExp])[] = [
  ['add', adds],
  [
    'list',
    verb(
      '(?:lists|list(?= (?:all|the|them|every|of all))|shows?|see|views?|displays?|browse|prints?)|ver|muestra\\p{L}?|mostrar|enseña|lista(?= (?:todo|las|los|as|os|tod))|zeigt?|zeigen|anzeigen|listet|sehen|auflisten|montre\\p{L}?|affiche\\p{L}?|voir|liste(?= (?:les|tou|des))|mostra\\p{L}{0,2}|vedere|elenca\\p{L}?|toont?|toon|laat|tonen|bekijken|zien|pokazuje|pokaż|wyświetla\\p{L}?|zobaczyć|göster\\p{L}{0,5}|listele\\p{L}{0,4}|gör\\p{L}{1,4}|показ\\p{L}{2,7}|visar?|(?:me)?nampil\\p{L}{0,4}|lihat|melihat|hiển thị|xem|вывод\\p{L}{1,3}|список|посмотреть',
      '查看|显示|列出|看|表示|一覧|見る|見れ|보여|보기|목록|दिखा|देख|عرض|[تي]عرض|رؤية|لعرض',
    ),
  ],
  ['remove', removing],
  [
    'done',
    verb(
      'marks?(?=[^,;.]{0,30}(?:done|seen|watched|read|played|finished|complete|completed|bought|off|as))|ticks?|checks? (?:it |one |them |an item )?off|crosses?|abhak\\p{L}{1,3}|hakt|erledigt|markiert|marca\\p{L}?(?= (?:la |lo |como |uma? |una? )?\\p{L})|coche\\p{L}?|marque\\p{L}?|segna\\p{L}?|spunta\\p{L}?|vinkt?|afvink\\p{L}{1,3}|afgevinkt|odhacza\\p{L}?|oznacza\\p{L}?|işaretle\\p{L}{0,4}|tamamla\\p{L}{1,5}|отмеча\\p{L}{1,3}|отмет\\p{L}{2,4}',
      '标记|完成|完了|済み|완료|체크|पूरा|तमام|تم(?= )|[تي]ميز|تحديد',
    ),
  ],
  [
    'search',
    verb(
      'search(?:es)?|finds?|look(?:s|ing)? (?:up|for)|busca\\p{L}?|such(?:t|en)|findet|cherch\\p{L}{1,3}|recherch\\p{L}{1,3}|procura\\p{L}?|cerca\\p{L}{0,2}|zoek\\p{L}{0,3}|szuka\\p{L}?|wyszuk\\p{L}{1,4}|arar|arama\\p{L}?|bul\\p{L}{0,4}|ищет|искать|поиск|найти',
      '搜索|查找|検索|探す|검색|찾|खोज|بحث|[تي]بحث',
    ),
  ],
];

const mine =
  /(?<!\p{L})(?:mine|my|own|mías?|mis|míos?|meine?[nsr]?|eigene[nr]?|mes|miens|miennes|minhas?|meus?|mie[i]?|mijn|moje|kendi|мои|мо[её])(?!\p{L})|我的|自分の|내|मेर|خاصتي/iu;

const ownName = /^(?:my|mis|meine|mes|meus|minhas|miei|mijn|moje|мои|我的|自分の|내)./u;

/** "/vote to pick the next book" */
const votes =
  /^(?:vote|voting|poll|votar|votación|votação|sondage|voter|abstimm|umfrage|vota|stem|peiling|głosuj|ankieta|oyla|oylama|anket|голос|опрос|投票|투표)/u;

/** "quote-random" */
const chanceName =
  /(?:^|[-_])(?:random|zufall|zufällig|azar|aleatori[oa]|hasard|sorteio|caso|willekeurig|losow[ay]|rastgele|случайн\p{L}{2})$/u;

/** Names such as "addmovie", "nieuwemop" and "rezeptneu". */
const adding =
  /^(?:add|new|create|submit|añadir|agregar|nuev[oa]|neue?s?|hinzu|ajout|nouve|novo|nova|adicionar|aggiungi|nuov[oa]|nieuwe?|toevoeg|dodaj|now[aey]|ekle|yeni|добавить|дода|lägg-?till|tambah|thêm|them$|нов[аыо]|添加|新增|追加|추가|जोड़|اضاف|إضاف|أضف)|(?:-?add|[-_]?new|neu|nuevo|nueva|nouveau|ekle|hinzufügen|toevoegen|ajouter|追加|추가|添加)$/u;

const named: readonly (readonly [ListAct, RegExp])[] = [
  [
    'random',
    /^(?:random\p{L}*|pick|surprise|azar|sorprésame|zufall|zufällig|hasard|aleatori[oa]|sorteio|caso|willekeurig|losuj|losowa|losowy|rastgele|случайн\p{L}*|随机|抽取|ランダム|랜덤)$/u,
  ],
  [
    'remove',
    /^(?:remove|delete|del|rm|borrar|quitar|eliminar|löschen|entfernen|supprimer|retirer|remover|apagar|rimuovi|elimina|verwijder|verwijderen|usuń|sil|kaldır|удалить|видалити|ta-?bort|hapus|xóa|xoa|删除|削除|삭제)\p{L}*$|.(?:삭제|删除|削除)$/u,
  ],
  [
    'list',
    /^(?:list|show|all|lista|listar|ver|liste|zeigen|alle|lister|elenco|lijst|toon|pokaż|listele|список|показать|показати|visa|daftar|lihat|danh-?sách|danh-?sach|xem|列表|查看|一覧|목록|सूची|قائمة)$|^(?:list|show|daftar|lihat|xem|liste|danh-?sách|danh-?sach)-?\p{L}{3,}$|-?listesi$|.(?:목록|리스트|列表|清单|一覧|リスト)$/u,
  ],
  [
    'done',
    /^(?:done|bought|got|watched|seen|finished|complete|erledigt|gesehen|gelesen|fait|vu|lu|visto|vista|hecho|feito|fatto|klaar|gezien|zrobione|tamam|готово|完成|完了|완료)$|.(?:완료|完成|完了)$/u,
  ],
  [
    'clear',
    /^(?:clear|empty|vaciar|leeren|vider|limpar|svuota|leegmaken|wyczyść|temizle|очистить|清空)$/u,
  ],
  ['search', /^(?:search|find|suche|buscar|chercher|cerca|zoek|szukaj|ara|поиск|搜索|検索|검색)$/u],
];
