import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * Whether an item of a list tells what is to happen, and is no entry: "that it remembers what I buy".
 *
 * @example
 * tellsWhat('je colle la liste'); // true
 */
export function tellsWhat(item: string): boolean {
  return (
    tells.test(item) || does.test(item) || arranged.test(item) || isListAct(item) || isKept(item)
  );
}

/**
 * Whether an item says that what is written stays, in which language the texts are, or on what it runs.
 *
 * @example
 * isKept('ça reste enregistré'); // true
 */
function isKept(item: string): boolean {
  return kept.test(item.trim());
}

/**
 * Whether an item only names what a button of a list does.
 *
 * @example
 * isListAct('Artikel hinzufügen'); // true
 */
export function isListAct(item: string): boolean {
  return act.test(item.trim());
}

/**
 * The entries of a list without pieces of sentences and words of asking; none where pieces are a third of it.
 *
 * @example
 * entriesIn(['Picker wheel for my classroom', 'please']); // []
 * entriesIn(['read', 'run', 'please']); // ['read', 'run']
 */
export function entriesIn(items: readonly string[]): readonly string[] {
  const rest = items.filter((item) => !polite.test(item.trim()));
  const entries = rest.filter((item) => !tellsWhat(item) && !isPiece(item));
  return entries.length * 3 <= rest.length * 2 ? [] : entries;
}

/**
 * The items of a list up to the first that says what a page is to show, hide or undo.
 *
 * @example
 * untilWish(['cat', 'dog', 'show mistakes', 'time']); // ['cat', 'dog']
 */
export function untilWish(items: readonly string[]): readonly string[] {
  const at = items.findIndex((item) => isWish(item));
  return at === -1 ? items : items.slice(0, at);
}

/** Whether an item of a list asks for something of a page: "Fehler anzeigen", "undo button". */
function isWish(item: string): boolean {
  return wish.test(item.trim());
}

function isPiece(item: string): boolean {
  return piece.test(item) || item.split(/\s+/u).length > 8;
}

const wish =
  /^(?:(?:shows?|hides?|hiding|displays?|counts?|saves?|undo|muestra|mostrar|muestre|ocultar|esconder|deshacer|affiche[rz]?|montre[rz]?|masquer|cacher|annuler|mostra(?:re)?|nascond\p{L}{2,3}|desfazer|annulla(?:re)?|tonen|toon|pokaż|pokazuj|pokazywa\p{L}{1,3}|ukry\p{L}{1,5}|cofanie|показ\p{L}{2,6}|скры\p{L}{2,4}|приховати|visa|dölj) \p{L}.{0,40}|.{0,40} (?:anzeigen|zeigen|einblenden|ausblenden|verbergen|rückgängig|tonen|bijhouden|ongedaan maken|göster(?:sin|ilsin)?|gizle(?:me|sin)?)|best of \d{1,2}.{0,12}|undo|deshacer|desfazer|rückgängig(?: machen)?|ongedaan maken|cofnij|cofanie|geri al|.{0,24}(?:표시|숨기기|숨김|보기|실행 ?취소|되돌리기|表示|非表示|隠す|撤销)|(?:显示|隐藏).{1,12})$/iu;
