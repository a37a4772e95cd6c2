import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { readForward, saysForward } from './read-forward.ts';
import { readProviders } from './read-providers.ts';

/**
 * Whether each call is to be kept as it comes, from any sender: nothing is said of signatures, and no service is
 * named that signs.
 *
 * @example
 * asksForInbox('webhook receiver that saves every POST as json file'); // true
 */
export function asksForInbox(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    readProviders(head)[0] === 'generic' &&
    readForward(head) === undefined &&
    each.test(head) &&
    !signed.test(head)
  );
}

/** How many calls are shown: "lets me see the last 20". */
export function readShown(text: string): number {
  return Math.round(readNumber(withDigits(text), shown, { min: 1, max: 500 }) ?? 50);
}

/** Whether a clause says what such a server does. */
export function coveredByInbox(request: string): (clause: string) => boolean {
  const isForwarded = readForward(request) !== undefined;
  return (clause) =>
    (isForwarded && saysForward(clause)) ||
    (clause.length < 120 &&
      (asksForInbox(request)
        ? each.test(clause) || sees.test(clause)
        : (keeps.test(clause) || doubles.test(clause)) && !elsewhere.test(clause)));
}

/** "les enregistre", "guarda los eventos en un archivo": each goes into a file. */
const keeps =
  /(?<!\p{L})(?:sav|stor|keep|record|log|writ|speicher|schreib|enregistr|sauvegard|guard|escrib|registr|salv|grav|scriv|opsla|bewaar|schrijf|zapis|сохран|запис|пиш|kaydet|spara)\p{L}{0,5}(?!\p{L})|保存|記録|记录|저장/iu;
/** "ignore duplicates" */
const doubles =
  /(?<!\p{L})(?:duplica|dupliz|doppelt|doublon|repetid|doppi|dubbel|duplikat|дубл|повтор)\p{L}{0,6}/iu;
const elsewhere =
  /(?<!\p{L})(?:postgres|mysql|mongo|sqlite|redis|databa|datenb|base de d|banco de d|sheet|excel|csv|notion|airtable|e?-?mail|discord|slack|telegram|баз)\p{L}{0,8}/iu;

const each =
  /(?<!\p{L})(?:(?:every|each|any|all|jede[ns]?|alle|cada|tod[oa]s?(?: l[oa]s| os| as)?|chaque|tou(?:te)?s les|ogni|tutt[ei] (?:le|i)|elke?|alle|każd[eay]|wszystkie|her|кажд\p{L}{1,3}|все|кожен|всі|varje|setiap|mọi|mỗi)\s(?:incoming |http |eingehende[n]? |requête |petición |richiesta |żądanie |запрос )?(?:posts?|requests?|calls?|payloads?|webhooks?|jsons?|bod(?:y|ies)|messages?|events?|hooks?|nachrichten?|mensajes?|mensagens|mensagem|messaggi|messagg?io|berichten|wiadomości|mesaj\p{L}{0,3}|сообщени\p{L}|anfragen?|aufrufe?|peticiones|petición|solicitud|requêtes?|appels?|requisiç\p{L}{2,4}|pedidos?|richiest[ae]|verzoek\p{L}{0,2}|żądani[ea]|iste[kğ]\p{L}{0,5}|запрос\p{L}{0,2}|запит\p{L}{0,2}|anrop|permintaan|yêu cầu)|(?:as|in|into|to|als|in|en|como|comme|dans|em|in|w|olarak|в|у|som|ke)\s(?:an?|the|eine?[rn]?|un|une|um|een)?\s?(?:\p{L}{4,9}\s){0,2}\.?json[\s-]?(?:files?|datei\p{L}{0,2}|archivos?|fichiers?|arquivos?|bestand\p{L}{0,2}|файл\p{L}{0,3}|fil(?:er)?)?|(?:archivos?|fichiers?|arquivos?|file|pliki?|файл\p{L}{0,3})\s\.?json|(?:sav|stor|keep|log)\p{L}{0,3} everything|(?:guard|enregistr|salv|zapis|сохран)\p{L}{1,4} (?:todo|tout|tudo|tutto|wszystko|вс[её])|alles (?:speicher|opsla)\p{L}{1,2}|speicher\p{L}{0,2} alles|(?:everything|whatever) (?:it|that) (?:gets?|receives?|comes?)|alles(?:,)? was (?:kommt|ankommt|reinkommt)|todo lo que (?:recib|lleg)\p{L}{1,2}|tout ce qu['’]il reçoit|tudo o que (?:recebe|chega)|tutto (?:quello|ciò) che (?:riceve|arriva)|alles wat (?:binnenkomt|hij krijgt)|wszystko,? co (?:dostanie|przyjdzie)|gelen her şeyi|вс[её],? что (?:приходит|получает)|request ?bin)(?!\p{L})|每(?:个|次|一个)?\s?(?:post|请求)|(?:全ての|すべての|各)\s?(?:post|リクエスト)|모든\s?(?:post|요청)/iu;
const signed =
  /(?<!\p{L})(?:sign(?:ed|ature)s?|secrets?|hmac|verif\p{L}{1,7}|signatur\p{L}{0,2}|signiert\p{L}{0,2}|firm(?:a|ad[oa]s?)|assinatur\p{L}{1,2}|handtekening|podpis\p{L}{0,3}|imza\p{L}{0,3}|подпис\p{L}{1,4})(?!\p{L})|签名|署名|서명/iu;
const last =
  '(?:last|latest|newest|most recent|letzten?|neuesten?|últim[oa]s|derni[eè]re?s|ultim[ei]|laatste|ostatni\\p{L}{1,2}|son|последни\\p{L}{1,2}|останн\\p{L}{1,2}|senaste|terakhir|mới nhất|最近|最新|直近|최근|마지막)';
const shown = [`${last}\\s?{n}`, `{n}\\s?(?:\\p{L}{3,12}\\s)?${last}`];
const sees =
  /(?<!\p{L})(?:last|latest|newest|recent|letzten?|neuesten?|últim[oa]s|derni[eè]re?s|ultim[ei]|laatste|ostatni\p{L}{1,2}|son|последни\p{L}{1,2}|останн\p{L}{1,2}|senaste|terakhir)(?!\p{L})|最近|最新|直近|최근|마지막/iu;
