import { fold } from '../../../../../starters/shared/fold.ts';
import { usualFields } from '../known/usual-fields.ts';
import { typeOf } from './field-type.ts';
import { plainKindOf } from './plain-nouns.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/** Whether a label is one that fields have in most requests: a name, a date, a price. */
function isKnownField(label: string): boolean {
  const words = label.trim().toLowerCase();
  return usual.has(words) || typeOf(words, words) !== 'text';
}

/**
 * Whether a part of a list begins a sentence of its own, or the fields of another thing: the list ends there.
 *
 * @param ahead The text from the comma or the "and" on.
 * @example
 * endsFields(', usually 15 euros for members'); // true
 * endsFields(' and matches with date and score'); // true
 */
export function endsFields(ahead: string): boolean {
  const rest = joint.exec(ahead)?.groups?.['rest'];
  return rest !== undefined && (beginsClause(rest) || beginsThing(rest));
}

/** "others can join", "darf nur zwei", "di solito 15 euro": a sentence, and no name of a field. */
export function beginsClause(part: string): boolean {
  return clause.test(part);
}

/** "habits with name, colour", "wedstrijden met datum" */
function beginsThing(part: string): boolean {
  const { noun = '', first = '' } = thing.exec(part)?.groups ?? {};
  if (noun === '' || isKnownField(noun)) return false;
  const kind = plainKindOf(noun);
  return (
    (kind !== undefined && kind !== 'label') ||
    (isKnownField(first) && /[sxznieiaы]$/u.test(fold(noun)))
  );
}

const usual: ReadonlySet<string> = new Set(
  [...usualFields.rows.values()].flatMap((row) => [...row.values()]),
);

const joint =
  /^(?:，|,(?=\p{sc=Han})|[,،]\s(?:(?:and|und|y|e|et|i|и|en|ve)\s)?|\s(?:and|und|y|e|et|i|и|en|ve|plus|\+|&)\s)(?<rest>[^]{3,60})/iu;
const thing =
  /^(?:(?:the|die|los|las|les|os|as|gli|de|i)\s)?(?<noun>\p{L}{4,24})\s(?:with|w\/?|mit|met|con|avec|com|z|ze|с|со)\s(?:(?:an?|the|una?|een|eine?[mnr]?|un|une|um|uma)\s)?(?<first>\p{L}{2,24})(?!\p{L})/iu;
