import { expect, test } from 'vitest';
import { planFor } from '../../../starters/make-project.ts';
import { missing } from './missing.ts';

/** The starter and the title, empty for any, and what stands in the settings or is said of them. */
const wanted = ([starter = '', title = '', ...said]: readonly string[]) => ({
  ...(starter !== '' && { starter }),
  ...(title !== '' && { title }),
  said,
  files: /settings\.js$|content\.js$|README/u,
});

test.each([
  [
    'Kun je een discord bot maken die elke avond om 20:00 vraagt wie er mee gamed, met knoppen ja, nee en misschien?',
    ['event-bot', 'Evenement', "at: '20:00', title: ''", "label: 'Misschien'"],
  ],
  [
    'Discord Bot der jeden Abend um 19:30 in #zocken fragt wer heute zockt, Knöpfe Dabei, Vielleicht, Nein',
    ['event-bot', 'Termin', "at: '19:30', title: ''", "channel: '#zocken'"],
  ],
  [
    'jeden Tag um 12 Uhr soll der Discord Bot fragen wer heute mit in die Kantine kommt',
    ['event-bot', '', "at: '12:00'"],
  ],
  [
    'bot für discord der links löscht und beim dritten mal den user für 10 minuten stumm schaltet',
    ['', '', "links: 'all'", 'count: 3', 'minutes: 10'],
  ],
  [
    'een discord bot die reclame links weghaalt en na 3 keer iemand bant',
    ['', '', "links: 'all'", "action: 'ban'"],
  ],
  [
    'Discordbot met levels: per bericht 5 xp, bij level 5 krijg je de rol Actief, en /top laat de top 10 zien',
    ['levels-bot', 'Level', "level: 5, name: 'Actief'", "leaderboard: 'top'"],
  ],
  [
    'Hallo, wir brauchen einen Bot, mit dem man im Discord Umfragen starten kann: /umfrage mit Frage und bis zu vier Antworten, nach 24 Stunden wird das Ergebnis gepostet.',
    ['poll-bot', 'Umfrage', 'mostChoices: 4', 'hours: 24'],
  ],
  [
    'Mach mir einen Discord Bot, bei dem man per Knopf die Rollen Minecraft, Valorant und Fortnite holen kann',
    ['role-menu-bot', '', "style: 'buttons'"],
  ],
  [
    'ik wil een discord bot die nieuwe leden welkom heet in #welkom en ze automatisch de rol Lid geeft',
    ['welcome-bot', 'Welkom', "role: 'Lid'"],
  ],
  [
    'Ein Zitate-Bot: mit /zitat neu speichert man was jemand gesagt hat, mit /zitat kommt ein zufälliges',
    ['quotes-bot', 'Zitate-Bot', "quote: 'zitat zufall', 'quote-add': 'zitat neu'"],
  ],
  [
    'Der Bot soll gelöschte und bearbeitete Nachrichten in #mod-log schreiben, und wenn jemand den Server verlässt auch',
    ['log-bot', 'Protokoll', "'left', 'deleted', 'edited'", 'Wählt den Kanal des Protokolls.'],
  ],
  [
    'een discord bot die in #logboek bijhoudt wie er binnenkomt en wie er weggaat',
    ['log-bot', 'Logboek', "'joined', 'left'"],
  ],
  [
    'Discord Bot der jeden Freitag um 16 Uhr ein schönes Wochenende in #allgemein wünscht',
    ['slash-bot', '', "days: [ 5, ], text: 'Schönes Wochenende!', channel: '#allgemein'"],
  ],
  [
    'discord bot die elke vrijdag om 16.30 iedereen een fijn weekend wenst in #algemeen',
    ['slash-bot', '', "at: '16:30', days: [ 5, ], text: 'Fijn weekend!'"],
  ],
  [
    'Een discordbot die elke ochtend om 7.30 het weer in Antwerpen in #weer zet',
    ['slash-bot', '', "at: '07:30'", "town: 'Antwerpen'"],
  ],
  [
    'Discord bot die scheldwoorden verwijdert (sukkel, idioot, kneus) en na 3 waarschuwingen iemand kickt',
    ['moderation-bot', 'Moderatie', "'sukkel', 'idioot', 'kneus'", "action: 'kick'"],
  ],
  [
    'Bot für Discord mit Wirtschaft: jeden Tag 100 Münzen abholen, /kontostand, /überweisen und ein Shop mit den Rollen VIP für 5000 und Legende für 20000',
    ['economy-bot', '', "name: 'VIP', price: 5000", "name: 'Legende'"],
  ],
  [
    'Discord-Bot für unsere Theatergruppe: jeden Sonntag um 18 Uhr in #proben fragen, wer Dienstag zur Probe kommt, Knöpfe Komme, Komme später, Kann nicht',
    ['event-bot', '', "at: '18:00', title: 'Probe', starts: '', ends: '', inDays: 2, days: [ 0, ]"],
  ],
  ['Bot der zählt wer wem ein Bier schuldet: /bier @user und /stand', ['tally-bot', '', "'stand'"]],
  [
    'Discord Bot mit Aufgaben: /aufgabe @person Text, /aufgaben zeigt alle offenen',
    ['list-bot', '', "add: 'aufgabe', list: 'aufgaben'"],
  ],
])('a bot does what is asked of it: %s', async (message, said) => {
  expect(await missing('discord_bot', message, wanted(said))).toEqual([]);
});

