import { rangeOfNumbers } from '../shared/reading/numbers/range-of-numbers.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What everybody sees at once: a queue with numbers, numbers that are drawn, or a vote. */
export type LiveKind = 'queue' | 'draw' | 'poll';

/** What a request wants everybody to see at once; undefined for a chat, a quiz, or what is kept by an API. */
export function liveKindOf(message: string): LiveKind | undefined {
  const text = message.slice(0, 1500);
  if (!live.test(text) || other.test(text)) return undefined;
  const kind = (['queue', 'draw', 'poll'] as const).find((one) =>
    cues[one].every((cue) => cue.test(text)),
  );
  return kind === 'poll' && manyPolls.test(text) ? undefined : kind;
}

/** Polls that are made and kept: an API has them. */
const manyPolls =
  /(?<!\p{L})(?:back-?end|apis?|create (?:a |new )?(?:poll|vote)s?|crear encuestas?|umfragen (?:anlegen|erstellen)|créer des sondages|criar enquetes|creare sondaggi|создава\p{L}{1,3} опрос\p{L}{0,2}|бэкенд\p{L}?)(?!\p{L})/iu;

const live =
  /web-?sockets?|socket\.?io|вебсокет|веб-сокет|ウェブソケット|웹소켓|(?<!\p{L})(?:live|real[- ]?time|echtzeit|en vivo|en directo|tiempo real|en direct|temps réel|ao vivo|tempo reale?|dal vivo|in diretta|na żywo|czasie rzeczywistym|canlı|anlık|gerçek zamanlı|вживую|онлайн|реальн\p{L}{2,3} врем\p{L}{0,3}|реальному часі)(?!\p{L})|实时|直播|リアルタイム|실시간|लाइव|रियल ?टाइम|مباشر/iu;
/** A chat, a quiz with points, and what has accounts or is kept. */
const other =
  /(?<!\p{L})(?:chat\p{L}{0,8}|quiz\p{L}{0,6}|trivia|kahoot|graphql|rest(?:ful)?|crud|cli|command line|чат\p{L}{0,2}|викторин\p{L}{1,2})(?!\p{L})|聊天|チャット|채팅|クイズ|퀴즈|(?<!\p{L})(?:job|task|message|print|work|event|e-?mail|music|song|playlist)s?[ -]queues?(?!\p{L})|очеред[ьи] (?:задач|сообщений|печати)|rabbitmq|redis|kafka|bullmq/iu;

const cues: Readonly<Record<LiveKind, readonly RegExp[]>> = {
  queue: [
    /(?<!\p{L})(?:queues?|waiting (?:list|room|line)|(?:people|customers) in line|warteschlange\p{L}?|wartenummer\p{L}?|wartezimmer|wachtrij\p{L}{0,3}|wachtkamer|cola|fila|turnos?|file d['’]attente|salle d['’]attente|coda|kolejk\p{L}{1,3}|kolejkow\p{L}{1,3}|sıra|kuyruk|очеред\p{L}{1,3}|черг\p{L}{1,2})(?!\p{L})|排队|叫号|取号|順番待ち|整理券|대기열|대기표|번호표|순번|कतार|طابور|انتظار/iu,
    /(?<!\p{L})(?:numbers?|tickets?|tokens?|customers?|clients?|patients?|visitors?|barber\p{L}{0,4}|nummern?|nummers?|kunden?|klanten?|patient\p{L}{0,3}|número|numero|números|clientes?|pacientes?|numéros?|ticket|senhas?|biglietto|clienti|pazienti|numerek|numerki|numer\p{L}{0,3}|klien\p{L}{1,4}|pacjen\p{L}{1,4}|numara\p{L}{0,4}|müşteri\p{L}{0,4}|hasta\p{L}{0,4}|номер\p{L}{0,2}|талон\p{L}{0,2}|клиент\p{L}{0,2}|клієнт\p{L}{0,2}|пациент\p{L}{0,2})(?!\p{L})|号|番号|客|번호|손님|환자|नंबर|رقم|زبون|عملاء/iu,
  ],
  draw: [
    /(?<!\p{L})(?:bingo|tombol[ae]|tombala\p{L}{0,3}|lott[eo]\p{L}{0,3}|loto\p{L}{0,2}|lottery|raffle|keno|lotería|loterie|loteria|лото|бинго|тамбола|(?:draws?|calls?|picks?|extracts?) (?:a |one )?(?:random )?numbers?)(?!\p{L})|宾果|摇号|ビンゴ|빙고|로또|बिंगो|तंबोला|हाउज़ी|بنغو|بينغو/iu,
    /(?<!\p{L})(?:numbers?|zahl(?:en)?|nummern?|números?|numeros?|numéros?|numer[oi]|getal(?:len)?|nummers?|liczb\p{L}?|numer\p{L}{0,2}|sayı\p{L}{0,3}|numara\p{L}{0,3}|чис\p{L}{1,4}|номер\p{L}{0,2}|боч[оеё]н\p{L}{1,3}|\d{1,3}\s?[-–]\s?\d{2,3})(?!\p{L})|数字|号码|番号|数|숫자|번호|नंबर|संख्या|أرقام|رقم/iu,
  ],
  poll: [
    /(?<!\p{L})(?:polls?|polling|vot(?:e|es|ing)|abstimm\p{L}{1,5}|umfrage\p{L}{0,3}|votaci\p{L}{1,4}|votar|encuestas?|sondages?|voter|vota[çz]\p{L}{1,4}|votação|enquetes?|sondaggi\p{L}?|votare|votazion[ei]|peiling(?:en)?|stemm(?:en|ing)|głosowa\p{L}{1,3}|ankiet\p{L}{1,2}|oylama\p{L}{0,3}|anket\p{L}{0,3}|голосован\p{L}{1,3}|голосуван\p{L}{1,3}|опрос\p{L}{0,2}|опитуван\p{L}{1,2})(?!\p{L})|投票|アンケート|투표|설문|मतदान|पोल|تصويت|استطلاع/iu,
  ],
};