/** Words that begin a sentence or say what somebody does; each with something after it. */
const clause = letterPattern(
  `^(?!s[ie] (?:l[oa] he|(?:je )?l['’](?:ai|ho)) |s(?:i (?:est[áa]n?|es|ya|elle est)|e (?:está|foi|já|è)) \\p{L}{2,16}(?: \\p{L}{4,16})?(?=$|[,.;)]))(?:${[
    "others?|every(?:one|body)|any(?:one|body)|who(?:ever)?(?= \\p{L}+ \\S)|which|that|then|also|if|when|usually|mostly|normally|about|around|roughly|each|every|with|without|for|(?:people|users?|customers?|members?|guests?|clients?|visitors?) (?:can|may|must|should|will|register|log|sign|book|order|join|pick|choose|are|get|have|need)|it|they|we|i|you|there(?:['’]?s| is| are)|theres|can(?:not)?|may|must|should|will|is|are|cancel|calculate|mark|show|send|export|mail|notify|maybe|perhaps|assign|generate|let|allow|make|give|get|track|include|support|sample|example|optionally (?:to|by)|return(?= (?:it|them)(?!\\p{L}))|see(?= (?:what|who|which|how|whether))|in (?:january|february|march|april|may|june|july|august|september|october|november|december)",
    'dürfen|darf|können|kann|sollen|soll|müssen|muss|wird|werden|höchstens|mindestens|wenn|falls|nur|auch|meist|meistens|etwa|circa|für|mit|bei|nach|zum|zur|jede[rnms]?|alle|andere|ich|wir|sie|man|wer|ab|vom',
    '(?:(?:the|die|der|das|la|el|le|l|o|a|il|de|het) )?\\p{L}{3,20} \\p{L}{3,12} (?:the|o|el|le|lo|il|den|de) (?:status|state|estado|statut|stato)(?:: |, | to | auf | a | à | em | en | op )',
    '(?:an?|eine?n?|une?|una|uma?|een) (?:query|mutation|routes?|endpoints?|endpunkt|route|ruta|rota|rotta)',
    'quiero|queremos|necesito|si|tenemos|hay|cuando|que|qui[eé]n(?= \\p{L}+ \\p{L})|con|sin|para|desde|normalmente|también|además|cada|todos|otros|los demás|puede[n]?|debe[n]?|se|dos|tres|cuatro|somos|rota|no|me|nos|pero|s[oó]lo|poder|(?:la )?media (?=de|di|sem|mens)|promedio|máximo(?= \\d)|protegid[oa]s?|ordenad[oa]s?|guard(?:a|e|ad[oa]s?|ando)|avis[ae]\\p{L}{0,3}|mand[ae]\\p{L}{0,3}|filtra\\p{L}{0,2}|buscar?(?= por)|\\p{L}{4,14} (?:gan(?:a|ha)|reci?be|recebe|canjea|vota|elige|escolhe)[nm]?',
    '(?:lister|afficher|montrer|voir|chercher|rechercher|filtrer|trier|calculer|envoyer|ajouter|supprimer|modifier|marquer|exporter|compter|gérer|recherche(?=r? par)|tri(?= par)|filtre(?= par))|uniquement|seulement|(?:au )?(?:maximum|minimum)|aucune?|pas de|total(?= par)|seule?s?(?= (?:l|un))|avoir|pouvoir|je|nous|quand|lorsque|qui|avec|sans|pour|depuis|aussi|chaque|tous|les autres|peut|peuvent|doit|doivent|elle|il|deux|trois|quatre',
    'quero|preciso|temos|listar|mostrar|se|quando|quem(?= \\p{L}+ \\p{L})|com|sem|também|cada|todos|os outros|pode[m]?|deve[m]?|dois|duas|três|mas|só|não|até|dá pra|quero|(?:a )?média (?=d[aoi]|sem|mens)|protegid[oa]s?|salv(?:a|e|ando|[oa]s)|envi[ae]|filtr[ae]\\p{L}{0,2}|protegendo',
    '(?:(?:i|gli|le|los|las|os|as) )?\\p{L}{3,20} s[ei] \\p{L}{4,20}',
    '(?:elencare|mostrare|vedere|cercare|filtrare|ordinare|calcolare|inviare|aggiungere|eliminare|modificare|segnare|esportare|contare|gestire|ricerca(?= per)|filtr[oi](?= per)|elenco(?= de))|sol(?:o|tanto)(?= (?:i|il|l|la|lo|le|gli|chi|un|una)(?!\\p{L}))|poter|(?:al )?(?:massimo|minimo)|niente|nessun[oa]?|totale(?= per)|voglio|vorrei|abbiamo|di solito|gli altri|chi|che|senza|per|anche|ogni|tutti|altri|può|possono|deve|devono|si|tre|quattro',
    'in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|ik|wie|als|wanneer|dat|zonder|voor|ook|elke?|anderen|kan|kunnen|mag|mogen|moet|moeten|twee|drie',
    'chcę|jeśli|jeżeli|gdy|kto(?= \\p{L}+ \\S)|któr[yae]|bez|dla|także|też|każd[yae]|wszyscy|inni|może|mogą|musi|się|dwa|dwie|trzy|na ruch',
    'bisa|dapat|harus|kalau|jika|yang|(?:se)?tiap|hanya|tidak|jangan|lalu|untuk|tampilkan|hitung|có thể|phải|nếu|khi|mỗi|chỉ|không|để|hiển thị|tự động|ayrıca|sadece|eğer|agar|jab|sirf|अगर|जब|सिर्फ|و?لا|[إا]ذا|عند|يجب|و?يمكن|بدون|و?ي(?!وم)\\p{L}{3,}',
    '\\p{L}{4,20} \\p{L}{1,14}(?:[аяу]ют|рут|гут|жут)(?:ся)?|хочу|если|когда|есть|сервер|нужн\\p{L}{1,2}|работаем|котор\\p{L}{2,3}|кто|без|для|также|кажд\\p{L}{2}|остальные|может|могут|должен|должны|сколько(?= \\p{L}+ \\S)|на какую|два|две|три',
  ].join(
    '|',
  )})\\s\\S|^\\d|^\\p{L}{3,20} (?:after|nach|después de|après|após|dopo|na|po|через|після) \\d|^(?:还?能(?!量)|还[要有可支需]|可以|支持|也[能可要]|低于|超过|少于|自动)|^(?:an?|eine?n?|une?|una|uma?|un|een)\\s(?:routes?|endpoints?|endpunkt|ruta|rota|rotta|eindpunt|point d.accès)(?!\\p{L})`,
);

