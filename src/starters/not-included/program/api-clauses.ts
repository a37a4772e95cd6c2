import type { NodePlan } from '../../../contracts/job/plan.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { saysChoice } from '../../shared/reading/fields/said-choices.ts';
import { saysFilter } from '../../shared/reading/fields/said-filters.ts';
import { refusesEmpty } from '../../rest-api/left/rules-left.ts';
import { hasAccounts } from '../../rest-api/access/account-routes.ts';
import { readEffects } from '../../rest-api/effects/read-effects.ts';
import { isBuilt } from '../../rest-api/left/built-clauses.ts';
import { readStorage } from '../../rest-api/read-storage.ts';
import { readSeeds } from '../../rest-api/seeds/read-seeds.ts';
import { samplesAsked, saysStart } from '../../rest-api/seeds/sample-rows.ts';
import { servedFields } from '../../rest-api/served-fields.ts';
import { servedRoutes } from '../../rest-api/served-routes.ts';
import { isWished } from '../../rest-api/wishes/wished-routes.ts';
import { saysAction } from '../../rest-api/work/actions/said-actions.ts';
import { pollsOf, saysPoll } from '../../rest-api/work/poll-work.ts';
import { saysPoints, standingsPath } from '../../rest-api/work/reports/standings-work.ts';
import { fold } from '../../shared/fold.ts';
import { pathNameOf } from '../../shared/path-name.ts';
import { isKeepingAct } from '../../shared/reading/keeping-acts.ts';
import { stemOf } from '../../shared/reading/read-things.ts';
import { resourceName } from '../../shared/reading/resource-name.ts';
import type { Clause } from '../clauses/clauses-of.ts';
import { textOf } from '../clauses/files-text.ts';
import { segmenterOf } from '../clauses/uncovered.ts';

/** Whether an API keeps a clause as a rule, or answers it with a route. */
export function builtOf(plan: NodePlan, text: string): (clause: string) => boolean {
  const routes = servedRoutes(plan.routes, plan.resources, text);
  const fields = servedFields(routes, plan.resources ?? []);
  const effects = readEffects(text, routes, fields);
  const hasPolls = pollsOf(plan.routes) !== undefined;
  const hasSeeds =
    !hasAccounts(plan.routes) && readSeeds(text, routes, fields, plan.language).size > 0;
  return (clause) =>
    // "a few test data please"
    (hasSeeds && clause.length < 90 && (samplesAsked(clause) > 0 || saysStart(clause))) ||
    (hasPolls && saysPoll(clause)) ||
    isWished(clause, routes) ||
    isBuilt(clause, routes, plan, { text, effects }) ||
    refusesEmpty(clause, plan.resources ?? []) ||
    saysAction(clause, routes) ||
    (isKeepingAct(clause) && plan.routes.some(({ method }) => method === 'DELETE')) ||
    saysChoice(clause, plan.resources ?? []) ||
    saysFilter(clause, plan.resources ?? []) ||
    saysBound(clause, plan.resources ?? []) ||
    // "SQLite is enough"
    (clause.length < 60 && readStorage(clause).storage !== 'memory');
}

/** "Preis darf nicht negativ sein", "der Rest ist freiwillig", of a price with that rule. */
function saysBound(clause: string, resources: NonNullable<NodePlan['resources']>): boolean {
  const words = clause.toLowerCase();
  const fields = resources.flatMap((one) => one.fields);
  if (others.test(words)) return fields.some(({ isRequired }) => isRequired !== true);
  return (
    words.length < 150 &&
    fields.some(
      ({ label, min, above, isRequired, isUnique }) =>
        words.includes(label.toLowerCase()) &&
        ((negative.test(words) && (min ?? above) === 0) ||
          (needed.test(words) && isRequired === true) ||
          (single.test(words) && isUnique === true)),
    )
  );
}

const others =
  /^(?:und |and |y |et |e |en |i |и )?(?:(?:the|der|el|le|il|o|de) )?(?:rest|resto|reste|reszta|everything else|others|alles andere|остальн\p{L}{2}) \p{L}{1,4} (?:optional|freiwillig|opcional|facultatif|opzionale|facoltativo|optioneel|voluntary)$/u;
const negative = /n[eé]gati[vf]|ujemn|отрицательн|від.ємн/u;
const needed =
  /required|mandatory|pflicht|obligat|obrigat|obbligat|verplicht|wymagan|обязат|обов.язк/u;
const single = /unique|eindeutig|únic|unic|uniek|unikaln|уникальн|унікальн/u;

/** What an API keeps and answers: its settings and the rows of its README, and none of its code. */
export function apiWords(files: readonly ProjectFile[]): string {
  const settings = textOf(files.filter(({ path }) => path === 'src/settings.js'));
  const readme = textOf(files.filter(({ path }) => path === 'README.md'));
  return [
    settings.split('\n  texts: {', 1)[0] ?? '',
    ...readme.split('\n').filter((line) => line.startsWith('|')),
  ].join('\n');
}

