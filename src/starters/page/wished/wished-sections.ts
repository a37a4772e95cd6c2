import { withoutCustomers } from '../../shared/reading/without-customers.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Language } from '../../../contracts/languages.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { type Clause, clausesOf } from '../../not-included/clauses/clauses-of.ts';
import { formPlace } from '../forms/read-forms.ts';
import { wholeWords } from '../../not-included/wished.ts';
import { sectionHeading, sectionKeys } from './section-headings.ts';
import { homeWords, reachWords, type SectionKey, sectionPatterns } from './section-words.ts';

/** A section that a request names and does not fill. */
export interface WishedSection {
  readonly key: SectionKey;
  readonly heading: string;
  /** Where the request names it first. */
  readonly at: number;
  /** All its names in the request: "map, buses" both say how to get there. */
  readonly names: readonly string[];
  readonly spots: readonly number[];
  /** What stands in brackets behind its name: "hotels (Mill House, Swan Inn)". */
  readonly said: readonly string[];
}

/**
 * The sections that a request for a site wishes, each once, in its order: "with a dress code and gifts",
 * but not "a hotel" that the site is of.
 *
 * @example
 * wishedSections('a site for our wedding with a dress code and where to stay', 'en').map(({ heading }) => heading);
 * // ['Dress code', 'Where to stay']
 */