test.each([
  ['Maak een api om links in te korten met teller hoe vaak er geklikt is', ['url-shortener', '']],
  [
    'scriptje dat alle bestanden in een map hernoemt naar datum plus volgnummer',
    ['cli-tool', '', 'byDate: true'],
  ],
  [
    'Skript das alle Fotos in einem Ordner umbenennt nach Datum',
    ['cli-tool', 'Dateien umbenennen', 'byDate: true'],
  ],
  [
    'REST API für eine Werkstatt: Kunden, Fahrzeuge mit Kennzeichen und Aufträge mit Status offen, in Arbeit, fertig. Bitte mit SQLite.',
    ['rest-api', '', "oneOf: [ 'offen', 'in Arbeit', 'fertig', ]"],
  ],
  [
    'Kleine API, mit der man Bücher ausleihen kann, mit Titel, Autor und Rückgabedatum',
    ['rest-api', 'Bücher API', "'/buecher': { titel:"],
  ],
  [
    'kun je een api bouwen waarmee ik recepten kan opslaan met titel, ingrediënten en bereidingstijd',
    ['rest-api', 'Recepten API', "'/recepten': { titel:", 'bereidingstijd:'],
  ],
  [
    'Ich will ein Backend, in das Mitglieder ihre Trainingszeiten eintragen können: Name, Datum, Minuten',
    ['rest-api', 'Trainingszeiten API', "'/trainingszeiten': { name:"],
  ],
  [
    'Skript, das eine Textdatei einliest und die 20 häufigsten Wörter ausgibt',
    ['cli-tool', 'Wörter zählen', 'top: 20'],
  ],
  ['Een webhook die GitHub pushes ontvangt en in een bestand logt', ['webhook-receiver', '']],
  [
    'REST API für einen Fahrradverleih: Räder mit Typ und Preis pro Tag, Kunden mit Name und Telefon, Ausleihen mit Start und Ende',
    ['rest-api', '', 'kunde: {'],
  ],
])('a program keeps what its nouns name: %s', async (message, said) => {
  expect(await missing('node_project', message, wanted(said))).toEqual([]);
});

test.each([
  [
    'Baue eine kleine App, mit der ich meine Ausgaben nach Kategorien Miete, Essen, Freizeit aufschreiben kann, mit Monatssumme',
    ['expense-tracker', 'Ausgaben', '"Miete", "Essen", "Freizeit" ]'],
  ],
  [
    'Putzplan für unsere WG: Anna, Ben und Clara wechseln sich wöchentlich ab mit Küche, Bad und Müll',
    ['rota', '', '"Anna", "Ben", "Clara" ]', '"Küche", "Bad", "Müll" ]'],
  ],
  [
    'Haushaltsplan: Mama, Papa und Leon wechseln sich mit Spülen, Saugen und Wäsche ab',
    ['rota', '', '"Mama", "Papa", "Leon" ]', '"Spülen", "Saugen", "Wäsche" ]'],
  ],
  [
    'Homepage für die Zahnarztpraxis Dr. Schuster in Kassel, Sprechzeiten Mo-Do 8-12 und 14-18 Uhr, Leistungen Prophylaxe, Implantate, Kinderzahnheilkunde',
    ['landing-page', 'Zahnarztpraxis Dr. Schuster'],
  ],
  ['tellertje voor op mijn telefoon om te tellen hoeveel mensen binnenkomen', ['goal-counter', '']],
])('a page has what is listed in a sentence: %s', async (message, said) => {
  expect(await missing('static_html', message, wanted(said))).toEqual([]);
});

test.each([
  'discord bot met /regels die de regels toont en /info met informatie over de server',
  'Discord bot: /koffie telt hoeveel koffie iedereen drinkt',
])('words that tell of a command are no options: %s', async (message) => {
  expect((await planFor('discord_bot', message)).starter).toBe('slash-bot');
});
