import type { NodePlan } from '../../../contracts/job/plan.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { hasAccounts } from '../../rest-api/access/account-routes.ts';
import { lacksPassword } from '../../rest-api/access/read-access.ts';
import { isUnanswered } from '../../rest-api/wishes/wished-routes.ts';
import { servedRoutes } from '../../rest-api/served-routes.ts';
import { pollsOf, saysPoll } from '../../rest-api/work/poll-work.ts';
import { readJob } from '../../scheduled-worker/read-job.ts';
import { saysChoice } from '../../shared/reading/fields/said-choices.ts';
import { inNominative } from '../../shared/reading/in-nominative.ts';
import { builtOf, isOfLogin, isOfTable, isServed, namesField } from './api-clauses.ts';
import { isUsual } from './usual-clauses.ts';
import { clausesLeft } from '../clauses/clauses-left.ts';
import { type Clause, clausesOf } from '../clauses/clauses-of.ts';
import { namesAbsent } from '../clauses/names-absent.ts';
import { type LeftRequest, sayClauses } from '../clauses/say-clauses.ts';
import { valuesAbsent } from '../missing/values-absent.ts';
import { isNoWish } from '../questions/is-no-wish.ts';
import { isItself } from '../questions/itself.ts';
import { saysStart } from '../../rest-api/seeds/sample-rows.ts';
import { isStatement } from '../understood.ts';
import { clausesUncovered } from '../clauses/uncovered.ts';
import { booked, madeProgram, type MadeProgram, severalWishes, verbsOf } from './made-program.ts';

/**
 * The clauses of a request for a program whose numbers are neither in its settings nor in its plan, and
 * those most of whose words stand nowhere in its files. In the words of the request, at most 8.
 */
export function leftOfProgram(
  plan: NodePlan,
  files: readonly ProjectFile[],
  request: LeftRequest,
): readonly string[] {
  const program = madeProgram(plan, files, request);
  const { text, isOfTool, language } = program;
  const built = builtIn(program);
  const values = valuesLeft(program);
  // A rule is kept with its numbers, or it is not kept.
  const isRule = (clause: Clause): boolean => isWithin(clause, built) && !values.includes(clause);
  const left = [...values, ...uncoveredBy(program)].filter((clause) => !isRule(clause));
  const clauses = clausesOf(text);
  const names = namesAbsent(text, program.all, language).filter(
    (name) => !clauses.some((one) => isWithin(name, [one]) && isOfTool(one.text)),
  );
  const absent = valuesAbsent(text, program.code, program.values).filter(
    (clause) =>
      !isNoWish(clause.text) &&
      !isOfTool(clause.text) &&
      !isServed(clause.text, plan.routes) &&
      !isRule(clause),
  );
  const missing = [...left, ...unanswered(program)].filter((clause) => !isNoNews(clause, program));
  return sayClauses(text, [...missing, ...names, ...absent], plan.language);
}

/** The parts of a request that an API keeps as rules, or answers. */
function builtIn({ plan, text, head, joints }: MadeProgram): readonly Clause[] {
  if (plan.starter !== 'rest-api') return [];
  const isBuilt = builtOf(plan, head);
  // Of "rooms of 20 minutes and parts with a date" one part is a rule, and the other is not.
  return clausesOf(text).flatMap((clause) => {
    if (!isBuilt(clause.text)) return [];
    const parts = clausesOf(clause.text, joints);
    const isPart = (part: string): boolean => part.split(' ').length < 4 || isBuilt(part);
    return parts.some(({ text: part }) => isBuilt(part))
      ? parts
          .filter(({ text: part }) => isPart(part))
          .map((part) => ({ ...part, start: part.start + clause.start }))
      : [clause];
  });
}

function isWithin({ start }: Clause, clauses: readonly Clause[]): boolean {
  return clauses.some((one) => one.start <= start && start < one.start + one.text.length);
}

