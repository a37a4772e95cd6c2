import { t } from './texts.js';

/** No town has this name. */
export class NoSuchPlace extends Error {}

/** The weather of a place now and on the next days, from open-meteo.com, which needs no key. */
export async function weatherOf(city, { days, load = fetchJson }) {
  const found = await load(
    'https://geocoding-api.open-meteo.com/v1/search?count=1&name=' + encodeURIComponent(city),
  );
  const place = found.results?.[0];
  if (!place) throw new NoSuchPlace(city);
  const query = new URLSearchParams({
    latitude: place.latitude,
    longitude: place.longitude,
    current: 'temperature_2m,apparent_temperature,relative_humidity_2m,wind_speed_10m,weather_code',
    daily: 'weather_code,temperature_2m_max,temperature_2m_min,precipitation_sum',
    timezone: 'auto',
    forecast_days: String(days),
  });
  const { current, daily } = await load('https://api.open-meteo.com/v1/forecast?' + query);
  return {
    city: place.name,
    country: place.country,
    temperature: current.temperature_2m,
    feelsLike: current.apparent_temperature,
    humidity: current.relative_humidity_2m,
    wind: current.wind_speed_10m,
    sky: skyOf(current.weather_code),
    units: { temperature: '°C', humidity: '%', wind: 'km/h', rain: 'mm' },
    days: daily.time.map((date, index) => ({
      date,
      sky: skyOf(daily.weather_code[index]),
      low: daily.temperature_2m_min[index],
      high: daily.temperature_2m_max[index],
      rain: daily.precipitation_sum[index],
    })),
  };
}

/** In words, by the codes of the World Meteorological Organization. */
function skyOf(code) {
  return t(skies.find(([last]) => code <= last)?.[1] ?? 'unknown');
}

const skies = [
  [0, 'clear'],
  [2, 'partly cloudy'],
  [3, 'overcast'],
  [48, 'fog'],
  [57, 'drizzle'],
  [67, 'rain'],
  [77, 'snow'],
  [82, 'showers'],
  [86, 'snow'],
  [99, 'thunderstorm'],
];

async function fetchJson(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error('status ' + answer.status);
  return answer.json();
}
