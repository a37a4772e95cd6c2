import type { Language } from '../../../contracts/languages.ts';
import { isOnceADay } from '../../slash-bot/reading/read-once-a-day.ts';

const spaced = (words: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags);

/** What people keep together, lend, trade or report: the word before or behind which it is named. */
export const keeps = spaced(
  [
    'keep(?:s|ing)? (?:track|tabs) (?:of|on)|keep(?:s|ing)?(?= (?:an?|the|our|my) (?:[\\p{L}-]{2,14} ){0,4}(?:\\p{L}{0,8}lists?|collection|inventory|logs?|records?)(?!\\p{L}))|hands? in|loans|(?:track|log|record|collect|list|offer|swap|exchang|trad|lend|borrow|report|submit|register|stor|sav|catalog|archiv|pledg|sell|return|manag|organi[sz])(?:e?s|ed?|[gp]?ing)?|(?:inventory|collection) of',
    '(?:guard|ann?ot|segn|registr|recopil|raccogl|gest|gerenc|organi|ofre|offr|intercamb|scamb|troc|préstam|prest|emprest|elenc)\\p{L}{1,5}|controlar?|apunt(?:ar|[ae])|lista d[aei]\\p{L}{0,3}',
    '(?:gard|not|enregistr|collect|recens|g[ée]r|propos|échang|prêt|emprunt|signal|stock|list)(?:e|er|ent)',
    '(?:ein|aus|an)?(?:ge)?(?:sammel|verwalt|speicher|erfass|notier|tausch|(?:ver)?l(?:ei|ie)h|biet|meld|tr[aä]g)(?:e?t|n|en)|auflist\\p{L}{2}',
    '(?:bijhoud|verzamel|beheer|noteer|uitle|ruil|bied|zbiera|zapis|przechow|rejestr|wymian|pożycz|zgłasza|ewidencj|listele|kayde|хран|запис|соб[ио]р|вед[её]|обмен|сохраня|спис)\\p{L}{1,6}|spis|listę|tutan|toplayan|takip eden|saklayan|уч[её]та?|выдачи',
  ].join('|'),
  'giu',
);

/** Of these a thing is with somebody for a while: "who has what". */
export const withSomebody = spaced(
  '(?:lend|loan|borrow|emprunt|prêt|prest|emprest|uitle|pożycz)\\p{L}{0,5}|(?:ver|aus)(?:ge)?l(?:ei|ie)h\\p{L}{1,2}|who (?:ha(?:s|ve)(?! not)|owns|took|pledged|bought)|wer (?:welche\\p{L}|was)|quién tiene|qui a|quem tem|chi ha|wie heeft|kto ma|у кого',
);

export const when = spaced('due|deadline|when|wann|cuándo|quand|quando|wanneer|kiedy|когда');

export const howMany = spaced(
  'how (?:many|much)|expenses?|ausgaben|gastos|dépenses|spese|wie viele?|cuánt[ao]s?|combien|quant[oiae]s?|hoeveel|сколько',
);

/** "trade cards: what you have and what you want" */
export const trades = spaced(
  '(?:trad|swap|exchang|tausch|intercamb|échang|troc|scamb|ruil|wymi|обмен)\\p{L}{0,6}',
);
export const wants = spaced(
  '(?:want|need|missing|such|busc|falt|cherch|manqu|procur|cerc|zoek|szuk|ищ)\\p{L}{0,4}',
);

/** Longer words with which a name ends. */
export const ends = spaced(
  'with|from|into|that|wh[eio]\\p{L}{1,3}|they|people|members|everyone|each|were|have|will|should|last|later|them|(?:say|show|tell|count)s?|para|pour|cada|hemos|avec|entre|agli|della?|cuenta|oder|haben|leute|jede[rnm]?|jemand|anderen?|zählt|zeigt|voor|için|olan|наш\\p{L}{2,3}|\\p{L}{0,8}bots?|discord|serv(?:er|eur|idor)',
);

/** Longer words ahead of a name. */
export const leads = spaced(
  'your|their|which|what|whose|list[ae]?|records?|logs|(?:ein|mein|unser|welch)e?[nsrm]?|nuestr[oa]s?|notre|noss[oa]s?|minhas?|meus|nostr[oiae]|degli|dell[aeo]|onze',
);

