import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { stemOf } from '../../shared/reading/read-things.ts';
import type { ServedRoute } from '../served-routes.ts';
import { refersTo } from '../effects/read-effects.ts';
import { timeRules } from './time-rules.ts';
import { weekdayRules } from './weekday-rules.ts';

/** What a thing must not have in common with others of its collection. */
export type Conflict =
  | { readonly check: 'together'; readonly fields: readonly string[] }
  | { readonly check: 'limit'; readonly field: string; readonly most: number }
  | { readonly check: 'capacity'; readonly field: string; readonly parent: string }
  | { readonly check: 'order'; readonly from: string; readonly to: string }
  | {
      readonly check: 'spaced';
      readonly same: readonly string[];
      readonly time: string;
      readonly minutes: number;
      readonly until?: number;
    }
  | {
      readonly check: 'hours';
      readonly from: string;
      readonly to: string;
      readonly open: number;
      readonly close: number;
    }
  | { readonly check: 'weekdays'; readonly field: string; readonly days: readonly number[] }
  | {
      readonly check: 'length';
      readonly from: string;
      readonly to: string;
      readonly minutes: number;
    }
  | {
      readonly check: 'overlap';
      readonly same: readonly string[];
      readonly from: string;
      readonly to: string;
    };

export type Rule = Conflict & {
  readonly status: number;
  readonly message?: string;
  /** Things with one of these count no more: what was returned or cancelled. */
  readonly unless?: readonly { readonly field: string; readonly value: string | boolean }[];
};

type FieldsByPath = ReadonlyMap<string, readonly ResourceField[]>;

/**
 * The rules about several things that a request names, by the path of their collection.
 *
 * @example
 * readConflicts('max 12 per course, then 409', routes, fields);
 * // Map { '/sign-ups' => [{ check: 'limit', field: 'course', most: 12, status: 409 }] }
 */
export function readConflicts(
  text: string,
  routes: readonly ServedRoute[],
  fields: FieldsByPath,
): ReadonlyMap<string, readonly Rule[]> {
  const clauses = fold(text.slice(0, 4000))
    .split(/[.;!?。；！？\n](?:\s|$)|\n/u)
    .map((clause) => clause.toLowerCase());
  const created = routes.filter(({ action }) => action === 'create');
  const found = created.map(({ collection }): readonly [string, readonly Rule[]] => {
    const own = withChoices(collection, fields);
    const keys = routes.flatMap(({ path }) =>
      path.startsWith(`${collection}/:`)
        ? (/^:(\w+)/.exec(path.slice(collection.length + 1))?.[1] ?? [])
        : [],
    );
    const rules = [
      ...uniqueFields(own, keys),
      ...clauses.flatMap((clause) => rulesIn(clause, own)),
      ...capacityRules(collection, fields, clauses),
      ...timeRules(text, own),
      ...weekdayRules(text, own),
    ];
    const each = new Map(
      rules.map((rule) => [JSON.stringify({ ...rule, status: 0, message: '' }), rule]),
    );
    const unless = endsOf(collection, routes);
    const isOpen = unless.length > 0;
    return [
      collection,
      withoutLess([...each.values()])
        .filter((rule) => isOpen || !isOfOneThing(rule, own))
        .map((rule) => (isOpen && rule.check !== 'order' ? { ...rule, unless } : rule)),
    ];
  });
  return new Map(found.filter(([, rules]) => rules.length > 0));
}

/** Bookings of 45 minutes keep their distance: that they do not begin together is less. */
function withoutLess(rules: readonly Rule[]): readonly Rule[] {
  const spaced = rules.find(({ check }) => check === 'spaced');
  return rules.filter(
    (rule) =>
      rule.check !== 'together' || spaced?.check !== 'spaced' || !rule.fields.includes(spaced.time),
  );
}

