/** The weather of a place now and in the next days, from open-meteo.com, which needs no key. */
export async function weatherOf(city, { days, units, load = fetchJson }) {
  const found = await load(
    'https://geocoding-api.open-meteo.com/v1/search?count=1&name=' + encodeURIComponent(city),
  );
  const place = found.results?.[0];
  if (!place) throw new Error('There is no place called ' + city + '.');
  const query = new URLSearchParams({
    latitude: place.latitude,
    longitude: place.longitude,
    current: 'temperature_2m,apparent_temperature,relative_humidity_2m,wind_speed_10m,weather_code',
    daily:
      'weather_code,temperature_2m_max,temperature_2m_min,wind_speed_10m_max,precipitation_sum',
    timezone: 'auto',
    forecast_days: String(days),
    ...(units === 'imperial' && {
      temperature_unit: 'fahrenheit',
      wind_speed_unit: 'mph',
      precipitation_unit: 'inch',
    }),
  });
  const { current, daily } = await load('https://api.open-meteo.com/v1/forecast?' + query);
  return {
    place: [place.name, place.country].filter(Boolean).join(', '),
    now: {
      sky: skyOf(current.weather_code),
      temperature: current.temperature_2m,
      feelsLike: current.apparent_temperature,
      humidity: current.relative_humidity_2m,
      wind: current.wind_speed_10m,
    },
    days: daily.time.map((day, index) => ({
      day,
      sky: skyOf(daily.weather_code[index]),
      low: daily.temperature_2m_min[index],
      high: daily.temperature_2m_max[index],
      wind: daily.wind_speed_10m_max[index],
      rain: daily.precipitation_sum[index],
    })),
  };
}

/** In words, by the codes of the World Meteorological Organization. */
function skyOf(code) {
  return skies.find(([last]) => code <= last)?.[1] ?? 'unknown';
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
  [86, 'snow showers'],
  [99, 'thunderstorm'],
];

async function fetchJson(url) {
  let answer;
  try {
    answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  } catch (error) {
    throw new Error(
      'The weather service cannot be reached: ' + (error.cause?.code ?? error.message),
    );
  }
  if (!answer.ok) throw new Error('The weather service answers with status ' + answer.status + '.');
  return answer.json();
}
