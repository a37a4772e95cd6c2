import { allMatches } from '../../../workspace/text/all-matches.ts';
import { saysChoice } from '../../shared/reading/fields/said-choices.ts';
import { saysAction } from '../work/actions/said-actions.ts';
import { pollsOf, saysPoll } from '../work/poll-work.ts';
import type { Plan } from '../../../contracts/job/plan.ts';
import type { Language } from '../../../contracts/languages.ts';
import { atWords } from '../../shared/at-words.ts';
import { clausesOf } from '../../not-included/clauses/clauses-of.ts';
import { byModel } from '../../not-included/lines/by-model.ts';
import { leftWord } from '../../not-included/lines/program-lines.ts';
import { hasAccounts } from '../access/account-routes.ts';
import { readAccess } from '../access/read-access.ts';
import { asksForPage, pageLists } from '../page/asks-for-page.ts';
import { readEffects } from '../effects/read-effects.ts';
import { isBuilt, limitsEach } from './built-clauses.ts';
import { readSeeds } from '../seeds/read-seeds.ts';
import { saysStart } from '../seeds/sample-rows.ts';
import { rulesLeft } from './rules-left.ts';
import { servedFields } from '../served-fields.ts';
import { isWished } from '../wishes/wished-routes.ts';
import { type ServedRoute, servedRoutes } from '../served-routes.ts';

/** Routes outside of collections, and rules; and whatever a program does that is no API at all. */
export function leftOutOfApi(plan: Plan, text: string): readonly string[] {
  if (plan.projectType !== 'node_project') return [];
  const keepsThings = (plan.resources ?? []).some(({ fields }) => fields.length > 1);
  const routes = servedRoutes(plan.routes, plan.resources, text);
  const works = keepsThings || hasAccounts(plan.routes) || routes.some(({ work }) => work);
  const head = text.slice(0, 4000);
  if (!works && (!asksForApi.test(head) || doesWork.test(head)))
    return [leftWord('program', plan.language)];
  const fields = servedFields(routes, plan.resources ?? []);
  const effects = readEffects(text, routes, fields);
  const unwritten = routes
    .filter(({ action }) => action === 'unwritten')
    .map(({ method, path }) => `${method} ${path} (answers 501: ${byModel})`);
  const isGuarded = Object.keys(readAccess(text, routes, plan.resources ?? [])).length > 0;
  const hasSeeds = readSeeds(text, routes, fields, plan.language).size > 0;
  const isHashing = hasAccounts(plan.routes) && /bcrypt|argon2/iu.test(text);
  return [
    ...unwritten.slice(0, 6),
    ...(asksForPage(head) && works && pageLists(routes, fields).length * Number(!isGuarded) === 0
      ? [`a page: it answers JSON (${byModel})`]
      : []),
    ...windowsLeft(text, routes),
    ...defaultsLeft(text),
    ...eachLeft(text),
    ...routes
      .filter(({ action, path }) => action === 'create' && changing.test(path))
      .map(({ path }) => `POST ${path}: ${leftWord('adds', plan.language)}`),
    ...(isHashing ? ['bcrypt or argon2: passwords are hashed with scrypt, which Node.js has'] : []),
    ...(hasSeeds
      ? []
      : firstEntries(text, plan.language).filter(
          (line) => ![...fields.values()].flat().some(({ oneOf }) => oneOf && isOneOf(line, oneOf)),
        )),
    ...rulesLeft(
      text,
      plan.resources ?? [],
      (clause) =>
        isBuilt(clause, routes, plan, { text, effects }) ||
        isWished(clause, routes) ||
        (hasSeeds && saysStart(clause)) ||
        saysAction(clause, routes) ||
        saysChoice(clause, plan.resources ?? []) ||
        (pollsOf(routes) !== undefined && saysPoll(clause)) ||
        routes.some((route) => isDone(clause, route)),
    ),
  ];
}

/** "Email sending microservice": it keeps nothing. */
const doesWork =
  /(?<!\p{L})(?:sending|sends|processing|rendering|renders|resizing|resizes|converting|converts|conversion|compress(?:es|ing)|scans|proxies|serves? (?:an? |the |my )?(?:folder|directory|files?|markdown|static)|translating|translates|verschick\p{L}{1,3}|versendet|umwandel\p{L}{1,3}|envi[ao]r?|env[ií]a|convertir|envoyer|envoie|enviar|converter|inviare|versturen|wysył\p{L}{1,5}|gönder\p{L}{1,5}|отправ\p{L}{2,6}|рассыл\p{L}{1,3})(?!\p{L})|发送|送信|전송|발송/iu;

