import type { NodePlan } from '../../../contracts/job/plan.ts';
import { clausesOf } from '../../not-included/clauses/clauses-of.ts';
import { hasAccounts } from '../access/account-routes.ts';
import { lacksPassword, saysKey, saysOwned } from '../access/read-access.ts';
import { saysConflict } from '../conflicts/read-conflicts.ts';
import { termIn } from '../read-terms.ts';
import { fineIn } from '../loan-terms.ts';
import { saysRateLimit } from '../read-limits.ts';
import { readStorage } from '../read-storage.ts';
import { type Effect, readEffects, saysEffect } from '../effects/read-effects.ts';
import { saysSignUp } from '../work/sign-up-work.ts';
import { servedFields } from '../served-fields.ts';
import { isWished } from '../wishes/wished-routes.ts';
import type { ServedRoute } from '../served-routes.ts';
import { fold } from '../../shared/fold.ts';

/**
 * The clauses of a request that are rules of the API: what is refused, what a route does, where things are
 * kept, how often one may ask.
 */
export function builtClauses(
  text: string,
  routes: readonly ServedRoute[],
  plan: NodePlan,
): readonly string[] {
  const effects = readEffects(text, routes, servedFields(routes, plan.resources ?? []));
  const isOpen = lacksPassword(plan, text);
  const isKept = (clause: string): boolean =>
    (!isOpen(clause) &&
      (isBuilt(clause, routes, plan, effects) ||
        routes.some((route) => isAboutRoute(clause, route)) ||
        isWished(clause, routes))) ||
    readStorage(clause).storage !== 'memory' ||
    (saysRateLimit(clause) && clause.length < 100);
  return clausesOf(text.slice(0, 4000))
    .map(({ text: clause }) => clause)
    .flatMap((clause) => {
      if (!isKept(clause) && !isOpen(clause)) return [];
      // "refuse a taken date and let the office confirm": one of two is kept.
      const parts = clausesOf(clause, joints).map(({ text: part }) => part);
      const [one, ...others] = parts.filter(isKept);
      const isLong = parts.every((part) => part.split(' ').length > 3);
      if (isLong && one !== undefined && others.length === 0) return one;
      return isKept(clause) ? clause : [];
    });
}

/** "GET /alerts gives what is below 5" */
function isAboutRoute(clause: string, { work, method, path }: ServedRoute): boolean {
  return (
    work !== undefined &&
    !wish.test(clause) &&
    clause.includes(`${method} ${path} `) &&
    clause.length > path.length + 12
  );
}

/** "I want GET /recipes/random": no rule. */
const wish =
  /^(?:and |und |y |et |e )?(?:i|we|ich|wir|je|nous|eu|quiero|queremos|necesito|vorrei|quero|preciso|chcę|ik|wij)\s/iu;

/** "books (title, author) and loans": each is said for itself. */
export const joints = /\s(?:and|und|y|e|et|en|i|oraz|ve|и)\s(?![^()]{0,200}\))/giu;

/** Whether a rule is one of the project: of a booking, of an action, of the tokens. */
export function isBuilt(
  clause: string,
  routes: readonly ServedRoute[],
  plan: NodePlan,
  effects: ReadonlyMap<string, Effect> = new Map(),
): boolean {
  const fields = servedFields(routes, plan.resources ?? []);
  const hasLimits = [...fields.values()]
    .flat()
    .some(({ type, min }) => type === 'time' && min !== undefined);
  return (
    saysConflict(clause, routes, fields) ||
    ((termIn(clause) !== undefined || fineIn(clause) !== undefined) &&
      routes.some(({ collection }) =>
        /loan|leih|pret|prest|emprunt|lening|wypoz/u.test(collection),
      ) &&
      !/\d.{0,20}(?:max|most)|(?:max|most|höchst|up to).{0,20}\d/iu.test(clause)) ||
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

const ofActions =
  /(?<!\d)(?:409|403)(?!\d)|already|more than|not enough|in stock|bereits|schon|mehr als|vorrätig|więcej niż|na stanie|już|quedan|ya est|más de|déjà|plus que|già|più di|mais do que|já|больше|уже|хватает|возвращается|один голос|per ip|once|meer dan/iu;
const ofPolls =
  /(?<!\p{L})(?:vot|stimm|abstimm|stem|glos|голос|option|opci|opco|opzion|вариант|result|ergebnis|risultat|wynik|результат)/iu;
const besidesPolls =
  /websocket|live|real|echtzeit|tiempo|temps|tempo|mail|login|senha|passwor|admin|expir|clos|deadline/iu;
const ofTokens = /tokens?|jwt/iu;
const ofHours =
  /(?<!\d)400(?!\d)|(?<!\d)\d{1,2}\s?(?:-|–|a|to|bis|à|às|alle|до|do)\s?\d{1,2}(?!\d)|\d\s?(?:h|uhr|pm|am)(?!\p{L})/iu;
