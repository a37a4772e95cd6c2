import { colourNamesIn } from '../shared/colours/read-colours.ts';

/** A label of cards: what it is called, and its colour. */
export interface Label {
  readonly name: string;
  readonly hex: string;
}

/**
 * The labels that cards can have: those that a request names, or five colours.
 *
 * @example
 * labelsIn('a colour label (red urgent, blue someday)'); // [{ name: 'Urgent', hex: … }, { name: 'Someday', hex: … }]
 */
export function labelsIn(message: string): readonly Label[] {
  if (!asked.test(message)) return [];
  const list = named.exec(message)?.[1] ?? '';
  const labels = list.split(/[,，、،;]\s?|\s(?:and|und|y|et|e|en|i|и|ve)\s/u).flatMap((part) => {
    const [colour] = colourNamesIn(part);
    const name = colour === undefined ? '' : part.replace(part.slice(colour.index, colour.end), '');
    const own = name
      .replace(/(?<!\p{L})(?:for|für|para|pour|per|voor|dla|для)\s|[:=–-]/giu, '')
      .trim();
    return colour === undefined || own === ''
      ? []
      : [{ name: own.charAt(0).toUpperCase() + own.slice(1), hex: colour.hex }];
  });
  return labels.length > 1 ? labels : usual;
}

const usual = [
  { name: '🔴', hex: '#c92a2a' },
  { name: '🟡', hex: '#e0a800' },
  { name: '🟢', hex: '#2b8a3e' },
  { name: '🔵', hex: '#1c64c4' },
  { name: '🟣', hex: '#7b3fc4' },
];
const asked =
  /colou?r(?:ed)?[ -]?(?:labels?|tags?|cod)|(?<!\p{L})labels?(?!\p{L})|farb(?:ige[ns]? )?(?:label|etikett|markierung)|etiquetas?|étiquettes?|etichett[ea]|kleurlabels?|etykiet|etiket|метк[иау]|标签|ラベル|라벨|लेबल|ملصق/iu;
const named =
  /(?:labels?|tags?|cod\p{L}{1,4}|etikett\p{L}{0,2}|markierung\p{L}{0,2}|etiquetas?|étiquettes?|etichett[ea]|etykiet\p{L}?|etiket\p{L}{0,3}|метк[иау]|标签|ラベル)\s?[(（:：]\s?([^()（）.\n]{5,160})/iu;
