import { accents, grounds } from './colour-words.ts';
import type { PossibleColour } from './read-colours.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** The colours, and the words that may mean one where their surroundings say so. */
export function inContext(
  possible: readonly PossibleColour[],
  text: string,
): readonly PossibleColour[] {
  const looks = possible.filter((colour) => !isOfGoods(colour, text) && !isOfState(colour, text));
  return chainsOf(looks, text)
    .filter((chain) => isOfColours(chain, text))
    .flat();
}

/** "Goes red when overspent", "overdue in red", "green if right": what is told by a colour has no other look. */
function isOfState({ index, end }: PossibleColour, text: string): boolean {
  return (
    stateAhead.test(text.slice(Math.max(index - 60, 0), index)) ||
    stateBehind.test(text.slice(end, end + 30))
  );
}

const stateAhead =
  /(?<!\p{L})(?:go(?:es)?|turn(?:s|ed|ing)?|becomes?|flash(?:es)?|lights? up|(?:overdue|late|expired|mistakes?|errors?|wrong|correct|over(?:spent| budget)?|negative|losses)(?:\s\p{L}{1,10}){0,2}\s(?:in|as)|(?:mark|highlight|show|colou?r)(?:s|ed)?\s(?:it|them|those|overdue|late|mistakes|errors)(?:\s\p{L}{1,10}){0,2}\sin|wird|werden|(?:überfällig\p{L}{0,3}|fehler|falsch\p{L}{0,2})\s(?:in\s)?|se (?:pone|ponga|vuelve) (?:en )?|(?:vencid|atrasad)[oa]s? en|devient?|en retard en|fica|diventa|wordt|(?:conflicts?|clashes|due|today|tomorrow|the rest|the others)(?:\s\p{L}{1,10}){0,2}\sin|(?:mark|highlight|flag)(?:s|ed)?\s(?:\p{L}{2,12}\s){1,5}in|(?:altında|üstünde|geçen|geciken)\p{L}{0,8}(?:\s\p{L}{1,12}){0,2}|(?:under|below|above|over|unter|über|sous|sotto|menos de)\s\d[\d.,]{0,8}\s?%?(?:\s\p{L}{1,10}){0,2}\s(?:in|en))\s?$|(?:ऊपर|नीचे|कम)\s(?:वाले\s)?$|(?<!\p{L})(?:labels?|tags?|etiketten|etiquetas|étiquettes)\s?[(:][^():.\n]{0,50}$/iu;
const stateBehind =
  /^,?\s(?:if|when|once)\s(?:it[’']?s?|they|i|i[’']?m|i[’']?ve|we|you|the|a|an|right|wrong|correct|incorrect|overdue|late|over|below|above)(?!\p{L})|^\s(?:wenn|si|cuando|quand|quando|se|als|gdy|jeśli|если|когда)\s/iu;

/** "Black coffee", "pink lemonade 4 €": what has the colour, or costs something, is no look. */
function isOfGoods({ index, end }: PossibleColour, text: string): boolean {
  const after = text.slice(end, end + 40);
  return (
    goodsAfter.test(after) ||
    priced.test(after) ||
    // "He loved roses", "no roses, please": flowers, but for "des murs roses".
    (flowers.test(text.slice(index, end)) &&
      (/^,?\s(?:and|or)\s/iu.test(after) ||
        flowersAhead.test(text.slice(Math.max(index - 24, 0), index)))) ||
    goodsBefore.test(text.slice(Math.max(index - 12, 0), index))
  );
}

const flowers = /^roses?$/iu;
const flowersAhead =
  /(?<!\p{L})(?:loved?|loves|liked|likes|grew|grows?|growing|tend(?:ed|ing)|her|his|their|of|with|no|red|white|yellow|fresh|wild|climbing|garden|prize|aimait|aime|les|ses|des)\s$/iu;
const priced =
  /^[^.,;:!?\n、，。；]{0,24}[\s(]?(?:[€£$₹]\s?\d|\d{1,4}(?:[.,]\d{1,2})?\s?(?:€|£|zł|元|円|원|руб|грн|₺|tl|kr|eur)(?!\p{L}))/iu;
const goodsAfter =
  /^[ -](?:(?:wheelie )?bins?|bin bags?|recycling|teas?|coffees?|wines?|beans?|cherr(?:y|ies)|currants?|breads?|peppers?|rice|onions?|cabbage|olives|bears?|belts?|boards?|friday|market|cats?|dogs?|tabb(?:y|ies)|kittens?|pupp(?:y|ies)|labradors?|retrievers?|poodles?|terriers?|parrots?|hair|lives|sea|panthers?|foxe?s?|squirrels?|pudding|jam|cake|tart|pie|cheese|ale|beer|salmon toast|juice|lemonade|tee|wein|brot|bohnen|johannisbeer\p{L}*|pfeffer|thee)(?!\p{L})/iu;
const goodsBefore =
  /(?<!\p{L})(?:vins?|vinos?|vinhos?|vini|té|thé|chá|tè|café|caffè|arroz|riso|riz|poivre|pimienta|pan|pane|pain|haricots?|cerveza|cerveja|birra|bières?)\s$/iu;

/** Colours that the text joins: "navy, sage and cream", "Schwarz-Gold". */
function chainsOf(
  possible: readonly PossibleColour[],
  text: string,
): readonly (readonly PossibleColour[])[] {
  const chains: PossibleColour[][] = [];
  for (const colour of possible) {
    const chain = chains.at(-1);
    const before = chain?.at(-1);
    if (chain !== undefined && before !== undefined && isJoined(before, colour, text))
      chain.push(colour);
    else chains.push([colour]);
  }
  return chains;
}

function isJoined(one: PossibleColour, other: PossibleColour, text: string): boolean {
  const gap = text.slice(one.end, other.index);
  if (gap === '') return /^[\p{Script=Han}]{2,4}$/u.test(text.slice(one.index, other.end));
  if (gap === ' ') return text.charAt(other.index) === 'و';
  if (/^\s?[,،]\s?$/u.test(gap)) return closes.test(text.slice(other.end));
  return joint.test(gap);
}

function isOfColours(chain: readonly PossibleColour[], text: string): boolean {
  if (chain.some(({ isSure }) => isSure)) return true;
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return false;
  const before = text.slice(Math.max(first.index - 48, 0), first.index);
  const after = text.slice(last.end, last.end + 32);
  if (nounBefore.test(before) || nounAfter.test(after)) return true;
  if (closes.test(after) && /(?<!\p{L})(?:in|en|em|w|в)\s$/iu.test(before)) return true;
  if (chain.length < 2) return false;
  if (hanPair.test(`${text.slice(first.index, last.end)}${after}`)) return true;
  // "Rosmarino, Lavanda, Salvia, Timo": names among others.
  if (/\p{L},\s$/u.test(before) && /^,\s\p{L}/u.test(after)) return false;
  const words = text.slice(first.index, last.end);
  return pairOfNouns.test(words) || (closes.test(after) && /(?:^|[.,;!(\n–-]\s?)$/u.test(before));
}

const joint =
  /^\p{L}{0,2}(?:,? ?(?:and|und|et|y|e|i|en|ve|ile|и|та|&|\+|with|mit|con|com|avec|met|on|auf|sur|sobre|su|op|और|dan|và|plus)(?: an?| einem| un| una)? | ?[/+–-] ?|\s?[、，と×·・]\s?|[和与跟配]|색?(?:와|과|이랑|랑|하고) |の?と)$/iu;

/** What follows a colour that stands by itself. */
const closes =
  /^(?:\s?[.,;:!?)\n、，。！？؛،]|\s?$|\s(?:and|und|et|y|e|i|en|ve|&|please|pls|bitte|svp|por favor|porfa|grazie|proszę|aub)(?!\p{L})|\s[/–-])/iu;

const colourNoun =
  'colou?rs?|colou?r scheme|palettes?|shades?|hues?|farben?|farbtöne[n]?|farbwelt|farblich|couleurs?|teintes?|colores?|color|paleta|tonos|cores?|cor|colori|colore|tinte|tavolozza|kolor\\p{L}{0,4}|barw\\p{L}{1,3}|kleuren?|renk\\p{L}{0,5}|цвет\\p{L}{0,4}|кол[іь]р\\p{L}{0,4}|тон\\p{L}{0,3}|ألوان|الألوان|لون|اللون|रंग\\p{M}?|warna|màu';
const joinedNoun =
  '颜色|(?<=[。、 ]|^)色は|配色|色调|主色|色系|カラー|配色|色合い|컬러|색상|색깔|색';
const nounBefore = letterPattern(
  `(?<!\\p{L})(?:${colourNoun})(?!\\p{L})[^.!?;\\n]{0,24}$|(?<!\\p{L})(?:${grounds}|${accents})(?:\\s\\p{L}{2,3})?:?\\s$|(?:${joinedNoun})[^。！？.!?;\\n]{0,10}$`,
);
const nounAfter = letterPattern(
  `^\\p{L}{0,3}[ -](?:${colourNoun}|tones?|töne[n]?|tons?|toni|accents?|akzent\\p{L}*|acentos?|detalles|detalhes|dettagli|détails|touches|details?|highlights?|backgrounds?|theme|buttons?|headings?|hintergrund\\p{L}*|fond|fondo|fundo|sfondo|achtergrond|tł[oae]\\p{L}{0,2}|akcent\\p{L}*|accenten|фон\\p{L}{0,2}|акцент\\p{L}*|arka plan|vurgu\\p{L}*)(?!\\p{L})|^ ?(?:${joinedNoun}|背景|底|调|风格|系|点缀|強調|の背景|を基調|を差し色|배경|포인트)`,
);

/** "蓝白相间", "赤と黒". */
const hanPair =
  /^\p{Script=Han}(?:[と和与配×]\p{Script=Han}|\p{Script=Han}(?:相间|相間|配|色|风|風|调|調|系|主|搭|双|の|で))/u;

/** German names colours with capitals. */
const pairOfNouns = /^\p{Lu}\p{L}+(?:-|\/| ?– ?| und | auf | mit )\p{Lu}/u;
