import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { deletes } from './swear-words.ts';

/** What of the messages of members is not left to stand. */
export interface Filters {
  readonly links: 'none' | 'invites' | 'all';
  /** Where links may stand, as in `#promo`. */
  readonly linkChannels: readonly string[];
  /** So many messages within so many seconds are too many; 0 for any number. */
  readonly spam: { readonly messages: number; readonly seconds: number; readonly minutes: number };
}

/**
 * Reads which links are deleted, and what counts as spam.
 *
 * @example
 * readFilters('deletes invite links except in #ads, 6 messages in 5 seconds = 10 min timeout');
 * // { links: 'invites', linkChannels: ['#ads'], spam: { messages: 6, seconds: 5, minutes: 10 } }
 */
export function readFilters(text: string): Filters {
  const head = text.slice(0, 4000);
  const clauses = head.split(/[.;!\n。；，、]|,(?!\d)/u);
  const ofLinks = clauses.filter((clause) => link.test(clause));
  const isInvites = ofLinks.some((clause) => invite.test(clause));
  const isAll =
    ofLinks.some((clause) => forbids.test(clause) && !invite.test(clause)) ||
    (ofLinks.some((clause) => scam.test(clause)) && forbids.test(head));
  return {
    links: isAll ? 'all' : isInvites ? 'invites' : 'none',
    linkChannels: ofLinks.filter((clause) => !logs.test(clause)).flatMap(readChannels),
    spam: spamIn(head),
  };
}

/**
 * The channels in which each message needs a picture or another file.
 *
 * @example
 * pictureChannels('only pictures in #memes, text gets deleted'); // ['#memes']
 */
export function pictureChannels(text: string): readonly string[] {
  return text
    .slice(0, 2000)
    .split(/[.;!\n。；]/u)
    .filter((clause) => onlyPictures.test(clause) && !botSends.test(clause))
    .flatMap((clause) => readChannels(clause).slice(0, 1));
}

const botSends =
  /(?<!\p{L})(?:posts|sends|shares|postet|sendet|schickt|publica|envía|poste|envoie|отправляет)\s/iu;
const picture =
  '(?:pictures?|pics?|images?|photos?|screenshots?|bilder|fotos?|imágenes|imagens|immagini|foto|afbeeldingen|zdjęcia|obrazki|resim(?:ler)?|fotoğraf|картинки|фото|изображения|зображення|gambar|hình|ảnh|图片|画像|사진|이미지|صور)';
const onlyPictures = letterPattern(
  `(?<!\\p{L})(?:only|just|nur|s[óo]lo|que des|uniquement|seulement|apenas|só|soltanto|alleen|tylko|sadece|только|лише|тільки|endast|bara|hanya|chỉ|فقط)\\s(?:\\p{L}{2,9}\\s){0,2}${picture}|${picture}(?!\\p{L})[\\s-](?:only|uniquement|seulement|solamente|فقط)|(?:只|仅)[^。，]{0,5}${picture}|${picture}(?:のみ|だけ|만)`,
);

/** "削除して#ログに記録" */
const logs = /記録|通知|记录|기록|알림/u;

/** Whether messages with links are removed: "deletes messages with links", "der Nachrichten mit Links löscht". */
export function removesLinks(text: string): boolean {
  return withLinks.test(text.slice(0, 600)) && readFilters(text).links !== 'none';
}

/** "People post scam links. Delete them." */
const scam =
  /scam|phish|nitro|betrug|estafa|arnaque|golpe|truff|oplicht|oszust|dolandır|мошен|诈骗|詐欺|사기/iu;

function spamIn(text: string): Filters['spam'] {
  const { messages, seconds } = (burst.exec(text) ?? within.exec(text))?.groups ?? {};
  const { minutes = '10' } =
    /(?<minutes>\d{1,4})[\s-]?(?:m(?!\p{L})|min|dakika|мин|分|분)/iu.exec(
      text.slice(text.search(burst) < 0 ? text.search(within) : text.search(burst)),
    )?.groups ?? {};
  if (messages !== undefined && seconds !== undefined)
    return { messages: Number(messages), seconds: Number(seconds), minutes: Number(minutes) };
  return spam.test(text)
    ? { messages: 5, seconds: 5, minutes: Math.round(mutedHours(text) * 60) || 10 }
    : { messages: 0, seconds: 0, minutes: 0 };
}

