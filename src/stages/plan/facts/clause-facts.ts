import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Language } from '../../../contracts/job/plan.ts';
import { monthNames } from '../../../workspace/text/month-names.ts';
import { formPlace } from '../../../starters/page/forms/read-forms.ts';
import { namesSection } from '../../../starters/landing-page/sections/asked-section-words.ts';
import { wishesOfSite } from '../../../starters/not-included/page/site-wishes.ts';
import { menuCategories } from '../../../starters/page/reading/menu-categories.ts';
import { withDigits } from '../../../starters/shared/reading/numbers/with-digits.ts';
import { introduces } from '../../../starters/shared/reading/says-who.ts';
import { edge } from '../../../starters/shared/colours/read-colours.ts';
import { toneIn } from '../read/page/tones.ts';
import { doneByGuests } from '../../../starters/not-included/page/done-by-guests.ts';
import { toGuests } from '../refusals/guests.ts';
import { isInstruction, type Part, partsOf } from './parts.ts';
import { japaneseRole, roleOf } from './labels/role-of.ts';
import type { FactsFound } from './spans.ts';
import { priceIn } from './prices/written-prices.ts';
import { reminderLength } from './labels/filler-words.ts';
import {
  brings,
  rather,
  tellsByWords,
  themeIn,
  thereIs,
  whatIsNamed,
} from './labels/told-clauses.ts';
import { perLanguage } from '../../../workspace/text/per-language.ts';

