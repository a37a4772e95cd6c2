import type { PlanCommand } from '../../contracts/job/plan.ts';
import { pictureChannels, readFilters } from './read-filters.ts';
import { readBlockedWords } from './read-blocked-words.ts';
import { deletesLast, swearWords } from './swear-words.ts';
import { namedIn, type NamedCommands, planCommands } from '../shared/named-commands.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * The commands that a request names, together with their counterparts; all commands if it names none.
 *
 * @example
 * readModeration('a bot with warn and timeout').map(({ name }) => name);
 * // ['warn', 'warnings', 'clear-warnings', 'timeout', 'untimeout']
 */
export function readModeration(text: string): readonly PlanCommand[] {
  const head = text.slice(0, 2000);
  const named = groups.filter(
    ({ cues, commands }) =>
      cues.test(head) || (commands.includes('purge') && deletesLast.test(head)),
  );
  // Who has only words deleted warns and bans nobody.
  const wants = blocksWords(head) && readBlockedWords(text).length === 0;
  // Who has links deleted bans nobody either, and may switch that off.
  const isOfLinks =
    named.length === 0 &&
    !wants &&
    (readFilters(head).links !== 'none' || pictureChannels(head).length > 0) &&
    !moderates.test(head);
  const asked = named.length > 0 || wants || isOfLinks ? named : groups;
  const offered = new Set(asked.flatMap(({ commands }) => commands));
  const ids = Object.keys(moderationCommands);
  if (isOfLinks) offered.add('automod');
  for (const id of ['untimeout', 'unban', ...automodIds]) if (isNamed(head, id)) offered.add(id);
  if (wants || editsWords(head)) for (const id of wordIds) offered.add(id);
  const commands = planCommands(text, moderationCommands).filter((_command, at) =>
    offered.has(ids[at] ?? ''),
  );
  const isMute = mutes.test(head) && !/time-?\s?out/iu.test(head);
  return isMute || commands.some(({ name }) => name === 'mute')
    ? commands.map((command) => ({ ...command, name: muteNames[command.name] ?? command.name }))
    : commands;
}

const moderates =
  /(?<!\p{L})(?:auto-?)?mod(?:s|erat\p{L}{1,8}|erier\p{L}{1,4}|[ée]r\p{L}{1,8}|bot)?(?!\p{L})|модер|管理(?![员員者])|モデレ|관리(?!자)/iu;
/** "kick, ban, mute, warn" */
const mutes = /(?<!\p{L})(?:mut(?:es?|ing|en)|stummschalten|мь?ют)(?!\p{L})/iu;
const muteNames: Readonly<Record<string, string>> = { timeout: 'mute', untimeout: 'unmute' };

/** Commands for what is done without a moderator; a bot has those that a request names. */
export const automodIds = ['word-add', 'word-remove', 'word-list', 'automod'] as const;

/** "a blocked words list that admins can edit": by the commands for words. */
export function editsWords(text: string): boolean {
  return text
    .split(/[.;!?\n。；！？]/u)
    .some((clause) => wordLists.test(clause) && edits.test(clause));
}

/** Whether a request wants bad words to be deleted, even if it does not say which. */
export function blocksWords(text: string): boolean {
  return swearWords.test(text);
}

const wordIds = ['word-add', 'word-remove', 'word-list'] as const;
const wordLists =
  /(?:words?|insults?|slurs?|profanity|wörter|wortliste|schimpfwort|palabras?|insultos|mots|insultes|palavr|parol|insulti|woorden|słów|kelime|küfür|слов|слів|(?<!\p{L})(?:ord|kata|từ)(?!\p{L})|词|単語|ワード|단어|욕설|शब्द|كلمات)/iu;
const edits =
  /(?<!\p{L})(?:edit|configur|change|update|customi[sz]e|manage|maintain|bearbeit|änder|pfleg|cambi|modif|gestion|alter|ger(?:ir|enci)|modific|aanpass|bewerk|edyt|zmieni|düzenle|değiştir|ekle|редактир|меня|измен)\p{L}{0,14}(?!\p{L})|编辑|修改|編集|変更|수정|편집|बदल|تعديل/iu;

function isNamed(text: string, id: string): boolean {
  const words = letterPattern(`^(?:${id}|${moderationCommands[id]?.words ?? ''})$`, 'u');
  return namedIn(text).some((name) => words.test(name));
}

const wordNoun =
  '(?:(?:bad|banned|blocked)-?)?(?:words?|wordlist|word-?filter|filter|blacklist|blocklist|badwords?|swears?|wort|wörter|wortfilter|palabras?|filtro|mots?|filtre|palavras?|parol[ae]|woord(?:en)?|słow[ao]|kelime|слов[ао]|фильтр|词|敏感词|单词|単語|禁止ワード|단어|금칙어|शब्द|كلمة|كلمات)';
