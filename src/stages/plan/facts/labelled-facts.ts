import { allMatches } from '../../../workspace/text/all-matches.ts';
import { formPlace } from '../../../starters/page/forms/read-forms.ts';
import { isRowOfSections } from '../../../starters/page/wished/row-of-sections.ts';
import { nameOfAll } from '../given/lists/label-before.ts';
import { priceOfAll } from '../given/lists/list-from.ts';
import { headline, headlines } from './name-facts.ts';
import { edge } from '../../../starters/shared/colours/read-colours.ts';
import { pricesIn } from './prices/written-prices.ts';
import { isInstruction, isRequest, stop } from './parts.ts';
import type { FactsFound } from './spans.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** "Founder: Mia Stone" and "toppings: granola, honey", on lines of their own and within sentences. */
export function takeLabelled(text: string, found: FactsFound): void {
  takeLines(text, found, () => true);
}

/** Lists with one price for all: "toppings: granola, honey, banana (R$ 3,00 each)". */
export function takeLists(text: string, found: FactsFound): void {
  takeLines(
    text,
    found,
    (value, label) =>
      !ofHours.test(label) &&
      !isRequest(label) &&
      value.split(/,\s|[、，،]/u).length > 2 &&
      !/@|(?<!\d)(?:19|20)\d{2}(?!\d)(?!\s?[-–)])|\d[:.h]\d{2}|\d\s?(?:uhr|uur|am|pm)(?!\p{L})/iu.test(
        value,
      ) &&
      pricesIn(value).length < 2,
  );
}

function takeLines(
  text: string,
  found: FactsFound,
  isWanted: (value: string, label: string) => boolean,
): void {
  for (const { index, groups } of allMatches(text, lines)) {
    const { lead = '', label = '', colon = '', value = '' } = groups ?? {};
    const words = value
      .replace(nextLabel, '')
      .replace(priceOfAll, '')
      .replace(contactAhead, '')
      .trim();
    // "at 11:00" is a time.
    if (/\d$/.test(label) && /^\d/.test(words)) continue;
    // "A portfolio for a designer: Ann Das, Hove": the request itself.
    if (index < 4 && asksFor.test(label)) continue;
    if (nameOfAll.test(text.slice(0, index + lead.length + label.length))) continue;
    // "Bookings: a form with name and date"
    if (formPlace(words) >= 0) continue;
    if (
      about.test(label) ||
      /^https?$/i.test(label) ||
      isInstruction(words) ||
      !isWanted(words, label)
    )
      continue;
    // "I'd like a site: about me, lessons, FAQ"
    if (isRequest(label) && isRowOfSections(words)) continue;
    const at = index + lead.length + label.length + colon.length;
    // "A page please: Ana and Lee, Porto"
    const said = isRequest(label) ? undefined : label;
    const isQuoted = /^["“„«]/u.test(words) || !/^(?:motto|lema|devise|hasło|девиз)$/iu.test(label);
    if (address.test(label)) found.take('address', at, words);
    else if (isQuoted && headlines.test(label))
      found.take('quote', at, words.replace(/["“”„«»]/gu, ''), headline);
    // "Secretary: Jo Lind, jo@example.org": the address is a fact of its own.
    else if (!found.take('detail', at, words, said) && words.includes(','))
      found.take('detail', at, words.slice(0, words.indexOf(',')), said);
  }
}

const lines = letterPattern(
  `(?<=^|[\\n.!?;,，。；।،؛]|[.!?]["”»])(?<lead>[\\s•*–-]{0,4})(?<label>\\p{L}[\\p{L}\\p{M}\\p{N} /&'’-]{1,30})(?<colon>\\s?[:：]\\s{0,3})(?<value>[^\\s.!?。！？।](?:[^\\n.!?。！？।]|(?!${stop}|[.!?]["”»]\\s)[.!?]){0,160})`,
  'gu',
);

/** "Horaires : mardi-samedi 7h-19h, fermé lundi": no list of things. */
const ofHours =
  /hours|times|öffnungszeit|horari|horaire|orari|openingstijd|godzin|saatler|часы|режим|öppettider|jadwal|giờ|графік|години|时间|時間|시간|समय|ساعات/iu;

/** "Name: Luna, address: 5 Mill Lane": the next label begins. */
const nextLabel = /[,，、،]\s?\p{L}[\p{L}\p{M} ]{1,20}[:：]\s[^]*$/u;
/** "Chair: Heike Brandt, Tel.": the number is a fact of its own. */
const contactAhead =
  /[\s,;]{1,3}(?:tel|tél|phone|telefon|telefono|teléfono|telefone|mail|e-?mail)\.?\s*$/iu;

const asksFor = /\s(?:for|für|para|pra|pour|per|voor|dla|för|till|untuk|cho|для)\s\p{L}/iu;
const address =
  /^(?:address|adresse|anschrift|dirección|direccion|endereço|indirizzo|adres|adress|alamat|địa chỉ|адреса|адрес|पता|주소|住所|地址|العنوان|عنوان)$/iu;

/** Labels of the request itself, and of lists that become sections. */
const about = edge(
  'need|want|build|make|create|sections?|pages?|seiten|secciones|features?|requirements?|style|stil|estilo|design|colou?rs?|farben?|couleurs?|cores|colores|colori|kleuren|kolor\\p{L}*|renk\\p{L}*|цвет\\p{L}*|кольор\\p{L}*|färg\\p{L}*|warna|màu(?: sắc)?|розділи|sektioner|bagian|mục|ألوان|الألوان|theme|tech|stack|todo|ps|note|hi|hey|hello|error|routes?|endpoints?|commands?|разделы|rubriques|seções|sezioni|secties|sekcje|bölümler|language|sprache|idioma|langue',
);