/** Clauses with a number or a time that neither settings nor plan have. */
function valuesLeft({
  plan,
  text,
  head,
  joints,
  values,
  code,
  isOfTool,
}: MadeProgram): readonly Clause[] {
  const { starter, title } = plan;
  // "start with 3 items: …": as many as are listed.
  const hasSeeds = starter === 'rest-api' && /(?<![\p{L}\p{N}])seeds: \{/u.test(code);
  // The dates of people stand in a file.
  const isDated = starter === 'scheduled-worker' && readJob(`${title}\n${head}`) === 'birthdays';
  // "zips the folder and deletes what is older than 14 days": one of two wishes, if it says enough.
  return clausesLeft(text, values, examples)
    .flatMap((whole) => {
      const parts = severalWishes.has(starter)
        ? clausesLeft(whole.text, values, examples, joints)
        : [];
      return parts.length > 0 && parts.every(({ text: part }) => part.split(' ').length > 3)
        ? parts.map((part) => ({ ...part, start: part.start + whole.start }))
        : [whole];
    })
    .filter(
      // "--count 5" shows how an option is typed.
      ({ text: clause }) =>
        !(hasSeeds && saysStart(clause)) &&
        !(starter === 'cli-tool' && typedAmount.test(clause)) &&
        !((isDated || /(?<![\p{L}\p{N}-])--\p{L}|["“]\d/u.test(clause)) && isOfTool(clause)),
    );
}

/** Clauses most of whose words stand nowhere. */
function uncoveredBy({ plan, text, uncovered, isOfTool }: MadeProgram): readonly Clause[] {
  const isBuilt = ({ text: clause }: Clause): boolean =>
    isOfTool(clause) || isServed(clause, plan.routes);
  return clausesUncovered(text, { ...uncovered, isBuilt }).filter(
    (clause) =>
      !isBuilt(clause) &&
      (plan.starter === 'rest-api' ||
        clause.text.split(' ').length > 2 ||
        clausesOf(text).some((one) => one.text === clause.text)) &&
      (inNominative(clause.text) === clause.text ||
        // Of the first clause of a text, less is looked for.
        clausesUncovered(`…, ${inNominative(clause.text)}`, uncovered).length > 0),
  );
}

/** What an API is asked for, and answers with nothing of its own. */
function unanswered({ plan, text, head, joints }: MadeProgram): readonly Clause[] {
  const { starter, routes, resources } = plan;
  if (starter !== 'rest-api') return [];
  const served = servedRoutes(routes, resources, head).map(({ work, ...route }) =>
    // A path of its own may give any one of the things.
    work?.does === 'random' ? { ...route, path: `${route.path}/random` } : route,
  );
  const hasPolls = pollsOf(routes) !== undefined;
  const isOpen = lacksPassword(plan, head);
  return clausesOf(text, joints).filter(
    ({ text: clause }) =>
      // "history" may be a value of a field.
      (isUnanswered(clause, served) &&
        !(hasPolls && saysPoll(clause)) &&
        !saysChoice(clause, resources ?? [])) ||
      isOpen(clause) ||
      roles.test(clause) ||
      (exports.test(clause) && !routes.some(({ path }) => /export|csv/u.test(path))),
  );
}

/** Whether a clause only says what the program is, or names what it keeps. */
function isNoNews(clause: Clause, { plan, text, head, hasBookings }: MadeProgram): boolean {
  const { starter, routes, resources = [] } = plan;
  // "An API for our clinic": what an API is for shows in what it keeps.
  const isIntro =
    (clause.start === 0 || hello.test(text.slice(0, clause.start))) &&
    resources.length > 0 &&
    routes.length > 1;
  const hasFields = starter === 'rest-api' || starter === 'cli-tool';
  const verbs = `${verbsOf(routes)} ${hasBookings ? booked : ''}`.split(' ');
  return (
    isIntro ||
    isOfTable(clause.text, head) ||
    (hasFields && namesField(resources)(clause.text)) ||
    verbs.includes(clause.text.toLowerCase()) ||
    (hasAccounts(routes) && isOfLogin(clause, text)) ||
    isStatement(clause.text) ||
    isUsual(clause.text) ||
    isItself(clause, { request: text, isTold: true })
  );
}

/** "a route to export the list as CSV" */
const exports =
  /(?<!\p{L})(?:exports?|exporting|exportieren|exportar|exporter|esportare|exporteren|eksport\p{L}{0,5}|dışa aktar\p{L}{0,4}|экспорт\p{L}{0,6})(?!\p{L})|导出|書き出|エクスポート|내보내|تصدير/iu;
/** "Two roles: staff and manager": who is signed in may do all that members may. */
const roles =
  /(?<!\p{L})(?:two|three|\d|different|zwei|drei|dos|tres|deux|trois|duas|três|due|tre|twee|drie|dwie|trzy|iki|üç|две|три) (?:user )?(?:roles?|rollen|funciones|rôles|papéis|ruoli|rol[ae]|rol|роли)(?!\p{L})|(?:两|三|2|3)[种个]角色/iu;

/** "Hello there, " */
const hello = /^\s?\p{L}[\p{L}\p{M}'’]{1,11}(?:\s\p{L}{1,8})?\s?[,!.、，！]{1,3}\s?$/u;

/** "add 12.50 lunch": how a command is typed. */
const typedAmount =
  /^(?:like |e\.g\. )?(?:add|log|spend|spent|track|record|save|earn|drink|eat|run)\s[€$£]?\d{1,5}(?:[.,]\d{1,2})?\s?(?:€|\$|km|kg|ml|min|h)?(?:\s["“]?\p{L}{3,20}["”]?){1,2}$/iu;

/** Calls and file names that a request shows, and what every server answers. */
const examples =
  /`[^`\n]{1,200}`|(?<![\d.,])0\d{2,4}(?!\d)|\p{L}[\p{L}\p{N}_-]{0,40}[_-]\d[\w-]{0,40}|\d{4}-\d{2}(?:-\d{2})?|=\d{1,6}|(?<!\d)(?:200|201|204|400|404|429|500)(?!\d)|exit (?:code|status) [01](?!\d)/gu;
