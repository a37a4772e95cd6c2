import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * A request without the list of what is done with what is kept: "add", "delete", "search by name" are no things
 * and no fields.
 *
 * @example
 * withoutActs('cats (name, age), add, edit, delete and search by name'); // 'cats (name, age)'
 */
export function withoutActs(text: string): string {
  const parts = partsOf(text);
  const told = parts.filter(({ said }) => isKeepingAct(said));
  // "actions: add", alone, may be the name of something.
  if (told.length < 2 && !told.some(({ said }) => several.test(said))) return text;
  return parts.map(({ said, mark }) => (isKeepingAct(said) ? endOf(mark) : said + mark)).join('');
}

/** Whether a clause names nothing but what is done with what is kept: "змінити", "and search by name". */
export function isKeepingAct(clause: string): boolean {
  return clause.length < 160 && acts.test(clause.trim());
}

/** A full stop still ends the sentence; a comma had parted what is gone. */
const endOf = (mark: string): string => (/^[,、，،]/u.test(mark) ? ' ' : mark);

/** What stands between commas and ends of sentences, outside of brackets. */
function partsOf(text: string): readonly { readonly said: string; readonly mark: string }[] {
  const found: { said: string; mark: string }[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (/[(（[{]/u.test(sign)) depth += 1;
    if (/[)）\]}]/u.test(sign)) depth = Math.max(depth - 1, 0);
    const isEnd =
      /[、，،。；！？\n]/u.test(sign) || /^[,.;:!?](?:[\s\p{Lo}]|$)/u.test(text.slice(at, at + 2));
    if (depth > 0 || !isEnd) continue;
    found.push({ said: text.slice(from, at), mark: sign });
    from = at + 1;
  }
  return [...found, { said: text.slice(from), mark: '' }];
}

const verbs = [
  'add(?:ing)?|creat(?:e|ing)|edit(?:ing)?|chang(?:e|ing)|updat(?:e|ing)|delet(?:e|ing)|remov(?:e|ing)|view(?:ing)?|read|list(?:ing)?|show(?:ing)?|insert(?:ing)?|modify(?:ing)?',
  'hinzufügen|anlegen|erstellen|bearbeiten|ändern|aktualisieren|löschen|entfernen|anzeigen|auflisten|eintragen',
  'añadir|agregar|crear|editar|modificar|cambiar|actualizar|borrar|eliminar|quitar|listar|ver|mostrar',
  'ajouter|créer|modifier|éditer|changer|supprimer|effacer|lister|afficher|voir|ajout|modification|suppression',
  'adicionar|cadastrar|criar|alterar|atualizar|excluir|deletar|apagar|remover',
  'aggiungere|creare|modificare|aggiornare|cancellare|eliminare|rimuovere|elencare|vedere|mostrare|aggiunta|modifica|eliminazione|aggiungi|elimina',
  'toevoegen|aanmaken|bewerken|wijzigen|aanpassen|verwijderen|bekijken|tonen|lijst',
  'dodawanie|dodać|dodawać|tworzenie|edycja|edytowanie|edytować|zmiana|zmieniać|aktualizacja|usuwanie|usunąć|usuwać|przeglądanie|wyświetlanie|dodaj|edytuj|usuń',
  'ekle(?:me|sin|mek)?|düzenle(?:me|sin|mek)?|güncelle(?:me|sin|mek)?|değiştir(?:me|sin)?|sil(?:me|sin|mek)?|listele(?:me|sin|mek)?|göster(?:me|sin)?',
  'добав(?:ить|лять|ление)|созда(?:ть|вать|ние)|измен(?:ить|ять|ение)|редактир(?:овать|ование)|обнов(?:ить|лять|ление)|удал(?:ить|ять|ение)|просмотр(?:еть)?|посмотреть|показать',
  'дода(?:ти|вати|вання)|створ(?:ити|ювати|ення)|змін(?:ити|ювати|а)|редагув(?:ати|ання)|онов(?:ити|лювати|лення)|видал(?:ити|яти|ення)|перегля(?:д|нути|дати)|показати',
  'tambah(?:kan)?|menambah(?:kan)?|buat|ubah|mengubah|edit|hapus|menghapus|perbarui|lihat|tampilkan|daftar',
  'thêm|tạo|sửa|chỉnh sửa|cập nhật|xóa|xoá|xem',
  'lägga? till|skapa|redigera|ändra|uppdatera|ta bort|radera|visa',
  'जोड़(?:ना|ने|ें|ो)|बनाना|बदल(?:ना|ने|ें|ो)|संपादित करना|संपादन|हटा(?:ना|ने|एं|ओ)|मिटाना|देखना|दिखाना',
  '[وب]?(?:ال)?(?:إضافة|اضافة|إنشاء|تعديل|تحديث|تغيير|حذف|عرض)',
].join('|');
const joined =
  '(?:添加|新增|增加|创建|修改|编辑|更新|删除|查看|列出|追加|作成|登録|編集|変更|更新|削除|一覧|表示|閲覧|추가|등록|생성|수정|편집|변경|삭제|조회|보기)(?:する|できる|하기|하고|도)?';
