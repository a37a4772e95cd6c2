import { watchesPage } from '../../../workspace/text/wishes/watches-page.ts';

/**
 * The text in quotation marks that a worker is to post as it stands.
 *
 * @example
 * readMessage('sends "Standup now" to our webhook at 9:20'); // 'Standup now'
 */
export function readMessage(text: string): string | undefined {
  if (!somewhere.test(text) || elsewhere.test(text) || watchesPage(text)) return undefined;
  return quoted.exec(text)?.[1]?.trim();
}

const quoted = /["“„”«「『]([^"“”„«»「」『』\n]{0,200}\p{L}[^"“”„«»「」『』\n]{2,200})["”“»」』]/u;
const somewhere =
  /(?<!\p{L})(?:discord\p{L}{0,3}|telegram\p{L}{0,3}|slack|mattermost|web-?hook\p{L}{0,4}|д[иі]скорд\p{L}?|телеграм\p{L}?|вебхук\p{L}{0,2})(?!\p{L})|디스코드|웹훅/iu;
/** What comes from there, or is waited for. */
const elsewhere =
  /https?:\/\/(?!\S{0,60}hooks)|(?<!\p{L})(?:rss|feeds?|random|when(?:ever)?|if|wenn|falls|quand|si|cuando|quando|se|als|gdy|jeśli|когда|если|коли|якщо|när|kalau|jika|khi)(?!\p{L})/iu;
