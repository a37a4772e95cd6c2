import type { Plan, PlanRoute } from '../../contracts/job/plan.ts';
import { clausesOf } from '../not-included/clauses/clauses-of.ts';

/** Whether a request wants an API for whatever a JSON file has: "a server that reads db.json". */
export function asksForMock(text: string): boolean {
  const head = text.slice(0, 600);
  if (/(?<!\p{L})json[\s-]server(?!\p{L})/iu.test(head)) return !saves.test(head);
  return fileName.test(head) && serves.test(head) && whole.test(head) && !saves.test(head);
}

/** The name of the file, without folders. */
export function mockFile(text: string): string {
  return fileName.exec(text.slice(0, 600))?.groups?.['file'] ?? 'db.json';
}

const fileName =
  /(?<![\p{L}\p{N}/.-])(?:\.\/)?(?<file>(?!package|settings|config|tsconfig)[\w-]{1,30}\.json)(?![\p{L}\p{N}])/iu;
const serves =
  /(?<!\p{L})(?:rest|apis?|crud|endpoints?|GET|http|mock\p{L}{0,3}|fake|server)(?!\p{L})|接口|サーバー|서버/iu;
/** The file says what there is. */
const whole =
  /(?<!\p{L})(?:mock\p{L}{0,3}|fake|dummy|everything (?:in|inside)|(?:reads?|loads?|serves?|from|based on|out of) (?:the |a |an |my )?(?:file )?(?:\.\/)?[\w-]{1,30}\.json|liest|aus (?:der |einer )?[\w-]{1,30}\.json|lee|lea|desde|lit|à partir|lê|legge|da|leest|uit|czyta|z pliku|okuy\p{L}{1,4}|чита\p{L}{1,3}|из|по)(?!\p{L})|读取|読み|읽/iu;
/** "saves to db.json": where an API keeps what it is told. */
const saves =
  /(?<!\p{L})(?:sav(?:es?|ed|ing)|stor(?:es?|ed|ing)|keeps?|kept|persist\p{L}{0,4}|fields?|with (?:title|name)|speicher\p{L}{1,4}|guard\p{L}{1,4}|enregistr\p{L}{1,4}|salva\p{L}{0,3}|bewaa?r\p{L}{0,3}|zapis\p{L}{1,4}|сохран\p{L}{1,4}|хран\p{L}{1,4}|telegram|discord|scrap\p{L}{1,3}|script|cli|convert\p{L}{0,3})(?!\p{L})/iu;

/** Whether a clause tells what the server does. */
export function coveredByMock(clause: string): boolean {
  if (beyond.test(clause)) return false;
  if (does.test(clause)) return true;
  const rest = clause.replace(verbs, ' ');
  return rest !== clause && (usual.test(rest) || (rest.match(/\p{L}+/gu) ?? []).length < 4);
}

/** What it surely does not do, although its files have most of the words. */
export function leftOutOfMock(_plan: Plan, request: string): readonly string[] {
  return clausesOf(request.slice(0, 4000))
    .map(({ text }) => text)
    .filter((clause) => clause.length < 120 && more.test(clause) && !coveredByMock(clause))
    .slice(0, 6);
}

const more =
  /(?<!\p{L})(?:(?:api|secret|access)[- ]?(?:keys?|tokens?)|api-schlüssel|clave de api|clé d['’]api|nested|(?:only|just) (?:GET|POST|reading)|(?:GET|POST|PUT|PATCH|DELETE) only|read[- ]only|nur GET|solo GET|(?:to|into) (?:the |a )?trash|soft[- ]delet\p{L}{1,3}|papierkorb|papelera|corbeille|cestino|lixeira|prullenbak|корзин\p{L}|schema|validat\p{L}{1,4}|rate[- ]limit\p{L}{0,4}|verschachtelt\p{L}{0,2}|anidad[ao]s?|imbriqué\p{L}{0,2}|aninhad[ao]s?|annidat[eio])(?!\p{L})/iu;

/** Their names are in all kinds of wishes: they count where little else is said, or what each of them does. */
const verbs = /(?<!\p{L})(?:GET|POST|PUT|PATCH|DELETE)(?!\p{L})/gu;
const usual =
  /(?<!\p{L})(?:lists?|returns?|reads?|fetch(?:es)?|adds?|creates?|appends?|replaces?|updates?|changes?|edits?|deletes?|removes?)(?!\p{L})/iu;

const does =
  /\.json|json[\s-]server|(?<!\p{L})(?:crud|rest(?:ful)?|endpoints?|routes?|mock\p{L}{0,3}|fake|filter\p{L}{0,3}|sort\p{L}{0,3}|pag\p{L}{2,8}|port|id)(?!\p{L})/iu;
const beyond =
  /(?<!\p{L})(?:delay|latency|login|auth\p{L}{0,12}|swagger|docs?|graphql|faker|random|watch\p{L}{0,3}|reload\p{L}{0,3}|cors|relations?|embed|expand|range|search|upload\p{L}{0,3}|(?:api[- ]?)?keys?|tokens?|nested|only|read[- ]?only|trash|soft|archive\p{L}?|undo|history|schemas?|validat\p{L}{1,4}|required|must|needs?|uuids?|slugs?|rate|throttl\p{L}{1,4}|cach\p{L}{1,4}|logs?|logging|websockets?|webhooks?|reset\p{L}{0,4}|backups?|snapshots?|custom|rewrit\p{L}{1,4}|prefix|headers?|cookies?|roles?|admins?|errors?|https|xml|csv|docker|nur|solo|sólo|seulement|uniquement|apenas|somente|soltanto|alleen|tylko|sadece|yalnızca|только|schlüssel|clave|clé|chave|chiave|sleutel|klucz|anahtar\p{L}{0,3}|ключ\p{L}{0,2}|verschachtelt\p{L}{0,2}|anidad[ao]s?|imbriqué\p{L}{0,2}|aninhad[ao]s?|annidat[eio]|geneste?|zagnieżdżon\p{L}|вложенн\p{L}{2,3}|papierkorb|papelera|corbeille|lixeira|cestino|prullenbak|kosz\p{L}?|корзин\p{L})(?!\p{L})/iu;

const route = (method: PlanRoute['method'], path: string, summary: string): PlanRoute => ({
  method,
  path,
  summary,
});

export const mockRoutes: readonly PlanRoute[] = [
  route('GET', '/health', 'Says that the service runs.'),
  route('GET', '/', 'Lists what the file has.'),
  route('GET', '/:name', 'Lists a collection: `?field=value`, `_sort`, `_page`, `_limit`.'),
  route('POST', '/:name', 'Adds to a collection.'),
  route('GET', '/:name/:id', 'Returns one thing.'),
  route('PUT', '/:name/:id', 'Replaces one thing.'),
  route('PATCH', '/:name/:id', 'Changes some fields of it.'),
  route('DELETE', '/:name/:id', 'Removes it.'),
];
