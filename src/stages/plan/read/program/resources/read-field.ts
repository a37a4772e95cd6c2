import type { ResourceField } from '../../../../../contracts/job/resource.ts';
import { edge } from '../../../../../starters/shared/colours/read-colours.ts';
import { inNominative } from '../../../../../starters/shared/reading/in-nominative.ts';
import { daySpan } from '../../../../../starters/rest-api/conflicts/weekday-rules.ts';
import { isChildOf } from './child-things.ts';
import { readFlag } from './read-flag.ts';
import { readRules } from './read-rules.ts';
import { keyOf } from '../../../../../starters/shared/reading/key-of.ts';
import { isUsualName, usualField } from './with/usual-field.ts';
import { typeNamed, typeOf } from './field-type.ts';

/**
 * The field that a part of a list names, with its type and rules; empty for anything else.
 *
 * @example
 * readField('year (integer, 1450-2030)');
 * // [{ name: 'year', label: 'year', type: 'integer', min: 1450, max: 2030 }]
 */
export function readField(part: string): readonly ResourceField[] {
  // "Yoga Mon 18:00", "Soup € 5": one of the things.
  if (
    /\d{1,2}:\d{2}|(?:[€£$]|R\$)\s?\d|\d\s?[€₽₺元円원]|\d\s?(?:rupa?y?ee?s?|rs|euros?|dollars?|bucks|zł|tl|руб\p{L}{0,3})(?!\p{L})/iu.test(
      part.replace(/\([^()]{0,200}\)/gu, ''),
    )
  )
    return [];
  if (
    saysRule.test(part) ||
    /^\p{L}{2,20}\s?=\s?\d/u.test(part) ||
    /^(?:[每各](?=.{0,4}\d)|(?:最多|至少|不超过|最大)\d|支持|要?能(?!力|量|级)|按(?!键|钮)|还要|并且?(?=\p{sc=Han}{2})|(?:删除|修改|查询)要?)|要密码|筛选|可以|可按|能够?按|以后|之后|超过|需要|自动|单独|标记|不能/u.test(
      part,
    )
  )
    return [];
  const { named = '', rules = '' } =
    /^(?<named>[^([{:=*]{1,80})(?<rules>[^]{0,300})$/u.exec(limitLast(part))?.groups ?? {};
  const words = named
    .replace(/["“”`„]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu, '')
    .replace(lead, '')
    // "jedes soll Name und Farbe haben"
    .replace(/\s(?:haben|bekommen|enthalten)$/u, '')
    // "geben Name und Adresse auf"
    .replace(/(?<=\p{Lu}\p{Ll}{2,24})\s(?:auf|an|ab|ein|aus|vor|mit)$/u, '')
    .replace(/^(?:要?存储?|需要|保存|登记|记录|录入|填写|包含|包括)(?=\p{Script=Han}{2})/u, '')
    .replace(/^\p{L}{3,20}\s(?:ka|ki|ke|का|की|के)\s/iu, '')
    .trim();
  const several = words.split(unmarked);
  if (
    several.length >
      (isUsualName(several[0] ?? '') && !/^(?:author|autor|phone)/iu.test(words) ? 1 : 2) &&
    several.every((one) => isUsualName(one) || typeOf(keyOf(one), one) !== 'text')
  )
    return several.flatMap(readField);
  const pair = /^(?<one>\p{L}{3,20})\/(?<other>\p{L}[\p{L}-]{1,19})$/u.exec(words.trim())?.groups;
  if (pair !== undefined) return pairOf(pair['one'] ?? '', pair['other'] ?? '');
  const [, one = '', other = '', status = ''] = choice.exec(words) ?? [];
  if (status !== '')
    return [{ name: keyOf(status), label: status, type: 'text', oneOf: [one, other] }];
  const { of = '', a = '', b = '' } = choiceOf.exec(words)?.groups ?? {};
  if (of !== '' && [a, b].every(isPlain))
    return [
      { name: keyOf(inNominative(of)), label: inNominative(of), type: 'text', oneOf: [a, b] },
    ];
  const [, first = '', second = ''] = eitherOf.exec(words) ?? [];
  if (second !== '' && ![first, second].some((word) => usualField.test(word.toLowerCase())))
    return pairOf(first, second);
  // "draft or published status and timestamps"
  if (/^timestamps?$/iu.test(words)) return readField('createdAt');
  const flag = readFlag(words);
  if (flag !== undefined) return [flag];
  const told = toldAfter.exec(words)?.index ?? words.length;
  // "list of animals not fed today"
  if (told < words.length && /^list[aes]?\s/iu.test(words)) return [];
  if (/^\p{L}{4,16}[\s–-]\p{L}{4,16}\s\d/u.test(words) && daySpan(words)) return [];
  const { label, type: ahead } = withoutType(
    inNominative(words.slice(0, told).trim().replace(inMoney, '')),
  );
  const isNamed = isLabel(label) || (typeNamed(rules) !== undefined && actions.test(label));
  if (!isNamed || isTechnique(words)) return [];
  const said = `${words.slice(told)} ${rules} ${/^(?:an? )?(?:optional|required|unique)/iu.exec(named.trim())?.[0] ?? ''}`;
  const name = keyOf(label);
  if (name === 'id') return [];
  const suggested = typeNamed(said) ?? ahead ?? typeIn(rules, typeOf(name, label));
  // "a max of 25 people" counts them.
  const type = suggested === 'text' && limitLast(part) !== part ? 'integer' : suggested;
  const field = { name, label, ...readRules(said, type) };
  // A table for no people is none.
  const isBounded = field.min !== undefined || field.above !== undefined;
  return [
    field.type === 'integer' && people.test(label) && !isBounded ? { ...field, min: 1 } : field,
  ];
}

/** "title author due date": between the names of fields without commas. */
const unmarked =
  /(?<!(?:^|\s)(?:due|start|end|birth|order|first|last|full|user|release|publication|purchase|return|phone(?=\snumber)|e-?mail(?=\saddress)))\s/iu;

/** "number of people", "party size", "Anzahl Gäste" */
const people =
  /(?<!\p{L})(?:people|persons?|guests|party size|group size|personen|gäste|personas|comensales|invitados|personnes|convives|couverts|pessoas|convidados|persone|coperti|ospiti|personen|gasten|os[oó]b|gości|kişi(?: sayısı)?|misafir|человек|гостей|людей|осіб|гостей|personer|gäster)(?!\p{L})|人数|인원/iu;

/** "draft or published status" */
const choice = /^(\p{L}{3,20}) (?:or|oder|o|ou|of|lub|или) (\p{L}{3,20}) (status|state)$/iu;

/** "plan basic or premium" */
const choiceOf =
  /^(?<of>\p{L}{3,20})\s(?<a>\p{L}{2,20})\s(?:or|oder|ou|lub|или|або|veya|(?<=^(?:plan|tarifa|abono|tipo|cuota|piano|nivel|livello)\s\p{L}{2,20}\s)o)\s(?<b>\p{L}{2,20})$/iu;
const isPlain = (word: string): boolean =>
  !usualField.test(word.toLowerCase()) && typeOf(word.toLowerCase(), word) === 'text';

/** "precios en pesos": in which money. */
const inMoney =
  /\s(?:in|en|em|à|w|в|у)\s(?:pesos?|euros?|dollars?|dólares|soles|reais|reales|pounds?|francs?|franken|kronen|kronor|złot\p{L}{2,4}|zł|pln|eur|usd|lir[ae]|₺|€|\$|рубл\p{L}{1,2}|грн|гривн\p{L}{1,2})$/iu;

/** "zakelijk of privé" */
const eitherOf =
  /^(?!(?:status|type|number|count|amount|kind|sort|state|list|place|proof|level|point|method|form|source|duration|length|size|cost|rate|reason) of )(\p{L}{4,20}) (?:or|oder|ou|of|lub|albo|или|або|veya) (\p{L}{4,20})$/iu;

/** "home/away" is one of both; "phone/e-mail" are two fields. */
function pairOf(one: string, other: string): readonly ResourceField[] {
  const types = [one, other].map((label) => typeOf(keyOf(label), label));
  if (types.some((type) => type !== 'text') || isTechnique(one))
    return [one, other].flatMap(readField);
  return [
    {
      name: `${keyOf(one)}${other.charAt(0).toUpperCase()}${other.slice(1)}`,
      label: `${one}/${other}`,
      type: 'text',
      oneOf: [one, other],
    },
  ];
}

/** "no overlaps", "only 9 to 20", "mind. 1 Stunde": a rule, and no field. */
const saysRule =
  /^(?:(?:hours?|hourly|ore|horas?|heures?|stündlich)\s[\p{L}\s]{0,12}\d|un['’]ora|(?:two|zwei|dos|deux|duas|twee) \p{L}{4,}|due \p{L}{3,}i$|no|not(?!$)|never|refuse|reject|prevent|avoid|verhinder\p{L}{0,2}|evita\p{L}{0,3}|rechaza\p{L}{0,3}|empêche\p{L}{0,2}|impedi\p{L}{0,3}|weiger\p{L}{0,2}|odrzuc\p{L}{0,4}|then|so|only|just|without|(?:min|max|mind)\.?(?=\s?(?:\d|$))|keine?[nrms]?|nur|nie|ohne|mindestens|höchstens|sin|nunca|s[oó]lo|ningún|pas de|pas d['’]|sans|seulement|uniquement|jamais|sem|não|só|apenas|nunca|senza|non|solo|mai|geen|niet|alleen|zonder|bez|nie|tylko|без|не|нельзя|только|sadece|olmadan|(?:the|el|la|o|a) (?:standings|ranking|clasificación|classificação))(?:\s|$)(?!(?:of|de|di)\s)/iu;

/** "duration (minutes)", "price (€)": what is measured is a number. */
function typeIn(rules: string, type: ResourceField['type']): ResourceField['type'] {
  return type === 'text' && units.test(rules.trim()) ? 'number' : type;
}

const units =
  /^\((?:in\s|en\s|em\s|w\s|в\s)?(?:min(?:ut\p{L}{1,3})?|мин\p{L}{0,3}|dakika|saat|hours?|stunden?|hor[ae]s?|heures?|ore|godzin\p{L}?|час\p{L}{0,2}|uur|days?|tage?n?|d[ií]as?|jours?|giorni|dni|gün|дн\p{L}{1,2}|sec\p{L}{0,4}|sek\p{L}{0,5}|km|m|cm|mm|kg|g|gramm?\p{L}{0,2}|l|ml|lit\p{L}{1,4}|kcal|°?c|€|\$|£|eur(?:os?)?|usd|zł|pln|tl|₺|руб\p{L}{0,3}|r\$|%|percent|prozent|分钟|小时|天|元|公斤|分|時間|日|円|분|시간|원|मिनट|रुपये|₹|دقيقة|ساعة|ريال)\.?\)/iu;

/** "at most 20 guests" as "guests at most 20". */
function limitLast(part: string): string {
  return part.replace(
    /^(?:an? )?(?<limit>(?:max\p{L}{0,5}(?: of)?|min\p{L}{0,7}|up to|at most|at least|höchstens|mindestens|bis zu|hasta|até|au plus|fino a)\.?\s\d{1,9})\s(?<label>\p{L}[^]{1,60})$/iu,
    '$<label> $<limit>',
  );
}

/** What an API has or does, and no field of what it keeps. */
export function isTechnique(part: string): boolean {
  return techniques.test(part);
}

/** Articles, and what is said of a field ahead of it. */
const lead =
  /^(?:(?:(?:customers?|users?|people|visitors?|guests?|clients?|members?) (?:send|sends|give|gives|enter|enters|leave|leaves|provide|provides|posts?|submit|write)|(?:клиенты?|гости?|гость|пользовател[ьи]) (?:указыва\p{L}{2,3}|оставля\p{L}{2,3}|вводит|да[её]т)|(?:el |los |o |os )?clientes? (?:indican?|dejan?|dan?|informam?|deixam?|dão|dá|preenchem?)|(?:le |les )?clients? (?:donnent|donne|indiquent|indique|laissent|laisse)|(?:il |i )?client[ei] (?:dà|danno|lasciano?|indicano?|inseris\p{L}{1,4})|(?:der |die )?kunden? (?:gibt|geben|nennt|nennen)|(?:de )?klant(?:en)? (?:geeft|geven|laat|vult)|klien(?:t|ci) (?:podaje|podają|wpisuj[eą])|an?|the|its|their|und|and|optional|optionally|one or more|eine oder mehrere|un[oa]? o más|une? ou plusieurs|uma? ou mais|un[oa]? o più|required|unique|el|la|los|las|un|una|der|die|das|den|le|les|un|une|des|son|sa|ses|leur|leurs|su|sus|seu|sua|suo|il suo|la sua|o|os|il|lo|een|het|hun)\s){1,3}/iu;

/** What is said of a field after it: "priority from 1 to 5", "stars 1-5", "status one of open, closed". */
const toldAfter =
  /\s(?:-?\d|\p{L}{1,4}\s-?\d|\p{L}+\s?[|/]\s?\p{L}+|[<>≤≥]|calculated|computed|automat\p{L}{1,6}|autom[aá]tic\p{L}{1,5}|otomatis|from|between|one of|either|such|like|with|mit|met|con|avec|com|as|in|is|are|must|should|max(?:imal|imum)?\.?|min(?:imal|imum)?\.?|höchstens|mindestens|bis zu|up to|at (?:most|least)|default\p{L}*|(?:do|bis|hasta|até|jusqu['’]à|fino a|tot|до) \d|not|that|which|where|for|so|using|required|optional|unique|von|zwischen|als|ist|muss|de \d|entre|obligatori\p{L}+|opcional|optionnel\p{L}*|unico|único|od|от)(?!\p{L})/iu;

/** "price number", "notes text": the last word is a type. */
function withoutType(words: string): { label: string; type?: ResourceField['type'] } {
  const { first = '', last = '' } =
    /^(?<first>[^]{2,60})\s(?<last>\p{L}{3,12})$/u.exec(words)?.groups ?? {};
  const type = /^(?:string|integer|int|number|boolean|bool|float)$/iu.test(last)
    ? typeNamed(last)
    : undefined;
  const isPhone =
    /(?:phone|serial|house|order|room|frame|member|membership|customer|client|invoice|account|card|licen[cs]e|plate|ticket|tracking|part|flight|seat|table|reference|registration|student|employee|version|batch|article|item|tax|vat|court|slot|track|episode|chapter)$/iu.test(
      first,
    );
  return type === undefined || isPhone ? { label: words } : { label: first, type };
}

function isLabel(label: string): boolean {
  return (
    label.length <= 40 &&
    label.split(/\s+/u).length <= (/\s(?:per|of|de|di|do|pro|por)\s/u.test(label) ? 4 : 3) &&
    /^\p{L}[\p{L}\p{M}\p{N}_ '’-]*$/u.test(label) &&
    // "make, model, year" of a car
    (label === 'make' || !verbs.test(label)) &&
    !doing.test(label) &&
    !wish.test(label) &&
    // "red for those with F, blue for H": the letters of codes.
    !/(?:^|\s)\p{Lu}$/u.test(label) &&
    !/\s\d+\p{L}|^da\s/u.test(label) &&
    // "start the tournament"
    !/\s(?:the|an?|der|die|das|den)\s/iu.test(label) &&
    !listOf.test(label) &&
    !isChildOf(label) &&
    !actions.test(label)
  );
}

/** "lista przeterminowanych", "eine Liste aller": some of the things, and nothing that each has. */
const listOf =
  /^(?:(?:an?|the|eine?|die|una?|la|el|une|uma|a|een|de)\s)?(?:lists?|liste|übersicht|overview|lista|listado|relación|elenco|relação|lijst|overzicht|wykaz|zestawienie|список|перечень|перелік)\s(?:(?:of|with|der|von|mit|de|des|du|dos?|das|dei|degli|delle|van|met|z|с|зі?)\s)?(?:(?:the|all|los|las|les|os|as|i|gli|le|de)\s)?(?:\p{L}{3,16}\s(?:not|that|without|nicht|ohne|sin|sans|sem|senza|zonder|bez|без)(?!\p{L})|all|aller?|everyone|everybody|those|ones|who|derer|die|wer|overdue|late|unpaid|open|free|missing|überfällig\p{L}{0,2}|offene[nr]?|unbezahlte[nr]?|vencid[oa]s|atras\p{L}{2,4}|retras\p{L}{2,4}|moros[oa]s|pendientes|impagad[oa]s|retards?|retardataires|impayés|pendentes|inadimplentes|scadut[ie]|ritard\p{L}{1,6}|moros[ie]|te laat|achterstall\p{L}{2,4}|openstaande|przetermin\p{L}{2,8}|spóźnion\p{L}{1,3}|zaległ\p{L}{1,5}|nieopłacon\p{L}{1,3}|dłużnik\p{L}{1,3}|просроч\p{L}{2,8}|должник\p{L}{1,3}|неоплач\p{L}{2,6}|простроч\p{L}{2,8}|боржник\p{L}{1,3})(?!\p{L})|^(?:geciken|gecikmiş|ödemeyen)\p{L}{0,4}\s\p{L}{2,12}$/iu;

/** What can be done with things: "/books with create, list, edit and delete". */
const actions =
  /^(?:default|create|add|list|read|get|edit|update|change|delete|remove|search|erstellen|anlegen|auflisten|anzeigen|bearbeiten|ändern|löschen|crear|añadir|listar|leer|editar|actualizar|borrar|eliminar|créer|ajouter|lister|lire|modifier|supprimer|criar|adicionar|ler|atualizar|apagar|excluir|creare|aggiungere|elencare|leggere|modificare|cancellare|eliminare|dodawanie|edycja|usuwanie|lista|aanmaken|toevoegen|wijzigen|verwijderen|создание|создать|чтение|изменить|удалить|удаление)$/iu;

/** "list by month", "export to CSV": what is done with things. */
const doing =
  /^(?:list|export|import|search|such\p{L}{1,2}|sortier\p{L}{2,3}|(?:wy)?szukani\p{L}|wyszukiwani\p{L}|sortowani\p{L}|filt\p{L}{2,7}|(?:ricerc|busc|b[uú]squed|pesquis)\p{L}{1,2}|zoek\p{L}{0,2}|tri|поиск|пошук|сортировка|фильтр|sort\p{L}{0,4}|show|display|mark|add|delete|remove|store|save|total|sum|average|mean|count|durchschnitt|promedio|moyenne|gemiddelde|średnia)\s(?:by|nach|po|по|за|op|per|pro|por|par|to|as|in|all|for|with|per|them|it)(?!\p{L})|^(?:зберіга|сохраня|запису|записыва|zapisuj|wysyła|відправля|отправля|надсила|пока[зж]у)\p{L}{1,4}\s(?:у|в|на|до|w|do|na)\s/iu;

/** "spelers toevoegen", "ajouter des joueurs": what one wants to do with things. */
const wish =
  /^(?:possibilit\p{L}{1,3}|posibilidad\p{L}{0,2}|possibilidade\p{L}?|möglichkeit\p{L}{0,2}|mogelijkheid\p{L}{0,2}|możliwoś\p{L}{1,3}|возможност\p{L}{1,3}|можливіст\p{L}{0,2}|ability|option to|poder|add|enter|ajouter|saisir|afficher|consulter|voir|enregistrer|gérer|inscrire|añadir|agregar|registrar|consultar|mostrar|apuntar|ver|anotar|adicionar|cadastrar|lançar|aggiungere|inserire|registrare|visualizzare|consultare|vedere|dodawa(?:ć|nie)|dodać|wpisywa(?:ć|nie)|zapisywa(?:ć|nie)|przegląda(?:ć|nie)|добав(?:лять|ить|ление)|вводить|ввод|внести|вносить|записывать|смотреть|просматривать|получать|закрепить|закреплять|отметить|отмечать|удалить|удалять|редактировать|искать|скачать|поделиться)\s\p{L}|\s(?:anlegen|eintragen|eingeben|erfassen|abrufen|abfragen|anzeigen|verwalten|hinzufügen|ansehen|toevoegen|invoeren|opvragen|bekijken|beheren|bijhouden|inschrijven|ekleme[ks]?|girme[ks]?|görme[ks]?|görüntüleme[ks]?|listeleme[ks]?|जोड़ना|देखना)$/iu;

/** Parts of a sentence that goes on. */
const verbs = edge(
  'it|we|you|i|they|should|must|can|will|want|need|make|use|add|return|returns|store|stored|keep|support|please|thanks|nothing|no|ich|soll|bitte|kann|debe|quiero|doit|deve|all|everything|more|etc',
);

const techniques = edge(
  'overdue list|standings|league tables?|leaderboards?|crud|api|low[ -]stock(?: \\p{L}{3,10}){0,2}|endpoints?|endpunkte?n?|eindpunt\\p{L}{0,2}|эндпоинт\\p{L}{0,2}|routes?|auth|authentication|authorization|jwt|oauth|pagination|paging|sorting|filtering|filters?|search|validation|validierung|error handling|error codes|lots of \\p{L}{3,20}|tests?|unit tests|docker|dockerfile|swagger|openapi|docs|documentation|rate limit(?:s|ing)?|logging|caching|cors|database|datenbank|mongo(?:db)?|mongoose|postgres(?:ql)?|mysql|sqlite|redis|prisma|express|typescript|javascript|node(?:\\.?js)?|json|graphql|rest|websockets?|webhooks?|login|signup|sessions?|memory|hot reload|eslint|ci|bcrypt|in-memory|(?:port|puerto|porta|порт|poort|端口|ポート|포트)\\s?\\d+|端口 \\d+|支持分页|分页|支持搜索|搜索|排序|ページネーション|検索機能|검색|페이지네이션|페이징|пагинаци\\p{L}|autentisering|paginering|autentikasi|paginasi|pencarian|phân trang|tìm kiếm|автентифікаці\\p{L}|авторизацією|пагінаці\\p{L}|пошук(?:ом)?|поиск|сортировк\\p{L}',
);