/** What nobody keeps by hand: Discord, a service or a machine has it. */
export const notKept = spaced(
  'ones?|missing|daily|on-?line|help|support|world|rules?|files?|attachments?|accounts?|behaviou?r|(?:serv|activ|ativid|attiv|aktyw|актив|сервер|sunucu|messag|mensa|nachricht|bericht|wiadomo|сообщ|mitglied|membr|miembr|member|üye|участн|chan|kan[aá]|stream|video|price|prei|preci|prix|preço|prezz|prij|cen|fiyat|цен|курс|news|noti|weather|stock|crypto|role|voice|call|site|website|update|sale|release|flight|invite|spam|emoji|command|meme|pic|imag|gif|joke|fact|number|color)\\p{L}{0,6}|users?|players?|chats?|bitcoin|status|uptime|packages?|stats|time|it|them|this|everything|info|data|scores?|attendance',
);

/** What Discord or a service does, whatever list is named beside it. */
const ofOthers = spaced(
  'twitch|you ?tube|reddit|github|google|moodle|minecraft server|rss|api|(?:chat ?)?gpt|ai|(?:translat|übersetz|tradu|vertaal|tłumacz|çevir|перев)\\p{L}{1,6}|web ?panel|roles?|rollen?|rôles?|cargos?|ruol[oi]|рол[ьи]|voice|calls?|sprachk\\p{L}{3,6}|spraak\\p{L}{0,8}|vo[cz]a?l?\\p{L}{0,2}|głosow\\p{L}{1,3}|sesli|голосов\\p{L}{2,3}|threads?|muted?|nicknames?|modal|transcript|react\\p{L}{0,4}|buttons?|kn[oö]p\\p{L}{1,3}|boto?n?\\p{L}{0,2}es|boutons?|кнопк\\p{L}',
);
const marked = /语音|ボイス|음성|वॉइस|صوت|身份组|ロール|역할|⭐/u;

/**
 * The part of a request that says what the bot is for: the sentence that asks for it and the next one. Empty
 * where that is not clear, or where Discord or a service does it.
 */
export function heartOf(text: string): string {
  const head = text.slice(0, 2000);
  if (ofOthers.test(head) || marked.test(head) || isOnceADay.test(head)) return '';
  const sentences = head.split(/(?<!\d)[.!?](?=\s)|[。！？\n]/u).filter((one) => one.trim() !== '');
  const at = sentences.findIndex(
    (sentence, place) => aBot.test(sentence) && !(place > 0 && theBot.test(sentence)),
  );
  if (at < 0) return sentences.length > 1 ? '' : head;
  return sentences
    .slice(at, at + 2)
    .join('. ')
    .slice(0, 500);
}

const aBot = /(?<!\p{L})(?:\p{L}{2,20}-)?bot[auy]?(?!\p{L})|бот|봇|ボット|机器人|बॉट|بوت/iu;
const theBot = /^\s?(?:it|бот|bot)\s|(?<!\p{L})(?:the|le|el|il|der|den|dem|o|de) bot(?!\p{L})/iu;

/** What commands are called that a request does not name, in the order of the English ones. */
export function keptWords(language: Language): readonly string[] {
  return (named[language] ?? english).split(' ');
}

const english = 'search random join leave next queue countdown offers wanted';
const named: Readonly<Partial<Record<Language, string>>> = {
  pl: 'szukaj losuj dołącz wyjdź następny kolejka odliczanie oferty poszukiwane',
  tr: 'ara rastgele katıl ayrıl sıradaki sıra geri-sayım teklifler arananlar',
  ru: 'поиск случайно встать выйти следующий очередь отсчёт предложения запросы',
  es: 'buscar azar unirse salir siguiente cola cuenta-atrás ofertas búsquedas',
  de: 'suchen zufall anstellen verlassen nächste schlange countdown angebote gesuche',
  fr: 'chercher hasard rejoindre quitter suivant file compte-à-rebours offres recherches',
  pt: 'buscar sorteio entrar sair próximo fila contagem ofertas procuras',
  it: 'cerca caso entra esci prossimo coda conto-alla-rovescia offerte richieste',
  nl: 'zoek willekeurig aansluiten weggaan volgende rij aftellen aanbod gezocht',
};
