import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { FieldType } from '../../../contracts/job/resource.ts';
import { fold } from '../fold.ts';
import type { GivenThings } from './read-things.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The lists of things with prices in a message, the price first and then what else is told of each.
 *
 * @param otherwise What the things are, of a list without a noun: without it, such a list is left out.
 * @example
 * pricedThings('Boote: Möwe (4 Pers., 25 €/Std), Hecht (2 Pers., 15 €/Std).', 'preis')[0]?.rows;
 * // [{ name: 'Möwe', values: [25, 4] }, { name: 'Hecht', values: [15, 2] }]
 */
export function pricedThings(
  written: string,
  price: string,
  otherwise?: string,
): readonly GivenThings[] {
  const text = withMenus(written);
  return sentencesOf(text).flatMap(({ at, text: sentence }) =>
    runsOf(segmentsOf(sentence)).flatMap((run) => {
      const [first] = run;
      const last = run.at(-1);
      const lead = first && leadOf(sentence.slice(0, first.end), run, otherwise);
      if (last === undefined || lead === undefined) return [];
      const { noun, name } = lead;
      const [detail] = run[0]?.details ?? [];
      const label = detail?.label.toLowerCase();
      const isSame = run.every(
        ({ details }) => fold(details[0]?.label ?? '').toLowerCase() === fold(label ?? ''),
      );
      const details: { label: string; type: FieldType }[] = [
        { label: price, type: 'number' },
        ...(isSame && label ? [{ label, type: 'integer' as const }] : []),
      ];
      return [
        {
          noun,
          details,
          rows: run.map((one, index) => ({
            name: index === 0 ? name : one.head,
            values: [one.price, ...(isSame ? one.details : []).map(({ value }) => value)].slice(
              0,
              details.length,
            ),
          })),
          from: at + lead.from,
          end: at + last.end,
        },
      ];
    }),
  );
}

/** "a menu (Margherita 8.50 €, Salami 9.50 €)" as "a menu: … ;", of the same length. */
function withMenus(text: string): string {
  return text.replace(menus, (whole, ahead: string, list: string) =>
    (list.match(/\d\s?(?:[€$£₽₺元円원]|zł|tl|eur)|[€$£₹]\s?\d/giu)?.length ?? 0) > 1
      ? `${ahead}: ${list};`
      : whole,
  );
}

const menus =
  /((?<!\p{L})(?:an?|the|our|eine?n?|die|unsere?|una?|la|el|nuestr[oa]|une|notre|uma?|nossa?|il|la|nostr[oa]|een|ons|onze|to|nasz[ea]?|są)\s\p{L}{3,24})\s\(([^()\n]{8,400})\)/giu;

interface Entry {
  readonly from: number;
  readonly end: number;
  /** What stands ahead of the numbers. */
  readonly head: string;
  readonly price: number;
  readonly details: readonly { readonly value: number; readonly label: string }[];
  /** "Acme 65": a price only beside others. */
  readonly isBare: boolean;
}

function sentencesOf(text: string): readonly { readonly at: number; readonly text: string }[] {
  return allMatches(text, /(?:[^.;!?。！？\n]|[.](?!\s|$)|(?<=\p{L}\p{L}?)[.](?=\s\d))+/gu).map(
    ({ 0: part, index }) => ({
      at: index,
      text: part,
    }),
  );
}

/** The parts between commas and "and"; those in brackets and in "7,50" divide nothing. */
function segmentsOf(sentence: string): readonly {
  readonly from: number;
  readonly end: number;
  readonly text: string;
  /** Whether "and" stands before it. */
  readonly isJoined: boolean;
  readonly joint: string;
}[] {
  const covered = sentence.replace(/\([^()]{0,120}\)/gu, (part) => '_'.repeat(part.length));
  const cuts = allMatches(
    covered,
    /,(?!\d)\s?|[，、،]\s?|(?<=[\d元円원])\s?(?:以及|[和与及と])(?=\p{Script=Han}|\p{Script=Katakana})|\s(?:and|und|et|y|e|i|en|и|ve)\s|\sو(?=\p{L})/giu,
  );
  const starts = [0, ...cuts.map(({ 0: cut, index }) => index + cut.length)];
  const ends = [...cuts.map(({ index }) => index), sentence.length];
  return starts.map((from, index) => {
    const end = ends[index] ?? from;
    const joint = cuts[index - 1]?.[0] ?? '';
    return {
      from,
      end,
      text: sentence.slice(from, end),
      isJoined: /\p{L}/u.test(joint),
      joint,
    };
  });
}