const target = '(?:-?(?:user|member))?';
const warned =
  '(?:warn|verwarn|advert|avis|avert|avv|ammon|richiam|waarschuw|ostrze|uyar|предупр|варн|попередж|peringat|警告|경고)[^ _-]{0,10}?';
const lifts =
  'clear|del|delete|remove|reset|un|lösch(?:e|en)?|entfernen?|borrar?|quitar?|eliminar?|retirer?|supprimer?|effacer?|enlever|limpar?|remover|apagar?|rimuovi|togli|cancella|verwijder(?:en)?|wis(?:sen)?|usuń|cofnij|sil|temizle|kaldır|sıfırla|снять|сними|удалить|сброс|сбросить|очистить|зняти|видалити|hapus|清除|删除|撤销|削除|取消|삭제|제거|초기화';
const shows =
  'list|show|see|log|lista|listar|ver(?=-|$)|zeigen|liste|lister|voir|mostra|elenco|lijst|toon|pokaż|listesi|listele|göster|gör|список|показать|列表|查看|一覧|목록|확인';

/** What requests call the commands. */
export const moderationCommands: NamedCommands = {
  warn: {
    does: 'Warns a member.',
    words: `warn${target}|strike|advertir|avisar|aviso|verwarnen|verwarnung|avertir|avertissement|avert|ammonisci|avviso|avverti|richiamo|ostrzeż|uyar|предупредить|варн|警告|경고|waarschuw|uyarı|peringatan|cảnh-?cáo|canh-?(?:cao|bao)|تحذير|[اإ]نذار|चेतावनी`,
  },
  warnings: {
    does: 'Lists the warnings of a member.',
    words: `(?:${shows})-?(?:${warned})|(?:${warned})[ -]?(?:${shows})|(?:warn(?:ing)?s?-?)?history|warns|infractions|strikes|advertencias|avisos|verwarnungen|avertissements|avvertimenti|ostrzeżenia|uyarılar|предупреждения|варны|警告一覧|경고목록|waarschuwingen`,
  },
  'clear-warnings': {
    does: 'Takes all warnings of a member back.',
    words: `(?:${lifts})-?(?:${warned})|(?:${warned})[ -]?(?:${lifts})|pardon|clear-?strikes?`,
  },
  timeout: {
    does: 'Keeps a member from writing for a time.',
    words: `mute${target}|tempmute|silence|silenciar|stumm|stummschalten|muet|rendre-muet|silenzia|wycisz|sustur|мут|замутить|тайм-?аут|禁言|ミュート|뮤트|タイムアウト|타임아웃|dempen|bisukan|cấm-?chat|cam-?(?:chat|noi)|كتم|[اإ]سكات|म्यूट`,
  },
  untimeout: {
    does: 'Lets a member write again.',
    words: `(?:${lifts})-?(?:mute|timeout|мут|silencio)|(?:mute|timeout|sustur(?:ma)?)[ -]?(?:${lifts})|unsilence|entstummen|desilenciar|odcisz|размут|размутить|解除禁言|ミュート解除|언뮤트`,
  },
  kick: {
    does: 'Removes a member from the server.',
    words: `kick${target}|expulsar|rauswerfen|expulser|espelli|wyrzuć|at|кик|кикнуть|踢出|キック|추방|킥|tendang|keluarkan|đuổi|duoi|طرد|किक`,
  },
  ban: {
    does: 'Bans a user.',
    words: `ban${target}|banear|bannen|bannir|banir|banna|banuj|zbanuj|yasakla|бан|забанить|封禁|バン|차단|밴|blokir|cấm|cam|حظر|باند|बैन`,
  },
  unban: {
    does: 'Lifts a ban.',
    words: `(?:${lifts})-?ban${target}|(?:ban|yasak)[ -]?(?:${lifts})|desbanear|entbannen|débannir|desbanir|sbanna|odbanuj|разбан|разбанить|解封|バン解除|언밴|bỏ-?cấm|bo-?cam|(?:فك|رفع|[اإ]لغاء)-?(?:ال)?حظر`,
  },
  purge: {
    does: 'Deletes the last messages here.',
    words:
      'clear|clean|prune|delete|clear-?messages|clear-?chat|purge-?messages|bulk-?delete|borrar|limpiar|löschen|leeren|effacer|nettoyer|supprimer|limpar|apagar|pulisci|cancella|wyczyść|usuń|temizle|sil|очистить|удалить|清理|清除|削除|クリア|청소|삭제|opruimen|wissen|очистити|видалити|rensa|städa|bersihkan|hapus|dọn|don|xóa|xoa|掃除|清空|साफ|مسح|تنظيف|limpia|nettoie|pulizia|svuota|sprzątaj',
  },
  'word-add': {
    does: 'Adds a word that is deleted.',
    words: `${wordNoun}[ -](?:add|new|añadir|agregar|neu|hinzufügen|ajouter|adicionar|aggiungi|toevoegen|dodaj|ekle|добавить|添加|追加|추가|जोड़ें|أضف|إضافة)|(?:add|ban|block)-?(?:bad-?)?words?|ekle-?kelime`,
  },
  'word-remove': {
    does: 'Takes a word from those that are deleted.',
    words: `${wordNoun}[ -](?:remove|delete|del|quitar|borrar|eliminar|entfernen|löschen|retirer|supprimer|remover|rimuovi|verwijderen|usuń|sil|çıkar|удалить|删除|移除|削除|삭제|제거|हटाएं|حذف|إزالة)|(?:remove|delete|unban|unblock)-?(?:bad-?)?words?`,
  },
  'word-list': {
    does: 'Shows the words that are deleted.',
    words: `${wordNoun}[ -](?:list|show|all|lista|ver|liste|zeigen|voir|mostra|elenco|lijst|lista|listele|список|列表|查看|一覧|목록|सूची|قائمة)|(?:list|show)-?(?:bad-?)?words?`,
  },
  automod: {
    does: 'Switches what is deleted on or off, and says how many messages are too many.',
    words:
      '(?:auto-?mod|anti-?spam|anti-?link|spam-?filter|link-?filter|filter|антиспам|автомод|автомодерация|自动审核|反垃圾|スパム対策|오토모드|스팸방지)',
  },
};

