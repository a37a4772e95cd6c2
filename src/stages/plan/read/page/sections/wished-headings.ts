import { letterPattern } from '../../../../../workspace/text/letters.ts';
import { allMatches } from '../../../../../workspace/text/all-matches.ts';
import type { GivenList, Language, SectionList } from '../../../../../contracts/job/plan.ts';
import { isContact, kindOf } from '../../../../../starters/landing-page/headings.ts';
import { formPlace } from '../../../../../starters/page/forms/read-forms.ts';
import { fold } from '../../../../../starters/shared/fold.ts';
import { sectionHeading } from '../../../../../starters/page/wished/section-headings.ts';
import { upperStart } from '../../../../../workspace/text/with-capitals.ts';
import { factWord } from '../../../../../starters/page/facts.ts';
import {
  isHome,
  isReach,
  saidBehind,
  sectionCalled,
  wishedSections,
} from '../../../../../starters/page/wished/wished-sections.ts';

/** "Schedule: Tuesday" */
const saidOfIt =
  /(?<=\p{L})\s?:\s[^]*$|\s(?:in an? \p{L}{3,12}\s)?(?:with|by|mit|con|avec|com|met)$|\s(?:divid\p{L}{2,4}|divis[aeo]|unterteilt|aufgeteilt|dividid[oa]|divisée?|ingedeeld|podzielon\p{L}) (?:into|in|en|em|na)(?:\s[^]*)?$|\sin an? (?:grid|row|table|list|carousel|slider)(?:\s[^]*)?$/iu;
/** "Contact section for stallholders" */
const aSectionFor = /(?<=\p{L})\s(?:section|page|area)(?=\sfor\s)/iu;
/** "Sección de proyectos" */
const sectionOf =
  /^(?:secci[oó]n|apartado|seção|sezione|rubrique)\s(?:de|di|des|dei|delle|sobre|sur|su)\s(\p{L})(?=\p{L}{2})/iu;
/** The first screen, links below, numbers and torn ends: "Hero with short intro", "Saturday from". */
export const isNoPart =
  /^(?:sections?\s?[–-]|hero(?:\s|$)|(?:tear-?\s?off|pull-?\s?off|abreiß)\p{L}{0,8}(?:\s|$)|(?:short |brief |nice )?intro(?:duction)?$|(?:phone )?mock-?up$|(?:privacy|terms)(?: and terms)?(?: links)?$|switch(?:\s|$)|lists? (?:of )?(?:what|who)(?:\s|$)|(?:two|three|four|five|six|ten|dos|tres|zwei|drei|deux|trois)$)|\s\p{L}{1,2}$|^\p{L}$|(?<!\p{L})(?:pls|please|looks?|удобно|years?)(?!\p{L})/iu;

/** Whether a heading says what another is with: "Menu con pizze classiche" has "Pizze classiche" and "Menù". */
function endsWithPart(heading: string, part: string): boolean {
  const [kind = '', rest = ''] = heading.split(withWhat, 2).map((one) => fold(one).toLowerCase());
  const own = fold(part).toLowerCase();
  return rest !== '' && (rest === own || kind === own);
}

const withWhat = /\s(?:with|mit|con|avec|com|met|z|ze|с|со)\s/iu;

/**
 * "Hoeveel personen", "Indication si on est ouvert", and "Numero per prenotare" with its number behind it: a
 * question, a condition or what a value is of heads no section.
 */
function isTorn(item: string, text: string): boolean {
  if (asksWhether.test(item) || attribute.test(item)) return true;
  const [all, own] = [text.toLowerCase(), item.toLowerCase()];
  const at = all.indexOf(own);
  const isOfPrice = [at, all.lastIndexOf(own)].some(
    (start) => start > 0 && ofPrice.test(text.slice(Math.max(start - 80, 0), start)),
  );
  if (isOfPrice) return true;
  return (
    at >= 0 &&
    sectionCalled(item) === undefined &&
    valueBehind.test(text.slice(at + item.length, at + item.length + 24))
  );
}

/** "£95 includes 5 digital images", "portfolio: Zuri Mwangi, product designer" */
const ofPrice =
  /[€£$]\s?\d[^.!?\n€£$]{0,40}\s(?:with|includes?|including)\s(?:\d{1,3}\s)?$|(?<!\p{L})(?:portfolio|cv|r[ée]sum[ée])\s?[:–-]\s\p{Lu}\S{1,20}\s\p{Lu}[^,.\n]{1,30},\s(?:an?\s)?$/u;
