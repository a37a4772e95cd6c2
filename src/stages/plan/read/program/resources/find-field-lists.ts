import { allMatches } from '../../../../../workspace/text/all-matches.ts';
import type { ResourceField } from '../../../../../contracts/job/resource.ts';
import { isTechnique, readField } from './read-field.ts';
import { typeNamed, typeOf } from './field-type.ts';
import { readRules } from './read-rules.ts';
import { type PlainKind, plainKindOf } from './plain-nouns.ts';
import { placesOf, resourceName } from '../../../../../starters/shared/reading/resource-name.ts';
import { isPriced, splitList } from './split-list.ts';
import { withLimits } from './with/with-limits.ts';
import { beginsClause, controls, endsFields, isNoNoun, isTodos } from './sure-fields.ts';
import { isNoThing, isOperation, loans, nounBehind } from './with/acted.ts';
import { isChosenFrom } from './with/chosen-from.ts';
import { isNameIn, properName } from './with/own-names.ts';
import { isUsualName, usualField } from './with/usual-field.ts';
import { hasValuesOnly, withValues } from './with/with-values.ts';
import { headNoun, notThings } from './written/head-noun.ts';
import { kindAlone } from './written/kind-alone.ts';
import { saysAct } from './written/says-act.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

interface FieldList {
  /** What the fields are of, if that stands before them. */
  readonly noun?: string;
  readonly fields: readonly ResourceField[];
  /** Of things that are listed by name and price. */
  readonly isPriced?: true;
}

/** The lists of fields in a message, each with the noun before it. */
export function findFieldLists(request: string): readonly FieldList[] {
  // "check in, check out": each is one field.
  const text = request.replaceAll(
    /(?<!\p{L})check (?=(?:in|out)(?:[,)]| date| time))/giu,
    'check-',
  );
  const found: (FieldList & { readonly from: number; readonly end: number })[] = [];
  for (const pattern of [plainOpenings, openings, hanOpenings, keptOpenings]) {
    for (const { index, 0: opening, groups } of allMatches(text, pattern)) {
      const { noun: said, mark = '' } = groups ?? {};
      // "people get added with name": the fields are of what the API is for.
      const isNeeded = pattern === keptOpenings || ours.test(`${said} ${opening}`);
      const { own, isVerbal } = nounBehind(said, text.slice(Math.max(index - 80, 0), index));
      const noun = isNeeded || isNoThing(own ?? '') ? undefined : own;
      const ahead = /^\n\s{0,3}(?=\p{L})/u.exec(
        text.slice(index + opening.length, index + opening.length + 6),
      );
      const from = index + opening.length + (ahead?.[0].length ?? 0);
      const isTaken = found.some((other) => from >= other.from && index < other.end);
      const isServer = mark === ':' && isOfServer(noun ?? '');
      // "each note has a title", but not "Note: the title is required".
      const isNote = mark === '' && /^note$/iu.test(noun ?? '');
      const isSaid = isServer || isNote || isTodos(text, index, opening);
      const isThing = noun === undefined || isSaid || !(notThings.test(noun) || isNoNoun(noun));
      if (isTaken || !isThing || beginsClause(text.slice(from, from + 40))) continue;
      // "i soci si registrano con nome": a verb.
      if (
        noun !== undefined &&
        /(?<!\p{L})(?:si|se|sich)\s$/iu.test(text.slice(0, index).slice(-5))
      )
        continue;
      if (noun !== undefined && answersWith.test(text.slice(Math.max(index - 12, 0), index) + noun))
        continue;
      if (controls.test(text.slice(from, from + 40)) || isCall.test(text.slice(from, from + 9)))
        continue;
      // "mutation sell(wine, bottles)": what is called, and no thing.
      if (mark === '(' && isOperation.test(text.slice(Math.max(index - 16, 0), index))) continue;
      const { parts, end } = splitList(text, from, closers[mark]);
      // "status (picked up, delivered)": its values, read with the list in which it stands.
      if (mark === '(' && hasValuesOnly(noun ?? '') && !parts.some(isUsualName)) continue;
      if (placesOf.has(noun?.toLowerCase() ?? '') && listsPlurals(parts)) {
        found.push(...pluralsIn(parts).map((part) => ({ noun: part, fields: [], from: end, end })));
        continue;
      }
      if (
        closers[mark] === undefined &&
        listsThings(parts, endsFields(text.slice(end, end + 70)))
      ) {
        const things = parts.slice(0, opensList(parts));
        found.push(...things.flatMap((part) => thingWithoutFields(part, parts, end)));
        continue;
      }
      const kind = kindAlone(parts);
      if (kind === 'person' || (mark === ':' && kind !== undefined)) continue;
      // "Status do pedido: recebido, saiu"
      if (noun !== undefined && mark === ':' && statusOf.test(text.slice(0, index))) {
        const oneOf = parts.filter((part) => part.split(' ').length < 3);
        const status = { name: 'status', label: 'status', type: 'text' as const, oneOf };
        found.push({ noun, fields: [{ ...status, isRequired: false }], from, end });
        continue;
      }
      // "die Sorte (PLA, ABS, TPU)": what one chooses from, and no fields.
      if (
        mark !== '' &&
        mark !== '{' &&
        parts.length > 1 &&
        isChosenFrom(parts, text.slice(Math.max(index - 30, 0), index))
      )
        continue;
      // "win 1, draw 0.5, loss 0": what each is worth.
      if (parts.length > 1 && parts.slice(1).every((part) => worth.test(part))) continue;
      // "rooms: Oak, Birch at $89 and Attic at $115": what they are called, and what each costs.
      if (parts.some(isPriced) && parts.every((part) => isPriced(part) || properName.test(part))) {
        if (noun !== undefined) found.push({ noun, fields: [], isPriced: true, from, end });
        continue;
      }
      // "people: Mia, Ben and Omar", "Vorstand (Frau Brandt und Herr Yildiz)": who, and no fields.
      if (parts.length > 1 && parts.every(isNameIn(text))) continue;
      const hasNames = parts.filter((one) => one.includes(' ') && isNameIn(text)(one)).length > 1;
      if (hasNames && !parts.some(isUsualName)) continue;
      const fields = withValues(withLimits(parts)).flatMap(readField);
      const isAlone = mark === '{' || /\sha[sv]e?\s/iu.test(opening);
      const isChoice = fields.some(({ oneOf }) => oneOf !== undefined);
      // "players with a number, matches with date and score": one field is enough where the next thing follows.
      const isOneOfThings =
        remarks.has(plainKindOf(noun ?? '') ?? 'thing') ||
        (plainKindOf(noun ?? '') !== undefined && endsFields(text.slice(end, end + 70)));
      const isLoan = loans.test(noun ?? '');
      const least = noun !== undefined && (isAlone || isChoice || isOneOfThings || isLoan) ? 1 : 2;
      if (fields.length < least || (isServer && !fields.some(isUsual))) continue;
      if (isNeeded && (fields.length < 3 || fields.length < parts.length || !fields.some(isUsual)))
        continue;
      // "REST API: boats, fields: name, port"
      if (isServer && found.some((other) => from < other.from && other.from < end)) continue;
      found.push({
        ...(noun === undefined || isServer
          ? pattern === plainOpenings &&
            ofNoun(nounAhead.exec(text.slice(0, index))?.groups?.['noun'])
          : ofNoun(isVerbal ? noun : headNoun(text, index, noun))),
        fields,
        from,
        end,
      });
    }
  }
  return found.length > 0 ? found.toSorted((a, b) => a.from - b.from) : bareList(text);
}

