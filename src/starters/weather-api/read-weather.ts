import type { PlanRoute } from '../../contracts/job/plan.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';

interface WeatherSettings {
  /** Where the weather is asked for. */
  readonly path: string;
  /** What names the city in a query. */
  readonly parameter: string;
  /** How many days it tells unless asked for others. */
  readonly days: number;
}

/**
 * What a request says of how the weather is asked for.
 *
 * @example
 * readWeather('GET /meteo?ville=Paris'); // { path: '/meteo', parameter: 'ville', days: 3 }
 */
export function readWeather(text: string): WeatherSettings {
  const head = text.slice(0, 4000);
  const { path, parameter } = written.exec(head)?.groups ?? {};
  return {
    path: path === undefined || path === '/health' ? '/weather' : path,
    parameter: parameter ?? 'city',
    days: readNumber(head, forecasts, { min: 1, max: 16 }) ?? 3,
  };
}

const written =
  /(?<!\p{L})GET\s`?(?<path>(?:\/[a-z][a-z0-9_-]{0,30}){1,3})(?:\?(?<parameter>[a-z]\w{0,20})=|\/[:{<]\w{1,20}[}>]?|(?![\w/-]))/u;
const forecasts = [
  '{n}[- ]?(?:days?|tage?n?|días|jours|dias|giorni|dagen|dni|дн\\p{L}{1,2}|gün\\p{L}{0,3}|天|日間|일)',
];

/** The routes of a weather API. */
export function routesOfWeather(text: string): readonly PlanRoute[] {
  const { path, parameter } = readWeather(text);
  return [
    { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
    { method: 'GET', path, summary: `The weather of the city in ?${parameter}=, as JSON.` },
    { method: 'GET', path: `${path}/:city`, summary: 'The same, with the city in the path.' },
  ];
}

/** It asks a service of its own, which needs no key. */
export function leftOutOfWeather(_plan: unknown, text: string): readonly string[] {
  const asked = /(?<!\p{L})(?:openweather\p{L}*|accuweather|weatherapi(?:\.com)?)/iu.exec(
    text,
  )?.[0];
  return asked === undefined ? [] : [`${asked} → Open-Meteo`];
}

/** "give it a city name and it returns the temperature": what it does, in whatever words. */
export function coveredByWeather(clause: string): boolean {
  return says.test(clause) && !other.test(clause);
}

const says =
  /weather|wetter|clima|tiempo|météo|meteo|previs|pogod|hava|погод|天气|天氣|天気|날씨|मौसम|طقس|(?<!\p{L})(?:cit(?:y|ies)|town|stadt|städte|ciudad|ville|cidade|città|stad|plaats|miast|şehir|şehri|город|temperat|sıcaklık|humid|feucht|humedad|vochtig|wilgotn|nem(?!\p{L})|влажн|wind|viento|vent(?!\p{L})|vento|wiatr|rüzgar|ветер|open-?meteo)|城市|都市|도시|शहर|مدينة|温度|気温|기온|湿度|습도|GET \//iu;
const other =
  /(?<!\p{L})(?:(?:api|with a|requires? an?) key|login|database|alerts?|e-?mails?|history|historical|map|chart|redis|docker|schlüssel|alarm|verlauf|karte|alerta|historial|mapa|alerte|historique|carte)(?!\p{L})/iu;
