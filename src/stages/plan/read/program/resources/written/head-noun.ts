import { letterPattern } from '../../../../../../workspace/text/letters.ts';
import { kinds } from '../../../title/site/organisations.ts';
import { childIn } from '../child-things.ts';
import { plainKindOf } from '../plain-nouns.ts';
import { isTodos } from '../sure-fields.ts';
import { loans } from '../with/acted.ts';

/** "prenotazioni di un ristorante: nome, data": the bookings have the fields. */
export function headNoun(text: string, at: number, word: string): string | undefined {
  const acted = acts.test(word ?? '')
    ? /(?<thing>[\p{L}\p{M}]{1,20}?)(?:(?<=l[ae]r)[ıi]n?[ıi]?)?\s?$/u.exec(
        text.slice(Math.max(at - 24, 0), at),
      )?.groups
    : undefined;
  if (acted !== undefined) return acted['thing'];
  if (each.test(word) && !isTodos(text, at, text.slice(at, at + 16)))
    return (text.slice(Math.max(at - 80, 0), at).match(/\p{L}{3,24}/gu) ?? []).findLast(
      (before) => plainKindOf(before) !== undefined,
    );
  if (/^\p{sc=Han}{4,8}$/u.test(word))
    return word.replace(/^(?:发布|添加|新增|管理|上传|创建)/u, '');
  const before = text.slice(Math.max(at - 24, 0), at);
  if (loans.test(word)) return 'loans';
  const verb =
    doers.test(before) || (joined.test(before) && books.test(text))
      ? verbs.get(word.toLowerCase())
      : undefined;
  if (verb !== undefined) return verb;
  const whole = text.slice(Math.max(at - 90, 0), at);
  const described = adjective.test(word) ? describedByApi.exec(whole) : null;
  const ofApi = (described ?? keptByApi.exec(whole))?.groups?.['kept'] ?? '';
  if (ofApi !== '' && ![isPlace, keeping, notThings].some((no) => no.test(ofApi))) return ofApi;
  const place = placeOfName(whole, word);
  const ahead = place === undefined ? whole.slice(-60) : whole.slice(0, place.at);
  const child = childIn(ahead);
  if (child !== undefined) return child;
  const owner = (place === undefined ? ownerAhead : ownerOfPlace).exec(ahead)?.groups?.['owner'];
  const kept = keptAt.exec(whole)?.groups?.['kept'] ?? '';
  if (place === undefined && kept !== '' && !keeping.test(kept) && !notThings.test(kept))
    return kept;
  const isOwner = owner !== undefined && !keeping.test(owner) && !notThings.test(owner);
  // "una tienda de velas: nombre": the candles.
  return isOwner && !isPlace.test(owner) ? owner : (place?.noun ?? word);
}

const my =
  "(?:(?:an?|the|my|our|une?|una|uno|la|le|il|el|l['’]|mon|ma|mes|notre|nos|mis?|nuestr[oa]s?|meus?|minhas?|noss[oa]s?|mi[oa]|mio|nostr[oa]|meine[mnrs]?|unsere[mnrs]?)\\s?)?$";
const ofWhat = "of|von|di|de|du|des|da|do|d['’]";
const ownerAhead = letterPattern(
  `(?<!\\p{L})(?<!(?:qui|que|che)\\s)(?<owner>(?!pour\\s|(?<=(?:pour|para|per|de|di|a|à)\\s)\\p{L}{2,20}[aei]re?\\s)\\p{L}{4,30})\\s(?:${ofWhat})\\s?${my}`,
);
/** "API de reservas para mi restaurante", "api para controle de presença dos alunos do curso" */
const keptByApi =
  /(?<!\p{L})(?:apis?|backend|servicio|serviço)\s(?:rest\s)?(?:para|pra|de|do|da)\s(?:(?:gestionar|gesti[oó]n de|gestão de|gerenciar|controle? de|controlar|registr(?:o de|ar)|organi[sz]ar)\s)?(?:(?:empréstimos?|préstamos?) de\s)?(?:l[ao]s\s|[ao]s?\s)?(?<kept>\p{L}{3,20}s|agend(?:a|amento)|presen[cç]a|asistencia)\s(?:de|del|d[ao]s?|para|pra|en|em|n[ao]|entre)\s[^,.:;()]{0,50}$/iu;
/** "API de mascotas perdidas" */
const describedByApi =
  /(?<!\p{L})apis?\s(?:rest\s)?(?:de|para|pra)\s(?:l[ao]s\s|[ao]s\s)?(?<kept>\p{L}{3,20}s)\s$/iu;
const adjective = /(?:[aiu]d[oa]|iv[oa]|ic[oa]|os[oa]|ari[oa]|[ai]r[oa]|al|nte)e?s$|ais$/u;
/** "bookings at my salon Hair by Tina" */
const ownerOfPlace = letterPattern(
  `(?<!\\p{L})(?<owner>(?!pour\\s)\\p{L}{4,30})\\s(?:${ofWhat}|at|in|for|bei|für|en|para|chez|pour|em|da|per|bij|voor|w|dla)\\s?${my}`,
);

