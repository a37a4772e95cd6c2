import { darkToo } from '../../../../workspace/text/wishes/dark-too.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import type { Look } from '../../../../contracts/job/plan.ts';
import { rolesOf } from './colour-roles.ts';
import { familyIn, isOfState, norBetween, notBefore, withoutFamilies } from './colour-wishes.ts';
import {
  coloursIn,
  edge,
  type NamedColour,
} from '../../../../starters/shared/colours/read-colours.ts';
import { largeType, moving } from '../../../../starters/page/looks/look-words.ts';
import { toneIn, tones } from './tones.ts';

/**
 * Reads the requested look: colours by name, by family ("warm colours") or in hex, those to avoid, the
 * background, the accent, light or dark mode, pastel or neon, and tone.
 *
 * @example
 * readLook('2048 in maroon on linen'); // { colours: ['#6b1e2e'], ground: '#f3ebdc' }
 */
export function readLook(text: string): Look {
  const all = coloursIn(text);
  const avoided: NamedColour[] = [];
  for (const colour of all) {
    const last = avoided.at(-1);
    const isNext = last !== undefined && norBetween.test(text.slice(last.end, colour.index));
    if (isNext || notBefore.test(before(colour, text))) avoided.push(colour);
  }
  const named = all.filter((colour) => !avoided.includes(colour) && !isOfState(colour, text));
  const lower = withoutColours(text, all).toLowerCase().replaceAll(modeSwitch, ' ');
  const { colours, ground, accent } = rolesOf(named, text);
  const wished = named.length === 0 ? familyIn(lower) : colours;
  const mode = dark.test(lower) ? 'dark' : light.test(lower) ? 'light' : undefined;
  const isSoft = named.some(
    ({ end, ...colour }) =>
      softBefore.test(before(colour, text)) || softAfter.test(text.slice(end, end + 14)),
  );
  const softness = pastel.test(lower) || isSoft ? 'pastel' : neon.test(lower) ? 'neon' : undefined;
  const tone = toneIn(lower);
  return {
    ...(wished.length > 0 && { colours: [...new Set(wished)].slice(0, 4) }),
    ...(avoided.length > 0 && { avoided: [...new Set(avoided.map(({ hex }) => hex))].slice(0, 4) }),
    ...(ground !== undefined && { ground }),
    ...(accent !== undefined && { accent }),
    ...(mode !== undefined && { mode }),
    ...(softness !== undefined && { softness }),
    ...(tone !== undefined && { tone }),
  };
}