/** The words of a request that are paths: "Bücher" of `/buecher`. */
export function namedByPaths(
  { routes, resources = [], language = 'en' }: NodePlan,
  request: string,
): readonly string[] {
  // What has no name of its own is an item.
  const parts = new Set(
    [...routes.flatMap(({ path }) => path.split('/')), ...resources.map(({ name }) => name)].filter(
      (part) => part !== '' && part !== 'items',
    ),
  );
  const words = new Set([...segmenterOf(language).segment(request)].map(({ segment }) => segment));
  return [...words].filter(
    (word) =>
      (word.length > 2 && parts.has(pathNameOf(word, language))) ||
      (/^\p{L}/u.test(word) &&
        !/^\p{Script=Latin}/u.test(word) &&
        parts.has(resourceName(word, language))),
  );
}

/** "GET /:code redirects", of a route that is there: what is left of it is told as a route. */
export function isServed(clause: string, routes: NodePlan['routes']): boolean {
  const [, method, path = ''] =
    /^(?:(?:I |we )?(?:\p{L}{1,7}\s){0,2})?(GET|POST|PUT|PATCH|DELETE)\s(\/[\w/:-]{0,80})(?:\?[\w=&%-]{1,80})?(?:\s.{0,20})?$/u.exec(
      clause,
    ) ?? [];
  const shapeOf = (one: string): string => one.replace(/:\w+/g, ':');
  // "GET /code" of a shortener is GET /:code.
  return routes.some(
    (route) =>
      route.method === method &&
      [route.path.replaceAll(':', ''), shapeOf(route.path)].includes(shapeOf(path)),
  );
}

/** Whether a clause tells what the table of a league has. */
export function isOfTable(clause: string, request: string): boolean {
  const path = standingsPath(request);
  return (
    path !== undefined && (ofTables.test(clause) || saysPoints(clause) || clause.includes(path))
  );
}

/** "goal difference and the right order": what the table of a league has. */
const ofTables =
  /^(?:and |und |y |et |e |i |en )?(?:the )?(?:goal difference|tordifferenz|torverhältnis|diferencia de goles|différence de buts|saldo de gols|differenza reti|doelsaldo|bilans bramek|averaj)(?!\p{L})[^,;]{0,30}$|^(?:e |and |und |y )?(?:the )?(?:(?:right|correct) order|ordem certa|richtige[nr]? reihenfolge|orden correcto|ordine giusto)$/iu;

/** "Members log in with e-mail and password", of an API with accounts. */
export function isOfLogin({ start, text: clause }: Clause, request: string): boolean {
  return (
    clause.split(' ').length < (/mail/iu.test(clause) ? 7 : 5) &&
    ofLogin.test(clause) &&
    // "Trainers log in, parents do not"
    !/^,\s(?:\S{1,20}\s){0,2}(?:not|nicht|no|niet|pas|não|non|nie|не)(?!\p{L})/u.test(
      request.slice(start + clause.length),
    )
  );
}

const ofLogin =
  /(?<!\p{L})(?:log(?:s|ging)? in|logins?|sign(?:s|ing)? (?:in|up)|register|registration|melden sich|loggen sich|inloggen|loggen in|se connectent|entran|entram|accedono|giriş|kayıt)(?!\p{L})/iu;

/** "The client gives a name", "tags such as quick": whether a clause names a field. */
export function namesField(
  resources: NonNullable<NodePlan['resources']>,
): (clause: string) => boolean {
  const labels = resources
    .flatMap(({ fields }) => fields)
    .filter(({ type }) => type !== 'email')
    .map(({ label }) => label.toLowerCase());
  const kinds = resources.map(({ name }) => stemOf(name));
  return (clause) => {
    const [said = ''] = clause.toLowerCase().split(asExample, 1);
    if (unspaced.test(said) && said.length < 30)
      return labels.filter((label) => startsWord(said, label)).length > 1;
    const count = said.split(' ').length;
    const plain = fold(said).replaceAll('-', ' ');
    // "Customers place orders with a name", of orders that have one
    const isOfThing = kinds.some((kind) => kind !== undefined && plain.includes(kind));
    return (
      (count < 5 || (count < 9 && isOfThing)) &&
      labels.some((label) => said === label || said.endsWith(` ${label}`))
    );
  };
}

function startsWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}$/u.test(text.slice(0, at));
}

/** "손님은 이름과 전화번호로 예약하고" */
const unspaced = /^[^\p{sc=Latin}\p{sc=Cyrillic}\d]*[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}]/u;
/** "tags such as vegetarian" */
const asExample =
  /\s(?:such as|like|e\.g\.|wie|z\.\s?b\.|como|comme|come|zoals|takie jak|например)\s/iu;
