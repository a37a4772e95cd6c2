import { readChannels, readSayings } from '../shared/reading/commands/read-server-words.ts';

/** A message that stays at the end of a channel. */
export interface Sticky {
  readonly [setting: string]: string;
  /** As in `#rules`. */
  readonly channel: string;
  readonly text: string;
}

/** Whether a part of a request asks for messages that stay at the end of a channel. */
export function saysSticky(text: string): boolean {
  return sticky.test(text);
}

/**
 * The messages that a request puts into words.
 *
 * @example
 * readStickies('sticky message in #media: "Pictures only"'); // [{ channel: '#media', text: 'Pictures only' }]
 */
export function readStickies(text: string): readonly Sticky[] {
  const head = text.slice(0, 4000);
  if (!saysSticky(head)) return [];
  return head
    .split(/[;\n。；]|[.!?](?=\s)/u)
    .flatMap((sentence): readonly Sticky[] => {
      const [channel] = readChannels(sentence);
      const [said] = readSayings(sentence);
      return channel === undefined || said === undefined ? [] : [{ channel, text: said.text }];
    })
    .slice(0, 10);
}

const sticky =
  /(?<!\p{L})(?:sticky[ -]?(?:messages?|bots?|posts?|nachricht\p{L}{0,2})|stickies|stickied|stick (?:a |messages? |one )|\/(?:un)?sticky|(?:keeps?|stays?|staying|always|remain\p{L}{0,3}) (?:\p{L}{1,10} ){0,5}(?:at|to|on) (?:the )?(?:bottom|end) of (?:the |a |each |this )?(?:channel|chat)|mensajes? (?:fijos?|pegajosos?|sticky)|nachricht\p{L}{0,2} (?:immer )?(?:ganz )?unten (?:im|in einem) (?:kanal|chat)|messages? (?:collants?|sticky)|mensage(?:m|ns) (?:fixas?|grudentas?|sticky)|messaggi(?:o)? (?:appiccicos[oi]|sticky|fiss[oi] in fondo)|plakbericht\p{L}{0,2}|przyklejon\p{L}{1,3} wiadomoś\p{L}{1,3}|wiadomoś\p{L}{1,3} (?:zawsze |ciągle )?na (?:samym )?(?:dole|końcu)|(?:сообщени|повідомлен)\p{L}{1,2} (?:всегда |завжди )?(?:внизу|знизу|в конце|в кінці)|yapışkan mesaj\p{L}{0,4}|липк\p{L}{2,3} сообщени\p{L}{1,2})(?!\p{L})|置底消息|粘性消息|スティッキー|스티키|स्टिकी|رسالة لاصقة|رسائل لاصقة/iu;
