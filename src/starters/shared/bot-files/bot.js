import { existsSync } from 'node:fs';
import { runBot } from './src/frame/run-bot.js';
import { feature } from './src/feature.js';
import { settings } from './src/settings.js';

if (existsSync('.env')) process.loadEnvFile('.env');

// The days and hours of the settings are those of their time zone.
if (settings.timeZone !== '') process.env.TZ ||= settings.timeZone;

const token = process.env.DISCORD_TOKEN;
if (!token) {
  console.error(
    'DISCORD_TOKEN is missing. Copy .env.sample to .env and put the token of your bot there.',
  );
  process.exit(1);
}

await runBot({ token, feature, name: settings.title });