/** At least two entries side by side of which one has cents or a currency. */
function runsOf(segments: ReturnType<typeof segmentsOf>): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [[]];
  for (const segment of withPairs(segments)) {
    const entry = entryOf(segment);
    if (entry === undefined) runs.push([]);
    else runs.at(-1)?.push(entry);
  }
  return runs.filter((run) => run.length > 1 && run.some(({ isBare }) => !isBare));
}

/** "wash 18 €, cut 30 €, wash and cut 42 €": the last is one thing. */
function withPairs(segments: ReturnType<typeof segmentsOf>): ReturnType<typeof segmentsOf> {
  return segments.flatMap((segment, index) => {
    const [before, last, next] = [segments[index - 1], segments[index - 2], segments[index + 1]];
    const isOwn =
      !/\d/u.test(segment.text) && next?.isJoined === true && entryOf(next) !== undefined;
    if (isOwn && before !== undefined && entryOf(before) !== undefined) return [];
    const isSecond =
      segment.isJoined && before !== undefined && !/\d/u.test(before.text) && last !== undefined;
    return isSecond && entryOf(last) !== undefined && entryOf(segment) !== undefined
      ? [{ ...segment, from: before.from, text: `${before.text}${segment.joint}${segment.text}` }]
      : [segment];
  });
}

