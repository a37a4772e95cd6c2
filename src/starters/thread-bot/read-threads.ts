import { allMatches } from '../../workspace/text/all-matches.ts';
import {
  readChannels,
  readSayings,
  withPlaces,
} from '../shared/reading/commands/read-server-words.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';

/** What a request says of threads that open by themselves. */
export interface Threads {
  /** As in `#help`. */
  readonly channels: readonly string[];
  /** Whether only messages with files get one. */
  readonly onlyFiles?: true;
  /** What the bot writes first in a thread; empty for nothing. */
  readonly says: string;
  /** After how many quiet minutes a thread is archived, as Discord takes them. */
  readonly archiveMinutes: number;
}

/**
 * Reads in which channels each message gets a thread; undefined where a request does not ask for it.
 *
 * @example
 * readThreads('creates a thread for every message in #help'); // { channels: ['#help'], says: '', … }
 */
export function readThreads(text: string): Threads | undefined {
  const head = text.slice(0, 4000);
  const sentences = head.split(/[.!?;](?=\s|$)|[。！？；\n]/u);
  const asking = sentences.find(saysThreads);
  if (asking === undefined) return undefined;
  const hours = readNumber(head, archived, { min: 1, max: 168 });
  const days = readNumber(head, archivedDays, { min: 1, max: 31 });
  const wanted = hours === undefined ? (days ?? 1) * 1440 : hours * 60;
  const said = allMatches(head, saying)[0]?.groups?.['said'] ?? readSayings(head)[0]?.text ?? '';
  return {
    channels: readChannels(asking),
    ...(ofPictures.test(asking) && { onlyFiles: true as const }),
    says: withPlaces(said.trim()),
    archiveMinutes: [60, 1440, 4320, 10_080].find((one) => one >= wanted) ?? 10_080,
  };
}

/** Whether a sentence asks for a thread below each message. */
export function saysThreads(sentence: string): boolean {
  return (
    named.test(sentence) ||
    (thread.test(sentence) &&
      each.test(sentence) &&
      opens.test(sentence) &&
      !others.test(sentence) &&
      !votesOn(sentence))
  );
}

/** A suggestion that is voted on, or is of no channel, gets its thread from the bot for suggestions. */
function votesOn(sentence: string): boolean {
  return suggested.test(sentence) && (votes.test(sentence) || !sentence.includes('#'));
}

const suggested = /(?<!\p{L})(?:every|each|all|any) (?:\p{L}{2,12} ){0,2}suggestions?(?!\p{L})/iu;
const votes = /(?<!\p{L})(?:up|down)?-?vot(?:es?|ing|ed)(?!\p{L})|👍|👎|✅|❌|⬆|🔼/iu;
const named = /(?<!\p{L})auto[ -]?thread(?:s|ing|er)?(?!\p{L})|автотред\p{L}{0,2}/iu;
const thread =
  /(?<!\p{L})(?:threads?|hilos?|fils?|tópicos?|draadjes?|wąt\p{L}{1,4}|konu\p{L}{0,4}|ветк\p{L}{1,2}|тред\p{L}{0,2})(?!\p{L})|子区|討論串|讨论串|スレッド|스레드|쓰레드|थ्रेड|سلسلة|موضوع/iu;
const each =
  /(?<!\p{L})(?:(?:every|each|all|any|jeder?|jede[nms]|alle[nr]?|cada|todos los|todo|chaque|tous les|toda|todas as|ogni|tutti i|elk|ieder|elke|każd\p{L}{1,3}|her|кажд\p{L}{2,3}|всех)\s(?:\p{L}{2,12}\s){0,2}(?:messages?|posts?|nachricht(?:en)?|beitrag|beiträge|mensajes?|mensage(?:m|ns)|messaggi\p{L}?|messaggio|berichte?n?|bericht|wiadomoś\p{L}{1,3}|mesaj\p{L}{0,4}|сообщени\p{L}{1,2}|photos?|images?|pictures?|drawings?|screenshots?|memes?|bild|bilder|fotos?|imagen|imágenes|dessin|imagem|immagine|foto|zdjęcie|фото|картинк\p{L}|questions?|fragen?|preguntas?|suggestions?)|mensajes nuevos|new messages?|neue nachrichten)(?!\p{L})|每[条條个]|すべての(?:メッセージ|投稿)|メッセージ(?:ごと|が投稿)|投稿ごと|모든 메시지|메시지마다|हर (?:संदेश|मैसेज)|كل رسالة/iu;
const ofPictures =
  /(?<!\p{L})(?:every|each|all|any|jede[ms]?|cada|chaque|toda|ogni|elke?|każde|her|кажд\p{L}{2,3})\s(?:new\s)?(?:photos?|images?|pictures?|drawings?|screenshots?|memes?|bild|foto|imagen|dessin|imagem|immagine|zdjęcie|фото|картинк\p{L})(?!\p{L})/iu;
const opens =
  /(?<!\p{L})(?:creat(?:es?|ing)|opens?|opening|starts?|makes?|adds?|mak\p{L}{1,3}|gets?|erstell\p{L}{1,3}|öffnet|eröffnet|macht|bekommt|startet|crea\p{L}{0,3}|abr\p{L}{1,3}|crée\p{L}{0,2}|ouvr\p{L}{1,3}|cria\p{L}{0,2}|apr\p{L}{1,3}|maakt|opent|tworz\p{L}{1,2}|otwiera|zakłada|oluştur\p{L}{0,4}|aç\p{L}{1,4}|созда\p{L}{1,5}|открыва\p{L}{1,4})(?!\p{L})|创建|建立|开|作成|作る|立て|만들|생성|열|बना|ينشئ|يفتح|إنشاء/iu;
/** A thread of a ticket, an event or a game is theirs. */
const others =
  /(?<!\p{L})(?:tickets?|events?|polls?|games?|suggestion bot|mod-?mail|(?:when|if|after|wenn|si|se|quand|quando|als) [^,.;]{0,30}react\p{L}{0,5}|reaction (?:roles?|counts?)|keywords?|containing|contains?|archived? threads|in (?:each|every|all|the) threads?)(?!\p{L})/iu;
const saying =
  /(?<!\p{L})(?:says?|say|saying|first message|writes?|sagt|schreibt|dice|dit|diz|zegt|mówi|пишет|текст)\s?:\s{0,2}["“„«]?(?<said>[^"“”„«»\n]{2,400}?)["”“»]?(?=[.!?]?$|\n)/giu;
const archived = [
  '(?:archiv\\p{L}{1,8}|clos\\p{L}{1,3}|архив\\p{L}{1,8})\\s(?:\\p{L}{1,12}\\s){0,4}{n}\\s?(?:h|hours?|stunden?|horas?|heures?|ore|uur|godzin\\p{L}?|saat|час\\p{L}{0,2})(?!\\p{L})',
];
const archivedDays = [
  '(?:archiv\\p{L}{1,8}|clos\\p{L}{1,3}|архив\\p{L}{1,8})\\s(?:\\p{L}{1,12}\\s){0,4}{n}\\s?(?:d|days?|tage?n?|días?|dias?|jours?|giorn[io]|dag(?:en)?|dni|gün|дн\\p{L}{1,2})(?!\\p{L})',
];
