import { join } from 'node:path';
import { wordsOf } from '../page/dictionary.ts';
import { filesIn } from '../files-in.ts';
import type { Render } from '../starter.ts';
import { programProject } from '../shared/program-project.ts';
import { readPort } from '../shared/reading/numbers/read-port.ts';
import { shared } from '../shared/shared-files.ts';
import { readWeather } from './read-weather.ts';
import { weatherTexts } from './weather-texts.ts';

/** An API that tells the weather of a city. */
export const render: Render<'node_project'> = (plan, input) => {
  const message = input.input.userMessage;
  const { path, parameter, days } = readWeather(message);
  const port = readPort(message);
  const { language = 'en' } = plan;
  const [english, words] = [wordsOf(weatherTexts, 'en'), wordsOf(weatherTexts, language)];
  const said = weatherTexts.keys
    .filter((key) => key !== 'about')
    .map((key) => [english.t(key), words.t(key)] as const);
  const isExpress = plan.framework === 'express';
  return programProject(plan, input, {
    about: words.t('about'),
    ...(isExpress && { dependencies: { express: '5.3.0' } }),
    settings: {
      port,
      path,
      parameter,
      days,
      ...(language !== 'en' && { texts: Object.fromEntries(said) }),
    },
    files: [
      ...shared('http-files'),
      ...shared(isExpress ? 'express-router-files' : 'plain-router-files'),
      ...shared('text-files'),
      ...filesIn(join(import.meta.dirname, 'files')),
    ],
    run: '    npm start\n    npm test\n',
    sections: {
      API: `| | |
| --- | --- |
| \`GET ${path}?${parameter}=Lisbon\` | <http://localhost:${port}${path}?${parameter}=Lisbon> |
| \`GET ${path}/:city\` | <http://localhost:${port}${path}/Lisbon> |
| \`?days=1\`–\`16\` | <http://localhost:${port}${path}/Lisbon?days=7> |
| \`GET /health\` | \`{ "status": "ok" }\` |

\`{ "error": "…" }\`: 400 (${words.t('city')}), 404 (${words.t('place').replace('{x}', '…')}), 502 (${words.t('down')})`,
    },
    places: { 'src/weather.js': 'open-meteo.com', 'src/app.js': `\`GET ${path}\`` },
  });
};
