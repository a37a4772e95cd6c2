import { allMatches } from '../../../../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../../../../workspace/text/letters.ts';
import type { Resource, ResourceField } from '../../../../../../contracts/job/resource.ts';

/** "Statuses: open, done", "status new → sent": of the last things, if they have no status yet. */
export function withStatus(
  resources: readonly Resource[],
  oneOf: readonly string[],
): readonly Resource[] {
  const last = resources.findLast(({ fields }) => fields.length > 0);
  const isStatus = ({ name }: ResourceField): boolean => /^stat(?:us|e)$/i.test(name);
  if (last === undefined || oneOf.length < 2) return resources;
  if (last.fields.some(isStatus))
    return resources.map((one) => ({
      ...one,
      fields: one.fields.map((field) =>
        isStatus(field) && field.oneOf === undefined ? { ...field, oneOf } : field,
      ),
    }));
  const status: ResourceField = { name: 'status', label: 'status', type: 'text', oneOf };
  return resources.map((one) =>
    one === last ? { ...one, fields: [...one.fields, { ...status, isRequired: false }] } : one,
  );
}

/** The values of a status, and the sentence that does nothing but name them. */
export function statusIn(text: string): {
  readonly text: string;
  readonly oneOf: readonly string[];
} {
  const whole = statusLists.exec(text);
  const quoted = allMatches(inQuotes.exec(text)?.groups?.['list'] ?? '', quotes).map(
    ([, state = '']) => state,
  );
  if (quoted.length > 1) return { text: '', oneOf: quoted };
  const found = (whole ?? statuses.exec(text))?.groups;
  const list = found?.['list'] ?? found?.['plain'] ?? '';
  const oneOf = list.split(/\s?(?:[,，、،→>|/]|->)\s?/u).filter((value) => value !== '');
  return { text: whole?.[0] ?? '', oneOf };
}

/** "sets the status to “open” or “done”" */
const inQuotes =
  /(?<!\p{L})(?:status|state|estado|statut|stato|статус)\p{L}{0,2}\s(?:to|auf|als|as|a|à|en|como|op|na|на|can be|is|ist|es|est|è)\s(?<list>[«»"“„‘'][^.;!?\n]{3,160})/iu;
const quotes = /[«»"“„‘']([\p{L} ]{2,24})[«»"”“’']/gu;
const statuses =
  /(?<!\p{L})(?:status(?:es)?|states?|estados?|statuts?|états?|stat[io]|stan|statusy)(?:\s?(?::|are)\s?(?<list>\p{L}{2,20}(?: \p{L}{2,20})?(?:\s?(?:→|->|>|\||,)\s?\p{L}{2,20}(?: \p{L}{2,20})?(?=[,.;|>→-]|\s[→>|-]|$)){1,8})|\s(?<plain>\p{L}{3,20}(?:\s?(?:→|->|>|\||,)\s?\p{L}{3,20}){1,8}))/iu;
/** "Durumlar: bekliyor, hazır", "Status: recebido, no forno, saiu" */
const statusLists =
  /(?<=^|[.;!?。،\n]\s{0,2}(?:و\p{L}{3,8} )?)(?:(?:status(?:es)?|estados?|statuts?|stat[io]|durum(?:lar)?|статусы?)|状态|ステータス|상태|(?:ال)?حال(?:ات|ة)(?: ال\p{L}{3,8})?)\s?(?:[:：]|は|هي|(?<=s )(?:go|are)(?: from)?\s)\s?(?<list>\p{L}{1,20}(?: \p{L}{2,20})?(?:\s?[,，、،→>|/]\s?\p{L}{1,20}(?: \p{L}{2,20})?(?=[,，、،→>|/.;。؛]|$)){1,8})/iu;

/** "sets the status: received, ready": states are no fields. */
export function withoutStates({ name, fields }: Resource): Resource {
  const states = new Set(
    fields.flatMap(({ name: own, oneOf = [] }) => (/^stat|^estad/iu.test(own) ? oneOf : [])),
  );
  return { name, fields: fields.filter(({ label }) => !states.has(label)) };
}

/**
 * States that end a sentence in brackets.
 *
 * @example
 * withStatesBound('orders with status open, in progress, done.'); // 'orders with status (open, in progress, done).'
 */
export function withStatesBound(text: string): string {
  return text.replace(openStates, '$1 ($2)');
}

const state =
  '(?!(?:and|und|y|e|et|en|i|и)\\s)\\p{L}{2,20}(?:\\s(?!(?:or|oder|o|ou|of|lub|или)\\s)\\p{L}{2,20}){0,2}';
const openStates = letterPattern(
  `(?<!\\p{L})(status|estado|statut|stato|статус)\\s((?:open|new|in|to|pending|planned|active|draft|received|offen|neu|geplant|aktiv|eingegangen|angefragt|nieuw|besteld|gepland|actief|ontvangen|abiert[oa]|nuev[oa]|pendiente|ouverte?|nouve\\p{L}{2,3}|en|apert[oa]|nuov[oa]|abert[oa]|nov[oa]|pendente|otwart[eya]|now[eya]|нов\\p{L}{2}|открыт\\p{L}{0,2}|öppen|ny)(?!\\p{L})(?:\\s\\p{L}{2,20})?(?:,\\s${state}){1,6}(?:,?\\s(?:or|oder|o|ou|of|lub|или|eller|and|und|y|e|et|en|i|и|och)\\s${state})?)(?=[.;\\n]|$)`,
);