const dark = edge(
  'dark(?: mode| theme| background)?|night mode|(?:sea|vea|seja|fique|quede|todo|tudo|look|aspecto|modern[oa] [ye]|elegante [ye]|chid[oa] y|sencill[oa] y|simples e)\\s(?:muy |bem )?[oe]scur[oa]|[oe]scur[oa] [ye] (?:modern|elegant|minimal)\\p{L}{1,5}|(?:modo|tema|fundo|fondo|sfondo|diseño|visual|estilo) (?:bem |muy |molto )?o?e?scuro|(?:modo|tema) noche|dunk(?:el|l)\\p{L}*(?: hintergrund)?|donkere?(?: modus| thema| achtergrond)?|(?:thème|mode|fond) (?:sombre|foncé|noir)|sombre|scuro|ciemn\\p{L}+(?: (?:tł|motyw)\\p{L}{1,2})?|(?:koyu|karanlık)(?: (?:arka plan|zemin|tema)\\p{L}{0,2})?|т[её]мн\\p{L}+(?: (?:фон|тл)\\p{L}{0,2})?|mörk(?:t|a)?(?: (?:bakgrund|läge|tema))?|latar(?: belakang)? gelap|nền tối|depths|어두운 (?:배경|테마|화면)\\p{L}?|다크 ?(?:모드|테마)\\p{L}?|ダーク(?:モード|テーマ)|暗い背景|(?<!显示)[深暗]色(?:背景|主题|界面)|डार्क (?:मोड|थीम)|خلفية (?:داكنة|غامقة)|الوضع (?:الداكن|الليلي)',
);
const light = letterPattern(
  `${edge('light (?:mode|theme)|bright theme|(?:modo|tema) claro|helles?|(?:thème|mode) clair|tema chiaro|jasn\\p{L}{1,3}(?= (?:i \\p{L}{4,12} )?(?:kolor|barw|ton))|светл\\p{L}{2,3}(?= (?:и \\p{L}{4,12} )?(?:цвет|тон|дизайн))|світл\\p{L}{1,3}(?= (?:кольор|тон))|ljus\\p{L}?(?= (?:färg|design))').source}|明るい(?=色|雰囲気|デザイン|感じ)|밝은(?= (?:색|느낌|톤|분위기))`,
);
/** "A dark/light switch" lets visitors choose, and asks for neither. */
const modeSwitch = letterPattern(
  `(?<!\\p{L})(?:dark|light|hell|dunkel|claro|oscuro|escuro|clair|sombre|chiaro|scuro|licht|donker|jasny|ciemny|светл\\p{L}{2}|темн\\p{L}{2})\\s?(?:\\/|-|and|or|und|oder|et|ou|y|o|e|en|of|i|и|или)\\s?(?:dark|light|hell|dunkel|claro|oscuro|escuro|clair|sombre|chiaro|scuro|licht|donker|jasny|ciemny|светл\\p{L}{2}|темн\\p{L}{2})(?!\\p{L})|(?:dark|light|night) (?:mode |theme )?(?:switch|toggle|button)|${darkToo}`,
  'gu',
);
export const pastel = letterPattern(
  `${edge('pastels?|pastell\\p{L}*|soft colou?rs|colores suaves|пастельн\\p{L}+|pastelow\\p{L}+|delikatn\\p{L}{1,3}(?= (?:kolor|barw))|нежн\\p{L}{2,3}(?= (?:цвет|тон))|ніжн\\p{L}{1,3}(?= (?:кольор|тон))|mjuka(?= färg)|yumuşak(?= renk)|(?<=warna (?:yang )?)lembut|(?<=màu )nhạt').source}|パステル|파스텔|柔和的?|淡い|(?:やさしい|優しい|柔らかい)(?=色|雰囲気|デザイン|感じ)|(?:은은한|부드러운)(?= (?:색|느낌|톤|분위기))|हल्के(?= रंग)`,
);
export const neon = edge(
  'neon(?:s|ow\\p{L}{1,3})?(?:-?farben?)?|néon|neón|cyberpunk|synthwave|неон(?:ов\\p{L}+)?|霓虹\\p{L}?|ネオン(?:カラー)?|네온|नियॉन|نيون',
);
const understood = [
  dark,
  light,
  pastel,
  neon,
  largeType,
  moving,
  ...tones.map(([pattern]) => pattern),
].map((pattern) => new RegExp(pattern, 'giu'));

/** The text with the words blanked that `readLook` understands. */
export function withoutLook(text: string): string {
  return understood.reduce(
    (rest, pattern) => rest.replace(pattern, ({ length }) => ' '.repeat(length)),
    withoutFamilies(withoutColours(text, coloursIn(text))),
  );
}

/** "a soft green", "zartes Blau", "verde suave" */
const softBefore =
  /(?<!\p{L})(?:soft|softe[nmrs]?|gentle|sanfte?[nmrs]?|zarte?[nmrs]?|zachte?|delikatn\p{L}{1,3}|yumuşak|мягк\p{L}{2,3}|нежн\p{L}{2,3}|हल्क[ाेी])\s$|(?:柔和的?|柔らかい|やさしい|부드러운\s?)$/iu;
const softAfter = /^\s(?:suaves?|doux|douces?|tenu[ei]|delicat[oaie])(?!\p{L})/iu;

function before({ index }: Pick<NamedColour, 'index'>, text: string): string {
  return text.slice(Math.max(index - 24, 0), index);
}

/** "Dark teal" is a colour and asks for no dark page. */
function withoutColours(text: string, named: readonly NamedColour[]): string {
  return named.reduce(
    (rest, { index, end }) => `${rest.slice(0, index)}${' '.repeat(end - index)}${rest.slice(end)}`,
    text,
  );
}
