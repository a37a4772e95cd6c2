/**
 * The codes that a request keeps for itself, in lower case.
 *
 * @example
 * readReserved('The words admin, api and help are reserved.'); // ['admin', 'api', 'help']
 */
export function readReserved(text: string): readonly string[] {
  const told = sentences(text)
    .filter((sentence) => reserved.test(sentence))
    .flatMap((sentence) => listed.exec(sentence)?.groups?.['list'] ?? []);
  const words = told.flatMap((list) => list.match(/[a-z][\w-]{1,29}/giu) ?? []);
  return [...new Set(words.map((word) => word.toLowerCase()))]
    .filter((word) => !joints.has(word))
    .slice(0, 30);
}

const sentences = (text: string): readonly string[] =>
  text.slice(0, 4000).split(/[.;!?](?=\s|$)|[。！？\n]/u);

const reserved =
  /reserved|off limits|not allowed as|reservier|gesperrt|reservad[oa]s?|réservé|riservat|gereserveerd|zastrzeż|zarezerwowan|ayrılmış|rezerve|зарезервир|зарезервов|保留|予約語|예약어|आरक्षित|محجوز/iu;
/** "admin, api and help", each maybe in quotes. */
const listed =
  /(?<list>(?:["“„«'`/]{0,2}[a-z][\w-]{1,29}["”“»'`]{0,2}(?:[,、，]\s?(?:(?:and|und|y|et|e|en|i|и|ve)\s)?|\s(?:and|und|or|oder|y|o|et|ou|e|en|of|i|и|ve)\s)){1,20}["“„«'`/]{0,2}[a-z][\w-]{1,29})/iu;
const joints: ReadonlySet<string> = new Set(
  'and und or oder y o et ou e en of i ve words codes names like'.split(' '),
);
