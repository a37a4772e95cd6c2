import type { Language, StaticPlan } from '../../../../../contracts/job/plan.ts';
import { headingsOf, isContact } from '../../../../../starters/landing-page/headings.ts';
import { isAmenity } from '../../../facts/labels/told-clauses.ts';
import { sectionCalled } from '../../../../../starters/page/wished/wished-sections.ts';

/**
 * The sections of a page, where things that are no section each become cards of one: "live music" and
 * "vegan cakes", but not "Menu" and "Opening hours". What a sentence lists beside sections are sections too:
 * "members" of "our concerts, the members and a contact form".
 *
 * @example
 * cardsOfOne(['Menu', 'Live music', 'Vegan cakes'], 'en');
 * // { sections: ['Menu', 'What to expect'], lists: [{ of: 'What to expect', names: ['Live music', 'Vegan cakes'] }] }
 */
export function cardsOfOne(
  all: readonly string[],
  language: Language,
  request = '',
  given: readonly string[] = [],
): Pick<StaticPlan, 'sections' | 'lists'> {
  const sentences = request.toLowerCase().split(/[.!?。！？\n:](?=\s|$|\p{Lo})/u);
  const isBesideSection = (text: string): boolean =>
    sentences.some(
      (sentence) =>
        sentence.includes(text.toLowerCase()) &&
        !ofThing.test(sentence) &&
        others.some((other) => isBeside(text.toLowerCase(), other.toLowerCase(), sentence)),
    );
  const headings = headingsOf(all.filter((text) => !elsewhere.test(text)));
  // People get in touch in one place.
  const sections = headings
    .filter(({ kind, text }) => kind !== 'note' || !isContact(text))
    .map(({ text }) => text);
  const notes = headings.filter(
    ({ kind, text }) =>
      kind === 'note' &&
      !isContact(text) &&
      sectionCalled(text) === undefined &&
      !ofData.test(text),
  );
  const others = [
    ...sections.filter((text) => !notes.some((note) => note.text === text)),
    ...given.filter((label) => label !== ''),
  ];
  const loose = notes.map(({ text }) => text).filter((text) => !isBesideSection(text));
  const heading = toExpect[language];
  // "4 rooms, double £95, garden": what there is stands among the details.
  const [alone = ''] = loose;
  if (loose.length === 1 && isAmenity(alone))
    return { sections: sections.filter((text) => text !== alone) };
  if (loose.length < 2 || sections.includes(heading)) return { sections };
  const [first] = loose;
  const kept = sections.flatMap((text) =>
    text === first ? [heading] : loose.includes(text) ? [] : [text],
  );
  return { sections: kept, lists: [{ of: heading, names: loose }] };
}

/** Results and teams are nothing that visitors may expect: each is a section that somebody fills. */
const ofData =
  /^(?:(?:the|our|next|latest|upcoming|die|unsere?|próximos|últimos|prossime|nächste|volgende) )?(?:results?|standings|league table|squad|roster|line-?up|fixtures|match(?:es)?|scores|stat(?:istic)?s|ergebnisse|tabelle|kader|spielplan|spiele|resultados|clasificación|plantilla|partidos|jogos|tabela|classificação|elenco|résultats|classement|effectif|matchs|risultati|classifica|rosa|partite|uitslagen|stand|selectie|wedstrijden|wyniki|skład|mecze|sonuçlar|puan durumu|kadro|fikstür|результаты|таблица|состав|матчи)(?!\p{L})|^(?:成绩|积分榜|赛程|球员名单|結果|順位表|選手名簿|결과|순위표|선수 명단|परिणाम|अंक तालिका|नतीजे)|^(?:ال)?(?:نتائج|ترتيب|تشكيلة)/iu;

/** Links stand with the contacts: "links to Spotify", "Bandcamp". */
const elsewhere =
  /^(?:(?:links?|liens|enlaces|collegamenti|linki|ссылки)\s|(?:spotify|bandcamp|soundcloud|apple music|instagram|youtube|tiktok|facebook|twitch)$)/iu;

/** "A website for our pub with a beer garden": the pub has it. */
const ofThing =
  /\s(?:for|für|para|pour|per|voor|dla|для)\s[^,.:]{2,40}\s(?:with|mit|con|avec|com|met|z|с)\s/u;

/** "A class schedule with spin": what stands behind "with" is of the section. */
function isBeside(text: string, section: string, sentence: string): boolean {
  const at = sentence.indexOf(section);
  if (at < 0) return false;
  const between = sentence.slice(at + section.length, sentence.indexOf(text));
  return !/\s(?:with|mit|con|avec|com|met|z|с)\s/u.test(between);
}

/** Each is the heading of cards. */
const toExpect: Readonly<Record<Language, string>> = {
  en: 'What to expect',
  es: 'Qué ofrecemos',
  de: 'Was Sie erwartet',
  fr: 'Ce qui vous attend',
  pt: 'O que esperar',
  it: 'Che cosa aspettarsi',
  pl: 'Czego się spodziewać',
  tr: 'Neler var',
  ru: 'Что вас ждёт',
  zh: '值得期待',
  ja: 'できること',
  ko: '무엇을 기대할 수 있나요',
  hi: 'क्या मिलेगा',
  nl: 'Wat je kunt verwachten',
  ar: 'ما الذي ينتظرك',
  id: 'Yang menanti Anda',
  vi: 'Bạn sẽ có gì',
  uk: 'Що на вас чекає',
  sv: 'Det här väntar dig',
};
