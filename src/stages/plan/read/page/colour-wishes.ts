import { edge, type NamedColour } from '../../../../starters/shared/colours/read-colours.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Families of colours, for a wish that names none. */
export const families: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    edge(
      'earth(?:y|en)?|erdig\\p{L}*|erdfarb\\p{L}*|erdtön\\p{L}*|terreux|terre|tierra|terra|terros[oa]s?',
    ),
    ['#7b4b2a', '#b4532a', '#6b8e23'],
  ],
  [
    letterPattern(
      `${edge('warm(?:er|e|en|em|es)?|chaude?s?|cálid[oa]s?|quentes?|cald[oaie]|ciepł\\p{L}{1,3}|т[её]пл\\p{L}{1,3}|sıcak|varma|hangat|ấm(?: áp)?|دافئ\\p{L}?').source}|暖|[温暖]かい|温かみのある|あたたかい|따뜻한|따스한|गर्म`,
    ),
    ['#b4532a', '#cf9a1f'],
  ],
  [
    edge(
      'cool(?:er)?|cold(?:er)?|kühl(?:e|er|en|ere)?|kalte?n?|froide?s?|fr[ií][oa]s?|fredd[oaie]',
    ),
    ['#2463eb', '#0f8a80'],
  ],
];

/** In a first request, a family counts beside one of these words: "warm colours", but not "warm soup". */
export const colourNouns = letterPattern(
  `${edge('colou?rs?|colou?r scheme|tones?|palette|shades?|hues?|look|feel|vibes?|mood|atmosphere|farben|farbtöne[n]?|farbwelt|tön\\p{L}{1,2}|stimmung|couleurs?|tons?|teintes?|ambiance|colores|tonos|paleta|ambiente|cores|colori|tonalità|tinte|tavolozza|atmosfera|kolor\\p{L}{1,4}|kolorysty\\p{L}{2}|barw\\p{L}{1,3}|odcieni\\p{L}{0,3}|klimat|styl\\p{L}{0,3}|цвет\\p{L}{1,3}|тон(?:а|ах|и)|гамм\\p{L}|оттенк\\p{L}{1,3}|стил\\p{L}{1,2}|дизайн\\p{L}{0,2}|атмосфер\\p{L}|кольор\\p{L}{1,3}|відтінк\\p{L}{1,3}|renk\\p{L}{0,6}|ton(?:lar|da)\\p{L}{0,4}|görünüm\\p{L}{0,2}|tasarım\\p{L}{0,2}|färg\\p{L}{1,4}|toner|känsla|màu(?: sắc)?|tông(?: màu)?|gam màu|phong cách|thiết kế|warna|nuansa|tampilan|desain|suasana|ألوان\\p{L}{0,2}|الوان|تصميم').source}|色調?|トーン|雰囲気|デザイン|感じ|色[调系]|风格|톤|색[상감]?|느낌|분위기|디자인|रंग(?:ों)?|डिज़ाइन|लुक`,
);

/** The colours of the family that a request asks for: "earthy tones", "in warmen Farben". */
export function familyIn(text: string): readonly string[] {
  for (const [pattern, colours] of families) {
    const { 0: word = '', index = 0 } = pattern.exec(text) ?? {};
    const end = index + word.length;
    const near = `${text.slice(Math.max(index - 24, 0), index)} ${text.slice(end, end + 24)}`;
    if (word !== '' && (colourNouns.test(near) || /^erd(?:farb|tön)/u.test(word))) return colours;
  }
  return [];
}

/** The text with the words blanked for a family of colours that is understood: "earthy colours". */
export function withoutFamilies(text: string): string {
  if (familyIn(text.toLowerCase()).length === 0) return text;
  return families.reduce(
    (rest, [pattern]) =>
      rest.replace(new RegExp(pattern, 'giu'), ({ length }) => ' '.repeat(length)),
    text,
  );
}

/** "not green", "kein Blau", "pas rose". */
export const notBefore =
  /(?<!\p{L})(?:not|no|less|without|nicht|weniger|ohne|geen|zonder|niet|menos|moins d[eu]|kein(?:e[nmrs]?)?|pas(?: d[eu]| le)?|sans|sin|não|sem|non|senza)\s(?:the |el |o )?$/iu;

/** "no red or green", "kein Rot oder Grün": what stands between two that are not wished. */
export const norBetween = /^,? (?:or|nor|oder|noch|ou|ni|nem|né) $/iu;

/** "only pink", "nur Rosa". */
export const onlyBefore =
  /(?<!\p{L})(?:only|just|all|nothing but|nur|ausschließlich|ganz|uniquement|seulement|rien que du|tout|solo|sólo|solamente|todo|só|apenas|tudo|soltanto|tutto)\s(?:in |en |em )?$/iu;

/** Whether a colour tells a state or a label, and none of the page: "overdue cards in red". */
export function isOfState({ index, end }: NamedColour, text: string): boolean {
  const before = text.slice(Math.max(index - 80, 0), index);
  const ahead = before.split(clauseEnd).at(-1) ?? '';
  const [behind = ''] = text.slice(end, end + 60).split(clauseEnd, 1);
  return states.test(`${ahead} ${behind}`) || labelled.test(before);
}

/** "A green background and a ding when time is up": the second thing has no say in the first. */
const clauseEnd =
  /[,.;:!?()\n，。、；：（）]|\s(?:and|und|y|et|e|en|i|ve|и)\s(?=(?:an?|the|some|ein\p{L}{0,2}|un[aeo]?|des|uma?|een|звук|dźwięk|sesli)\s)/iu;
const states =
  /(?<!\p{L})(?:overdue|urgent|when(?:ever)?|warn(?:s|ings?|ed|t|ung\p{L}{0,2})?|exceed\p{L}{0,3}|over (?:the |my |its )?(?:limit|budget)|highlight\p{L}{0,3}|marked|turns?|wenn|überfällig\p{L}{0,3}|markier\p{L}{1,3}|hervor\p{L}{4,8}|cuando|vencid[oa]s?|resalt\p{L}{1,4}|quand|en retard|surlign\p{L}{1,4}|quando|atrasad[oa]s?|destac\p{L}{1,4}|scadut[aeio]|evidenzi\p{L}{1,4}|wanneer|te laat|markeer\p{L}?|gdy|po terminie|zaznacz\p{L}{1,4}|когда|просроч\p{L}{2,6}|подсве\p{L}{2,6})(?!\p{L})|逾期|超过|超出|標示|標記|标[成为记]?|期限切れ|超えたら|強調|초과|넘으면|पार होने|खत्म होने|عند تجاوز/iu;
const labelled =
  /(?:labels?|tags?|etikett\p{L}{0,2}|etiquetas?|étiquettes?|etichett[ea]|etykiet\p{L}?|etiket\p{L}{0,3}|метк[иау]|标签|ラベル)\s?[(（:：][^()（）.]{0,60}$/iu;