/** The fields, where what names one of other things is a choice: the boat of a booking. */
function withChoices(path: string, fields: FieldsByPath): readonly ResourceField[] {
  const nouns = [...fields.keys()]
    .filter((other) => other !== path)
    .map((other) => other.slice(other.lastIndexOf('/') + 1));
  return (fields.get(path) ?? []).map((field) =>
    field.type === 'text' && nouns.some((noun) => refersTo(field.label, noun))
      ? { ...field, oneOf: field.oneOf ?? [] }
      : field,
  );
}

/** The states in which a thing is over, by the routes that set them: "POST /loans/:id/return". */
function endsOf(collection: string, routes: readonly ServedRoute[]): NonNullable<Rule['unless']> {
  return routes.flatMap(({ work }) => {
    if (work?.does !== 'set' || work.of !== collection) return [];
    const { field, value } = work;
    const isEnd = over.test(`${String(field)} ${String(value)}`);
    return isEnd && typeof field === 'string' && (typeof value === 'string' || value === true)
      ? [{ field, value }]
      : [];
  });
}

const over =
  /return|cancel|reject|closed|done|complete|zuruck|storniert|abgesagt|abgelehnt|devuelt|cancelad|anulad|rechazad|rendu|annul|refus|devolvid|recusad|restituit|rifiutat|zwrocon|anulowan|odrzucon|возвращ|отмен|отклон/iu;

/** "Never lent twice" is about what is out: without a way back, it would close a thing for ever. */
function isOfOneThing(rule: Rule, fields: readonly ResourceField[]): boolean {
  if (rule.check !== 'together' || rule.fields.length !== 1) return false;
  const field = fields.find(({ name }) => name === rule.fields[0]);
  return field !== undefined && field.isUnique !== true && lent.test(fold(field.label));
}

const lent =
  /^(?:tool|book|item|car|bike|boat|room|device|game|thing|equipment|werkzeug|buch|fahrrad|gerat|herramienta|libro|coche|outil|livre|materiel|ferramenta|livro|attrezzo|narzedzie|ksiazka|инструмент|книга)/iu;

/** Whether a clause is a rule about several things that have these fields. */
export function saysConflict(
  clause: string,
  routes: readonly ServedRoute[],
  fields: FieldsByPath,
): boolean {
  const plain = fold(clause).toLowerCase();
  return (
    [...fields.values()].some(
      (own) =>
        rulesIn(plain, own).length > 0 ||
        timeRules(clause, own).length > 0 ||
        weekdayRules(clause, own).length > 0,
    ) || routes.some(({ collection }) => capacityRules(collection, fields, [plain]).length > 0)
  );
}

/** Those that a request calls unique, and those by which an address names a thing: "/products/:sku". */
function uniqueFields(fields: readonly ResourceField[], keys: readonly string[]): readonly Rule[] {
  return fields
    .filter(({ name, isUnique }) => isUnique === true || keys.includes(name))
    .map(({ name }) => ({ check: 'together', fields: [name], status: 409 }));
}

function rulesIn(clause: string, fields: readonly ResourceField[]): readonly Rule[] {
  const status = statusIn(clause) ?? 409;
  return [
    ...limitIn(clause, fields, status),
    ...togetherIn(clause, fields, status),
    ...overlapIn(clause, fields, status),
  ];
}

/** "max 12 per course" */
function limitIn(
  clause: string,
  fields: readonly ResourceField[],
  status: number,
): readonly Rule[] {
  const { most, noun = '' } = perGroup.exec(clause)?.groups ?? {};
  const field = fields.find(({ label }) => isNamed(noun, label));
  if (most === undefined || field === undefined) return [];
  const message = /["“„«]([^"“”„«»]{3,60})["”“»]/u.exec(clause)?.[1];
  return Number(most) > 1
    ? [
        {
          check: 'limit',
          field: field.name,
          most: Number(most),
          status,
          ...(message !== undefined && { message }),
        },
      ]
    : [
        {
          check: 'together',
          fields: namesIn(clause.slice(clause.search(perGroup)), fields),
          status,
        },
      ];
}

