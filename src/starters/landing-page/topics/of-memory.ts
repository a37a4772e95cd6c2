import type { Language } from '../../../contracts/job/plan.ts';
import { dictionary, wordsOf } from '../../page/dictionary.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * Whether a request is for somebody who died: its page is calm, without patterns, and nobody has to get in
 * touch.
 *
 * @example
 * isOfMemory('Trauerseite für unsere Mutter'); // true
 */
export function isOfMemory(message: string): boolean {
  return ofMemory.test(message.slice(0, headCharacters));
}

/** "1938 – 2025" */
export function lifeSpanIn(message: string): string | undefined {
  const { born, died } = lifeDates.exec(message)?.groups ?? {};
  return born === undefined || died === undefined
    ? lifeSpan.exec(message)?.[0]
    : `${born} – ${died}`;
}

/** Whether a date is that of a birth or a death: both stand above the page. */
export function isOfLife(label: string): boolean {
  return bornOrDied.test(label);
}

/** Whether words say no more than the years of a life, or that there is to be a picture of it. */
export function isOfPortrait(text: string, message: string): boolean {
  return text === lifeSpanIn(message) || letterPattern(`^(?:${pictureWords})$`).test(text);
}

/** Whether a picture of who died is to stand under the name. */
export function asksForPortrait(message: string): boolean {
  return letterPattern(
    `(?<!\\p{L})(?:${pictureWords})(?!\\p{L})|照片|遺影|写真|사진|तस्वीर|صور(?:ة|ته|تها)`,
  ).test(message);
}

const pictureWords =
  '(?:(?:her|his|a|eine?|una?|une?|uma?|een)\\s)?(?:photo(?:graph)?s?|pictures?|portrait|fotos?|bild(?:er)?|foto(?:graf[ií]as?)?|portret|retrato|ritratto|zdjęci[ea]|fotoğraf\\p{L}{0,3}|фото(?:графи\\p{L}{1,2})?)';

/** What stands above the name. */
export function inMemory(language: Language): string {
  return wordsOf(words, language).t('memory');
}

/** Quiet grey, unless the request asks for a colour. */
export const memoryColour = '#566478';

const headCharacters = 240;
/** A wedding in a memorial hall is no mourning. */
const ofMemory = letterPattern(
  '(?<!\\p{L})(?:memorial(?! (?:hall|park|day|stadium|garden|hospital|library|school|tournament|cup|run))|in (?:loving )?memory|obituar(?:y|ies)|funeral(?! (?:flowers|wreaths?|bouquets?|home|director|parlou?r|service company))|(?:celebration|remembrance) of (?:the )?life|passed away|condolences?|gedenkseite|trauer(?!flor|kranz|kränz|gesteck|strau|schmuck)\\p{L}{0,12}|nachruf|beerdigung|beisetzung|verstorben\\p{L}{0,2}|homenaje|en memoria|fallec\\p{L}{2,6}|esquela|hommage|en mémoire|obsèques|décès|nécrologie|em memória|homenagem|falec\\p{L}{2,6}|in memori(?:a|am)|in ricordo|lutto|scompars[oa]|herdenking\\p{L}{0,8}|overleden|rouw(?!boeket|krans|bloem|stuk|werk)\\p{L}{0,8}|ku pamięci|pogrzeb\\p{L}{0,3}|nekrolog\\p{L}{0,2}|anısına|vefat\\p{L}{0,4}|cenaze\\p{L}{0,4}|(?:странич\\p{L}{1,3}|сайт|страниц\\p{L}) памяти|в память|похорон\\p{L}{0,3}|некролог\\p{L}{0,2}|تأبين|श्रद्धांजलि)(?!\\p{L})|追悼|纪念(?:我|已故|逝)|悼念|缅怀|讣告|訃報|偲ぶ|추모|부고',
);

const bornWords =
  'born|geb(?:oren|\\.)|nacid[oa]|nació|née?|nascid[oa]|nasceu|nat[oa]|geboren|ur(?:odzon[ya]|\\.)|doğum|родил(?:ся|ась)';
const diedWords =
  'died|passed away|(?:ge|ver)st(?:orben|\\.)|fallecid[oa]|falleció|murió|décédée?|mort[oe]?|falecid[oa]|faleceu|scompars[oa]|overleden|zm(?:arł[ya]?|\\.)|vefat|ум(?:ер|ерла)';
const dated =
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}|\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,12}\\.?\\s(?:de\\s)?\\d{4}|\\p{L}{3,12}\\s\\d{1,2},?\\s\\d{4}';
const lifeDates = letterPattern(
  `(?<!\\p{L})(?:${bornWords})\\s(?:\\p{L}{1,4}\\s){0,2}(?<born>${dated})[^\\n]{0,60}?(?:${diedWords})\\s(?:\\p{L}{1,4}\\s){0,2}(?<died>${dated})`,
);
const bornOrDied = letterPattern(`^(?:${bornWords}|${diedWords})(?!\\p{L})`);

const lifeSpan = /(?<![\d.-])(?:18|19|20)\d\d\s?(?:[–—-]|to|bis)\s?(?:19|20)\d\d(?![\d-])/u;

const words = dictionary(['memory'], {
  en: 'In loving memory',
  es: 'En memoria',
  de: 'In liebevoller Erinnerung',
  fr: 'En mémoire',
  pt: 'Em memória',
  it: 'In memoria',
  nl: 'Ter nagedachtenis',
  pl: 'Ku pamięci',
  tr: 'Anısına',
  ru: 'Светлая память',
  zh: '深切怀念',
  ja: '追悼',
  ko: '추모합니다',
  hi: 'स्नेहपूर्ण स्मृति में',
  ar: 'في ذكرى',
  id: 'Mengenang dengan penuh kasih',
  vi: 'Tưởng nhớ với tất cả yêu thương',
  uk: 'Світла пам’ять',
  sv: 'I kärleksfullt minne',
});