const polite =
  /^(?:please|pls|plz|thanks|thank you|bitte|danke|por favor|gracias|s['’]il (?:te|vous) pla[iî]t|svp|merci|obrigad[oa]|per favore|grazie|graag|alsjeblieft|bedankt|proszę|dzięki|lütfen|пожалуйста|спасибо)[.!]{0,3}$/iu;
const piece =
  /^(?:with|mit|con|avec|com|met|oder|or|up to|bis zu|hasta|jusqu['’]à|en mi|en la|am tisch|im browser)(?:\s|$)|^(?:nobody|no one|keiner|niemand|personne|nadie|ninguém|nessuno|nikt|никто|ніхто|ingen)\s\p{L}|(?<!\p{L})(?:for (?:my|our|the)|would|should|could|saves|shows?|shown|goes|resets|remembers|readable|in the browser|projector|puedan?|deban?|muestren?|guarden?|se llama|called|heißt|sollen|man (?:wählt|kann|soll)|wählt|usw|etc|puisse|enregistre|salvem?|salvi|mostri|opslaan|zapisuj\p{L}|karo|daalo|chahiye|сохраня\p{L}{2,4}|показыва\p{L}{2,4})(?!\p{L})|可以|还能|也能|不重复|点一下|的名单|してほしい|できる|ください|[되하]고$|해 ?줘|좋겠|있으면|चाहिए|दिखे/iu;
const tells =
  /^(?:that|which|where|who|whether|it|i|we|you|they|able|ability|option|should|must|can|could|que|quién|quien|donde|se pueda|me|qu[’']|qui|où|je|on puisse|dass|daß|der|die ich|wo|man|ich|soll|kann|che|chi|dove|io|si possa|dat|waar|ik|je|kan|żeby|aby|który|która|gdzie|ki|чтобы|котор\p{L}{2,3}|где|можно)\s\p{L}/iu;
/** "grouped by aisle", "nach Datum sortiert", "zapis w przeglądarce" */
const arranged =
  /^(?:grouped|sort(?:ed)?|split|divided|organi[sz]ed|separated|agrupad\p{L}{1,2}|ordena\p{L}{1,4}|clasificad\p{L}{1,2}|dividid\p{L}{1,2}|separad\p{L}{1,2}|organizad\p{L}{1,2}|group[ée]\p{L}{0,3}|class[ée]\p{L}{0,3}|tri[ée]\p{L}{0,3}|rang[ée]\p{L}{0,3}|(?:rag)?gruppat\p{L}|ordinat\p{L}|(?:sud)?divis\p{L}{1,2}|gegroepeerd|gesorteerd|ingedeeld|verdeeld|pogrupowan\p{L}|podzielon\p{L}|(?:po)?sortowan\p{L}{1,2}|(?:от|по)?сортиров\p{L}{1,5}|с?группиров\p{L}{1,5}|раздел[её]н\p{L}{0,3}|разбит\p{L}|sorterad\p{L}?|grupperad\p{L}?)\s(?:up )?(?:by|into|in|per|por|en|par|nach|op|według|wg|na|по|на|за|efter)\s|\s(?:sortiert|gruppiert|geordnet|unterteilt|aufgeteilt|getrennt|gesorteerd|gegroepeerd)$|\sgöre\s\p{L}{3,14}$|^(?:sav(?:e|ing)|salvar|guardar|enregistrer|salvare|speichern|opslaan|zapis(?:ywanie)?|kaydetme|сохранение|збереження)(?:\s(?:in|en|im|no|nel|w|в|у|dans le)\s.{3,20})?$/iu;
const kept =
  /(?:^|\s)(?:(?:stays?|remains?|gets?|is|are|be|keeps?) (?:saved|stored|kept|remembered|there)|(?:saved|stored|kept) (?:in|on|locally|after)|(?:bleib\p{L}{1,2}|wird|werden|ist|sind|bleiben) (?:\p{L}{2,12} )?(?:gespeichert|erhalten|gesichert)|gespeichert (?:bleiben|werden|wird)|(?:se |que )?(?:guarda\p{L}?|queda\p{L}?|quede\p{L}?) (?:guardad[oa]s?|sol[oa]s?|automáticamente|en el)|reste(?:nt)? (?:enregistr|sauvegard|mémoris|gard|en mémoire)\p{L}{0,4}|(?:est|soit|sont) (?:enregistr|sauvegard)\p{L}{1,4}|fi(?:ca|que|cam) (?:salv|guardad|gravad)\p{L}{1,3}|(?:resta|rimane|rimangono|restano|viene|vengono) (?:salvat|memorizzat)\p{L}|(?:si salva|se salva)(?: \p{L}{2,8})?|blijft (?:bewaard|opgeslagen|staan)|wordt (?:bewaard|opgeslagen)|(?:zostaje|pozostaje) (?:zapisan\p{L}{1,2}|w pamięci)|zapisuje się|zapami[ęe]t\p{L}{1,4}|kayıtlı (?:kal\p{L}{1,5}|ols\p{L}{1,3})|kaydedil\p{L}{1,5}|(?:сохраня(?:ется|ются|лось)|запоминается|остаётся сохран\p{L}{2,5}|зберіга(?:ється|ються)|запам['’]ятовується))(?!\p{L})|保存され|保存される|消えない|저장(?:되|돼)|(?:يبقى|تبقى|يظل) محفوظ/iu;

/** What a button of a list does, with no thing of its own: "Artikel hinzufügen", "delete items". */
const ofLists =
  '(?:\\s(?:new |neue |the |les |los |las |os |as |gli |i |le |de |des )?(?:items?|tasks?|entr(?:y|ies)|names?|them|things?|stuff|sachen|dinge|cosas|objetos|choses|objets|coisas|cose|oggetti|spullen|rzeczy|вещ\\p{L}{1,2}|реч\\p{L}{1,2}|products?|artículos?|elementos?|productos?|tareas?|entradas?|nombres?|articles?|éléments?|tâches?|produits?|noms?|itens?|produtos?|tarefas?|nomes?|elementi|articoli|prodotti|attività|voci|nomi|pozycj[eęi]|produkt(?:y|ów)|zada(?:nia|ń)|товар\\p{L}{1,2}|задач\\p{L}{1,2}|пункт\\p{L}{1,2}))?';
const act = letterPattern(
  `^(?:(?:artikel|einträge|eintrag|aufgaben?|produkte?|namen?|items?|taken|producten|boodschappen)\\s)?(?:hinzufügen|löschen|abhaken|bearbeiten|entfernen|toevoegen|verwijderen|afvinken|bewerken)$|^(?:add(?:ing)?|delet(?:e|ing)|remov(?:e|ing)|edit(?:ing)?|(?:tick|check|cross)(?:ing)? off|añadir|agregar|borrar|eliminar|tachar|editar|ajouter|supprimer|cocher|rayer|modifier|adicionar|excluir|apagar|remover|riscar|aggiungere|eliminare|cancellare|spuntare|modificare|(?:z )?(?:dodawani|usuwani|odhaczani|oznaczani|zaznaczani|edytowani|przeglądani)(?:e|a|u|em)(?: jako (?:zrobion|wykonan|ukończon|gotow)\\p{L}{1,3})?|(?:z )?edycj[aęąi]|dodawać|usuwać|odhaczać|добавл(?:ять|ени(?:е|я|ем))|добавить|удал(?:ять|ить|ени(?:е|я|ем))|редактировани(?:е|я|ем)|отмет(?:ка|ки|кой)(?: о выполнении| выполненн\\p{L}{2,3})?|отмечать|редактировать|додавання(?:м)?|видалення(?:м)?|редагування(?:м)?|(?:licznik(?:iem)?|liczb[aą]|ilość|ilością|number|count(?:er)?|(?:a )?reset(?:ting)?(?: button| all)?|start over|zurücksetzen|reiniciar|réinitialiser|azzerare|anzahl|zähler|cantidad|contador|nombre|compteur|contador|número|contatore|numero|aantal|teller|счётчик(?:ом)?|счетчик(?:ом)?|количество(?:м)?|лічильник(?:ом)?)(?:\\s\\p{L}{1,14}){0,4})${ofLists}$|^(?:ekle(?:me)?|sil(?:me)?|düzenle(?:me)?|ürün ekleme)$|^(?:添加|删除|编辑|勾选)(?:商品|项目|任务)?$|^(?:追加|削除|編集|チェック)(?:機能)?$|^(?:추가|삭제|편집|수정|체크)(?: ?기능)?$|^(?:إضافة|حذف|تعديل)(?: (?:العناصر|المنتجات))?$`,
);
/** What somebody does with a list, said in the first person: "aggiungo i prodotti", "li spunto", "işaretliyorum". */
const does =
  /^(?:(?:e|y|és|i|и|und|en|et|poi|luego|depois|dann|li|le|los|las|os|as|les|je|ich|sie|ze)\s){0,2}(?:aggiungo|inserisco|scrivo|spunto|segno|divido|ordino|cancello|elimino|raggruppo|vedo|añado|agrego|apunto|anoto|escribo|pongo|tacho|marco|agrupo|borro|veo|adiciono|escrevo|coloco|risco|separo|organizo|apago|hake|füge|trage|streiche|teile|sortiere|vink|voeg|streep|verdeel|dodaję|wpisuję|zaznaczam|odhaczam|skreślam|dzielę|usuwam)\s|^j[’']\p{L}|^(?:их\s)?\p{L}{3,12}[аяу]ю\s|(?:[ıiuü]yorum|[ae]y[ıi]m)$|(?:します|したい)$/iu;