const mostWords =
  'max(?:imum|imal|imo|imos|\\.)?|at most|up to|no more than|only|limit(?:ed)?(?: to| of)?|hochstens|maximal|bis zu|maximo|como maximo|hasta|ate|no maximo|au plus|maximum|massimo|al massimo|fino a|maks(?:ymalnie|\\.)?|najwyzej|не более|не больше|максимум|до|hoogstens|en fazla|最多|最大';
const per = 'per|pro|por|par|each|in each|je|a|cada|chaque|na|на|для|ogni|a|in jedem|voor elke|her';
const perGroup = new RegExp(
  `(?<![\\p{L}])(?:(?:${mostWords})\\s(?:de\\s)?(?<most>\\d{1,5})|(?<one>jedna|jeden|one|ein|eine|un|une|una|uma|um|uno))\\s(?:\\p{L}{2,20}\\s){0,3}(?:${per})\\s(?:the |el |la |le |il |an? |dem |der )?(?<noun>\\p{L}{3,24})`,
  'u',
);

/** "no two with the same e-mail in one course", "one booking per table and time" */
function togetherIn(
  clause: string,
  fields: readonly ResourceField[],
  status: number,
): readonly Rule[] {
  const named = oneEach.exec(clause)?.groups?.['rest'] ?? (twice.test(clause) ? clause : '');
  const spoken = namesIn(named, fields);
  // "one booking per table and hour" is one of a day.
  const isTimed = fields.some(({ name, type }) => type === 'time' && spoken.includes(name));
  const days = fields.filter(
    ({ name, type }) => type === 'date' && isTimed && !spoken.includes(name),
  );
  const names = [...spoken, ...days.map(({ name }) => name)];
  return names.length === 0 || names.length > 3 || overlaps.test(clause)
    ? []
    : [{ check: 'together', fields: names, status }];
}

const oneEach = new RegExp(
  `(?<![\\p{L}])(?:one|only one|1|jedna|jeden|eine?|nur eine?|une?|una|un|uno|uma|um|solo una?|одна?|один)\\s(?:\\p{L}{3,20}\\s){1,2}(?:${per})\\s(?<rest>[^,;()]{3,80})`,
  'u',
);
const twice =
  /(?<!\p{L})(?:duplicates?|twice|same|doubles?|doppelt\p{L}*|zweimal|selbe\p{L}*|dos veces|mism[oa]s?|duplicad\p{L}+|repetid\p{L}+|deux fois|memes?|doublons?|duas vezes|mesm[oa]s?|dopp[ie]\p{L}*|due volte|stess[oa]\p{L}*|dwa razy|dwukrotn\p{L}+|t[ae][nk] sam\p{L}*|powtarz\p{L}+|дважды|повторн\p{L}+|одинаков\p{L}+|dubbel\p{L}*|ayni)(?!\p{L})|重复|重複|중복/u;

/** "refuse overlapping bookings" */
function overlapIn(
  clause: string,
  fields: readonly ResourceField[],
  status: number,
): readonly Rule[] {
  if (!overlaps.test(clause)) return [];
  const choice = fields.find(
    ({ oneOf, label }) => oneOf !== undefined || placeWords.test(fold(label)),
  );
  const times = fields.filter(({ type }) => type === 'time');
  const days = fields.filter(({ type }) => type === 'date');
  const [from, to] = times.length > 1 ? times : days.length > 1 ? days : [];
  if (from === undefined || to === undefined) {
    const same = [choice, ...days.slice(0, 1), ...times.slice(0, 1)].flatMap(
      (field) => field?.name ?? [],
    );
    return same.length < 2 ? [] : [{ check: 'together', fields: same, status }];
  }
  const same = [choice, from.type === 'time' ? days[0] : undefined].flatMap(
    (field) => field?.name ?? [],
  );
  return [
    { check: 'order', from: from.name, to: to.name, status: 400 },
    { check: 'overlap', same, from: from.name, to: to.name, status },
  ];
}