/** "POST /update": a thing to do with what is there. */
const changing =
  /\/(?:update|edit|change|modify|aktualisieren|actualizar|modifier|atualizar|aggiorna)$/iu;

/** "List only open ones by default": a list gives all, unless the address asks for less. */
function defaultsLeft(text: string): readonly string[] {
  return clausesOf(text.slice(0, 4000))
    .filter(({ text: clause }) => byDefault.test(clause) && partOfList.test(clause))
    .map(({ text: clause }) => `${clause} (${byModel})`)
    .slice(0, 2);
}

/** "100 requests a minute per api key" */
function eachLeft(text: string): readonly string[] {
  return clausesOf(text.slice(0, 4000))
    .filter(({ text: clause }) => limitsEach(clause))
    .map(({ text: clause }) => `“${atWords(clause, 60)}”: it counts by address (${byModel})`)
    .slice(0, 1);
}

const byDefault =
  /by default|standardmäßig|por defecto|por padrão|par défaut|di default|per impostazione predefinita|standaard|domyślnie|varsayılan|по умолчанию|默认|デフォルト|기본/iu;
const partOfList =
  /(?<!\p{L})(?:only|just|nur|s[oó]lo|solamente|seulement|uniquement|apenas|soltanto|alleen|tylko|sadece|только)(?!\p{L})|只|のみ|だけ|만/iu;

/** "GET /orders gives all of this week": a list gives what is of other weeks too. */
function windowsLeft(text: string, routes: readonly ServedRoute[]): readonly string[] {
  return routes.flatMap(({ action, method, path, only }) => {
    const at = text.indexOf(`${method} ${path} `);
    if (action !== 'list' || only !== undefined || at < 0) return [];
    const said =
      text.slice(at, at + 120).split(/[.;!?\n]|,\s|(?<=\S\s)(?:GET|POST|PUT|DELETE) \//u, 1)[0] ??
      '';
    const span = spans.exec(said)?.[0];
    return span === undefined ? [] : [`${method} ${path} “${span}”: it lists all (${byModel})`];
  });
}

const spans =
  /(?<!\p{L})(?:(?:this|last|past|current)\s(?:week|month|year|day)s?|today(?:'s)?|(?:diese[rsn]?|letzte[rsn]?)\s(?:woche|monats?|jahr(?:es)?)|heute|(?:esta|este|última?)\s(?:semana|mes|año|mês|ano)|hoy|hoje|(?:cette|ce)\s(?:semaine|mois)|aujourd['’]hui|(?:questa|questo)\s(?:settimana|mese)|oggi|(?:deze|dit)\s(?:week|maand|jaar)|vandaag|(?:w )?tym (?:tygodniu|miesiącu)|dzisiaj|эт(?:ой|ом|у)\s(?:недел[еюи]|месяце?)|сегодня|bu (?:hafta|ay)|bugün)(?!\p{L})/iu;

/** "GET /alerts gives what is below 5", of a route that does so. */
function isDone(clause: string, { path, work }: ServedRoute): boolean {
  return work !== undefined && clause.includes(` ${path}`);
}

const asksForApi =
  /api|rest(?:ful)?(?!\p{L})|backend|endpoint|crud|(?<!\p{L})routes?(?!\p{L})|https? server|express|json|graphql|microservice|web ?service|(?:GET|POST|PUT|PATCH|DELETE) \/|schnittstelle|endpunkt|servidor|serveur|serwer|sunucu|servertje|web ?server|сервер|接口|后端|バックエンド|サーバー|백엔드|서버|server (?:for|that (?:stores|keeps|manages|serves))/iu;

/** "Classes: Yoga Mon 18:00, Pilates Tue 19:00": an API begins empty. */
function firstEntries(text: string, language: Language = 'en'): readonly string[] {
  return allMatches(text.slice(0, 4000), entries)
    .map(([list]) => list)
    .filter(
      (list) =>
        /^[^,]{2,40}\d/u.test(list) &&
        (list.match(/\d{1,2}:\d{2}|[€£$]\s?\d|R\$\s?\d|\d\s?(?:€|zł|руб)/gu) ?? []).length > 1,
    )
    .slice(0, 2)
    .map((list) => `“${atWords(list.trim(), 70)}”: ${leftWord('empty', language)}`);
}

/** "plan (Basic 25 €, Full 40 €)": the values of a field. */
const isOneOf = (line: string, values: readonly string[]): boolean =>
  values.some((value) => line.startsWith(`“${value} `));

const entries = /(?<=:\s?)\p{Lu}[^\n.;]{10,200}|(?<=\(\s?)\p{Lu}[^\n.;()]{10,200}/gu;
