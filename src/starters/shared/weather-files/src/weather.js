/**
 * The weather of a town today and on the next three days, from open-meteo.com, which needs no key;
 * undefined where there is none.
 */
export async function weatherOf(town, language, get = fetch) {
  try {
    const query = new URLSearchParams({ name: town, count: '1', language });
    const { results } = await load('https://geocoding-api.open-meteo.com/v1/search?' + query, get);
    const place = results?.[0];
    if (!place) return undefined;
    const asked = new URLSearchParams({
      latitude: String(place.latitude),
      longitude: String(place.longitude),
      current: 'temperature_2m,weather_code',
      daily: 'weather_code,temperature_2m_max,temperature_2m_min',
      timezone: 'auto',
      forecast_days: '4',
    });
    const { current, daily } = await load('https://api.open-meteo.com/v1/forecast?' + asked, get);
    return {
      name: [place.name, place.country].filter(Boolean).join(', '),
      now: signOf(current.weather_code) + ' ' + Math.round(current.temperature_2m) + ' °C',
      days: daily.time.map((date, at) => ({
        date,
        sign: signOf(daily.weather_code[at]),
        low: Math.round(daily.temperature_2m_min[at]),
        high: Math.round(daily.temperature_2m_max[at]),
      })),
    };
  } catch {
    return undefined;
  }
}

async function load(url, get) {
  const response = await get(url, { signal: AbortSignal.timeout(8000) });
  if (!response.ok) throw new Error('HTTP ' + response.status);
  return response.json();
}

/** A sign for a weather code of the WMO. */
export function signOf(code) {
  const [, sign] = signs.find(([most]) => code <= most) ?? [99, '⛈️'];
  return sign;
}

const signs = [
  [0, '☀️'],
  [2, '🌤️'],
  [3, '☁️'],
  [48, '🌫️'],
  [67, '🌧️'],
  [77, '❄️'],
  [82, '🌧️'],
  [86, '❄️'],
];