/**
 * The rules that a request tells.
 *
 * @example
 * readLive('bingo: draws a number every 8 seconds from 1 to 90', 'draw'); // { from: 1, to: 90, everySeconds: 8 }
 */
export function readLive(message: string, kind: LiveKind): Readonly<Record<string, number>> {
  const text = withDigits(message.slice(0, 3000));
  if (kind === 'queue')
    return { mostWaiting: readNumber(text, waiting, { min: 1, max: 1000 }) ?? 500 };
  if (kind === 'poll') return { mostOptions: readNumber(text, options, { min: 2, max: 12 }) ?? 6 };
  const { from, to } = rangeOfNumbers(text, span) ?? { from: 1, to: 0 };
  const isRange = to > from && to - from < 1000;
  return {
    from: isRange ? from : 1,
    to: isRange ? to : seventyFive.test(text) ? 75 : 90,
    everySeconds: readNumber(text, seconds, { min: 1, max: 3600 }) ?? 10,
  };
}

const waiting = [
  '(?:max\\p{L}{0,5}|at most|up to|höchstens|bis zu|máximo|hasta|até|fino a|tot|do|en fazla|до|не больше)\\s{n}\\s(?:people|customers|numbers|personen|leute|personas|clientes|personnes|clients|pessoas|persone|clienti|mensen|osób|kişi|человек|клиент\\p{L}{0,2})',
];
const options = [
  '{n}\\s?(?:possible\\s)?(?:answers?|options?|choices?|antwort\\p{L}{0,2}|antwoord\\p{L}{0,2}|opties|opcion\\p{L}{0,3}|respuestas|réponses?|choix|opções|respostas|opzion[ei]|rispost[ae]|odpowiedzi|opcj[ie]|seçene\\p{L}{1,3}|cevap|вариант\\p{L}{0,3}|ответ\\p{L}{0,3}|个选项|択|개|विकल्प|خيارات)',
];
const seconds = [
  '{n}\\s?(?:s(?!\\p{L})|seconds?|secs?|sekund\\p{L}{0,3}|segundos?|secondes?|second[oi]|seconden|saniye\\p{L}{0,2}|секунд\\p{L}{0,2}|сек|秒|초|सेकंड|ثوان\\p{L}?|ثانية)',
];
const span =
  /(?<!\d)(?<from>\d{1,4})\s?(?:-|–|—|to|bis|a|al|à|e|até|tot|do|and|до|по|から|到|至|〜|~|부터|से|إلى|ile|il[eâ])\s?(?<to>\d{1,4})(?!\d)/giu;
const seventyFive = /(?<!\p{L})(?:american|us|75)(?!\p{L})/iu;

/** Whether a clause tells what the server does. */
export function coveredByLive(request: string): (clause: string) => boolean {
  const kind = liveKindOf(request);
  return (clause) =>
    kind !== undefined &&
    !beyond.test(clause) &&
    (does[kind].test(clause) || (acts[kind].test(clause) && things[kind].test(clause)));
}

const shared =
  'web-?sockets?|live|real[- ]?time|all (?:see|screens)|tutt[io]|todos|tous|alle|allen|wszys\\p{L}{2,4}|herkes\\p{L}{0,3}|все[хм]?|экран\\p{L}{0,2}|collega\\p{L}{0,2}';