const word = (words: string, joined: string): RegExp =>
  letterPattern(`(?<!\\p{L})(?:${words})(?!\\p{L})|${joined}`);

const groups: readonly {
  readonly cues: RegExp;
  readonly commands: readonly string[];
}[] = [
  {
    cues: word(
      'warn(?:s|ing|ings)?|strikes?|avis(?:ar|os?)|avvis[io]|richiami|avvertiment[io]|advert\\p{L}+|verwarn\\p{L}*|waarschuw\\p{L}*|avert\\p{L}+|ammoni\\p{L}+|ostrze\\p{L}+|uyar\\p{L}*|предупре\\p{L}+|варн\\p{L}{0,3}|попередж\\p{L}+|varn\\p{L}+|(?:mem)?peringat\\p{L}+|cảnh cáo|canh cao|चेतावनी',
      '警告|경고',
    ),
    commands: ['warn', 'warnings', 'clear-warnings'],
  },
  {
    cues: word(
      'time ?outs?|mutes?|muting|mu[td]o|silenc\\p{L}+|stumm\\p{L}*|dempen|gedempt|muten|muet|wycisz\\p{L}*|sustur\\p{L}*|мь?ют\\p{L}*|мут\\p{L}*|замут\\p{L}+|tysta\\p{L}*|bisukan|(?:cấm|khóa) (?:chat|nói)|тайм-?аут\\p{L}*|म्यूट',
      '禁言|タイムアウト|ミュート|타임아웃|뮤트',
    ),
    commands: ['timeout', 'untimeout'],
  },
  {
    cues: word(
      'kicks?|kicking|at(?=,|\\sve\\s|\\skomut)|expuls\\p{L}+|exclu(?:re|sion)|rauswerf\\p{L}*|(?<!(?:links?|berichten?|posts|reclame|spam|woorden) (?:\\p{L}{2,12} ){0,2})verwijder\\p{L}*(?! (?:\\p{L}{2,12} )?(?:berichten|de laatste|links?|spam|scheld|reclame))|kicken|espell\\p{L}+|espuls\\p{L}+|wyrzuc\\p{L}+|at(?:ma|mak)|кик\\p{L}*|кік\\p{L}*|kickar?|(?:men)?tendang|đuổi|किक',
      '踢|キック|추방|킥',
    ),
    commands: ['kick'],
  },
  {
    cues: word(
      'bans?|banning|bane\\p{L}+|bann\\p{L}+|bant|banir|banowa\\p{L}+|verban\\p{L}*|yasakla\\p{L}*|бан\\p{L}*|забан\\p{L}+|(?:mem)?blokir|बैन',
      '封禁|BAN|차단|밴',
    ),
    commands: ['ban', 'unban'],
  },
  {
    cues: word(
      '(?:purges?|/(?:clear|clean|prune)|clear (?:command|messages|chat)|(?:clear|bulk delete) \\d+|bulk delete|delete messages|borrar mensajes|nachrichten löschen|berichten verwijderen|supprimer (?:des |les )?messages|apagar mensagens|eliminare messaggi|usuwa\\p{L}+ wiadomości|mesaj(?:ları)? (?:silme|temizle\\p{L}{0,3}|sil)|удал\\p{L}+ сообщени\\p{L}+|видал\\p{L}+ повідомлен\\p{L}+|(?:rensar?|ta bort) meddelanden|(?:meng)?hapus pesan|(?:xóa|xoá|xoa) tin nh[ắa]n)(?!\\s(?:with|containing|that|mit|con|avec|com|met|z|со?|зі?|із|med|som|dengan|yang|berisi|có|chứa|co|chua)\\s)',
      '删除消息|清理消息|メッセージ削除|메시지 삭제',
    ),
    commands: ['purge'],
  },
];
