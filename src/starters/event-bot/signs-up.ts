import { daysNamed } from '../shared/reading/clock/read-clock.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Whether a request wants members to say whether they come: "members sign up for the sessions", "botões Vou,
 * Talvez e Não posso".
 *
 * @example
 * signsUp('leden melden zich aan, een knop om je aan te melden voor zaterdag'); // true
 */
export function signsUp(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    !others.test(head) &&
    (answers.test(head) ||
      ((signing.test(head) || seats.test(head)) && meeting.test(head)) ||
      // "Tuesdays at 8pm, 10 players, waiting list"
      (waits.test(head) && daysNamed(head).length > 0) ||
      signedFor(head) !== '')
  );
}

/** "sign up for our board game night every Sunday": what people come to, where a day stands behind it. */
export function signedFor(text: string): string {
  return signed.exec(text)?.groups?.['title']?.replace(ours, '') ?? '';
}

/** "резерв", "各2・2・4人まで": who waits for a place, and how many there are of each. */
export function saysPlaces(clause: string): boolean {
  return waiting.test(clause) || clause.search(numbersInRow) >= 0;
}

/** Who waits for a place. */
export const waiting =
  /(?<!\p{L})(?:substitutes|suplentes|remplaçants|ersatz(?:spieler|bank)|reserv[ae]s?|riserv[ae]|rezerw\p{L}{1,4}|запасны\p{L}|fila)(?!\p{L})|wait(?:ing)?[ -]?list|warteliste|nachrücker|lista de espera|liste d['’]attente|lista d['’]attesa|wachtlijst|reservelijst|list[aęy] oczekuj|yedek|bekleme listesi|ожидания|резерв|очеред|候补|候補|補欠|キャンセル待ち|대기|예비|प्रतीक्षा सूची|قائمة انتظار/iu;

