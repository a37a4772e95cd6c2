import { fold } from '../../shared/fold.ts';
import type { Resource } from '../../../contracts/job/resource.ts';
import { atWords } from '../../shared/at-words.ts';
import { byModel } from '../../not-included/lines/by-model.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The rules of a request that go beyond single fields: what is refused because of other things, and what
 * happens by itself.
 *
 * @example
 * rulesLeft('Loans are rejected if no copies are left.', []);
 * // ['the rule “Loans are rejected if no copies are left” (a model can write it: set JOB_MODEL)']
 */
export function rulesLeft(
  text: string,
  resources: readonly Resource[],
  isBuilt: (clause: string) => boolean = () => false,
): readonly string[] {
  return (
    text
      .split(/[.;!?](?:\s|$)|[。；！？\n]/u)
      .map((sentence) => sentence.trim())
      .flatMap((sentence) =>
        sentence.length > (dense.test(sentence) ? 20 : 70) ? clausesOf(sentence) : [sentence],
      )
      .filter(
        (clause) =>
          clause.length > 8 && (rule.test(clause) || quota.test(clause)) && !usual.test(clause),
      )
      .filter(
        (clause) =>
          (computed.test(clause) || !isOfField(clause, resources)) &&
          !refusesEmpty(clause, resources) &&
          !isBuilt(clause),
      )
      .map((clause) => (rule.test(clause) ? clause : lastPart(clause)))
      // A line of 120 characters has room for a long rule alone.
      .map((clause) =>
        clause.length > 66 ? atWords(clause, 116) : `the rule “${clause}” (${byModel})`,
      )
      .slice(0, 5)
  );
}

/** What every API answers: an error to bad input, and to what is not there. */
const usual =
  /(?<!\d)(?:400|404|422)(?!\d)|not found|(?:invalid|missing) (?:input|fields?|data|urls?)|if possible|si possible|si es posible|wenn möglich|se possibile|se possível|if you can/iu;

/** "total price calculated automatically": no check of the price. */
const computed =
  /(?<!\p{L})(?:sub)?(?:total|gesamt|summe|suma|somme|soma|łączn|toplam|итог|сумм|сума|jumlah|tổng)|合計|总[价额]|합계|총액|कुल|مجموع|إجمالي/iu;

const dense = /[\p{sc=Han}\p{sc=Hiragana}]/u;

/** The parts of a long sentence; a condition stands with what follows from it. */
function clausesOf(sentence: string): readonly string[] {
  return sentence.split(
    /(?:[、，]|,(?=[\d]{0,3}\p{sc=Han})|(?<!(?:^|,\s|:\s)(?:also\s|and\s)?(?:[Ii]f|[Ww]hen|[Aa]fter|[Ww]enn|[Ff]alls|[Ss]obald|[Ss]i|[Cc]uando|[Qq]uand|[Ss]e|[Qq]uando|[Jj]eśli|[Gg]dy|[Aa]ls|[Ee]сли|[Кк]огда)\s[^,:]{1,80}),\s(?:and |und |y |et |e |en |и )?|\sand\s(?=when\s|if\s))(?![^()]{0,200}\))|:\s/u,
  );
}

/** "year must not be negative": the check of a field. */
function isOfField(sentence: string, resources: readonly Resource[]): boolean {
  const words = sentence.toLowerCase();
  return resources
    .flatMap(({ fields }) => fields)
    .filter(({ min, max, above, isUnique, oneOf }) =>
      [min, max, above, isUnique, oneOf].some((known) => known !== undefined),
    )
    .some(({ label }) => words.includes(label.toLowerCase()));
}

/** "reject those without an address": every field that is required is the reason of a 400. */
export function refusesEmpty(clause: string, resources: readonly Resource[]): boolean {
  const said = fold(clause);
  const rest = (without.exec(said) ?? isEmpty.exec(said))?.groups?.['rest'];
  return (
    rest !== undefined &&
    clause.length < 120 &&
    resources.some(({ fields }) =>
      fields.some(({ label, isRequired }) => isRequired === true && rest.startsWith(fold(label))),
    )
  );
}

/** "ohne E-Mail", "that lack a name"; not "without login" */
const without =
  /(?<!\p{L})(?:without|lack(?:s|ing)?|miss(?:es|ing)|ohne|sin|sans|sem|senza|zonder|bez|без)\s(?:(?:an?|the|any|eine?n?|der|die|das|una?|la|el|un|une|le|il|lo|uma?|o|een|de)\s)?(?<rest>\p{L}[^]{1,40})$/u;

