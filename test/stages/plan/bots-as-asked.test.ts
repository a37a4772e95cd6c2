import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function botOf(message: string) {
  const plan = await planFor('discord_bot', message);
  const files = await filesFor(plan, message);
  const settings = [...files]
    .filter(([path]) => path.endsWith('settings.js'))
    .map(([, content]) => content.replaceAll(/\s+/gu, ' '))
    .join('\n');
  return { plan, settings, left: plan.notIncluded ?? [] };
}

/** Whether the settings hold each of those, and the request's whole wish is done. */
async function hasAll(message: string, starter: string, said: readonly string[]) {
  const { plan, settings, left } = await botOf(message);
  expect(plan.starter).toBe(starter);
  for (const one of said) expect(settings).toContain(one);
  expect(left).toEqual([]);
  return { plan, settings };
}

const threeRoles = ['level: 5,', 'level: 10,', 'level: 20,'];

test.each([
  [
    'discord bot that does xp levels when people chat, with leaderboard and roles at level 5 10 and 20 (Bronze, Silver, Gold)',
    ["level: 5, name: 'Bronze'", "level: 10, name: 'Silver'", "level: 20, name: 'Gold'"],
  ],
  [
    'discord bot for our gaming clan Night Owls: level roles Rookie at 5, Pro at 15, Legend at 30. level ups get announced in #levels',
    ["level: 5, name: 'Rookie'", "level: 15, name: 'Pro'", "level: 30, name: 'Legend'"],
  ],
  [
    'Discord-Bot mit XP, Rollen Bronze, Silber und Gold ab Level 5, 10 und 20',
    ["level: 5, name: 'Bronze'", ...threeRoles],
  ],
  [
    'bot de discord con niveles: en los niveles 5, 10 y 20 da los roles Bronce, Plata y Oro',
    ["level: 10, name: 'Plata'", ...threeRoles],
  ],
  [
    'bot na discorda z poziomami: role na poziomach 5, 10 i 20: Brąz, Srebro, Złoto',
    ["level: 20, name: 'Złoto'", ...threeRoles],
  ],
])('roles and levels of two lists are paired: %s', async (message, said) => {
  await hasAll(message, 'levels-bot', said);
});

test.each([
  [
    'Discord Bot der jeden Morgen um 8 Uhr im Kanal #guten-morgen einen Spruch postet, und mit /spruch kann man eigene hinzufügen',
    ["channel: '#guten-morgen'", "at: '08:00'", 'isWhole: false', 'Guten Morgen zusammen!'],
  ],
  [
    'Discordbot die elke ochtend om 8 uur in #spreuken een spreuk plaatst, met /spreuk voeg je er een toe',
    ["channel: '#spreuken'", "at: '08:00'", 'isWhole: false', 'Je hoeft niet perfect te zijn'],
  ],
])('one saying is posted, and there are some to begin with: %s', async (message, said) => {
  await hasAll(message, 'list-bot', said);
});

test.each([
  [
    'Discord-bot voor onze voetbalclub VV De Meeuwen: /aanwezig en /afwezig voor de training op dinsdag 19:30 en donderdag 20:00, lijst laten zien',
    ["present: 'aanwezig', absent: 'afwezig'", "label: 'Aanwezig'", "starts: '20:00'"],
  ],
  [
    'discord bot for our football team: training Monday and Thursday 18:00, /in and /out, show the list',
    ["present: 'in', absent: 'out'", "starts: '18:00'", 'days: [ 1, 4, ]'],
  ],
  [
    'bot de discord: entrenamiento los martes a las 19:00, /presente y /ausente, avisar un día antes en #equipo',
    ["present: 'presente', absent: 'ausente'", "channel: '#equipo'", 'minutesBefore: [ 1440, ]'],
  ],
  [
    'can you make a discord bot that pings @Raiders in #raid-chat every Wednesday at 20:30 and people can click a button if they can come, max 25',
    ["ping: 'Raiders'", "channel: '#raid-chat'", 'most: 25', 'days: [ 3, ]'],
  ],
  [
    'Discord Bot für unsere Feuerwehrjugend: Übung jeden Freitag 18:30, man soll mit Knopf zusagen oder absagen können, Erinnerung 2 Stunden vorher in #übungen',
    ["title: 'Feuerwehrjugend'", "starts: '18:30'", 'minutesBefore: [ 120, ]'],
  ],
  [
    'Discord bot voor onze vrijwilligers: diensten inplannen op zaterdag 10:00 en zondag 13:00, per dienst 4 mensen, herinnering een dag van tevoren in #diensten',
    ["title: 'Diensten'", "starts: '13:00'", 'most: 4', 'minutesBefore: [ 1440, ]'],
  ],
])('who comes on fixed days of the week is asked: %s', async (message, said) => {
  const { plan } = await hasAll(message, 'event-bot', said);
  expect('parts' in plan ? plan.parts : undefined).toBeUndefined();
});