const asksWhether =
  /^(?:how (?:many|much)|if|whether|wie ?viele?|ob|cuánt[oa]s|si|combien|s[’']il|quant[oaie]s?|se|hoeveel|of je|ile|czy|kaç|сколько|если|yes or no)(?!\p{L})|\s(?:si (?:on|nous|c[’']est|está|estamos)|se (?:siamo|è|está|estamos)|ob (?:wir|es|offen)|if (?:we|it)|whether|czy|ли)(?!\p{L})|\s(?:at the (?:bottom|top|end)|onderaan|bovenaan|unten|oben|en bas|en haut|abajo|arriba|em baixo|in fondo|in alto|na dole|na górze|внизу|вверху)$/iu;
/** What each of several things has: "котята с фото, пол, окрас, дата рождения". */
const attribute =
  /^(?:(?:number|position|número|posición|posição|numéro|poste|nummer|numero|posizione|numer|pozycja|номер|позиция|sex|gender|colou?r|breed|date of birth|birth ?date|weight|status|condition|geschlecht|farbe|rasse|geburtsdatum|gewicht|zustand|sexo|raza|fecha de nacimiento|peso|estado|sexe|race|date de naissance|poids|statut|état|raça|data de nascimento|sesso|razza|data di nascita|stato|geslacht|ras|geboortedatum|gewicht|płeć|rasa|data urodzenia|waga|stan|cinsiyet|ırk|doğum tarihi|durum|пол|окрас|порода|дата рождения|вес|статус)(?:\s[\p{Ll}/]{3,40}){0,2}|性别|品种|出生日期|状态|性別|生年月日|성별|품종|생년월일|상태)$/iu;
