import { letterPattern } from '../../workspace/text/letters.ts';

export const nouns =
  'profanit|(?:bad|swear|banned|blocked|forbidden|curse)[ -]?words?|swear(?:s|ing)?(?!\\p{L})|curs(?:es|ing)(?!\\p{L})|insults(?!\\p{L})|slurs?(?!\\p{L})|word filter|schimpfw|beleidigung|(?:be)?schimpft|flucht(?!\\p{L})|wortfilter|verbotene w|insult(?:os|es|e|a|an|are|ar|i)(?!\\p{L})|malas palabras|groser[ií]as|palabrotas|gros mots|gossièret|grossièret|injures|palavrões|xing(?:a|ar|am)(?!\\p{L})|parolacce|schelden|scheldw|vloek|wulgary|przekl|bluzg|küfür|küfr|yasaklı kelime|ругательств|руган|лайлив|матюк|нецензур|заборонен\\p{L}{2,3} слов|svordom|svär(?!\\p{L}|a)|svärord|fula ord|förbjudna ord|kata[ -](?:kata )?(?:kasar|kotor|terlarang|jorok)|(?:từ|tu|lời) (?:ngữ )?(?:tục|cấm|bậy|tuc|cam|bay|thô)|chửi|(?<!\\p{L})мат(?:а|ы|ом|ами|ерн\\p{L}{1,4}|юк\\p{L}{0,4})?(?!\\p{L})';
export const joined =
  '敏感词|违禁词|脏话|髒話|骂人|辱骂|暴言|悪口|禁止ワード|NGワード|욕설|나쁜 ?말|욕(?= )|비속어|금칙어|गाली|गालि|अपशब्द|شتائم|ال?شتم|سب(?=\\s|$)|ألفاظ|كلمات (?:بذيئة|سيئة|ممنوعة)';

/** Bad words, as requests call them. */
export const swearWords = letterPattern(`(?<!\\p{L})(?:${nouns})|${joined}`);

export const deletes =
  '(?:delet|remov|block|filter|censor|lösch|entfern|blockier|filtert|borr|elimin|bloque|supprim|effac|filtre|apag|exclu|cancell|rimuov|blocca|verwijder|weghaal|wist(?!\\p{L})|blokkeer|usuw|usuń|kasuj|blokuj|sil(?=sin|er|en|me|ip|ecek|iyor)|engelle|удал|убира|блокир|видал|блоку|tar bort|ta bort|rader|blockera|hapus|menghapus|blokir|xóa|chặn)';
const joinedDeletes =
  '删除?|刪除?|屏蔽|撤回|过滤|削除|消す|消し|消さ|삭제|지[워우운]|차단|हटा|[تي]حذف|حذف|[تي]مسح|مسح';

/** "Deletes messages with swear words", "küfür eden mesajları silsin": what deletes them, or what is deleted first. */
export const deletesSwearing = letterPattern(
  `(?:(?<!\\p{L})${deletes}\\p{L}{0,8}|${joinedDeletes})[^,.;，。\\n]{0,40}?(?:(?<!\\p{L})(?:${nouns})|${joined})|(?:(?<!\\p{L})(?:${nouns})|${joined})[^,.;，。\\n]{0,40}?(?:(?<!\\p{L})${deletes}|${joinedDeletes})`,
);

/** "Deletes the last 10 messages", "son 10 mesajı silsin" */
export const deletesLast = letterPattern(
  `(?<!\\p{L})${deletes}\\p{L}{0,8}\\s(?:\\p{L}{1,6}\\s){0,2}(?:\\d{1,3}\\s)?(?:last|letzten?|últim[oa]s|dernier\\p{L}{0,2}|ultimi|laatste|ostatni\\p{L}{1,2}|последни\\p{L}{1,2}|останні\\p{L}{0,2}|senaste|pesan terakhir|tin nhắn (?:gần|cuối))(?!\\p{L})|(?<!\\p{L})${deletes}\\p{L}{0,8}\\s\\d{1,3}\\s(?:messages?|pesan terakhir|tin nhắn (?:gần|cuối)|derniers|останн\\p{L}{1,3}|последн\\p{L}{1,3})|(?<!\\p{L})son \\d{1,3} mesaj\\p{L}{0,3} ${deletes}|(?:删除|清理|清除|撤回)(?:最近|最后|后)|(?:最近|直近|最新|過去)の?\\s?\\d{0,3}\\s?(?:件|個|通)?(?:の?メッセージ)?を?(?:削除|消)|최근 (?:메시지 ?\\d{0,3}개?|\\d{1,3}개(?:의)? ?메시지)를? ?(?:삭제|지워)|(?:आख़?िरी|पिछले) \\d{0,3} ?(?:संदेश|मैसेज)|(?:[تي]حذف|[تي]مسح|حذف|مسح) آخر`,
);