/** Whether a word is a pronoun, a verb or what an API does: the fields after it are of no such thing. */
export function isNoNoun(word: string): boolean {
  return noNouns.test(word) || /^\p{sc=Han}{0,8}(?:有|包括|包含|功能|接口|如下)$/u.test(word);
}

/** "todos with title": tasks, where no Spanish "todos" is meant. */
export function isTodos(text: string, at: number, opening: string): boolean {
  return (
    todos.test(opening) &&
    !/\s(?:para|de|con|a|por|com|y|e|que)\s$/iu.test(text.slice(0, at).slice(-6))
  );
}

const todos =
  /^todos(?:\s(?:with|w\/|has|have|having|should|must|contain|include|need|resource|table|model)|\s?[({:])/iu;

const noNouns = letterPattern(
  `^(?:${[
    'je|tu|et|enum|enums|pola|polami|campi|velden|поля|поле|query|queries|abfragen?|consultas?|requêtes?|zapytani[ae]|запрос[ыа]?|запити?|приклади?|примеры?|przykłady?|ejemplos|exemplos|exemples|beispiele|esempi|voorbeelden|örnekler|mensual|semanal|diario|monthly|weekly|daily|mensuel|hebdomadaire|mensal|mensile|settimanale|befehle|comandos|comandi|commando.?s|komendy|polecenia|komutlar|команды|list|remove|create|add|edit|update|delete|search|filter|sort|export|import|show|return|commands?|options?|flags?|summary|statistics|stats|report|reports|authentication|authorization|registration|boilerplate|template|platform|system|tool|script|others?|someone|everyone|who|whom|can|could|may|might|shall|would|darf|puede|pueden|pode|podem|peut|peuvent|puo|può|possono|mogen|moeten|может|могут|sake|sakes|kar|kare|hai|jisme|jaye',
    'vielleicht|sich|mich|uns|dich|ihn|wer|was|alle|andere|jeder|brauche|suche|möchte|anmeldung|registrierung|bericht|auswertung|zugang',
    'quiz[aá]s?|se|nos|me|qui[eé]n|qu[eé]|cu[aá]l|d[oó]nde|servidor|todos|otros|quiero|necesito|autenticaci[oó]n|registro|informe|reporte|acceso',
    'qui|que|tous|autres|veux|voudrais|authentification|inscription|rapport|connexion',
    'talvez|quem|qu[eê]|onde|outros|quero|preciso|autenticação|cadastro|relatório',
    'magari|sola?|solo|chi|tutti|altri|altre|vorrei|autenticazione|iscrivono|iscriversi|registrazione|rapporto|resoconto',
    'misschien|wie|allen|anderen|wil|zoek|authenticatie|registratie|rapport|verslag',
    'kto|wszyscy|inni|chcę|potrzebuję|rejestracja|logowanie|raport',
    'istiyorum|istiyoruz|lazım|gerekiyor|olsun|kayıt|giriş|rapor|raporu',
    'кто|все|остальные|хочу|нужно|нужен|нужна|отчёт|отчет|регистрация|авторизация',
  ].join('|')})$`,
);

/** "GET /tickets with filters status and block": what a list is asked for. */
export const controls =
  /^(?:the |a |den |los |las |les |des )?(?:filter\p{L}*|filtr\p{L}*|search\p{L}*|such\p{L}*|b[úu]squeda\p{L}*|busca|recherche|ricerca|paginat\p{L}*|pagina\p{L}*|sort\p{L}*|stronic\p{L}*|query|commands?|comandos|comandi|commandes|befehle\p{L}?|commando.?s|komend\p{L}{0,3}|إضافة|عرض|حذف|تعديل|استعارة|إرجاع)(?!\p{L})/iu;
