import type { Plan } from '../../contracts/job/plan.ts';
import { namesKind } from './kind-names.ts';
import { readConvert, saysDoubles } from './reading/read-convert.ts';
import { readOutline } from './reading/read-outline.ts';
import { readTool, toolsIn } from './reading/read-tool.ts';
import { askedOptions } from './tool-kinds.ts';

/**
 * Whether a clause of a request is about what its tool does, in whatever words: it names the job, its options
 * alone, folders for kinds of files, the rows that are left out, or what is said at the end.
 */
export function coveredByTool(plan: Plan, text: string): (clause: string) => boolean {
  const outline = readOutline(text);
  const tool = readTool(`${plan.title}\n${text}`.slice(0, 2000), outline);
  if (tool === 'files' || tool === 'commands') return () => false;
  const flags = outline.options.map(({ flag }) => flag.slice(2));
  const known = new Set(Object.values(askedOptions(tool, flags)).flat());
  const { said } = tool === 'convert' ? readConvert(text) : {};
  return (clause) => {
    const named = [...clause.matchAll(/(?<![\p{L}\p{N}-])--(\p{L}[\p{L}\p{N}-]{0,30})/gu)];
    if (named.length > 0) return named.every(([, flag = '']) => known.has(flag.toLowerCase()));
    return (
      toolsIn(clause).includes(tool) ||
      (tool === 'weather' && forecast.test(clause)) ||
      // Whether the number is one of the settings is seen elsewhere.
      ((tool === 'password' || tool === 'count') && /\d/u.test(clause)) ||
      (tool === 'organize' && (namesKind(clause) || sorting.test(clause))) ||
      (tool === 'convert' &&
        (saysDoubles(clause) || (typeof said === 'string' && clause.includes(said.slice(0, 6)))))
    );
  };
}

/** "wind and rain for the next days" */
const forecast =
  /(?<!\p{L})(?:wind|rain|precipitation|forecast|temp(?:erature)?s?|fahrenheit|celsius|regen|niederschlag|vorhersage|temperatur|viento|lluvia|pronóstico|temperatura|vent|pluie|prévisions|température|vento|chuva|pioggia|previs\p{L}{2,4}|neerslag|wiatr|deszcz|prognoz\p{L}|rüzgar|yağmur|sıcaklık|ветер|дожд\p{L}|температур\p{L})(?!\p{L})|风|雨|气温|気温|風|기온|바람/iu;

/** "by extension", "moves them and says how many" */
const sorting =
  /extension|endung|extensión|extensões|estensione|rozszerze|extensie|uzantı|расширени|扩展名|拡張子|확장자|how many|wie ?viele|cuánt|combien|quant[io]s?|ile plik|hoeveel|kaç|скольк|多少|何個|몇 개/iu;