/** "we need name, price and stock" */
const ours =
  /^(?:we|i|wir|ich|nous|je|noi|io)\s[^]{0,40}\s(?:need|brauchen?|haben|avons|ai|abbiamo|ho)\s/iu;

/** "reviews with a vote" */
const remarks: ReadonlySet<PlainKind> = new Set(['comment', 'rating']);

const noun =
  '(?<![\\p{L}\\p{N}_-]|[^\\s(]/)(?<noun>\\p{L}[\\p{L}\\p{N}_-]{1,29}|[\\p{Script=Han}\\p{sc=Hangul}])["”\'`]?';
const fieldWords =
  'fields?|properties|attributes|columns|feldern?|spalten|campos|champs|campi|polami|pola|velden|полями|поля|alanlar[ıi]?|(?<=dengan )kolom|fält(?:en)?|các trường';
/** "the form (POST /entries with …)", "the export (columns: …)": the list begins later. */
const isCall = letterPattern(`^(?:(?:GET|POST|PUT|PATCH|DELETE)\\s|(?:${fieldWords})\\s?:)`);
const kindOfThing = '(?:\\s(?:resources?|collection|table|entity|model|sign(?:s)? up|register))?';
const has =
  'with|w\\/|w(?=\\s(?:name|date|title|score|price|email))|has|have|having|should have|must have|contains?|containing|includes?|consists of|needs?|enthält|enthalten|besteht aus|incluye|contiene|comprend|contient|inclui|contém|zawiera|bevat|содержит|mit|hat|haben|con|tienen?|llevan?|posee[n]?|cuenta[n]? con|avec|ont|a(?=\\s(?:un|une|des)\\s)|laisse(?:nt)?|donne(?:nt)?|com|têm|tem|levam?|possui|possuem|ha|hanno|ma|mają|posiada|posiadają|z|met|heeft|hebben|с|со|имеет|имеют|med(?=\\s\\p{L}{2,24}(?:,|\\soch\\s))|dengan|với|gồm|có|jis(?:me|mein|ke)|जिसमें|зі?|із|має|мають';