const overlaps =
  /overlap\p{L}*|double[- ]?book\p{L}*|double reservations?|dobles? reservas?|reservas? (?:dobles?|duplicadas?)|reservas? duplas?|doppi[ae] prenotazion[ei]|doppelte\p{L}? (?:buchung|termin|reservierung)\p{L}{0,2}|dubbele (?:boeking|reservering)\p{L}{0,2}|podwojn\p{L}{1,3} rezerwacj\p{L}{1,2}|двойн\p{L}{2,3} (?:запис|брон)\p{L}{1,6}|cift rezervasyon|booked twice|conflict\p{L}*|uberschneid\p{L}*|uberlapp\p{L}*|doppelbuch\p{L}*|doppelt (?:ge|be|ver)\p{L}+|chevauch\p{L}*|solap\p{L}*|superp\p{L}+|sobrep\p{L}+|conflito|sovrappo\p{L}*|naklada\p{L}*|nakłada\p{L}*|pokryw\p{L}*|пересек\p{L}*|накладыва\p{L}*|overlap|cakis\p{L}*|重叠|冲突|重複|重なる|겹치/u;
const placeWords =
  /^(?:room|car|table|desk|court|boat|bike|item|resource|vehicle|field|equipment|tool|machine|raum|zimmer|auto|fahrzeug|tisch|platz|gerat|sala|salle|mesa|coche|pista|chambre|terrain|voiture|carro|quadra|campo|tavolo|camera|stolik|sala|pokoj|zasob|auto|зал|комната|стол|кабинет|ruimte|kamer|oda|masa)/iu;

/** "POST /events/:id/sign-ups" of events with a number of seats. */
function capacityRules(
  collection: string,
  fields: FieldsByPath,
  clauses: readonly string[],
): readonly Rule[] {
  const parent = /^(.+)\/:\w+\/[\w-]+$/.exec(collection)?.[1];
  const field = fields.get(parent ?? '')?.find(({ label }) => seats.test(fold(label)));
  const clause = clauses.find((one) => full.test(one));
  return parent === undefined || field === undefined || clause === undefined
    ? []
    : [{ check: 'capacity', field: field.name, parent, status: statusIn(clause) ?? 409 }];
}

const seats =
  /^(?:max|seats|capacity|places|spots|slots|limit|platze|plaetze|kapazitat|teilnehmer|plazas|capacidad|cupo|aforo|capacite|vagas|lugares|lotacao|posti|capienza|miejsca|места|вместимость|plaatsen|kontenjan)/iu;
const full =
  /(?<!\p{L})(?:full|sold out|capacity|no (?:seats|places|spots)|voll|ausgebucht|llen[oa]s?|complet\p{L}{0,3}|cheio|lotad[oa]|esgotad\p{L}|pien[oi]|esaurit\p{L}|pelny|brak miejsc|мест нет|нет мест|vol|dolu)(?!\p{L})/u;

/** The fields of which a text speaks. */
function namesIn(text: string, fields: readonly ResourceField[]): readonly string[] {
  const words = text.match(/\p{L}+(?:-\p{L}+)?/gu) ?? [];
  return fields
    .filter(({ label, type }) =>
      words.some((word) => isNamed(word, label) || (type === 'email' && /^e-?mails?$/u.test(word))),
    )
    .map(({ name }) => name);
}

/** "corso" for "corsi": both begin alike. */
function isNamed(word: string, label: string): boolean {
  const stem = stemOf(label.split(' ')[0] ?? '');
  return stem !== undefined && word.startsWith(stem) && word.length - stem.length <= 4;
}

function statusIn(clause: string): number | undefined {
  const found = /(?<!\d)(4(?:00|03|09|22|29))(?!\d)/u.exec(clause)?.[1];
  return found === undefined ? undefined : Number(found);
}
