import { letterPattern } from '../../workspace/text/letters.ts';

const words = (spaced: string, joined: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${joined}`);

/** Character sheets. */
const sheets =
  'sheets?|characters?|chars?|hero(?:es)?|pcs?|charakter\\p{L}{0,5}|bogen|figur|held(?:en)?|ficha|hoja|personajes?|pj|fiches?|perso|personnages?|personagem|scheda|personaggi\\p{L}?|personages?|kart[aęy]|posta[ćc]i?|karakter\\p{L}{0,3}|персонаж\\p{L}{0,2}|лист';
const sheetsJoined = '角色|キャラ|캐릭터|कैरेक्टर|पात्र|شخصي';

/** What members fill in about themselves. */
export const ofSheets = words(
  `profiles?|profil(?:e[ns]?|i|u|ini)?|steckbriefe?|intros?|introductions?|perfil|perfiles|perfis|profil[oi]|profiel|профил\\p{L}{1,2}|анкет\\p{L}|registr(?:ation|ierung|o|azione|atie)|inscription|rejestracj\\p{L}|kayıt|регистраци\\p{L}|${sheets}`,
  `${sheetsJoined}|プロフィール|自己紹介|프로필|자기소개|등록|资料|名片|档案|登记|登録|प्रोफ़ाइल|प्रोफाइल|पंजीकरण|ملف|بروفايل|تسجيل`,
);

export const ofCharacters = words(sheets, sheetsJoined);

/** The second words of commands. */
export const subs = {
  fill: /^(?:create|new|add|make|set|setup|fill|crear|nuev[oa]|poner|rellenar|erstellen|neu|anlegen|setzen|ausfüllen|créer|creer|nouveau|nouvelle|remplir|criar|nov[oa]|preencher|crea|nuov[oa]|compila|maken|nieuw|invullen|utwórz|nowa|ustaw|stwórz|oluştur|yeni|doldur|создать|новый|заполнить|创建|填写|作成|登録|만들기|작성|등록|बनाएँ|बनाओ|भरो|إنشاء|تعبئة)$/u,
  view: /^(?:view|show|see|ver|mostrar|zeigen|zeig|anzeigen|ansehen|voir|afficher|mostra|vedi|toon|bekijk|bekijken|tonen|pokaż|göster|показать|查看|表示|보기|दिखाएँ|दिखाओ|عرض)$/u,
  edit: /^(?:edit|change|update|editar|cambiar|bearbeiten|ändern|modifier|changer|alterar|modifica|cambia|bewerken|wijzigen|edytuj|zmień|düzenle|değiştir|изменить|编辑|修改|編集|수정|बदलो|تعديل)$/u,
  list: /^(?:list|all|lista|listar|todos|liste|alle|lister|tous|elenco|tutti|lijst|wszyscy|listele|список|列表|一覧|목록|सूची|قائمة)$/u,
  remove:
    /^(?:delete|remove|borrar|eliminar|löschen|supprimer|apagar|excluir|elimina|cancella|verwijder|verwijderen|usuń|sil|удалить|删除|削除|삭제|हटाओ|حذف)$/u,
} as const;

/** That a command fills one in. */
export const fills = words(
  'creates?|makes?|sets?(?: up)?|registers?|fills?|enters?|se hace|hace|crea\\p{L}?|rellena\\p{L}?|registra\\p{L}?|guarda\\p{L}?|erstell\\p{L}{1,3}|leg(?:t|en)|anleg\\p{L}{1,3}|anzulegen|trägt|eintragen|füllt|ausfüll\\p{L}{1,3}|créer?|crée|remplit|remplir|enregistre\\p{L}?|cria\\p{L}?|preenche\\p{L}?|cadastra\\p{L}?|creare|compila\\p{L}{0,2}|maakt?|maken|invul\\p{L}{1,3}|vult|tworzy|utworzyć|wypełni\\p{L}{1,2}|oluştur\\p{L}{0,4}|kaydeder|doldur\\p{L}{0,4}|созда\\p{L}{2,3}|заполн\\p{L}{2,4}',
  '创建|填写|登记|录入|作成|作る|登録|記入|만들|작성|등록|입력|बना|भर|दर्ज|إنشاء|[تي]نشئ|تسجيل',
);

export const showsOne = words(
  'shows?|views?|see|displays?|muestra|mostrar|ver|enseña|zeigt|zeigen|anzeigen|sehen|montre|affiche|voir|mostra\\p{L}?|vedere|toont|tonen|laat|bekijk\\p{L}{0,2}|pokazuje|zobaczyć|gösterir|göster\\p{L}{0,4}|показ\\p{L}{2,6}|посмотреть',
  '查看|查询|显示|表示|見る|見せ|보여|보기|조회|दिखा|देख|عرض|[تي]عرض|رؤية',
);

export const showsAll = words(
  'lists?|all (?:of )?(?:them|profiles|characters|sheets|members|players)|everyone|everybody|listet|alle[ns]?|lista(?= (?:todo|los|las|tod))|todos|todas|liste (?:tou|les)|tous|toutes|elenca|tutt[ie]|iedereen|wszystkich|wszystkie|herkes\\p{L}{0,2}|tüm|listele\\p{L}{0,3}|всех|список',
  '所有|全部|列出|全員|一覧|모두|전체|목록|सभी|सब|الجميع|كل',
);

export const removes = words(
  'deletes?|removes?|borra|elimina|löscht|entfernt|supprime|apaga|exclui|cancella|verwijdert|usuwa|siler|удаляет',
  '删除|削除|삭제|हटा|حذف',
);

export const edits = words(
  'edits?|changes?|updates?|edita|cambia|bearbeitet|ändert|ändern|modifie|modifier|altera|modifica|bewerkt|wijzigt|edytuje|zmienia|düzenle\\p{L}{0,3}|изменя\\p{L}{1,2}|изменить',
  '修改|编辑|変更|編集|수정|बदल|تعديل',
);

/** That a number of a sheet rises. */
export const raises = words(
  'rais(?:es?|ing)|adds?|increases?|gives?|heals?|restores?|levels? up|gains?|sube|suma|aumenta|cura|da|erhöht|heilt|gibt|steigert|augmente|monte|ajoute|rend|soigne|sobe|soma|alza|aggiunge|verhoogt|geneest|geeft|zwiększa|leczy|dodaje|artır\\p{L}{0,4}|iyileştir\\p{L}{0,3}|yükselt\\p{L}{0,3}|повыша\\p{L}{1,2}|леч\\p{L}{2}|добавля\\p{L}{1,2}|прибавля\\p{L}{1,2}',
  '增加|提升|升级|回复|上げ|回復|増や|올리|회복|बढ़ा|زيادة|يرفع|يزيد',
);

/** That it falls. */
export const lowers = words(
  'removes?|takes?|subtracts?|lowers?|reduces?|damages?|deals?|loses?|hurts?|quita|resta|baja|inflige|zieht|senkt|verliert|enlève|retire|baisse|perd|tira|diminui|causa|toglie|abbassa|infligge|verlaagt|haalt|odejmuje|zadaje|zmniejsza|azalt\\p{L}{0,3}|düşür\\p{L}{0,3}|отнима\\p{L}{1,2}|снижа\\p{L}{1,2}|наноси\\p{L}{1,2}',
  '减少|扣|減ら|ダメージ|깎|줄이|घटा|نقص|يخصم',
);
export const pronoun =
  /(?<!\p{L})(?:it|them|en|ihn|sie|es|lo|la|le|los|las|o|a|ne|ze|het|go|je|onu|его|их)(?!\p{L})|それ|它|그것/iu;
/** Numbers that rise by one. */
export const ofLevels =
  /level|lvl|nivel|niveau|nível|livello|poziom|seviye|stufe|уров|等级|レベル|레벨|स्तर|مستوى/iu;

/** "/leave takes you off the list" */
export const leavesIt = words(
  'takes? you (?:off|out)|removes? you|leaves? the|unregisters?|trägt dich aus|nimmt dich|meldet dich ab|te (?:quita|borra|saca)|te retire|te (?:tira|remove)|ti (?:toglie|rimuove|cancella)|haalt je|meldt je af|wypisuje|usuwa cię|seni (?:siler|çıkarır)|удаляет вас|убирает вас',
  '退出|取消登记|抜ける|登録解除|탈퇴|등록 취소|هटा दे|يزيلك',
);