const articles =
  '(?:(?:the|an?|their|its|den|die|los|las|les|des|os|as|le|son|sa|ses|leur|un|une)\\s)?';
const begins = '(?=[\\p{L}"\'`]|\\n\\s{0,3}[-*•\\p{L}])';

/** "books (", "each book has", "Fahrräder mit", "produtos com os campos:", "книг: " */
const openings = letterPattern(
  `${noun}${kindOfThing}(?:\\s?(?<mark>[({:]|(?<=\\s)=(?=\\s))\\s?|,?\\s(?:${has})\\s${articles}(?:(?:following\\s)?(?:${fieldWords})\\s?:?\\s?)?)${begins}`,
  'giu',
);
const opening = letterPattern(`^\\p{L}[\\p{L}-]{2,29}\\s(?:${has})\\s\\p{L}`);
/** "Fields: ", "フィールドは", "字段：" */
const plainOpenings = letterPattern(
  `(?:(?<!\\p{L})(?:${fieldWords})\\s?(?:(?:are|sind|son|sont|são|sono)\\s)?(?:(?:per|for|of|für|de|per|di)\\s(?:each\\s|every\\s|jede[nms]?\\s|cada\\s|chaque\\s)?\\p{L}{2,30}\\s?(?=[:：]))?[:：]?\\s?|(?:フィールド|項目|字段|属性|필드|항목)\\s?(?:は|[:：]|包括|有|为)\\s?)${begins}`,
  'giu',
);
/** "REST API: boats, fields: …", "boats have the fields …" */
const nounAhead = letterPattern(
  `(?:(?:[:：]|apis?,)\\s(?<noun>\\p{L}{3,30})[,.]\\s|(?<noun>\\p{L}{3,30})\\s(?:${has})\\s(?:the\\s)?)$`,
);
/** "for each of them we store name, price", "jedes soll Name, Preis haben" */
const keptOpenings =
  /(?<!\p{L})(?:(?<=(?:to|we|i|can|should|must|will|and) )(?:save|store|record|keep|note)|speichern|erfassen|(?:we|i|wir|nous|je) (?:speichern|erfassen|enregistrons|notons|guardamos|salviamo|bewaren)(?: wir)?|jede[rs]?(?: \p{L}{3,20})? (?:soll|sollte|muss)|chaque \p{L}{3,20} a|guardar|enregistrer|salvare|opslaan)\s(?:wir\s|the\s|their\s)?(?=\p{L})/giu;
/** "文章有标题、内容" */
const hanOpenings =
  /(?<noun>\p{Script=Han}{1,4})(?:有|包含|包括|含有?)(?=[\p{Script=Han}\p{L}（()]{1,20}[、和与])/gu;
const closers: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

const ofNoun = (word: string | undefined) => (word === undefined ? {} : { noun: word });

/** "it should refuse with "Too late, closed"": what is said. */
const answersWith =
  /(?<!\p{L})(?:(?:should|must|will|it|to|then|soll|muss|debe|que|doit|deve|musi|moet|должен)\s)?(?:refuses?|rejects?|fails?|responds?|rechaz\p{L}{1,4}|refuser?|recusar?|rifiut\p{L}{1,4}|weiger\p{L}{0,2}|odrzuc\p{L}{1,4}|antwortet|отклон\p{L}{1,4}|отвеча\p{L}{1,4})$|(?<!\p{L})(?:should|must|will|it|soll|muss|debe|doit|deve|musi|moet|должен)\s(?:answers?|repl(?:y|ies)|returns?|says?|antworten|responder|répondre|rispondere)$/iu;

/** "task API: title, due date": the fields are of what the API is for. */
const server = /^(?:api|backend|server|service|servidor|serveur)$/iu;
const denseServer =
  /\p{sc=Han}.{0,8}(?:接口|后端|服务|系统|程序|api|システム)$|(?:サーバー?|서버|시스템)$/iu;
/** "学生成绩管理接口" names nothing that is kept, as "レシピAPI" does. */
const isOfServer = (word: string): boolean =>
  server.test(word) || (denseServer.test(word) && resourceName(word, 'zh') === 'items');

