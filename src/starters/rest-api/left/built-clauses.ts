import type { NodePlan } from '../../../contracts/job/plan.ts';
import { hasAccounts } from '../access/account-routes.ts';
import { marksDone } from '../../cli-tool/reading/asks/keeps-records.ts';
import { saysKey, saysOwned } from '../access/read-access.ts';
import { saysConflict } from '../conflicts/read-conflicts.ts';
import { termIn } from '../read-terms.ts';
import { fineIn } from '../loan-terms.ts';
import { type Effect, saysEffect } from '../effects/read-effects.ts';
import { saysSignUp } from '../work/sign-up-work.ts';
import { servedFields } from '../served-fields.ts';
import { readLimits } from '../read-limits.ts';
import type { ServedRoute } from '../served-routes.ts';
import { fold } from '../../shared/fold.ts';

interface Asked {
  /** The whole request. */
  readonly text: string;
  readonly effects?: ReadonlyMap<string, Effect>;
}

/** Whether a rule is one of the project: of a booking, of an action, of the tokens. */
export function isBuilt(
  clause: string,
  routes: readonly ServedRoute[],
  plan: NodePlan,
  { text, effects = new Map() }: Asked,
): boolean {
  const fields = servedFields(routes, plan.resources ?? []);
  const hasLimits = [...fields.values()]
    .flat()
    .some(({ type, min }) => type === 'time' && min !== undefined);
  const isLimit = readLimits(clause).rateLimit !== undefined;
  if (limitsEach(clause)) return false;
  return (
    saysConflict(clause, routes, fields) ||
    isLimit ||
    (saysWaiting(clause) && readLimits(text).rateLimit !== undefined) ||
    ((ofMarks.test(clause) || marksDone(clause)) &&
      [...fields.values()]
        .flat()
        .some(
          ({ type, label }) =>
            type === 'boolean' &&
            (clause.toLowerCase().includes(label) || (clause.length < 40 && marksDone(clause))),
        )) ||
    ((termIn(clause) !== undefined || fineIn(clause) !== undefined) &&
      routes.some(({ collection }) =>
        /loan|leih|pret|prest|emprunt|lening|wypoz/u.test(collection),
      ) &&
      !/\d.{0,20}(?:max|most)|(?:max|most|höchst|up to).{0,20}\d/iu.test(clause)) ||
    (routes.some(({ path, work }) => work !== undefined && path.endsWith('/return')) &&
      lentAgain.test(fold(clause).toLowerCase())) ||
    (routes.some(({ work }) => work?.['log'] !== undefined) &&
      clause.length < 60 &&
      /reason|grund|motiv|raison|motif|reden|powod|причин|date|datum|fecha|data/iu.test(clause)) ||
    (/(?<!\p{L})slugs?(?!\p{L})/iu.test(clause) &&
      [...fields.values()].flat().some(({ madeOf }) => madeOf !== undefined)) ||
    (!hasAccounts(plan.routes) && saysKey(clause)) ||
    saysEffect(clause, effects) ||
    (routes.some(({ work }) => work?.does === 'poll.vote') &&
      ofPolls.test(fold(clause)) &&
      !besidesPolls.test(fold(clause))) ||
    (routes.some(({ work }) => work?.does === 'signup.add') && saysSignUp(clause)) ||
    (routes.some(({ work }) => work?.['status'] !== undefined) && ofActions.test(clause)) ||
    (hasAccounts(plan.routes) && (ofTokens.test(clause) || saysOwned(clause))) ||
    (hasLimits && ofHours.test(clause))
  );
}

/** "A book that is out can't be lent again", of loans that end. */
const lentAgain =
  /^(?=[^\d]{0,110}$)(?=.{0,80}(?:lent|lend|loan|borrow|check|out(?!\p{L})|leih|lieh|prest|pret|emprunt|sorti|emprest|leen|wypozycz|odunc|выда|pinjam)).{0,90}(?<!\p{L})(?:again|already|twice|once|einmal|noch ?mal|schon|bereits|doppelt|mehrfach|ya|deja|gia|ja|al|twee keer|dwa razy|juz|zaten|уже|повторно|sudah)(?!\p{L})/u;
/** "mark a dish as sold out": of things with such a field. */
const ofMarks =
  /(?<!\p{L})(?:whether (?:we|i)|si l[oa] he|si je l|se l|mark|marca|marqu|segna|contrassegna|kennzeichne|oznacz|zaznacz|işaretle|отме[чт]|помеч|помет)\p{L}{0,6}(?!\p{L})/iu;
/** "100 requests a minute per api key": requests are counted by address, whoever sends them. */
export function limitsEach(clause: string): boolean {
  return ofEach.test(clause) && readLimits(clause).rateLimit !== undefined;
}

/** "else 429 with how many seconds to wait", and neither "429 when the queue is full" nor a wait for a table. */
function saysWaiting(clause: string): boolean {
  return ofWaiting.test(clause) && (!inCase.test(clause) || ofRequests.test(clause));
}

const inCase =
  /(?<!\p{L})(?:when|if|while|unless|wait for|wenn|falls|cuando|quand|quando|als|gdy|jeśli|если|когда)(?!\p{L})/iu;
const ofRequests =
  /(?<!\p{L})(?:limit|rate|request|too (?:many|often|fast)|exceed|over|quota|anfrag|petici|solicitud|requ[êei]|richiest|zapyta|запрос|лимит)/iu;
/** "per api key", "pro Nutzer" */
const ofEach =
  /(?<!\p{L})(?:per|pro|je|por|par|na|на|(?:for )?each|every)\s(?:(?:api|access|registered|logged-in)[\s-]?)?(?:keys?|users?|accounts?|clients?|customers?|members?|tokens?|schlüssel|nutzer|benutzer|konto|kunde|usuario|clave|cuenta|cliente|utilisateur|clé|compte|usuário|chave|conta|utente|chiave|gebruiker|sleutel|klant|użytkownika|klucz|пользовател\p{L}{1,2}|ключ)(?!\p{L})|kullanıcı başına|anahtar başına|每个?(?:用户|密钥)|(?:ユーザー|キー)(?:ごと|あたり)|(?:사용자|키)\s?(?:당|별)/iu;
/** What an API with a limit answers. */
const ofWaiting =
  /(?<!\d)429(?!\d)|retry-after|(?<!\p{L})(?:how (?:many seconds|long)|seconds) to wait(?!\p{L})/iu;
const ofActions =
  /(?<!\d)(?:409|403)(?!\d)|already|more than|not enough|in stock|bereits|schon|mehr als|vorrätig|więcej niż|na stanie|już|quedan|ya est|más de|déjà|plus que|già|più di|mais do que|já|больше|уже|хватает|возвращается|один голос|per ip|once|meer dan/iu;
const ofPolls =
  /(?<!\p{L})(?:vot|stimm|abstimm|stem|glos|голос|option|opci|opco|opzion|вариант|result|ergebnis|risultat|wynik|результат)/iu;
const besidesPolls =
  /websocket|live|real|echtzeit|tiempo|temps|tempo|mail|login|senha|passwor|admin|expir|clos|deadline/iu;
const ofTokens = /tokens?|jwt/iu;
const ofHours =
  /(?<!\d)400(?!\d)|(?<!\d)\d{1,2}\s?(?:-|–|a|to|bis|à|às|alle|до|do)\s?\d{1,2}(?!\d)|\d\s?(?:h|uhr|pm|am)(?!\p{L})/iu;