/** "tools in our workshop": the tools. */
const keptAt =
  /(?<!\p{L})(?<kept>\p{L}{4,30})\s(?:in|at|en|dans|em|w|we|в|у|bij|na|no|på|i)\s(?:our|my|mi|notre|mijn|(?:unser|mein|nuestr|nostr|noss|nasz|moj|наш|мо|vår|ons|onz)\p{L}{0,3})\s$/iu;

/** "restaurante Casa Lola": the kind of place that a name is of, and where it stands. */
function placeOfName(
  ahead: string,
  word: string,
): { readonly noun: string; readonly at: number } | undefined {
  if (!/^\p{Lu}/u.test(word)) return undefined;
  const found = placeAhead.exec(ahead);
  return found === null ? undefined : { noun: found.groups?.['place'] ?? '', at: found.index };
}

const placeAhead = letterPattern(
  `(?<![\\p{L}-])(?<place>${kinds})\\s(?:\\p{Lu}[\\p{L}’'-]{0,24}\\s(?:(?:by|of|and|de|del|du|da|do|di|al|la|el|le|les|y|et|e)\\s){0,2}){0,3}$`,
);
const isPlace = letterPattern(`^(?:${kinds})$`);

/** "People book with name and e-mail": what comes of it are bookings. */
const doers =
  /(?<!\p{L})(?:people|users|customers|clients|members|guests|visitors|students|they|who|can)\s$/iu;
/** "see free slots, book with name and phone" */
const joined = /(?:,|\s(?:to|and|or|then))\s$/u;
const books = /(?<!\p{L})(?:bookings|appointments?|slots?|reservations?|salon)(?!\p{L})/iu;
const verbs: ReadonlyMap<string, string> = new Map([
  ['book', 'bookings'],
  ['order', 'orders'],
  ['reserve', 'reservations'],
  ['register', 'registrations'],
  ['comment', 'comments'],
]);

const keeping =
  /^(?:list[ae]?|liste|collection|library|bibliothe[kc]\p{L}{0,1}|bibliothèque|bibliotek\p{L}|biblioteca|videoteca|raccolta|collezione|colección|coleção|sammlung|verzameling|kolekcj\p{L}|archiv(?:e|io|o)?|registry|registro|register|management|gestion|gestión|gestione|gestão|controle?|control|verwaltung|database|base|catalogue?|catálogo|catalogo|each|track|kind|type|number|cada|para)$/iu;

/** "책 등록(제목, 저자)", "छात्र जोड़ना (नाम, कक्षा)": what is done with things that have these fields. */
const acts =
  /^(?:speichert|verwaltet|erfasst|sammelt|bewaart|beheert|opslaat|등록|추가|관리|저장|登録|追加|管理|जोड़ना|जोड़ें|जोड़ने|(?:kaydet|sakla|ekle|tut|listele)(?:[sy]?[ıiu]n)?)$/u;

/** "Mitglieder anlegen, jedes mit Name": the last things that are named before it. */
const each =
  /^(?:jede[rs]?|each|every|one|cada|chac?une?|ognun[oa]|un[oa]|elke?|każd[yae]|кажд\p{L}{2}|all|alle|tutti|todos|tous)$/iu;

/** Words before a list that is not one of fields. */
export const notThings =
  /^(?:uhr|estado|état|stato|zustand|stan|分类|类别|类型|状态|状態|种类|カテゴリー?|de|da|js|ts|typescript|prisma|sqlite|postgres(?:ql)?|accesso|acceso|acesso|accès|access|durum(?:lar)?|status\p{L}{0,3}|samples?|starts?|csv|osób|\p{L}{2,20}(?:ecek|acak)|功能|系统|cancell?ing|adding|editing|deleting|creating|searching|filtering|exporting|logging|aggiorna|updates?|refreshes|aktualisiert|actualiza|atualiza|seed|data|chahiye|chaiye|banao|bana|lazım|gerek|yaz|yapın?|kur|hazırla|geliştir|oluştur|bikin|buat(?:kan)?|statuses|states|estados|statuts|stati|statusy|api|apis|rest|restful|server|service|backend|app|application|aplikasi|layanan|застосун(?:ок|ку)|project|node|express|it|that|which|this|we|you|i|us|types?|resources?|ressourcen?|recursos?|ressources|entities|models?|endpoints?|routes?|features?|things|fields|felder|campos|champs|status|role|roles|empieza|empezamos|comienza|begins?|beginnt|commence|começa|comincia|inizia|begint|logins?|inloggen|anmelden|einloggen|anmeldung|connexion|logowanie|вход|with|has|is|are|sind|sont|son|sono|są|queries|mutations?|schnittstelle|projekt|servidor|serveur|graphql|json|crud|https?|needs?|should|must|also|und|and|tests?|validation|note|please|port|up|in|out|on|off|hashed|login|passwords?|string|integer|int|example|e\.g|get|post|put|patch|delete)$/iu;