const does: Readonly<Record<LiveKind, RegExp>> = {
  queue: letterPattern(
    `(?<!\\p{L})(?:${shared}|номер\\p{L}{0,2}|следующ\\p{L}{1,3}|очеред\\p{L}{1,2}|nummer\\p{L}?|nächst\\p{L}{1,2}|número|siguiente|suivant|numéro|próximo|numero|prossim[oi]|volgende|następn\\p{L}{1,3}|numer\\p{L}{0,3}|sıradaki|numara\\p{L}{0,3})(?!\\p{L})|号|番号|번호|次|下一|다음|رقم|التالي|अगल|नंबर`,
  ),
  draw: letterPattern(
    `(?<!\\p{L})(?:${shared}|numer[oi]|estra\\p{L}{1,4}|secondi|zahl(?:en)?|zieh\\p{L}{1,3}|sekunden|números?|segundos|numéros?|tire|secondes|sorte\\p{L}{1,3}|getal\\p{L}{0,3}|trek\\p{L}{0,2}|liczb\\p{L}?|losuj\\p{L}{0,2}|sayı\\p{L}{0,3}|saniye\\p{L}{0,2}|числ\\p{L}{1,2}|секунд\\p{L}?)(?!\\p{L})|数字|番号|숫자|秒|초|नंबर|رقم`,
  ),
  poll: letterPattern(
    `(?<!\\p{L})(?:${shared}|votar|voter|votare|opcion\\p{L}{0,3}|opzion[ei]|opções|opties|opcj\\p{L}{1,2}|вариант\\p{L}{0,3}|frage\\p{L}?|stimm\\p{L}{1,3}|antwort\\p{L}{0,2}|ergebnis\\p{L}{0,3}|pregunta|respuestas?|resultados|question|réponses?|résultats|pergunta|respostas?|domand[ae]|rispost[ae]|risultati|vraag|stem\\p{L}{0,3}|pytani\\p{L}|głos\\p{L}{0,4}|wynik\\p{L}{0,2}|soru|seçene\\p{L}{1,4}|oy\\p{L}{0,4}|sonuç\\p{L}{0,3}|вопрос\\p{L}?|голос\\p{L}{0,4}|результат\\p{L}?)(?!\\p{L})|投票|结果|选项|选择|結果|選択|결과|투표|선택|वोट|تصويت|نتائج`,
  ),
};
/** In English, what is done, and with what: a word for a thing may be in any wish. */
const acts: Readonly<Record<LiveKind, RegExp>> = {
  queue:
    /\b(?:tak(?:e|es|ing)|gets?|gives?|hands?|pulls?|draws?|issues?|calls?|press(?:es)?|clicks?|taps?|buttons?|shows?|sees?|displays?|tells?|updates?|leaves?|joins?|serv(?:e|es|ed|ing)|starts? over|restarts?|resets?|how many)\b/i,
  draw: /\b(?:draws?|drawn|drawing|calls?|picks?|shows?|sees?|displays?|appears?|updates?|every|from|between|pauses?|restarts?)\b/i,
  poll: /\b(?:asks?|creates?|writes?|starts?|opens?|votes?|voting|choos(?:e|es)|picks?|selects?|clicks?|shows?|sees?|displays?|updates?|appears?|counts?|closes?|up to|at most)\b/i,
};
const things: Readonly<Record<LiveKind, RegExp>> = {
  queue:
    /\b(?:numbers?|tickets?|tokens?|next|queue|line|ahead|turn|place|position|screen|page|everybody|everyone|later)\b/i,
  draw: /\b(?:numbers?|seconds?|screen|page|everybody|everyone|later|\d{1,3}\s?(?:-|–|to)\s?\d{1,3})\b/i,
  poll: /\b(?:questions?|answers?|options?|choices?|results?|numbers?|votes?|once|poll|screen|page|everybody|everyone|later)\b/i,
};
const beyond =
  /(?<!\p{L})(?:e-?mails?|sms|login|accounts?|database|sqlite|postgres|history|export|csv|statistics|estimated?|average|minutes|cards?|cartell[ae]|karten|cartones|cartelas|anonym\p{L}{0,6}|several|multiple|chart|graph|diagram|print\p{L}{0,4}|sounds?|voice|password|qr|telegram|push|names?|карточк\p{L}{1,2}|смс|sav(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|persist\p{L}{0,4}|files?|after (?:a |the |each )?(?:server )?restarts?|keeps? (?:the |all |its )?(?:queue|numbers?|votes?|results?|data)|priorit\p{L}{1,4}|vip|counters|desks|windows|appointments?|skip\p{L}{0,4}|no-shows?|categor\p{L}{1,3}|prizes?|winners?|per ip|ip address\p{L}{0,2}|by ip|only (?:for|after|when|if)|until (?:the )?(?:end|close)|hid(?:e|es|den|ing)|secret\p{L}{0,2}|weight\p{L}{0,3}|deadline|timer|countdown|images?|photos?|comments?|speicher\p{L}{1,3}|gespeichert|datei|vorrang|schalter|neustart|erst nach|guardar|archivo|prioridade?|reinici\p{L}{1,4}|enregistr\p{L}{1,4}|sauvegard\p{L}{1,4}|fichier|guichets?|redémarr\p{L}{1,5}|salvar?|arquivo|priorità|sportelli|riavvi\p{L}{1,4}|bewa(?:ar|ren)\p{L}{0,2}|opslaan|bestand|voorrang|plik\p{L}{0,2}|okien\p{L}{1,3}|kaydet\p{L}{0,4}|dosya\p{L}{0,3}|öncelik\p{L}{0,3}|сохран\p{L}{1,5}|файл\p{L}{0,2}|приоритет\p{L}{0,3}|перезапуск\p{L}{0,2})(?!\p{L})|(?<!(?:a|an|the|live|one) )votes? (?:with|for) (?:up to )?(?:two|three|four|several|[2-9])(?!\p{L})/iu;
