import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { GivenList } from '../../../contracts/job/plan.ts';
import { oneLine } from '../read/clean-text.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The stops of a way that a message gives in brackets or behind a colon: "route section (park - canal - mill)".
 * At least three.
 *
 * @example
 * stopsIn('a route section (park - canal - mill)')[0]?.entries;
 * // [{ name: 'Park → canal → mill' }]
 */
export function stopsIn(text: string): readonly GivenList[] {
  return allMatches(text, ways).map(({ 0: all, index, groups }) => {
    const { label = '', stops = '' } = groups ?? {};
    return {
      label: upperStart(oneLine(label, 40)),
      at: index,
      end: index + all.length,
      entries: [{ name: upperStart(oneLine(stops.split(joint).join(' → '), 200)) }],
    };
  });
}

const nouns =
  'route|itinerary|course|trail|stops|strecke|route|etappen|ruta|recorrido|itinerario|itinéraire|parcours|étapes|rota|percurso|roteiro|percorso|tappe|trasa|rota|güzergâh|маршрут';
const sectionWords =
  'section|page|map|abschnitt|sección|rubrique|seção|sezione|sectie|sekcja|bölümü|раздел';
const stop = "[\\p{L}\\d](?:[\\p{L}\\d'’.&]| (?![–—>→-])){0,39}";
const between = '\\s(?:[-–—>→]|->)\\s';
const joint = letterPattern(between, 'u');
const ways = letterPattern(
  `(?<!\\p{L})(?<label>${nouns})(?:\\s(?:${sectionWords}))?\\s?(?:\\(|[:：])\\s?(?<stops>${stop}(?:${between}${stop}){2,15})\\)?`,
  'giu',
);