/** "books (title, author), loans (due date)" and "products with name, price": what follows is no field. */
function listsThings(parts: readonly string[], goesOn: boolean): boolean {
  const [first = ''] = parts;
  const things = parts.filter((part) => !isTechnique(part));
  return (
    letterPattern(openings.source).test(first.replace(/\([^()]{0,200}\)/gu, '')) ||
    things.some((part) => /\{[^{}]{0,200}:[^{}]{0,200}\}$/u.test(part)) ||
    things.every((part) => {
      const { named = 'status', inside = '' } = thing.exec(part)?.groups ?? {};
      return !hasValuesOnly(named) && !saysRules(inside);
    }) ||
    hasFields(first) ||
    things.filter(hasFields).length >= 2 ||
    // "customers, cars (make, year), repairs with date"
    (many.test(first) &&
      !isUsualName(first) &&
      things.some((part) => thing.test(part) && !hasValuesOnly(thing.exec(part)?.[1] ?? '')) &&
      (goesOn || things.some((part) => opening.test(part))))
  );
}

/** "a library with books and members": a place with things. */
function listsPlurals(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts;
  return pluralsIn(parts).length >= 2 && plural.test(first) && plural.test(second);
}

function pluralsIn(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => plural.test(part) && !isTechnique(part) && !notThings.test(part));
}

/** "customers", "clienti" */
const many = /^\p{L}{3,28}(?:[^s\P{L}]s|[^i\P{L}]i)$/u;
const plural = /^\p{L}{3,28}[^s\P{L}]s$/u;

/** "books (title, author)" */
const thing = /^(?<named>[^(]{2,40})\((?<inside>[^()]{2,200},[^()]{2,200})\)$/u;

/** Whether what stands in brackets after it are fields, not the values of one: "status (open, closed)". */
function hasFields(part: string): boolean {
  const { named = '', inside = '' } = thing.exec(part)?.groups ?? {};
  if (hasValuesOnly(named) || saysRules(inside)) return false;
  return inside
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .some((name) => usualField.test(name) || typeOf(name, name) !== 'text');
}

/** "name (text, required)": what a field is like. */
function saysRules(inside: string): boolean {
  const parts = inside.split(',').map((part) => part.trim());
  const isRule = (part: string): boolean => Object.keys(readRules(part, 'number')).length > 1;
  return parts.some(isRule) && parts.every((part) => isRule(part) || typeNamed(part) !== undefined);
}

const statusOf =
  /(?<!\p{L})(?:status|estados?|statuts?|stato|durum)\s(?:do|del|de la|de|di|of|der|des|van|from)\s(?:the |an? |la )?$/iu;

function isUsual({ label, type, oneOf }: ResourceField): boolean {
  return type !== 'text' || oneOf !== undefined || usualField.test(label.toLowerCase());
}

const worth =
  /^\p{L}[\p{L} ]{1,24}[\s=:]{1,2}-?\d{1,4}(?:[.,]\d{1,2})?(?:\s?(?:p|pts?|points?|punkte?|puntos?|pontos?|punti|pkt))?$/iu;

/** Where a part has fields of its own: "books (title), loans with member, date". */
function opensList(parts: readonly string[]): number | undefined {
  const at = parts.findIndex((part) => opening.test(part));
  return at < 0 ? undefined : at;
}

/** "loans" of "books (title, year), members (name, email), loans". */
function thingWithoutFields(part: string, parts: readonly string[], end: number) {
  const isNoun = /^\p{L}[\p{L}-]{2,29}$/u.test(part) && !isTechnique(part) && !notThings.test(part);
  return isNoun && parts.some((one) => hasFields(one) || thing.test(one))
    ? [{ noun: part, fields: [], from: end, end }]
    : [];
}

const ofApi =
  /^[^,]{3,60}[\s-]api(?:['’ ]?si)?$|(?:apis?|servers?|backend|service|servidor|serveur)\s(?:for|für|para|pour|per|voor|dla|для|de|di)\s(?:\p{L}{2,7}\s)?\p{L}{3,24}$/iu;

const dense = /^[\p{sc=Han}\p{sc=Hiragana}]/u;

/** A sentence that is nothing but a list of at least three fields: "brand, model, size and price". */
function bareList(text: string): readonly FieldList[] {
  for (const { 0: sentence, index } of allMatches(text, /[^.:;!?\n。：=/]{8,300}/gu)) {
    const lead = sentence.length - sentence.trimStart().length;
    const { parts: written } = splitList(text, index + lead);
    // "an API for tools, price, shelf, quantity"
    const [first = ''] = written;
    const isLed = written.length > 3 && (ofApi.test(first) || isOfServer(first));
    const all = isLed ? written.slice(1) : written;
    // "书名、借阅人、到期日，能查逾期的"
    const goesOn = all.findIndex(
      (part) => beginsClause(part) || (dense.test(part) && readField(part).length === 0),
    );
    const parts = goesOn < 0 ? all : all.slice(0, goesOn);
    if (parts.slice(1).every((part) => worth.test(part))) continue;
    const fields = withValues(parts).flatMap(readField);
    const isList = fields.length >= 3 && fields.length === parts.length && !parts.some(saysAct);
    if (isList && fields.some(isUsual)) return [{ fields }];
  }
  return [];
}