const finding =
  '(?:search|find|filter|sort|look ?up|suchen?|suche|filtern|sortieren|buscar|búsqueda|filtrar|ordenar|(?:re)?chercher|recherche|filtrer|trier|procurar|busca|pesquis(?:ar|a)|cercare|ricerca|filtrare|zoeken|filteren|szuka(?:nie|ć)|wyszukiwa(?:nie|ć)|filtrowa(?:nie|ć)|поиск|искать|найти|фильтр(?:ация|овать)?|пошук|шукати|знайти|фільтр(?:ація|увати)?|cari|mencari|pencarian|tìm(?: kiếm)?|lọc|sök(?:a|ning)?|filtrera)';
const links =
  '(?:by|for|on|nach|por|par|per|op|po|по|за|berdasarkan|theo|på|för|efter|med|dengan|w|in|i)';
const found = [
  `${finding}(?:\\s${links}\\s[^\\s,]{2,24}(?:\\s(?:and|or|und|oder|y|o|et|ou|e|en|i|и|і|та|dan|và|och)\\s[^\\s,]{2,24}|\\s(?!(?:and|und|y|et|e)\\s)[^\\s,]{2,24})?)?`,
  '[^\\s,]{2,24}\\s(?:göre|ile)\\s(?:ara|arama|arasın|filtrele|filtreleme)',
  '[^\\s,]{2,24}\\sसे\\s(?:खोज|ढूंढ)\\p{L}{0,3}\\p{M}{0,2}\\p{L}{0,2}\\p{M}{0,2}',
  '[وب]?(?:ال)?بحث(?:\\s[^\\s,]{2,20}){0,2}',
  '按[^\\s,]{1,8}(?:搜索|查找|筛选|查询)|(?:搜索|查找|查询|検索|검색)',
  '[^\\s,]{1,12}で(?:検索|絞り込み|絞り込む)(?:できる)?',
  '[^\\s,]{1,10}으?로\\s?검색(?:하기|도)?',
].join('|');
const joint =
  '(?:\\s?[,、，،/&+]\\s?(?:(?:and|und|y|et|e|en|i|и|і|та|dan|và|och|ve|também|auch|also)\\s)?|\\s(?:and|or|und|oder|y|o|et|ou|e|en|i|oraz|и|і|й|та|dan|và|och|ve|और|plus)\\s|\\sو|[和与と及]|하고\\s)';
const one = `(?:(?:${verbs}|${joined}|${found})(?:\\s(?:them|it|all|one|everything))?)`;
const leads =
  '(?:(?:and|also|plus|with|can|und|auch|y|también|et|aussi|e|também|anche|en|ook|i|też|и|также|і|й|та|також|dan|juga|bisa|và|och|ve|और|można|можно|можна)\\s){0,2}(?:و)?';
const acts = letterPattern(`^${leads}${one}(?:${joint}${one}){0,8}$`);
const several = letterPattern(`^${leads}${one}${joint}${one}`);