/** Short parts of a message that tell something and ask for nothing: "free entry", "parking at the station". */
export function takeClauses(
  text: string,
  language: Language,
  found: FactsFound,
  isOfSite = false,
): void {
  // In German, where all nouns have capitals, two in a row are a name.
  const capitals =
    language === 'de'
      ? /\p{Lu}\p{Ll}+\s(?:(?:am|an der|im|in der|zum|zur|von|des)\s)?\p{Lu}\p{Ll}/u
      : /(?<!^)\p{Lu}/u;
  for (const { groups, index, 0: all } of allMatches(text.slice(0, 240), besideName)) {
    const said = groups?.['said'] ?? '';
    const at = index + all.lastIndexOf(said);
    for (const part of partsOf(said))
      if (!isInstruction(part.words)) found.take('detail', at + part.at, part.words);
  }
  for (const { 0: age, index } of allMatches(text.slice(0, 400), ages))
    found.take('detail', index, age);
  // "Hand built tables, chairs and beds from local wood since 1998."
  for (const { 0: sentence, index } of allMatches(text, sinceYear)) {
    const lead = sentence.length - sentence.trimStart().length;
    const words = sentence.trim();
    if (index > 0 && words.includes(',') && !isInstruction(words) && formPlace(words) < 0)
      found.take('detail', index + lead, words);
  }
  // The first part asks for the page, up to its colon: "a page for our inn: five rooms, breakfast included".
  const [ask, ...others] = partsOf(text);
  const first = ask?.words.split(': ').at(-1) ?? '';
  // "a site for our club: walks on Sundays", "a site for Ann: lessons online and in person, £20 an hour"
  const isOffer =
    first !== ask?.words &&
    (onDays.test(first) ||
      (priceIn(others[0]?.words ?? '') && !priceIn(first) && /^\p{Ll}{3,20}\s\p{L}/u.test(first)));
  const [counted = isOffer ? first : ''] = countedFirst.exec(withDigits(ask?.words ?? '')) ?? [];
  const parts =
    ask !== undefined && counted !== ''
      ? [{ at: ask.at + ask.words.length - first.length, words: first }, ...others]
      : others;
  const season = seasonIn(language);
  const listed = new Set(listsIn(text, parts).flat());
  let isAfterFact = false;
  let before = '';
  // "Sections: about, work (6 pieces in a grid), contact."
  const sectionsAt = text.search(sectionList);
  const sectionsEnd =
    sectionsAt < 0
      ? 0
      : sectionsAt + (/[.!?\n]/u.exec(text.slice(sectionsAt))?.index ?? text.length);
  for (const part of parts) {
    if (part.at >= sectionsAt && part.at < sectionsEnd) continue;
    const reminded = reminderLength(part.words);
    const at = part.at + reminded;
    const words = part.words.slice(reminded);
    const isTold =
      words.length <= 90 &&
      !/^\d{1,3}$/u.test(words) &&
      !profile.test(words) &&
      !ours.test(words) &&
      menuCategories(words) === undefined &&
      (!wishesOfSite(words) || doneByGuests.test(words)) &&
      (toneIn(words.toLowerCase()) === undefined || words.split(/\s+/u).length > 3) &&
      (!isInstruction(words) ||
        toGuests.test(words) ||
        doneByGuests.test(words) ||
        brings.test(words) ||
        ticketsAt.test(words));
    const isAsked = isWished(text, at);
    const tells: boolean =
      practical.test(words) ||
      ticketsAt.test(words) ||
      tellsByWords(words) ||
      onDays.test(words) ||
      toGuests.test(words) ||
      doneByGuests.test(words) ||
      (/\d/.test(words) && !(isAsked && torn.test(words))) ||
      (counted !== '' && words === first) ||
      (!isAsked && haveSome.test(withDigits(words))) ||
      (capitals.test(words) && !isAsked) ||
      (noCase.test(words) && !asksForParts(text, at)) ||
      free.test(words) ||
      works.test(words) ||
      (isOfSite && !isAsked && thereIs.test(words)) ||
      rather.test(words) ||
      brings.test(words) ||
      states.test(words) ||
      (qualified.test(words) && words.split(/\s+/u).length < 8) ||
      season.test(words) ||
      listed.has(part) ||
      reminded > 0 ||
      (isAfterFact &&
        !isAsked &&
        (oneName.test(words) || (/\s/u.test(words) && words.split(/\s+/u).length < 5)));
    isAfterFact = isTold && tells && endsWithComma(text, part);
    const asksInside =
      /^(?:sections?|pages?|abschnitte|secciones|rubriques|seções|sezioni|secties|sekcje)\s?:/iu.test(
        words,
      ) ||
      formPlace(words) >= 0 ||
      (introduces.test(words) && !/\d/.test(words) && !onDays.test(words)) ||
      (namesSection(words) && !/\d/.test(words));
    // A tagline with a comma is torn.
    const isOpen = ((words.match(/["“”„«»]/gu) ?? []).length & 1) === 1;
    const isWhole =
      !isOpen &&
      (!asksInside || doneByGuests.test(words)) &&
      !givenName.test(words) &&
      !/\([^()]*$|^[^()]*\)/u.test(words);
    const { label, value = '' } = themeIn(words, text);
    const isOfOffer = priceIn(before) && !isAsked && besideOffer.test(words);
    const { who, name: called = '' } = japaneseRole.exec(words)?.groups ?? {};
    if (who !== undefined) {
      found.take('detail', at + words.indexOf(called), called, who);
      continue;
    }
    const role = roleOf(words, before);
    const what = whatIsNamed(words);
    before = endsWithComma(text, part) ? words : '';
    if (label !== undefined) found.take('detail', at + words.lastIndexOf(value), value, label);
    else if (role !== undefined) found.take('detail', at, words, role);
    else if (what !== undefined) found.take('detail', at + words.indexOf(what), what);
    else {
      const lead = doneByGuests.test(words) ? 0 : (pronoun.exec(words)?.[0].length ?? 0);
      const isTaken =
        isTold &&
        (tells || isOfOffer) &&
        isWhole &&
        found.take('detail', at + lead, words.slice(lead));
      // "paella los domingos y reservas en el 600 123 987"
      const [half = ''] = words.split(/\s(?:and|und|y|et|e)\s/u, 1);
      const isHalfTold = onDays.test(half) || (isOfOffer && formPlace(half) < 0);
      if (!isTaken && half !== words && isHalfTold && !isInstruction(half) && !namesSection(half))
        found.take('detail', at, half);
    }
  }
}

const sinceYear =
  /(?<=[.!?]\s)[^.!?\n]{8,110}\s(?:since|seit|depuis|desde|dal|sinds|od|с|sedan|sejak|từ(?: năm)?|з)\s(?:19|20)\d\d(?: року)?(?=[.!\n]|$)/gu;

/** Whether the sentence around a place asks for something up to there. */
export function isWished(text: string, at: number): boolean {
  return wishes.test(text.slice(sentenceStart(text, at), at));
}

/** Where the sentence around a place begins, at most 400 characters before it. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(at - 400, 0);
  const last = allMatches(text.slice(from, at + 1), /[.!?。！？\n](?=\s|\p{Lo})/gu).at(-1);
  return last === undefined ? from : from + last.index + 1;
}

/** "内容は料金、動画です": a sentence that lists what is to be on the page. */
function asksForParts(text: string, at: number): boolean {
  const start = sentenceStart(text, at);
  const end = /[.!?。！？\n]/u.exec(text.slice(at, at + 300))?.index ?? 300;
  return listing.test(text.slice(start, at + end));
}

const listing =
  /需要有?|要有|请?包括|内容は|(?:入れて|載せて|欲しい|ほしい)|넣어|있었으면|있으면|필요|चाहिए|يكون في|أريد|يتضمن/u;

/** "with a menu, venue info": what is listed behind it are parts of the page. */
const wishes =
  /(?<!\p{L})(?:with|need(?:s|ed)?|want|would like|['’]d like|includ(?:e|es|ing)|add|show|mit|brauche\p{L}?|soll(?:en|te)?|bitte|con|necesit\p{L}{1,5}|quier\p{L}{1,3}|avec|voudr\p{L}{1,4}|aimer\p{L}{1,4}|com|precis\p{L}{1,4}|quero|vorre\p{L}{1,4}|met|graag|chc\p{L}{1,3}|proszę|med|behöver|vill|skulle|dengan|butuh|ingin|tolong|với|muốn|cần|потріб\p{L}{1,3}|olsun|хоч\p{L}{1,3}|нуж\p{L}{1,3})(?!\p{L})|需要|要有|包括|내용|내용은|内容は/iu;

/** "team pages for U8, U10 and U12 with coach names", "session recaps (3 so far)": what a page is to have. */
const torn =
  /^(?:(?:and|und|y|et|e|en|i|и)\s)?\p{Lu}{1,3}\d{1,3}(?!\p{L})|\swith\s|\s\(\d{1,2}\s[^()]{1,20}\)$|\smit\s\p{L}|\scon\s\p{L}|\savec\s\p{L}/iu;

/** "Sections: Team, Prices", "with sections Members and Getting here" */
export const sectionList =
  /(?<!\p{L})(?:(?:sections?|pages|abschnitte|seiten|secciones|páginas|rubriques|seções|sezioni|pagine|secties|sekcje|bölümler|розділи|sektioner|bagian|разделы)(?:\s?:|\s(?:should be|are|will be)\s(?-i:(?=\p{Lu})))|(?:sections|abschnitten|bereichen|secciones|rubriques|seções|sezioni|secties|sekcjami|sektionerna|разделами)\s(?-i:(?=\p{Lu})))/iu;

/** "our band Rust Parade (garage rock, from Tucson)" */
const besideName =
  /^(?:[^.!?\n:(]{2,60}:\s)?[^.!?\n:(]{0,160}\p{Lu}[\p{L}'’-]{1,24}["”»]?\s\((?<said>\p{Ll}[^():\d\n]{3,60})\)|^[^.!?\n:(]{0,160}\p{Lu}[\p{L}'’-]{1,24}["”»]?,\s(?<said>(?!(?:with|mit|avec|con|com|met|z|and|in|at|near|for|on|open|located|it|we|i|please)(?!\p{L}))\p{Ll}[^,.():\d\n]{3,40})(?=\.(?:\s|$))/gu;

/** "bouncy castle, barbecue, bingo at 17:00": short parts of a sentence with a number, none of which asks. */
function listsIn(text: string, parts: readonly Part[]): readonly (readonly Part[])[] {
  const sentences: Part[][] = [[]];
  for (const part of parts) {
    sentences.at(-1)?.push(part);
    if (!endsWithComma(text, part)) sentences.push([]);
  }
  return sentences.filter(
    (sentence) =>
      sentence.length > 2 &&
      sentence.some(({ words }) => /\d/.test(words)) &&
      sentence.every(({ words }) => words.split(/\s+/u).length <= 6 || free.test(words)) &&
      sentence.every(({ words }) => !isInstruction(words) || toGuests.test(words)),
  );
}

function endsWithComma(text: string, { at, words }: Part): boolean {
  return text[at + words.length] === ',';
}

/** "links to insta, youtube, bandcamp" */
const profile =
  /^(?:insta(?:gram)?|youtube|bandcamp|spotify|tiktok|facebook|linkedin|dribbble|behance|soundcloud|twitter|apple music)$/iu;
/** "nos pains": what stands on the page. */
const ours =
  /^(?:(?:with|mit|con|avec|com|met|z|с)\s)?(?:nos|nuestr[oa]s|noss[oa]s|(?:i |le )?nostr[ie]|unsere|onze|our|nasze|наши)\s\p{L}{3,20}$/iu;
/** After another fact: "Boathouse on the Weser, Bremen". */
const oneName = /^\p{Lu}\p{Ll}{2,30}$/u;
/** "name Luna Bar" is the title, and what stands in quotes is one or a quote. */
const givenName =
  /^(?:(?:call it|title|[Tt]ag ?line|[Ss]logan|[Hh]eadline|[Mm]otto)(?:\s(?:should (?:say|be|read)|says?|is))?|titel|título|titre|titolo)\s["“„«]?\p{Lu}|^(?!wi-?fi|wlan|user)(?:[\p{L}'’]{2,15}\s){0,2}(?:[Nn]ame|called|named|nombre|nom|nome|naam|[Aa]dı|[İi]smi|[Ii]mię|se llama|me llamo|[Mm]ein [Nn]ame|[Mm]y name|s[’']appelle|je m[’']appelle|si chiama|mi chiamo|se chama|me chamo|heißt|ich heiße|heet|ik heet|heter|[Jj]ag heter|bernama|[Nn]amanya|[Nn]ama saya|tên(?: là)?|[Мм]ене звати|називається|nazywa się|nazywam się|[Мм]еня зовут|называется)(?:['’]?s)?(?:\s(?:hai|is|ist|es|est|é|è|to|это))?:?\s\p{Lu}|^(?:I[’']m|I am|[Ii]ch bin|[Ss]oy|[Jj]e suis|[Ss]ou|[Ss]ono|[Ii]k ben|[Jj]estem|[Яя])\s(?:\p{Lu}[\p{L}'’-]{1,24}\s?){1,3}$|^["“„«「『][^"“”„«»「」『』]*["“”»」』]$|^(?:\p{Script=Hangul}{1,6}\s)?(?:店名|名称|名稱|名字|名前|가게\s?이름|상호|이름|اسم|नाम)/u;

/** "Sträuße ab 15 €, Hochzeitsfloristik": what is offered besides, without its price. */
const besideOffer =
  /^(?:\p{L}[\p{L}’'-]{3,24}\s?){1,3}(?:\s(?:and|und|y|et|e|en|i|и)\s[^]{0,40})?$/u;

/** "open from May to September" */
const seasonIn = perLanguage((language) => {
  const months = [...monthNames(language).keys()].filter((name) => name.length > 3);
  return edge(`\\p{L}{3}[^]{0,40}\\s(?:${months.join('|')})`);
});

/** "преподаю математику": what somebody does. */
const works = edge(
  "mostly|mainly|speciali[sz](?:ing|ed|es?) in|spezialisiert auf|especializad[oa]s? (?:en|em)|spécialisée?s? (?:dans|en)|specializzat[oaie] in|gespecialiseerd in|specjalizuj\\p{L}{1,4} się w|hauptsächlich|vor allem|principalmente|sobre todo|surtout|principalement|soprattutto|vooral|głównie|ağırlıklı|в основном|i teach|we teach|i cover|we cover|i (?:come|travel) to|we (?:come|travel) to|atendo|atendemos|atiendo|atendemos|me desplazo|me déplace|nous nous déplaçons|lavoro a domicilio|vengo a|kom aan huis|ich komme|wir kommen zu|dojeżdżam|выезжаю|приїжджаю|i coach|i repair|ich unterrichte|wir unterrichten|doy clases|enseño|j[’']enseigne|ensino|dou aulas|insegno|geef les|uczę|ders veriyorum|навчаю|викладаю|jag undervisar|vi reparerar|mengajar|dạy|преподаю|обучаю|готовлю|учу",
);

/** "my son Oliver turning 7": how old somebody becomes. */
const ages =
  /(?<!\p{L})(?:aniversário de \d{1,3} anos|cumpleaños (?:número )?\d{1,3}|compleanno dei \d{1,3} anni|anniversaire des \d{1,3} ans|\d{1,3}e verjaardag)(?!\p{L})|(?<!\p{L})(?:turning|turns|(?:wird|wordt|kończy|cumple|compie|fête ses|faz|completa|исполняется)(?=\s\d{1,3}(?:\s(?:jahre?|jaar|lat|años|anni|ans|anos|год|года|лет))?(?![\p{L}\d:.])))\s\d{1,3}(?![\d:.,]\d|\s?(?:am|pm|uhr|uur|h)(?!\p{L}))(?:\s(?:years? old|jahre?|jaar|lat|años|anni|ans|anos|года?|лет)(?!\p{L}))?/giu;

/** "he's turning 8" */
const pronoun =
  /^(?:(?:mention(?:ing)?|erwähne|menciona|mencione|mentionne[zr]?|menziona|vermeld|wspomnij o)\s(?:that\s|que\s|che\s)?)(?=\p{L})|^(?:(?:because|weil|porque|car|perché|omdat|bo|потому что)\s)|^(?:he|she|they|it|and)(?:[’']?s|[’']?re|\sis|\sare)\s(?=\p{L})/iu;

/** "paella los domingos", "live music on Fridays" */
const onDays =
  /^\p{L}[^.,:]{2,40}\s(?:(?:on |every )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends)|(?:los|cada)\s(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)|(?:montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags)|(?:le|chaque)\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:aos?|às|nas?)\s(?:sábados?|domingos?|(?:segundas?|terças?|quartas?|quintas?|sextas?)(?:-feiras?)?)|(?:il|ogni)\s(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato)|(?:la|ogni)\sdomenica|every (?:second |other )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekday|week|month)|jede[nr]? (?:\p{L}{3,8}tag|mittwoch|woche|monat)|elke (?:\p{L}{3,8}dag|week|maand)|(?:w )?każd\p{L}{1,3} (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|tydzień)|кажд\p{L}{2,3} (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|неделю)|(?:щоп|щов|щос|щоч|щон)\p{L}{4,8}|varje (?:\p{L}{2,5}dag|vecka))$/iu;

/** "insured and first aid trained" */
const qualified = edge(
  'insured|licen[sc]ed|certified|(?:first aid|dbs|safety) (?:trained|checked)|versichert|zertifiziert|geprüft|assurée?s?|diplômée?s?|certificad[oa]s?|asegurad[oa]s?|titulad[oa]s?|segurad[oa]s?|certificat[oaie]|assicurat[oaie]|verzekerd|gediplomeerd|ubezpieczon\\p{L}|certyfikowan\\p{L}|sigortalı|sertifikalı|застрахован\\p{L}{1,2}|сертифицирован\\p{L}{1,2}',
);

/** "tools provided", "Kinder willkommen" */
const states =
  /^\p{L}{3,20}\s(?:\p{L}{1,20}\s){0,4}(?:provided|included|welcome|available|required|vorhanden|inklusive|willkommen|möglich|inclus(?:es?|[aoei])?|bienvenue?s?|incluid[oa]s?|bienvenid[oa]s?|bem-vind[oa]s|disponibles?|disponibili|benvenuti|inbegrepen|welkom|beschikbaar|wliczon\p{L}|dahil|ingår|välkomna|finns|tersedia|miễn phí|доступн\p{L}{1,2}|включен\p{L}{1,2}|приветствуются)$/iu;

const countedFirst = /(?<=:\s)(?:\d{1,2}\s\p{L}+(?:\s\p{L}{3,14})?|sleeps\s(?:up to\s)?\d{1,2})$/u;
/** "We hebben zes banen" */
const haveSome =
  /^(?:(?:and |en |und )?(?:we|wij|wir|nous|on) (?:have|hebben|haben|avons|a)|we['’]ve got|abbiamo|tenemos|contamos con|temos|mamy|у нас(?: есть| є)?|vi har|kami punya|(?:chúng )?tôi có)\s(?:\p{L}{2,12}\s)?\d{1,2}\s\p{L}{3}/iu;

/** "first two visits free" */
const free =
  /^(?:free|kostenlos\p{L}{0,2}|gratis)\s\p{L}{2}[^]{1,40}$|^\p{L}[^]{2,50}\s(?:free|kostenlos|gratis|gratuite?s?|gratuit[oa]s?|grátis|безкоштовн\p{L}|miễn phí|бесплатно|bezpłatn\p{L}{1,2}|ücretsiz)$/iu;

/** "Tickets at the bar", "Karten gibt es an der Kasse", "biglietti in edicola o la sera stessa" */
const ticketsAt =
  /^(?:(?:eintritts)?karten|tickets?|billets?|entradas|boletos|ingressos|bilhetes|biglietti|kaart(?:en|jes)|bilety|biletler\p{L}{0,3}|билеты|квитки|biljetter|tiket|vé)\s(?:\p{L}{2,14}\s){0,3}(?:at|from|on|in|online|via|bei|an|am|im|unter|en|a|à|chez|sur|auprès|na|no|nos|nas|pelo|pela|al|alla|presso|da|sul|bij|aan|op|w|u|przy|в|на|у|i|på|hos|di|tại|gişede|girişte|kapıda)\s/iu;

const practical = edge(
  "byob|byo|fancy dress|coming (?:soon|in|this) (?:spring|summer|autumn|fall|winter|\\p{Lu}\\p{Ll}+)|(?:start|cancel|join) any ?time|money[- ]back|(?:loved|enjoyed|adored)(?= \\p{L})|last seen|missing since|zuletzt gesehen|vist[oa] por última vez|vue? pour la dernière fois|vist[oa] (?:pela última vez|l[’']ultima volta)|laatst gezien|ostatnio widzian[ya]|son görül\\p{L}{2,4}|последний раз видели|(?:all (?:the )?money|proceeds|profits|every (?:penny|cent|euro)) (?:goes?|will go|are going|is going|support)|by appointment(?: only)?|nur nach vereinbarung|(?:solo )?con cita previa|(?:uniquement )?sur rendez-vous|(?:só )?com hora marcada|(?:solo )?su appuntamento|(?:alleen )?op afspraak|randevu ile|по записи|walk-?ins|wait(?:ing)?[- ]?list (?:is )?(?:about|around|of|currently|~|\\d)|warte(?:liste|zeit) (?:ca|etwa|derzeit|\\d)|(?:lista de espera|liste d[’']attente) (?:de )?\\d|free delivery|free entry|free admission|gratis toegang|gratis|parkeren|admission|entry|parking|eintritt|parken|entrada|entrée|ingresso|wstęp|toegang|вход|вхід|fri entré|gratis parkering|parkering|parkir|bãi (?:đỗ|giữ) xe|chỗ đậu xe|vé vào cửa|безкоштовна парковка|cash only|nur bar|barzahlung|vegan|gluten|dogs|hunde|perros|chiens|cani|psy|honden|bring|traje (?:social|formal|de)|tenue (?:de|correcte|exigée)|abito (?:da|scuro|elegante)|gifts|geschenke|regalos|cadeaux|dress code|shuttle|wheelchair|rollstuhl\\p{L}*|barrierefrei",
);

/** Scripts without capitals. */
const noCase =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Devanagari}]{2}/u;