export function wishedSections(text: string, language: Language): readonly WishedSection[] {
  const found = new Map<SectionKey, WishedSection>();
  // "we sell thermostats to hotels" wishes no list of them.
  for (const clause of wishesIn(withoutCustomers(text)))
    for (const [key, pattern] of patterns)
      for (const { 0: name, index } of allMatches(clause.text, pattern)) {
        if (!isWish(clause.text, name, index) || asked.test(text.slice(0, clause.start + index)))
          continue;
        // "formulario de inscripción" is a form, and "Profesores nativos" tells something.
        if (key === 'join' && formPlace(clause.text) >= 0) continue;
        if (key === 'team' && tellsOfTeam.test(clause.text.slice(index + name.length))) continue;
        // "Termine unter 069 12345" says how to get one, "dress code garden party" which it is.
        if (toldHow.test(clause.text.slice(index + name.length))) continue;
        const behind = text.slice(clause.start + index + name.length);
        if (told[key]?.test(behind) === true) continue;
        if (key === 'directions' && arrives.test(name) && arrivesAt.test(behind)) continue;
        if (key === 'directions' && isFacility(text, clause.start + index, name)) continue;
        if (key === 'team' && perOne.test(clause.text.slice(0, index))) continue;
        // "The Adeyo-Hart crew" is who they are.
        if (key === 'team' && /^the\s\p{Lu}[\p{L}'’-]{1,30}\s$/iu.test(clause.text.slice(0, index)))
          continue;
        const at = clause.start + index;
        const known = found.get(key);
        found.set(key, {
          key,
          heading: sectionHeading(key, language),
          at: known?.at ?? at,
          names: [...(known?.names ?? []), name],
          spots: [...(known?.spots ?? []), at],
          said: known?.said ?? saidBehind(text.slice(at + name.length)),
        });
      }
  return [...found.values()].toSorted((a, b) => a.at - b.at);
}

/** "petit-déjeuner inclus, piscine, parking": what a place has. */
export function isFacility(text: string, at: number, name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  const start = at + name.length - last.length;
  return (
    parks.test(last) &&
    (besides.test(text.slice(Math.max(start - 60, 0), start)) ||
      before.test(text.slice(start + last.length, start + last.length + 60)))
  );
}

const parks = /^par[kc]|^estaciona|^aparcam|^парк/iu;
/** What a place has, of which parking may be a part. */
const what =
  '(?:pool|piscin[ae]|zwembad|basen|havuz|breakfast|petit[- ]déjeuner|frühstück|desayuno|colazione|ontbijt|śniadanie|frukost|завтрак|wi-?fi|wlan|gard?en|jard[ií]n|giardino|tuin|hot tub|sea view|sauna|сауна|terra\\p{L}{2,4})';
const and = '(?:,|\\s(?:and|et|und|y|e|en|i|и|й|och|ve))\\s';
const besides = letterPattern(
  `(?<!\\p{L})${what}(?:\\s\\p{L}{3,12})?${and}(?:[^.!?,\\n]{2,24},\\s)?$`,
);
const before = letterPattern(`^${and}(?:[^.!?,\\n]{2,24}${and})?${what}(?!\\p{L})`);

/** The section that words name whole: "our price list", "zasady". */
export function sectionCalled(words: string): SectionKey | undefined {
  const whole = words.trim().replace(lead, '');
  return patterns.find(([, pattern]) =>
    [whole, whole.replace(tail, '')].some((bare) =>
      allMatches(bare, pattern).some(({ 0: match }) => match.length === bare.length),
    ),
  )?.[0];
}

/** Whether words name the first page of a site, which it has. */
export function isHome(words: string): boolean {
  return home.test(words.trim().replace(lead, '').replace(tail, ''));
}

/** Whether a text says no more than what sections are called and what stands in them: "two hotels (Mill House)". */
export function namesOnly(text: string, wished: readonly WishedSection[]): boolean {
  return wished.some(({ names, said }) => {
    const lower = text.toLowerCase();
    if (!names.some((name) => lower.includes(name.toLowerCase()))) return false;
    const rest = [...names, ...said].reduce(
      (left, name) => left.replace(name.toLowerCase(), ' '),
      lower,
    );
    return !atNoCost.test(rest) && (rest.match(/[\p{L}\p{M}\p{N}]{5,}/gu) ?? []).length === 0;
  });
}

/** "free parking" tells something. */
const atNoCost = /(?<!\p{L})(?:free|kostenlos\p{L}{0,2}|gratis|gratuit\p{L}{0,2}|grátis)(?!\p{L})/u;

/** A way to reach somebody that a request wishes to be shown. */
export interface Reach {
  readonly key: keyof typeof reachWords;
  readonly at: number;
  /** Whether it is to stand at the top. */
  readonly isTop: boolean;
}

/** All of them, in the order of phone, mail and address. */
export function reachIn(text: string): readonly Reach[] {
  const wishes = wishesIn(text);
  return (['phone', 'email', 'address'] as const).flatMap((key) => {
    for (const clause of wishes)
      for (const { 0: words, index } of allMatches(clause.text, reaches[key]))
        if (isWish(clause.text, words, index))
          return [{ key, at: clause.start + index, isTop: top.test(clause.text) }];
    return [];
  });
}

/** Whether words name a way to reach somebody, and nothing else: "Telefonnummer oben". */
export function isReach(words: string): boolean {
  const bare = words.trim().replace(lead, '');
  return Object.values(reaches).some((pattern) =>
    allMatches(bare, pattern).some(
      ({ 0: match, index }) =>
        index === 0 && bare.slice(match.length).trim().split(/\s+/u).length < 4,
    ),
  );
}

/** The clauses in which something is wished. What stands in brackets and quotes tells. */
function wishesIn(text: string): readonly Clause[] {
  const bare = text
    .slice(0, mostCharacters)
    .replaceAll(
      /\([^()\n]{1,300}\)|（[^（）\n]{1,300}）|["“„«「][^"“”„«»「」\n]{1,200}["”“»」]/gu,
      (part) => ' '.repeat(part.length),
    );
  return clausesOf(bare, joints)
    .map(withoutSite)
    .filter(
      ({ text: clause }, index) =>
        clause.split(/\s+/u).length < 9 &&
        !refused.test(clause) &&
        !states.test(clause) &&
        !site.test(clause) &&
        (index > 0 || !/\p{L}{2}\s\p{L}/u.test(clause) || opens.test(clause)),
    );
}

/** "오시는 길이 있는 깔끔한 사이트가 필요합니다", "電話番号がのったサイト": what the site is to have. */
function withoutSite({ start, text }: Clause): Clause {
  return {
    start,
    text: text.replace(
      /(?<=\p{sc=Hangul})[이가]?\s있는\s[^]*$|(?:が|の)(?:のった|載った|ある)[^]*$/u,
      '',
    ),
  };
}

/** "Rules", "a page with the rules": few words stand around it, and it is no button. */
function isWish(clause: string, words: string, at: number): boolean {
  const behind = clause
    .slice(at + words.length)
    .trim()
    .replace(polite, '')
    .replace(/(?:^|\s)(?:that (?:says|reads)|saying)\s[^]*$/iu, '');
  return (
    !elsewhere.test(behind) &&
    behind.split(/\s+/u).length < 5 &&
    !on.test(clause.slice(0, at)) &&
    // "The Garden Hotels" is a name.
    !(/^\p{Lu}/u.test(words) && /(?<!^)\p{Lu}\p{L}{1,20}\s$/u.test(clause.slice(0, at)))
  );
}

/** "an FAQ about parking and dogs": what is asked is no section. */
const asked =
  /(?<!\p{L})(?:faqs?|(?:questions?|fragen|preguntas|questions|perguntas|domande|vragen|pytania)(?:\s\p{L}{4,12})?)\s(?:about|on|over|über|zu[rm]?|sobre|acerca de|sur|à propos d[eu]|su\p{L}{0,3}|o)\s[^.,;:!?\n]{0,40}$/iu;

const polite = /\s(?:please|pls|bitte|por favor|per favore|svp|stp|graag|proszę|пожалуйста)$/iu;

/** What stands in brackets behind the name of a section, or behind "like". */
export function saidBehind(rest: string): readonly string[] {
  // "things to do nearby like rafting and the railroad"
  const [, said = ''] =
    /^(?:\s\p{L}{4,8})?\s(?:that (?:says|reads)|saying):?\s([^,;.()\n]{2,80})/iu.exec(rest) ??
    /^\s(?:like|such as|wie|como|comme|come|zoals|jak)\s([^,;.()\n]{2,100})/iu.exec(rest) ??
    /^(?:\s(?!(?:and|und|y|et|e|en|i|и|ve|with|mit|con|avec|com|met)\s)\p{L}{1,14}){0,4}\s?[(（]([^()（）\n]{2,200})[)）]/u.exec(
      rest,
    ) ??
    withPeople.exec(rest) ??
    byWhat.exec(rest) ??
    [];
  return said
    .split(/[,;、，،]|\s(?:and|und|y|e|et|en|i|и|ve)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1));
}

/** "How to get here: bus 42 to Riverside Park" */
const byWhat =
  /^\s?:\s((?:off|near|behind|opposite|next|between|just|turn|follow|exit|junction)\s[^;.!?()\n]{4,80}|(?:(?:by|take|from|with|mit|con|en|avec|de|metr[oô]|métro|m[ée]t)\s(?:the\s|a\s|der\s|el\s|le\s)?)?(?:bus(?:es)?|trains?|tram|tube|underground|subway|metro|line|ferry|exit|s-?bahn|u-?bahn|linie|zug|autobús|tren|línea|ligne|linea|treno|autobus|trein|lijn|автобус|метро)\s[^,;.!?()\n]{2,80})/iu;

/** "team page with Dr Ada Lund and Dr Bo Reyes" */
const aPerson =
  "(?:(?:Dr|Dra|Prof|Mrs?|Ms|Sra?|Dott)\\.?\\s)?\\p{Lu}[\\p{L}'’-]{1,20}\\s\\p{Lu}[\\p{L}'’-]{1,20}";
const withPeople = letterPattern(
  `^(?:\\s(?:page|section|seite))?\\s(?:with|mit|con|avec|com|met|z)\\s(${aPerson}(?:(?:,|,?\\s(?:and|und|y|e|et|en|i))\\s${aPerson}){1,8})(?=[,.;!\\n]|$)`,
  'u',
);

const patterns = sectionKeys.map((key) => [key, wholeWords(sectionPatterns[key])] as const);
const reaches = {
  phone: wholeWords(reachWords.phone),
  email: wholeWords(reachWords.email),
  address: wholeWords(reachWords.address),
};
const home = letterPattern(`^(?:${homeWords})$`, 'iu');

/** Where a wish of its own begins. */
const joints =
  /(?<=\s)(?:with|including|includes?|showing|and|plus|as well as|mit|und|sowie|inklusive|con|y|incluyendo|avec|et|com|e|met|en|z|ze|i(?!\sokolic)|oraz|ile|ve|с|со|и(?!\sокрестн)|और|dengan|beserta|với|và|(?<!không )có|з|із|зі|та|й|і|med|och|samt)\s|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?:[とや和与及带有]|以及|还有)(?=\p{L})|(?<=\p{sc=Hangul}(?:랑|하고|과|와))\s|\s(?=و\p{sc=Arab}{3})/giu;
const opens = /^(?:with|mit|con|avec|com|met|z|ze|с|со|dengan|với|có|з|із|med)\s/iu;
/** What stands elsewhere: "dress code 80s", "hotels nearby: The Botanist". */
const told: Readonly<Partial<Record<SectionKey, RegExp>>> = {
  dress:
    /^(?::|\s(?:is|ist|es|est|è|é))?\s(?!(?:and|or|with|section|info|page|und|mit|y|con|et|avec|e|com|en|met|i|z)(?!\p{L}))[\p{L}\p{N}][^,.;!?\n]{2,40}/iu,
  stay: /^(?:\s\p{L}{4,8})?:\s\p{L}/u,
  // "gift list at giftlist.example", "Geschenkeliste unter …"
  gifts:
    /^(?:\s(?:is|ist|es|est|è|é|jest))?\s?(?::|at|on|under|bei|unter|auf|en|sur|su|em|op|på|na|на)\s?(?:https?:\/\/|www\.|[\p{L}\d-]{2,40}\.\p{L}{2})/iu,
  // "donations to Macmillan", "eine Spende für die Tafel"
  donate:
    /^\s(?:to|for|an|für|a|al|para|à|au|aux|pour|per|alla?|ao|à|na|dla|do|aan|voor|till|на|для)\s(?!(?:us|our|uns(?:er\p{L}{0,2})?|nous|notre|nosotros|nuestr[oa]s?|noss[oa]s?|nostr[oa]|noi|ons|onze|nas|nasz\p{L}{0,3}|vår\p{L}{0,2}|наш\p{L}{0,3})(?!\p{L}))\p{L}/iu,
  // "volunteers needed"
  volunteer:
    /^\s(?:should|must|please|can (?:call|e-?mail|write|sign)|bitte|melden|(?:are |is |wanted |still |always )?(?:needed|wanted|welcome)|gesucht|willkommen|erwünscht|bienvenid[oa]s|bienvenue?s|recherchés|benvenuti|bem-vindos|gevraagd|gezocht|welkom|potrzebni|mile widziani|нужны|потрібні|sökes|behövs)(?!\p{L})/iu,
};

/** "parking at the primary school", "shuttle from the station" */
const arrives =
  /^(?:parking|parken|parkplätze|shuttles?|aparcamiento|estacionamento|navettes?|parcheggi[oi]?|parkeren|parkering(?:en)?|autobuses|buses|парковк\p{L}|паркінг\p{L}{0,2})$/iu;
const arrivesAt =
  /^\s(?:is |ist |es |est |è |bitte |please )?(?:at|in|on|by|behind|from|opposite|near|next|free|auf|bei|am|im|an|hinter|neben|vor|gratis|kostenlos|en|desde|junto|à|au|derrière|depuis|devant|gratuit\p{L}{0,2}|no|na|em|al|alla|nel|presso|dietro|achter|bij|op|vanaf|naast|przy|za|od|у|в|біля|за|возле|около|på|vid|bakom)\s\p{L}/iu;

/** "max 6 per team", "6 Mitarbeiter": how many, and nobody to show. */
const perOne = /(?<!\p{L})(?:per|je|pro|por|par|a|each|every|voor elk|на)\s$|^\s{0,2}\d{1,3}\s$/iu;
// "픽업 서비스 있음"
const toldHow =
  /^\s?(?:있음|있습니다|제공|가능|불가|있어요)|^:?\s(?:(?:\p{L}{1,8}\s){0,2}[\w.+-]{1,64}@[\w-]|\+?\d[\d ()/.-]{6}|(?:(?:sind )?nur |only |solo |sólo |uniquement |seulement |só |somente |alleen |enkel |tylko |только |лише |тільки |endast |hanya |chỉ )|(?:by|bis|until|before|entro|avant|antes|hasta|até|vóór|voor|tot|uiterlijk|do|до)\s(?:\p{L}{1,10}\s){0,2}\d|(?:no|non|nein|nee) (?:grazie|thanks|thank|danke|merci|gracias|obrigad|bedankt)|\p{L}{3,14}(?:,\s\p{L}{3,14}){0,3},?\s(?:or|oder|o|ou|of)\s\p{L}|unter|telefonisch|nach (?:absprache|vereinbarung)|(?:by|via|per|por|par|al) (?:phone|mail|e-?mail|whatsapp|appointment|telefon|tel|teléfono|téléphone|telefono|\+?\d)|[€$£]?\d{1,4}(?:[.,]\d{2})?\s?(?:[€$£₽₴]|zł|kr|euros?|tl|руб\p{L}{0,2}|грн)(?!\p{L}))/iu;
const tellsOfTeam =
  /^\s(?:(?-i:\p{Lu}\p{L}+\s\p{Lu}\p{L}+)(?=[,.;]|$)|[$€£]\s?\d|nativ|bản (?:ngữ|xứ)|giàu kinh|nhiều kinh|người |qualif|certif|expert|experienced|native|(?:mit|con|with|s|of|von|aus|de|van|di) \d)/iu;
const lead =
  /^(?:(?:(?:an? |the )?list of|with|dengan|dan|với|có|và|з|із|та|й|і|med|och|and|plus|include|including|mit|und|con|y|avec|et|com|e|met|en|z|ze|i|oraz|ve|с|со|и)\s)?(?:(?:an?|the|our|my|some|eine?n?|das|der|die|unsere?|una?|el|la|los|las|mis?|nuestr[oa]s?|une?|le|les|des|nos|mes|uma?|os?|as|meus?|minhas?|noss[oa]s?|il|lo|i|gli|een|het|de|onze?|наш[аеи]?|हमारी|våra?|vårt|наші|bagian|(?:các )?(?:mục|phần)|avsnitte[nt]|розділ\p{L}{0,3})\s)?/iu;
const tail =
  /(?:介绍|页面?|板块|栏目|信息|说明|紹介|案内|ページ|\s?안내|\s?페이지)$|(?:도|을|를)?\s(?:보여|넣어|추가해|올려)\s?(?:줘|주세요)$|(?:も|を)(?:載せて|入れて)(?:ください|ほしい(?:です)?)$|を?載せたい(?:です)?$|\s(?:sections?|pages?|list|info(?:rmation)?|abschnitt|seite|sección|página|section|rubrique|seção|sezione|pagina|sekcja|bölümü|sayfası|раздел|avsnitt|-?sida)$/iu;
/** Words that say what the site is of, and no section of it. */
const site =
  /(?<!\p{L})(?:web-?\s?(?:sites?|pages?|seiten?)|sites?|homepage|landing|(?:page|seite|página|pagina|strona|страница) (?:for|about|für|para|per|dla|для)|sito|sitio|сайт\p{L}{0,2}|stron[aęy] (?:dla|inter\p{L}+)|hemsid\p{L}{1,2}|webb(?:plats|sid)\p{L}{0,3}|sidan? (?:för|om)|situs|trang web|сторінк\p{L} (?:для|про)|лендінг)(?!\p{L})|网站|網站|ホームページ|サイト|웹사이트|홈페이지|वेबसाइट|موقع/iu;
/** "The rules are strict" tells something. */
const states =
  /\s(?:is|are|was|were|isn['’]t|aren['’]t|ist|sind|war|está|están|son|est|sont|é|são|è|sono|jest|są|zijn|wird|werden|är|adalah|là)\s/iu;
const refused =
  /^(?:(?:and|und|y|e|et|en|i|и|please|bitte|por favor) )?(?:no|not|don['’]?t|without|never|kein\p{L}{0,2}|ohne|nicht|sin|sans|pas|sem|senza|niente|geen|zonder|bez|без|не|ingen|inga|utan|inte|tanpa|tidak|jangan|không|đừng|жодн\p{L}{1,3})(?!\p{L})|^(?:不要|不需要)|(?:不要|なし|말고|없이)$/iu;
const top =
  /(?<!\p{L})(?:(?:on|at) (?:the )?top|in the header|oben|arriba|en haut|no topo|in alto|bovenaan|bovenin|na (?:samej )?górze|üstte|en üstte|вверху|наверху|сверху)(?!\p{L})|顶部|最上面|上部|一番上|상단|맨 위|ऊपर|في الأعلى|بالأعلى/iu;
/** "On phones" */
const on =
  /(?<!\p{L})(?:on|auf|op|sur|su|sul|na|на|no|en|телефонах|tombol|nút)(?:\s(?:the|a|dem|de|le|il|el|old|all))?\s$/iu;
/** "A join button", "phone mockup", "team 4" */
const elsewhere =
  /^(?:\d{1,2}(?![-\d\s(])|\d{1,2}$|mock-?ups?|buttons?|links?|icons?|knopf|botón|botão|bouton|pulsante|knop|przycisk|butonu|кнопк\p{L}|knapp|按钮|ボタン|버튼|बटन)/iu;

const mostCharacters = 4000;