/** "where the name is empty" */
const isEmpty =
  /(?<!\p{L})(?:where|when|if|whose|wenn|si|se|als|gdy|если)\s(?:(?:the|its|der|die|das|el|la|le|il|de|het)\s)?(?<rest>\p{L}[^]{1,40}?)\s(?:(?:is|are|ist|est|esta|e|is)\s)?(?:empty|blank|missing|leer|fehlt|vide|vacio|vuoto|leeg|ontbreekt)/u;

const words = [
  'if|when(?:ever)?|unless|after \\d{1,3} (?:failed|attempts|failures)|waiting list|calculat\\p{L}*|expires? after|compute[sd]?|one per|reject(?:ed|s)?|refuse[sd]?|409|conflicts?|overlap\\p{L}*|double[- ]book\\p{L}*|twice(?! (?:a day|a week|daily|weekly))|never (?:go )?below|only (?:if|when|once)|must not|may not|only (?:the |its |their )?(?:author|owner|creator|writer|one who \\p{L}{3,10} it)s? (?:can|may|is allowed)|automatic(?:ally)?|decreas\\p{L}+|deduct\\p{L}*|notif(?:y|ies)',
  'wenn|falls|sobald|warteliste|berechne\\p{L}*|abgelehnt|abzulehnen|doppelt\\p{L}*|überschneid\\p{L}*|nur wenn|nur (?:der |die )?(?:autor|verfasser|besitzer|ersteller)\\p{L}{0,4} (?:kann|darf|können|dürfen)|darf nicht|dürfen nicht|automatisch|verringert|erhöht',
  'si (?:no|el|la|hay|ya|se)|cuando|lista de espera|calcul[ae]\\p{L}*|rechaz\\p{L}+|solo si|s[oó]lo (?:el |la )?(?:autor|creador|dueñ)\\p{L}{0,2} puede|no se puede\\p{L}*|no puede|nunca|automátic\\p{L}+|descuent\\p{L}+',
  'si (?:le|la|un|une|il|elle)|quand|lorsqu\\p{L}*|refus\\p{L}+|seulement si|seul (?:l[’\\u0027]auteur|le créateur|le propriétaire) peut|ne (?:peut|peuvent|doit|doivent) pas|automatiquement',
  'se (?:o|a|não|houver)|quando|só aceita\\p{L}*|pular|recus\\p{L}+|rejeit\\p{L}+|só se|só (?:o |a )?(?:autor|criador|dono)\\p{L}{0,2} pode|não pode\\p{L}*|automaticamente',
  'se (?:il|la|un|una|non|è)|rifiut\\p{L}+|solo se|solo l[’\\u0027]autor[ei] può|non (?:può|possono)|automaticamente',
  'jeśli|gdy|odrzuc\\p{L}+|nie można|tylko jeśli|tylko (?:autor|właściciel) może|automatycznie',
  'wanneer|geweigerd|alleen als|alleen de (?:auteur|eigenaar|maker) (?:mag|kan)|mag niet|automatisch|automatiskt|otomati[sk]|tự động|автоматично',
  'если|когда|отклон\\p{L}+|нельзя|только если|только (?:автор|владелец) может|автоматически',
].join('|');

/** "log in and may have at most two bookings per week": what says how many. */
function lastPart(clause: string): string {
  return (
    clause.split(/\s(?:and|und|y|et|e|en|i|и)\s/iu).findLast((part) => quota.test(part)) ?? clause
  );
}

/** "höchstens zwei Buchungen pro Woche", "max 2 hours per day" */
const quota =
  /(?<!\p{L})(?:at most|max(?:imum|imal)?\.?|up to|no more than|höchstens|como máximo|máximo|au plus|maximum|no máximo|al massimo|massimo|hoogstens|najwyżej|maksymalnie|en fazla|не больше|не более)\s(?:\S{1,16}\s){1,4}(?:per|a|each|pro|por|par|al|à|per|in|na|в)\s(?:day|week|month|tag|woche|monat|día|semana|mes|jour|semaine|mois|dia|mês|giorno|settimana|mese|dag|week|maand|dzień|tydzień|miesiąc|день|неделю|месяц)(?!\p{L})/iu;

const rule = letterPattern(
  `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])|拒否|できない|自動で|拒绝|不能|自动|审核|如果|もし|の場合|经过|거부|자동으로`,
);