/** "mute the person for 24h" */
function mutedHours(text: string): number {
  return (
    readNumber(
      text,
      [
        '(?:mute|timeout|time out|silence|stumm|silenci|muet|mut|sustur|мут)\\p{L}{0,6}\\s(?:[^.;,\\n\\d]{0,30}){n}\\s?(?:h|hours?|std|stunden?|horas?|heures?|ore|uur|godzin\\p{L}?|saat|час\\p{L}{0,2})(?!\\p{L})',
      ],
      { min: 1, max: 672 },
    ) ?? 0
  );
}

const link =
  /(?<!\p{L})(?:links?|urls?|invites?|einladungs?links?|enlaces?|liens?|collegamenti|link\p{L}{0,4}|linkler\p{L}{0,3}|(?:ссыл|посил|лінк)\p{L}{1,7})(?!\p{L})|链接|リンク|링크/iu;
const invite =
  /invit|einladung|convite|convid|zaproszeni|davet|приглашени|запрошен|[иі]нвайт|uitnodig|邀请|招待|초대|discord\.gg/iu;
const forbids =
  /(?<!\p{L})(?:delet|remov|block|ban|filter|anti|no |without|forbid|prohib|lösch|blockier|verbiet|borr|elimin|bloque|supprim|interdi|apag|cancell|vieta|usuw|blok|sil|engel|yasak|удал|видал|блок|забор|запре|kasuj|verwijder)|anti-?link|削除|消[すしさ]|貼れない|禁止|删|撤回|삭제|차단|지[워우운]|막아/iu;
const spam =
  /(?<!\p{L})anti-?\s?(?:spam|flood)|spam(?:mers?|ming|schutz|filter|koruma\p{L}*)?(?!\p{L})|спам|刷屏|スパム|도배|스팸/iu;
const messagesWord =
  '(?:messages?|msgs?|nachrichten|mensajes|mensagens|messaggi|wiadomości|mesaj|сообщени\\p{L}|повідомлен\\p{L}{1,2}|berichten|条消息|件|개)';
const linkWord = '\\p{L}{0,14}link(?!ed|in)|enlace|lien|ссыл|посил|лінк';
const withLinks = letterPattern(
  `(?<!\\p{L})(?:${messagesWord}|posts?)(?!\\p{L})[^.;,\\n]{0,24}(?:${linkWord}|链接|リンク|링크)|(?<!\\p{L})${deletes}\\p{L}{0,8}\\s(?:(?!old)\\p{L}{2,10}\\s){0,2}(?:${linkWord})|(?<!\\p{L})(?:${linkWord})\\p{L}{0,4}\\s(?:\\p{L}{2,12}\\s){0,2}${deletes}|(?:链接|網址|网址|广告|リンク|URL|링크)[^。.;\\n]{0,16}(?:删|撤回|踢|削除|消[すしさ]|禁止|지[워우운]|삭제|차단|막아)`,
);
const secondsWord = '(?:s|sec\\p{L}*|sek\\p{L}*|seg\\p{L}*|saniye\\p{L}*|сек\\p{L}*|秒|초)';
/** "6 messages in 5 seconds" */
const burst = letterPattern(
  `(?<!\\d)(?<messages>\\d{1,2})\\s?\\+?\\s?${messagesWord}(?:[\\s/]\\p{L}{0,10}){0,3}\\s?(?<seconds>\\d{1,3})\\s?${secondsWord}(?!\\p{L})`,
);
/** "5 saniyede 6 mesaj" */
const within = letterPattern(
  `(?<!\\d)(?<seconds>\\d{1,3})\\s?${secondsWord}\\s(?:\\p{L}{1,10}\\s){0,3}(?<messages>\\d{1,2})\\s?${messagesWord}`,
);