/** A number to call, or a time. */
const valueBehind =
  /^\s?[:(]?\s?(?:\+?\d[\d ()./-]{6}|\d{1,2}(?:[:.h]\d{2}|\s?(?:uhr|uur|h|am|pm)(?!\p{L})))/iu;

/** "een pagina over rondleidingen" */
const pagesAbout =
  /(?:een pagina over|eine (?:unter)?seite (?:über|zu)|una página sobre|une page sur|uma página sobre|una pagina su(?:i|gli|lle)?|(?:podstronę|stronę) o|страниц[ау] (?:о|про))\s(?<about>(?!(?:ons|uns|mich|mij|nosotros|nous|moi|nós|noi|nas|mnie|нас|me)(?!\p{L}))\p{L}{4,24}(?:\s\p{L}{2,20}){0,2}?)(?=[.,;!\n]|\s(?:en|und|y|et|e|i|и|met|mit|con|avec|com|z)\s|$)/giu;

/** "plus a lyrics page", "Mitmachen-Seite", "y una sección de reseñas": each gives its name. */
const pagesCalled = letterPattern(
  "(?:(?:^|\\s)(?:and|plus|with|also)\\s|,\\s)(?:an?|the|our|one)\\s(?<about>(?!(?:web|home|landing|single|separate|one|simple|small|main|start|full|whole|new|nice|second|first)[\\s-])\\p{L}[\\p{L}'’-]{2,20}(?:\\s(?!page)\\p{L}{2,14}){0,2})\\s(?:page|section)(?=[.,;!\\n]|\\s(?:and|plus|with)\\s|$)|(?<![\\p{L}-])(?<about>\\p{Lu}\\p{L}{3,20})-(?:seite|rubrik|bereich)(?!\\p{L})|(?:(?:^|\\s)(?:y|e|et|con|avec|com|più|mais|plus)\\s|,\\s)(?:una?|une|uma)\\s(?:sección|página|seção|rubrique|page|pagina|sezione)\\s(?:de|di|des|dei|delle|sur|su|con|com|avec)\\s(?:(?:la|las|los|les|le|i|gli|as|os|mis|mes|nos)\\s)?(?<about>\\p{L}{4,20}(?:\\s\\p{L}{2,14}){0,1}?)(?=[.,;!\\n]|\\s(?:y|e|et|con|avec|com)\\s|$)",
  'giu',
);

function isFor(item: string, whom: string): boolean {
  return item.toLowerCase().endsWith(` for ${whom.toLowerCase()}`);
}

function isWithin(name: string, item: string): boolean {
  return item.length > name.length && item.toLowerCase().includes(name.toLowerCase());
}

function isListed(at: number, given: readonly GivenList[]): boolean {
  return given.some((list) => list.label !== '' && list.at < at && at < list.end);
}

interface Named {
  readonly text: string;
  readonly language: Language;
  readonly given: readonly GivenList[];
}

interface Wished {
  readonly sections: readonly string[];
  /** What the request says of some of them in brackets. */
  readonly lists: readonly SectionList[];
}

/**
 * The sections of a page with those that its request wishes elsewhere, before the one for contact. Headings
 * in languages whose words bend are as a dictionary has them: "z cennikiem" asks for "Cennik".
 */
export function withWishedSections(
  named: readonly string[],
  { text, language, given }: Named,
): Wished {
  const kept = named
    .map((item) =>
      item
        .replace(saidOfIt, '')
        .replace(aSectionFor, '')
        .replace(sectionOf, (_all, first: string) => first.toUpperCase())
        .replace(/^with\s\p{L}/iu, (words) => words.slice(-1).toUpperCase()),
    )
    // "Menu con pizze classiche", "pizze classiche"
    .filter((item, at, all) => !all.some((one, other) => other < at && endsWithPart(one, item)))
    // "A contact section for stallholders" is of them.
    .filter((item, _at, all) => !all.some((one) => isFor(one, item)))
    .filter(
      (item) => !isHome(item) && !isReach(item) && !isNoPart.test(item) && !isTorn(item, text),
    )
    // "老师介绍(林老师)" is a list of its own.
    .filter(
      (item) =>
        !given.some(({ label }) => label !== '' && item.includes(label)) || language === 'en',
    )
    .map((item) => {
      const key = language === 'en' ? undefined : sectionCalled(item);
      return key === undefined ? item : sectionHeading(key, language);
    });
  // "Process in 3 steps: inspect, install"
  const there = new Set(
    [...kept, ...given.map(({ label }) => label.replace(/\s(?:in|day)\s\d[^]*$/u, ''))].map(
      sectionCalled,
    ),
  );
  const kinds = new Set(kept.map(kindOf));
  const wished = wishedSections(text, language);
  const isPriced =
    kinds.has('menu') ||
    wished.some(({ key }) => key === 'menu') ||
    given.some(({ entries }) => entries.some(({ price }) => price !== undefined));
  const more = wished
    .filter(
      ({ key, heading, names, spots }) =>
        !there.has(key) &&
        // "How to help: foster, donate, walk a dog"
        !spots.every((at) => isListed(at, given)) &&
        // "Horarios de entrenamiento" and "Harbour fees" have their own.
        !(
          (key === 'hours' || key === 'prices') &&
          kept.some((item) => names.some((name) => isWithin(name, item)))
        ) &&
        !(key === 'prices' && isPriced) &&
        (kindOf(heading) === 'note' || !kinds.has(kindOf(heading))),
    )
    .map(({ heading }) => heading);
  const called = allMatches(text.slice(0, 2000), pagesCalled);
  for (const { groups } of [
    ...(language === 'en' ? [] : allMatches(text, pagesAbout)),
    ...[...called].filter(({ groups: found }) => formPlace(found?.['about'] ?? '') < 0),
  ]) {
    const about = upperStart(groups?.['about'] ?? '');
    const isThere = [...kept, ...more].some((one) =>
      one.toLowerCase().includes(about.toLowerCase()),
    );
    if (!isThere && kindOf(about) === 'note' && sectionCalled(about) === undefined)
      more.push(about);
  }
  const isLast = isContact(kept.at(-1) ?? '');
  const further = more.filter((item) => !kept.some((one) => endsWithPart(one, item)));
  const others = [...(isLast ? kept.slice(0, -1) : kept), ...further];
  const last = isLast
    ? kept.slice(-1)
    : others.length === 0 || others.some(isContact)
      ? []
      : [factWord('contact', language)];
  // "upcoming reads (Circe, Piranesi)"
  const lower = text.toLowerCase();
  const inBrackets = kept
    .filter((item) => !isContact(item) && sectionCalled(item) === undefined)
    .flatMap((item) => {
      const at = lower.indexOf(`${item.toLowerCase()} (`);
      const said = at < 0 ? [] : saidBehind(text.slice(at + item.length));
      const isGiven = given.some((list) => list.at <= at + item.length + 2 && at < list.end);
      const isName = said.length > 1 || /^ \(\p{Lu}/u.test(text.slice(at + item.length));
      return said.length > 0 && isName && !isGiven ? [{ key: undefined, heading: item, said }] : [];
    });
  const entries = given.flatMap((list) => list.entries.map(({ name }) => name.toLowerCase()));
  return {
    sections: [...new Set([...others, ...last])].slice(0, 12),
    lists: [...wished, ...inBrackets]
      .map(({ key, heading, said }) => ({
        heading:
          others.find(
            (one) => one === heading || (key !== undefined && sectionCalled(one) === key),
          ) ?? '',
        said,
      }))
      .filter(
        ({ heading, said }) =>
          heading !== '' &&
          said.length > 0 &&
          !said.some(
            (one) =>
              /[$€£₽₹¥元円원:]|\d\s?(?:uhr|uur|h|zł|tl|euros?)(?!\p{L})/iu.test(one) ||
              entries.some((name) => one.toLowerCase().includes(name)),
          ),
      )
      .map(({ heading, said }) => ({ of: heading, names: said.slice(0, 12) })),
  };
}
