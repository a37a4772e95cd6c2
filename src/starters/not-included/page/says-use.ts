import type { Language } from '../../../contracts/languages.ts';
import { readDate } from '../../page/reading/read-date.ts';

/**
 * Whether a clause about a tool or a game says only what it is used on, when, or what it is: nothing that
 * could be missing.
 *
 * @param start Where the clause stands in the request.
 * @example
 * saysUse('wir benutzen ein altes Tablet', { start: 200, starter: 'scoreboard', language: 'de' }); // true
 */
export function saysUse(
  clause: string,
  {
    start,
    starter,
    language,
  }: { readonly start: number; readonly starter: string; readonly language: Language },
): boolean {
  if (saysForWhom(clause)) return true;
  const words = clause.split(/\s+/u).length;
  if (words > 14 || does.test(clause)) return false;
  if (device.test(clause) && !/[\d(]/u.test(clause) && (words < 10 || uses.test(clause)))
    return true;
  if (start < 80 && words < 10 && forWhom.test(clause)) return true;
  if (start < 60 && asksFor.test(clause) && !joint.test(clause)) return true;
  return !dated.has(starter) && tells.test(clause) && readDate(clause, language) !== undefined;
}

/**
 * Whether a clause says who reads a page, which each page suits, gives an example, or names people that the
 * page shows.
 *
 * @example
 * saysForWhom('My mum Carol (74) will be using it so large numbers'); // true
 * saysForWhom('Children are Noah (11)', ['Noah', 'Ella']); // true
 */
export function saysForWhom(clause: string, people: readonly string[] = []): boolean {
  const isShort = clause.split(' ').length < 5;
  return largeFor.test(clause) || (isShort && people.some((name) => clause.includes(name)));
}

/** "My mum Carol (74) will be using it so large numbers", "e.g. Raj paid for all" */
const largeFor =
  /^(?:my|our) (?:[^\s,]{2,12} ){1,4}(?:is|are|will)\s[^,;]{2,60}\sso (?:keep it|make it|please|big|large)(?:\s(?!button)[^\s,\d]{1,14}){0,12}$|^(?:e\.g\.|z\. ?b\.|p\. ?ej\.|par ex\.|bijv\.|np\.|например|比如|例えば)\s/iu;
/** Pages are large enough to read on each. */
const device =
  /projector|projett?(?:e|ore|iamo)|(?<!\p{L})beamer|proyector|projetor|rzutnik|projeksiyon|проектор|smart ?board|digital board|grand écran|big screen|tablet(?!t)|(?<!\p{L})i-?pad|chromebook|laptop|pizarra digital|lousa digital|tablica interaktywn|akıllı tahta|투영|投影|タブレット|태블릿|السبورة|my phone breaks|(?:mobile|phone) (?:pe|par|me) (?:\p{L}+ )?chal|方便发微信|모바일 화면/iu;
const uses =
  /^(?:it |my \p{L}+ |we |i |our \p{L}+ |the \p{L}+ )(?:will |would )?(?:use|play|work|run|need)/iu;
/** What a page does with it. */
const does =
  /download|export|print|save|send|share|copy|sync|import|upload|speicher|druck|teilen|guard|imprim|envi|enregistr|salv|stamp|invi|opsla|zapis|druk|kaydet|yazdır|gönder|сохран|печат|отправ|button|knopf|botón|bouton|botão|przycisk|düğme|кнопк|colou?r|farbe|colore|couleur|cores|kleur|kolor|renk|цвет|色|색|रंग|لوان|two |each |per /iu;
/** "for our club" */
const forWhom =
  /^(?:for (?:our|my)|für (?:unser|mein)\p{L}{0,2}|pour (?:notre|mon|ma)|para (?:nuestr[oa]|mi|noss[oa]|o meu|a minha)|per (?:il mio|la mia|il nostro|la nostra)|voor (?:onze?|mijn)|dla (?:nasz|moj)\p{L}{1,4}) [^,]{2,60}$/iu;
const asksFor =
  /(?:만들고 싶(?:어요|습니다|은데요?)|만들어 ?주세요|बनाइए|बना (?:दो|दीजिए)|作って(?:もらえますか|ください|ほしいです)|作成してください)$/u;
const joint = /,|、|\s(?:और|및|그리고)\s|[가-힣](?:랑|하고)\s|と[^。]{0,20}と/u;
/** "we play it on 14 June" */
const tells =
  /(?<!\p{L})(?:we|our|wir|unser\p{L}{0,2}|nosotros|nuestr[oa]|on|nous|notre|nosso|nossa|nostro|nostra|we|ons|onze|mamy|nasz[ae]?|мы|наш\p{L}?|party|night|fiesta|soirée|fest\p{L}{0,3})(?!\p{L})/iu;
/** Tools that days matter to. */
const dated: ReadonlySet<string> = new Set([
  'countdown',
  'day-list',
  'week-planner',
  'records',
  'rota',
  'habit-tracker',
  'kanban',
  'todo',
  'goal-counter',
  'everyday-calculator',
  'expense-tracker',
  'invoice',
]);
