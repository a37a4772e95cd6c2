import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { type Rate, readRate } from '../shared/reading/numbers/read-rate.ts';

/** How much an API gives at once, and how often. */
interface Limits {
  readonly pageSize?: number;
  /** Of one address; of requests with one method alone, if it names that. */
  readonly rateLimit?: {
    readonly requests: number;
    readonly seconds: number;
    readonly method?: 'POST';
  };
}

/**
 * The limits that a request names.
 *
 * @example
 * readLimits('20 per page, at most 60 requests per minute');
 * // { pageSize: 20, rateLimit: { requests: 60, seconds: 60 } }
 */
export function readLimits(text: string): Limits {
  const pageSize = readNumber(text, pageWords, { min: 1, max: 1000 });
  return {
    ...(pageSize !== undefined && { pageSize }),
    ...rateLimitIn(text),
  };
}

const pageWords = [
  '{n}\\s(?:\\p{L}{1,20}\\s){0,2}(?:per|a|pro|por|par|je|na)\\s(?:page|seite|página|pagina|stronę)',
  '(?:page|pages|paging|paginated?|pagination|seiten|paginierung|paginación|paginação|paginazione|páginas|pagine|stronicowanie|page ?size|default limit|limit)\\s?(?:size|of|by|to|zu|von|mit|je|de|di|en|par|is|:|=|po){0,1}\\s?{n}(?!\\s(?:req|anfr|pet|sol|ric|zap))',
  '(?:limit\\p{L}{0,2}|\\?limit|page ?size)\\s?[(,:]?\\s?(?:by )?(?:default|standard|por defecto|par défaut|padrão|predefinito|domyślnie|по умолчанию|默认|デフォルト)\\s?(?:is |of |de |:|=)?\\s?{n}',
  '(?:1ページ|ページあたり)に?{n}件',
  '(?:每页|每頁)(?:显示)? ?{n} ?[条條项項个]?',
  '페이지당 ?{n} ?개',
  '(?:sayfa başına|sayfada) {n}',
  '{n} (?:\\p{L}{2,16} ){0,2}на страниц\\p{L}',
  '{n} per pagina',
];

/**
 * "60 requests a minute" are of any kind, "5 links an hour" are things that are added; "40 loaves a day" or
 * "17 to 22 o'clock" are neither.
 */
function rateLimitIn(text: string): Pick<Limits, 'rateLimit'> {
  const rate = readRate(text);
  if (rate === undefined || !saysRate(text, rate)) return {};
  const { count: requests, seconds, noun } = rate;
  // "5 an hour" is less than a page asks for.
  const isAdded = noun === '' ? seconds >= 3600 : !anyRequest.test(noun);
  return { rateLimit: { requests, seconds, ...(isAdded && { method: 'POST' as const }) } };
}

function saysRate(text: string, { noun, seconds }: Rate): boolean {
  if (sessionWords.test(noun)) return false;
  if (namesLimit.test(text)) return true;
  if (anyRequest.test(noun)) return limitWords.test(text);
  return seconds < 86_400 && addedThings.test(noun);
}

const sessionWords = /login|sign|attempt|tries|versuch|intent|tentativ|prób|попыт|mail/iu;
/** What a request calls a limit of requests. */
const namesLimit =
  /rate[\s-]?limit|throttl|(?:per|pro|por|par|na|за) ip(?!\p{L})|límite de (?:peticiones|solicitudes)|limite de requ|anfragelimit|レート制限|限流|频率限制/iu;
const addedThings =
  /^(?:links?|urls?|posts?|messages?|comments?|scores?|votes?|submissions?|uploads?|pastes?|entries|nachrichten|einträge|kommentare|mensajes|comentarios|mensagens|commentaires|messaggi|commenti|berichten|reacties|wiadomości|komentarzy|сообщени\p{L}|комментари\p{L}{1,2})$/iu;

const anyRequest =
  /^(?:req\p{L}*|calls?|anfrage\p{L}*|aufruf\p{L}*|petici\p{L}*|solicitud\p{L}*|requ[êe]te\p{L}*|appels?|requisi\p{L}*|pedidos?|richiest\p{L}*|zapyta\p{L}*|запрос\p{L}*|回|リクエスト)$/iu;
const limitWords =
  /rate|limit|límite|max|höchstens|at most|no more|au plus|até|fino|maks|не более|не больше|最多|最大|throttl|per ip|pro ip|por ip|par ip|req|anfrag|petici|zapyta|запрос/iu;
