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
  const range = span.exec(text)?.groups;
  const [from, to] = [Number(range?.['from'] ?? 1), Number(range?.['to'] ?? 0)];
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
  /(?<!\d)(?<from>\d{1,4})\s?(?:-|–|—|to|bis|a|al|à|e|até|tot|do|and|до|по|から|到|至|〜|~|부터|से|إلى|ile|il[eâ])\s?(?<to>\d{1,4})(?!\d)/iu;
const seventyFive = /(?<!\p{L})(?:american|us|75)(?!\p{L})/iu;

/** Whether a clause tells what the server does. */
export function coveredByLive(request: string): (clause: string) => boolean {
  const kind = liveKindOf(request);
  return (clause) => kind !== undefined && does[kind].test(clause) && !beyond.test(clause);
}

const shared =
  'web-?sockets?|live|real[- ]?time|everybody|everyone|all (?:see|screens)|screen|page|tutt[io]|todos|tous|alle|allen|wszys\\p{L}{2,4}|herkes\\p{L}{0,3}|все[хм]?|экран\\p{L}{0,2}|collega\\p{L}{0,2}|joins?|later';
const does: Readonly<Record<LiveKind, RegExp>> = {
  queue: letterPattern(
    `(?<!\\p{L})(?:${shared}|numbers?|tickets?|next|queue|serv\\p{L}{1,4}|ahead|номер\\p{L}{0,2}|следующ\\p{L}{1,3}|очеред\\p{L}{1,2}|nummer\\p{L}?|nächst\\p{L}{1,2}|número|siguiente|suivant|numéro|próximo|numero|prossim[oi]|volgende|następn\\p{L}{1,3}|numer\\p{L}{0,3}|sıradaki|numara\\p{L}{0,3})(?!\\p{L})|号|番号|번호|次|下一|다음|رقم|التالي|अगल|नंबर`,
  ),
  draw: letterPattern(
    `(?<!\\p{L})(?:${shared}|numbers?|draw\\p{L}{0,3}|seconds?|numer[oi]|estra\\p{L}{1,4}|secondi|zahl(?:en)?|zieh\\p{L}{1,3}|sekunden|números?|segundos|numéros?|tire|secondes|sorte\\p{L}{1,3}|getal\\p{L}{0,3}|trek\\p{L}{0,2}|liczb\\p{L}?|losuj\\p{L}{0,2}|sayı\\p{L}{0,3}|saniye\\p{L}{0,2}|числ\\p{L}{1,2}|секунд\\p{L}?)(?!\\p{L})|数字|番号|숫자|秒|초|नंबर|رقم`,
  ),
  poll: letterPattern(
    `(?<!\\p{L})(?:${shared}|questions?|vot\\p{L}{1,5}|answers?|options?|opcion\\p{L}{0,3}|opzion[ei]|opções|opties|opcj\\p{L}{1,2}|вариант\\p{L}{0,3}|numbers?|results?|once|frage\\p{L}?|stimm\\p{L}{1,3}|antwort\\p{L}{0,2}|ergebnis\\p{L}{0,3}|pregunta|respuestas?|resultados|question|réponses?|résultats|pergunta|respostas?|domand[ae]|rispost[ae]|risultati|vraag|stem\\p{L}{0,3}|pytani\\p{L}|głos\\p{L}{0,4}|wynik\\p{L}{0,2}|soru|seçene\\p{L}{1,4}|oy\\p{L}{0,4}|sonuç\\p{L}{0,3}|вопрос\\p{L}?|голос\\p{L}{0,4}|результат\\p{L}?)(?!\\p{L})|投票|结果|选项|选择|結果|選択|결과|투표|선택|वोट|تصويت|نتائج`,
  ),
};
const beyond =
  /(?<!\p{L})(?:e-?mails?|sms|login|accounts?|database|sqlite|postgres|history|export|csv|statistics|estimated?|average|minutes|cards?|cartell[ae]|karten|cartones|cartelas|anonym\p{L}{0,6}|several|multiple|chart|graph|diagram|print\p{L}{0,4}|sounds?|voice|password|qr|telegram|push|names?|карточк\p{L}{1,2}|sms|смс)(?!\p{L})/iu;