function entryOf({ from, end, text }: ReturnType<typeof segmentsOf>[number]): Entry | undefined {
  const { head = '', rest = '' } =
    /^(?<head>[^\d€$£₽₹(]{2,80}?)\s?(?:[-–=:]\s?)?(?<rest>(?:\(|R\$|[€$£₽₹]|\d)[^\n]{0,100})$/u.exec(
      text.replace(/^[^(]{0,200}[:：]\s/u, '').trim(),
    )?.groups ?? {};
  const amounts = allMatches(rest, amount).map(({ groups = {} }) => groups);
  const [only, ...more] = amounts;
  const marked = amounts.find(({ before, after, cents }) => before ?? after ?? cents);
  const isBare = marked === undefined && more.length === 0 && /^\d+$/u.test(rest.trim());
  const priced = marked ?? (isBare ? only : undefined);
  if (
    priced === undefined ||
    !/\p{L}/u.test(head) ||
    deliveryWords.test(fold(head)) ||
    rates.test(fold(head.trim().replace(connectors, ''))) ||
    pays.test(head)
  )
    return undefined;
  return {
    from,
    end,
    head: head
      .trim()
      .replace(connectors, '')
      .replace(begins, '')
      .replace(/^(?:an?|eine?|una?|une|uma?)\s/iu, '')
      // "o pacote completo", and no "La Diavola".
      .replace(
        /^(?:the|das|der|die|el|la|los|las|le|les|o|a|os|as|il|lo|i|gli|het|de)\s(?=\p{L})/u,
        '',
      ),
    price: Number(`${priced['whole']}.${priced['cents'] ?? '0'}`),
    details: amounts
      .filter((one) => one !== priced && !noUnit.test(one['unit'] ?? ''))
      .slice(0, 1)
      .map(({ whole, unit = '' }) => ({ value: Number(whole), label: unit })),
    isBare,
  };
}

/** What delivery costs is no thing that is sold. */
const deliveryWords =
  /(?<!\p{L})(?:delivery|shipping|versand\p{L}{0,7}|lieferung|envio|livraison|frais de port|frete|consegna|spedizione|bezorg\p{L}{2,7}|dostaw\p{L}|wysylk\p{L}|kargo|teslimat|доставк\p{L})(?!\p{L})|配送|运费|送料|배송|배달|توصيل|वितरण|डिलीवरी/iu;

/** "The day costs 180 €, with a deposit of 500 €": rates. */
const rates =
  /^(?:the |an? |la |le |el |der |die |das |ein |il |o |de |het )?(?:(?:whole |full |half )?(?:day|hour|week-?end|week)|journee|heure|semaine|tag|stunde|wochenende|woche|dia|hora|fim de semana|fin de semana|giornata|giorno|ora|dag|uur|dzien|godzina|день|час|выходные)$|(?<!\p{L})(?:deposit|caution|kaution|fianza|caucao|cauzione|borg|kaucj\p{L}{1,2}|залог\p{L}{0,2})(?!\p{L})/iu;

/** "Members pay 6 €": who pays is no thing either. */
const pays =
  /\s(?:pays?|zahl(?:en|t)|bezahlen|pagan?|paient|paie|pagam?|pagano|betalen|betaalt|płac[ią]|плат[ия]т|öder(?:ler)?)$/iu;

/** "Start it with a bike 320 €", "메뉴는 아메리카노 4000원" */
const begins =
  /^(?:(?:please |and )?(?:it |we )?(?:starts?|begins?|seed|fill|pre-?fill|load|populate|open)(?: (?:it|them|this|up|off|out|in|the \p{L}{3,12})){0,2} with|(?:bitte )?(?:beginne|starte|fang|(?:be)?fülle?)[nt]?(?: (?:sie|es|ihn|die \p{L}{3,12}))?(?: an)? mit|(?:empieza[ns]?|arranca|llénal[ao]|rellénal[ao]|cárgal[ao])(?: con)?|empezamos con|comienza con|(?:commence|démarre|remplis)[sz]?(?:-l[ae]s?)? (?:avec|par)|(?:come(?:ça|ce)|preencha|inicie) com|(?:já )?pode vir com|comincia con|inizia con|(?:parti|riempil[ao]) con|(?:begin(?:t)?|start|vul)(?: (?:het|hem|ze))? met|zacznij od|zaczyna od|wypełnij|начни с|начать с|заполни|почни з)\s|^\p{sc=Hangul}{1,4}[은는]\s|^.{0,10}(?:菜单|菜單|メニュー)(?:上?有|包括|包含|是|为|は)/iu;

/** "croissant at 2.20", "a kit for 3$" */
const connectors =
  /\s(?:at|for|costs?|is|für|zu|kostet|kosten|a|por|cuesta|à|pour|coûte|custa|costa|voor|kost|za|kosztuje|по|за|стоит|=)$/iu;

const money =
  '€|\\$|£|R\\$|₹|₽|zł|pln|tl|₺|eur(?:os?)?|usd|kr|руб\\p{L}{0,3}|reais|lei|元|円|원(?:입니다|이고|이며|이에요)?|(?:دينار|ريال|جنيه|درهم)[\\p{L}\\p{M}]{0,3}|rupees?|рублей|руб';
const amount = letterPattern(
  `(?<before>R\\$|[€$£₹])?\\s?(?<![\\d.,])(?<whole>\\d{1,6})(?:[.,](?<cents>\\d{2}))?(?!\\d)\\s?(?:(?<after>${money})(?![\\p{L}\\p{M}]))?(?:(?:in|on|auf|en|em|op|na)\\s)?(?<unit>(?<!€)\\p{L}{2,12})?`,
  'giu',
);

/** "12 per person": what stands behind a number is no unit. */
const noUnit =
  /^(?:|in|on|at|per|for|and|each|or|of|the|für|pro|im|am|zu|por|para|en|em|el|la|par|pour|et|il|al|da|na|za|dla|voor|op)$/iu;

/** What the things are, and the name of the first: "pizze Margherita", "Boats: Gull", "slots morning". */
function leadOf(
  before: string,
  [first, ...others]: readonly Entry[],
  otherwise: string | undefined,
): { readonly noun: string; readonly name: string; readonly from: number } | undefined {
  const whole = first?.head ?? '';
  if (first === undefined) return undefined;
  const menu = menuHas.exec(whole)?.groups;
  if (menu !== undefined)
    return {
      noun: menu['noun'] ?? '',
      name: menu['list'] ?? '',
      from: Math.max(before.lastIndexOf(whole), 0),
    };
  const { noun: named = '', list } = copula.exec(whole)?.groups ?? {};
  if (list !== undefined && named.length > 3 && named !== otherwise)
    return { noun: named, name: list, from: Math.max(before.lastIndexOf(whole), 0) };
  if (list !== undefined || /\s(?:only|just|nur|s[oó]lo|seulement)\s/u.test(whole))
    return undefined;
  const said = whole;
  const from = Math.max(before.lastIndexOf(said), 0);
  const [, ahead = ''] =
    /((?!csv|pdf|json)\p{L}[\p{L}\p{M}-]{2,24})(?:\s(?:so far|for now|to start(?: with)?))?\s?[:：]\s?$/iu.exec(
      before.slice(0, from),
    ) ?? [];
  const words = said.split(/\s+/u);
  const capital = words.findIndex((word, index) => index > 0 && /^\p{Lu}/u.test(word));
  const isShort = others.every(({ head }) => !head.includes(' '));
  // "Menü: türk kahvesi 70 TL": the first word is of the name.
  const isBegun = begins.test(before.slice(0, from).trimStart());
  const isLed = isShort && words.length === 2 && ahead === '' && !isBegun;
  const at = capital > 0 ? capital - 1 : isLed ? 0 : -1;
  const noun = words[at] ?? '';
  const isVerb = sells.test(noun);
  if (joins.test(noun)) return undefined;
  if (noun.length > 3 && /^\p{Ll}/u.test(noun) && !isVerb)
    return { noun, name: words.slice(at + 1).join(' '), from };
  if (isVerb && otherwise !== undefined)
    return { noun: otherwise, name: words.slice(at + 1).join(' '), from };
  if (words.length > 5) return undefined;
  if (ahead !== '') return { noun: ahead, name: said, from };
  // "Margherita 6 €, Diavola 7,50 €": nothing says what they are.
  const isAhead = isBegun || before.slice(0, from).trim() === '';
  return otherwise !== undefined && isAhead ? { noun: otherwise, name: said, from } : undefined;
}

/** No noun: "open with Cola 2 €" */
const joins = /^(?:with|from|like|avec|comme|para|como|come|zoals|ohne|oder)$/iu;
/** "We sell honey 5 €" */
const sells =
  /^(?:sells?|offers?|have|has|serves?|makes?|charges?|verkauf\p{L}{1,2}|biete[nt]?|haben|vende(?:mos|n)?|ofrece\p{L}{0,3}|tenemos|vendons|proposons|avons|vendemos|temos|oferece\p{L}{0,3}|vendiamo|abbiamo|offriamo|verkopen|hebben|bieden|sprzedaj\p{L}{1,3}|mamy|satıyoruz|прода\p{L}{1,3})$/iu;
/** "The menu has burgers 5 €" */
const menuHas =
  /^(?:[^]{0,40}\s)?(?<noun>menu|menú|menù|menü|card[áa]pio|carta|carte|speisekarte|menukaart|меню|jadłospis)\s(?:has|includes|tem|tiene|hat|ha|a|heeft|ma)\s(?<list>[^]{1,60})$/iu;
const copula =
  /^(?:[^]{0,60}\s)?(?<noun>\p{L}{3,24})\s(?:are|is|include|includes|sind|sont|son|sono|são|sont|это|can be)\s(?!only\s|just\s|nur\s|s[oó]lo\s|seulement\s)(?<list>[^]{1,60})$|\s(?:are|is|sind|sont|son|sono|são|это|can be)(?<list>)$/iu;
