import type { PlanRoute } from '../../../../contracts/job/plan.ts';
import type { Resource } from '../../../../contracts/job/resource.ts';
import type { Language } from '../../../../contracts/languages.ts';
import { pathNameOf } from '../../../shared/path-name.ts';
import type { Work, WorkInput } from '../work.ts';

/**
 * The path of the table of a league, if a request asks for one with points for a win.
 *
 * @example
 * standingsPath('/table with points (win 3, draw 1)'); // '/table'
 */
export function standingsPath(text: string): string | undefined {
  if (!win.test(text)) return undefined;
  const path = paths.exec(text)?.groups?.['path']?.toLowerCase();
  const [, word] = path === undefined ? (tables.exec(text) ?? []) : [];
  return path ?? (word === undefined ? undefined : `/${pathNameOf(word, 'en')}`);
}

/** "standings where a win gives 3 points", without a path. */
const tables =
  /(?<!\p{L})(?:league |punkte|liga)?(table|standings|tabelle|clasificación|classement|classificação|classifica|ranglijst|tabelę|tabela)(?!\p{L})/iu;

/** The results from which the table is computed, in the language of the request. */
export function resultsOf(language: Language): Resource {
  const [name, home, away, homeGoals, awayGoals] = words[language] ?? english;
  const team = (label: string) => ({ name: label, label, type: 'text' as const, isRequired: true });
  const goals = (label: string) => ({
    name: label,
    label,
    type: 'integer' as const,
    isRequired: true,
    min: 0,
  });
  return { name, fields: [team(home), team(away), goals(homeGoals), goals(awayGoals)] };
}

/** "GET /table" of the results. */
export function standingsWork(
  { method, path }: PlanRoute,
  { resources, text }: WorkInput,
): Work | undefined {
  if (method !== 'GET' || standingsPath(text) !== path) return undefined;
  const results = resources.find(({ fields }) => fields.length === 4 && fields[2]?.min === 0);
  if (results === undefined) return undefined;
  const others = resources.filter(({ name }) => name !== results.name);
  const teams =
    others.find(({ name, fields }) => teamWords.test(name) && fields[0]?.type === 'text') ??
    others.find(({ fields }) => fields.length === 1);
  return {
    does: 'standings',
    of: `/${results.name}`,
    ...(teams !== undefined && { teams: `/${teams.name}`, name: teams.fields[0]?.name ?? 'name' }),
    fields: results.fields.map(({ name }) => name),
    win: Number(win.exec(text)?.groups?.['points'] ?? 3),
    draw: Number(draw.exec(text)?.groups?.['points'] ?? 1),
  };
}

/** "Winst is 3 punten", "gelijkspel 1": what a match is worth. */
export function saysPoints(clause: string): boolean {
  return clause.length < 60 && (win.test(clause) || draw.test(clause));
}

const teamWords = /^(?:teams?|clubs?|mannschaften|equip[oe]s|times|squadre|druzyny|takimlar)$/u;
const paths =
  /(?<![\p{L}\p{N}/.])(?<path>\/(?:table|standings|tabelle|tabla|clasificacion|posiciones|classement|tabela|classificacao|classifica|stand|ranglijst|puan-durumu|tablica))(?![\p{L}\p{N}/:_-])/iu;
const win =
  /(?<!\p{L})(?:wins?|victory|siege?|victorias?|victoires?|vit[oó]rias?|vittori[ae]|zwycięstwo|wygrana|winst|overwinning|galibiyet|побед[аы])\s?(?:[=:(–-]|is|gives|gibt|vale[mn]?|da|vaut)?\s?(?<points>\d)(?!\d|[.,]\d)/iu;
const draw =
  /(?<!\p{L})(?:draws?|ties?|unentschieden|empates?|nuls?|match nul|pareggi[oi]?|remis|gelijkspel|beraberlik|ничь[яи])\s?(?:[=:(–-]|is|gives|gibt|vale[mn]?|da|vaut)?\s?(?<points>\d)(?!\d|[.,]\d)/iu;

type Names = readonly [string, string, string, string, string];
const english: Names = ['results', 'home', 'away', 'homeGoals', 'awayGoals'];
const words: Readonly<Partial<Record<Language, Names>>> = {
  de: ['ergebnisse', 'heim', 'gast', 'toreHeim', 'toreGast'],
  es: ['resultados', 'local', 'visitante', 'golesLocal', 'golesVisitante'],
  fr: ['resultats', 'domicile', 'exterieur', 'butsDomicile', 'butsExterieur'],
  pt: ['resultados', 'casa', 'fora', 'golsCasa', 'golsFora'],
  it: ['risultati', 'casa', 'ospite', 'golCasa', 'golOspite'],
  nl: ['uitslagen', 'thuis', 'uit', 'doelpuntenThuis', 'doelpuntenUit'],
  pl: ['wyniki', 'gospodarz', 'gosc', 'goleGospodarza', 'goleGoscia'],
};
