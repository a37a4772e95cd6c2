import { letterPattern } from '../../workspace/text/letters.ts';

const verb = (words: string, joined: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])|${joined}`);

/** Words for bringing something to a channel. */
export const sends = verb(
  'sen(?:d|ds|t|ding)|alerts?|notif(?:y|ies)|pings|avis[ae]\\p{L}?|warnt|benachrichtigt|prévient|avertit|avvisa|waarschuwt|powiadamia|duyurur|оповещает|post(?:s|ed|ing)?|forwards?|submits?|submitted|goes|lands?|appears?|delivers?|drops?|announces?|publish(?:es)?|schickt|schicken|sendet|senden|postet|posten|gepostet|geschickt|leitet|landet|landen|veröffentlicht|ankündig\\p{L}{1,3}|kündigt|env[ií]a\\p{L}{0,3}|manda\\p{L}{0,3}|publica\\p{L}{0,3}|postea\\p{L}?|llega\\p{L}?|anuncia\\p{L}?|envoi\\p{L}{1,3}|envoy\\p{L}{1,3}|post[eé]\\p{L}?|publie\\p{L}?|publier|transmet|annonce|posta\\p{L}?|invia\\p{L}{0,2}|pubblica\\p{L}?|annuncia|stuurt|sturen|gestuurd|verstuurt|plaatst|plaatsen|geplaatst|wysyła\\p{L}{0,2}|wysła\\p{L}{1,2}|publikuje|wrzuca|trafia|ogłasza|gönder\\p{L}{0,6}|at(?:ar|sın|ılsın)|paylaş\\p{L}{0,5}|yolla\\p{L}{0,4}|düş\\p{L}{1,4}|отправ\\p{L}{2,6}|шл[её]т|пост\\p{L}{1,4}|публику\\p{L}{1,3}|(?:meng|di|ter)?(?:kirim|posting|umum)\\p{L}{0,3}|masuk(?= ke)|muncul(?= di)|gửi|đăng|báo|chuyển|bhej\\p{L}{1,3}|jaa?(?:ye|ega)|пересыла\\p{L}{1,3}|кида\\p{L}{1,3}|объявля\\p{L}{1,3}|пишет в',
  '发送|发到|发布|發|转发|提交到|公告|送る|送信|送っ|投稿|流す|届|보내|올려|올리|올라|전송|게시|भेज|पोस्ट|[تي]رسل|إرسال|[تي]نشر|نشر',
);

/** Nobody is told who wrote. */
export const isAnonymous =
  /anonym|anonim|anónim|anônim|анон[иі]мн|匿名|익명|गुमनाम|बिना नाम|مجهول|بدون (?:ذكر )?(?:ال)?[اإ]?سم|isimsiz|ismi(?:ni)? gizli|tanpa nama|ẩn danh|giấu tên|bina naam|gumn?aa?m/iu;

/** To those who run the server. */
export const isForStaff = verb(
  'mods?|moderators?|staff|admins?|(?<!(?:your|their|his|her|own|a) )team|owners?|organi[sz]ers?|moderatoren|leitung|vorstand|moderadores|administradores|equipo|modérateurs|équipe|moderação|equipe|moderatori|beheerders?|moderator\\p{L}{1,3}|admin\\p{L}{1,8}|yetkili\\p{L}{0,6}|yönetici\\p{L}{0,6}|pengurus|quản (?:trị|lý)(?: viên)?|ban cán sự|модератор\\p{L}{0,3}|админ\\p{L}{0,4}',
  '管理员|管理人|運営|モデレーター|관리자|운영진|मॉडरेटर|एडमिन|المشرفين|الإدارة',
);

export const isNumbered = verb(
  'numbers?|numbered|#1|nummer|nummeriert|durchnummeriert|númer\\p{L}{1,4}|numerad\\p{L}{1,2}|numér\\p{L}{1,4}|numer\\p{L}{0,6}|genummerd|numara\\p{L}{0,4}|номер\\p{L}{0,3}|нумер\\p{L}{1,6}',
  '编号|番号|번호|संख्या|رقم|مرقم',
);

export const isForm = verb(
  'forms?|modal|pop-?up|formular|formulario|formulaire|formulário|modulo|formulier|formularz\\p{L}?|formu?|анкет\\p{L}|форм\\p{L}',
  '表单|フォーム|양식|폼|फ़ॉर्म|फॉर्म|نموذج',
);

export const tellsPrivately = verb(
  'dms?|direct messages?|private(?:ly)? messages?|notifies the (?:member|user|author)|direktnachricht|privatnachricht|privat|mensaje privado|md|por privado|message privé|mp|en privé|mensagem privada|no privado|messaggio privato|in privato|privébericht|wiadomoś\\p{L}{1,3} prywatn\\p{L}{1,2}|pw|(?:na )?priv|(?:na )?pv|özel mesaj|dm\\p{L}{0,4}|лс|личк\\p{L}|личн\\p{L}{1,3} сообщени\\p{L}{1,2}',
  '私信|私聊|个人通知|ダイレクトメッセージ|개인 ?메시지|디엠|निजी संदेश|رسالة خاصة|الخاص',
);

/** Commands that keep somebody from writing, or take something back. */
export const dismisses =
  /(?:^|[-_])(?:un)?(?:ban|block|mute|remove|delete|kick)(?:$|[-_])|^(?:remind|ping|help)/u;

/** Somebody is accepted. */
export const accepting =
  /(?:accept|approv|annehm|annahme|angenomm|acept|aprob|aprov|aceit|accett|goedgekeurd|akcept|onay|kabul|одобр|прин|通过|承認|승인|स्वीकार|قبول)/iu;