/** "limit 2/2/6": how many there are of each. */
export const numbersInRow =
  /(?:(?<!\p{L})(?:limit|max|m[aá]x|l[ií]m|лимит|макс|höchst)\p{L}{0,8}\.?:?\s|[(（各])(\d{1,2}(?:\s?[/・]\s?\d{1,2}){1,4})(?![\d:])/giu;

/** The same beside points, sheets and tallies, which have no dates of their own. */
export function signsUpBeside(starter: string, text: string): boolean {
  return dateless.has(starter) && signsUp(text);
}

const dateless: ReadonlySet<string> = new Set([
  'slash-bot',
  'score-bot',
  'sheet-bot',
  'progress-bot',
  'tally-bot',
]);

const words = (spaced: string, joined: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${joined}`);

/** Two of three answers, one after the other. */
const gap =
  '[,/、・\\s"“”„«»「」|]{1,4}(?:(?:and|or|und|oder|y|o|et|ou|e|en|of|i|ve|и|или)\\s)?["“„«]?';
const answers = words(
  [
    "(?:whether|if) (?:they|you|people) (?:can |will )?(?:come|attend|join)|ob (?:sie|er|man|ihr) (?:dabei|komm\\p{L}{1,2})|si (?:vienen|van a venir|asisten)|s['’]ils viennent|se (?:vêm|vão|vengono|ci sono)|of (?:hij|ze|je|zij) (?:er )?(?:komt|komen|bij)|czy (?:przyjd\\p{L}{1,3}|będ\\p{L}{1,3})|прид[её]\\p{L}{1,2} ли",
    "(?:who(?:['’]s| is)|whether (?:they|you)(?:['’]re| are)) coming|wer (?:alles )?kommt|qui[eé]n(?:es)? (?:viene|va(?=[,.;]|$))n?|qui vient|quem (?:vem|vai(?=[,.;]|$))|chi viene|wie (?:er )?komt|kto przyjdzie|kim geliyor|кто прид[её]т|zu-? ?(?:oder|und|/) ?ab(?:sag\\p{L}{1,3}|zusagen)|zu(?:zu)?sagen ?(?:oder|und|/) ?ab(?:zu)?sagen|accept or decline|confirmar o (?:rechazar|cancelar)|confirmer ou (?:annuler|refuser|décliner)|confirmar ou (?:recusar|cancelar)|confermare o (?:disdire|rifiutare)|toe(?: te )?zeggen of af(?: te )?zeggen|toezeggen of afzeggen|potwierdzić (?:lub|albo) odwołać",
    `(?:going|coming|yes|attending|available|present)${gap}(?:maybe|late|not (?:going|coming)|no|out|absent|can['’]?t)`,
    // "30 quotes built in, no API" asks nobody.
    `in${gap}(?:maybe|late|(?:i['’]m )?(?:not in|out)|absent)`,
    `(?:komme|dabei|zusage|ja|anwesend)${gap}(?:vielleicht|nicht dabei|komme nicht|absage|nein|abwesend)`,
    `(?:voy|asisto|sí)${gap}(?:quizás?|tal vez|no voy|no puedo|no)`,
    `(?:je viens|présent|oui)${gap}(?:peut-être|absent|je ne viens pas|non)`,
    `(?:vou|sim|presente)${gap}(?:talvez|não vou|não posso|não|ausente)`,
    `(?:ci sono|vengo|presente|sì)${gap}(?:forse|non (?:ci sono|vengo|posso)|assente|no)`,
    `(?:ik kom|erbij|aanwezig|ja)${gap}(?:misschien|afwezig|nee|ik kom niet)`,
    `(?:będę|przyjdę|obecny|tak)${gap}(?:może|nie będę|nieobecny|nie)`,
    `(?:geliyorum|katılıyorum|evet)${gap}(?:belki|gelmiyorum|katılmıyorum|hayır)`,
    `(?:приду|буду|иду|да)${gap}(?:может быть|возможно|не приду|не буду|нет)`,
  ].join('|'),
  `出欠|(?:参加|出席|出る)${gap}(?:遅刻|不参加|欠席|未定|たぶん|检讨)|(?:参加|来)${gap}(?:不参加|不来|待定|可能)|(?:참석|참가|참여)${gap}(?:불참|미정|불참가)|(?:आऊँगा|हाँ)${gap}(?:शायद|नहीं)|(?:سأحضر|نعم)${gap}(?:ربما|لا)`,
);
const signUps =
  "sign(?:s|ed|ing)?[ -]?ups?|rsvps?|inscriptions?|inscripci\\p{L}{2,4}|inscri[çc]\\p{L}{2,4}|iscrizion[ei]|an (?:oder|und) ab|meld\\p{L}{0,3} (?:sich|zich|euch|je|man sich) [^.;]{0,60} a?an|se apunt\\p{L}{1,3}|(?:zich )?aanmelden|aan te melden|\\p{L}{0,9}anmeld\\p{L}{1,4}|anzumelden|apuntar\\p{L}{0,3}|inscrib\\p{L}{1,5}|s['’]inscri\\p{L}{1,4}|inscrev\\p{L}{1,4}|iscriv\\p{L}{1,4}|zapis\\p{L}{1,4}|katıl\\p{L}{1,8}|ikut(?:an)?|(?:men)?daftar(?: hadir)?|hadir|tham gia|tham dự|đăng ký|shaa?mil|join kar\\p{L}{1,4}|запис\\p{L}{2,6}|[зс]б[оі]р\\p{L}{0,2}(?= [нв]а? рейд)";
const signed = letterPattern(
  `(?<!\\p{L})(?:${signUps})(?: bot)? \\p{L}{1,4} (?<title>[^,.;:#\\d\\n]{3,40}?) (?:every|each|on|at|am|jeden?|cada|chaque|ogni|toda|elke|(?:w )?każd\\p{L}{1,3}|кажд\\p{L}{2,3}|\\p{L}{3,6}days?) `,
);
const signing = words(
  signUps,
  '参加登録|参加表明|参加募集|报名|報名|參加者を募|/参加|/신청|/참가|참가 ?신청|참석 ?신청|참[석가여] 여부|साइन ?अप|शामिल हो|التسجيل|تسجيل الحضور|زر (?:المشاركة|الحضور|مشاركة)',
);
const meeting = words(
  'granie|grania|wspóln\\p{L}{1,3} gr\\p{L}{1,4}|spielabend\\p{L}?|spieleabend\\p{L}?|spelavond\\p{L}{0,2}|soirées? jeux|noches? de juegos|gaming sessions?|игротек\\p{L}{1,2}|events?|outings?|hikes?|runs|rides|sorties?|randonnées?|ausflüge?|wanderung\\p{L}{0,2}|salidas|excursiones|uscite|passeios|wycieczk\\p{L}{1,3}|sessions?|shifts?|übung\\p{L}{0,2}|diensten?|dienst|zmian[aęy]|vardiya\\p{L}{0,4}|смен[аыу]|trainings?|practices?|rehearsals?|meet-?ups?|meetings?|raid\\p{L}{0,10}|matches|games? nights?|opkomst\\p{L}{0,2}|trainingen|bijeenkomst\\p{L}{0,2}|termine?|treffen|proben?|veranstaltung\\p{L}{0,2}|schicht\\p{L}{0,2}|sesi(?:ón|ones)|entrenamiento\\p{L}?|ensayos?|turnos?|eventos?|séances?|entraînements?|répétitions?|événements?|sess(?:ão|ões)|treinos?|ensaios?|session[ei]|allenament[oi]|prov[ae]|eventi?|spotka\\p{L}{1,4}|trening\\p{L}{0,3}|prób\\p{L}{0,2}|wydarze\\p{L}{1,4}|etkinli\\p{L}{1,6}|antrenman\\p{L}{0,4}|toplant\\p{L}{1,6}|acara|latihan|rapat|pertemuan|turnamen|buổi (?:tập|họp|học)|cuộc họp|sự kiện|trận|встреч\\p{L}{0,3}|трениров\\p{L}{1,4}|рейд\\p{L}{0,3}|мероприяти\\p{L}{1,3}',
  'イベント|レイド|固定活動|オフ会|勉強会|練習|例会|集まり|活动|活動|聚会|开团|开打|团本|副本|公会战|训练|练习|比赛|开黑|레이드|정모|스크림|길드전|내전|모임|행사|연습|경기|कार्यक्रम|बैठक|فعالية|تدريب|لقاء|فعاليات',
);
const ours = /^(?:(?:\p{Ll}{1,3}|onze|notre|unser\p{L}{0,2}|nuestr[oa]|noss[oa]) ){1,2}/u;
/** "4 people per shift", "per dienst 4 mensen" */
const seats =
  /(?<!\d)\d{1,3} \p{L}{3,12} (?:per|pro|por|par|a|na|je) (?:shift|session|training|schicht|termin|dienst|turno|sesión|séance|créneau|sess[ãi]o\p{L}?|zmianę|смену|зміну|vardiya)(?!\p{L})|(?<!\p{L})(?:per|pro|je|por|par|na|на) (?:shift|session|schicht|dienst|turno|sesión|séance|créneau|sessão|zmianę|смену|зміну)(?!\p{L})[^.;,\d]{0,16}\d{1,3} \p{L}{3,12}/iu;
const waits = words(
  "wait(?:ing)?[ -]?list|warteliste|lista de espera|liste d['’]attente|lista d['’]attesa|wachtlijst|lista rezerwowa|лист ожидания",
  '候补|候補|대기자',
);
/** Those who sign up for something else. */
const others = words('news-?letters?|applications?|giveaways?|raffles?|tournaments?', '抽奖|추첨');
