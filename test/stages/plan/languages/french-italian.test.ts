import { expect, test } from 'vitest';
import { missing, type Wanted } from './missing.ts';

const bots: readonly (readonly [string, Wanted])[] = [
  [
    'un bot discord che saluta i nuovi, gli fa scegliere il ruolo tra Principiante, Intermedio ed Esperto, e se qualcuno scrive parolacce cancella il messaggio e avvisa i mod in #log-mod',
    {
      starter: 'moderation-bot',
      said: ["roles: [ 'Principiante', 'Intermedio', 'Esperto', ]", "logChannel: '#log-mod'"],
      told: ['una lista di parole vietate: scrivi le tue in blockedWords di src/settings.js'],
    },
  ],
  [
    'bot discord qui poste un message de bienvenue dans #accueil et donne le rôle Nouveau aux arrivants',
    { starter: 'welcome-bot', said: ["role: 'Nouveau'", "channel: '#accueil'"] },
  ],
  [
    'bot discord che dà il ruolo Ospite ai nuovi arrivati e li saluta in #ingresso',
    { starter: 'welcome-bot', title: 'Benvenuto', said: ["role: 'Ospite'", 'greets: true'] },
  ],
  [
    'mi fai un bot discord che quando qualcuno entra in un canale vocale "Crea stanza" gli crea una stanza sua e la cancella quando è vuota',
    { starter: 'voice-room-bot', title: 'Stanze vocali', said: ["lobby: 'Crea stanza'"] },
  ],
  [
    'bot discord: salons vocaux, quand on rejoint "Créer un salon" ça crée un salon et il est supprimé quand il n\'y a plus personne',
    { starter: 'voice-room-bot', title: 'Salons vocaux', said: ["lobby: 'Créer un salon'"] },
  ],
  [
    'Bot discord pour ma guilde wow: inscriptions aux raids avec tank heal dps, max 25 joueurs, rappel 30 min avant dans #raids',
    { starter: 'event-bot', said: ["label: 'Heal'", 'most: 25', 'minutesBefore: [ 30, ]'] },
  ],
  [
    "un bot qui rappelle dans le salon #ménage chaque dimanche à 10h à qui c'est le tour : Léa, Thomas, Inès, Hugo, à tour de rôle, et on clique sur Fait quand c'est fini",
    {
      starter: 'chore-bot',
      said: [
        "people: [ 'Léa', 'Thomas', 'Inès', 'Hugo', ]",
        "chores: [ 'Ménage', ]",
        "at: '10:00'",
      ],
    },
  ],
  [
    'bot discord per casa: ogni lunedì alle 9 dice in #pulizie a chi tocca tra Marco, Giulia e Pietro, a rotazione',
    {
      starter: 'chore-bot',
      said: ["people: [ 'Marco', 'Giulia', 'Pietro', ]", "chores: [ 'Pulizie', ]"],
    },
  ],
  [
    'bot discord colocs : vaisselle, poubelles et aspirateur à tour de rôle entre Max, Nina et Sam, chaque lundi 8h dans #coloc',
    { starter: 'chore-bot', said: ["chores: [ 'vaisselle', 'poubelles', 'aspirateur', ]"] },
  ],
  [
    'Je veux un bot discord qui fait un quiz de capitales, 10 questions, 20 secondes par question, et un classement de la semaine',
    {
      starter: 'trivia-bot',
      said: ['rounds: 10', 'seconds: 20'],
      told: ['un classement de la semaine'],
    },
  ],
  [
    'bot discord sondaggi: /sondaggio con domanda e risposte, si chiude dopo 24 ore',
    { starter: 'poll-bot', said: ['hours: 24'] },
  ],
  [
    'bot discord avec une économie: /travail toutes les heures donne entre 50 et 100 pièces, /solde',
    { starter: 'economy-bot', said: ['least: 50, most: 100, minutes: 60'] },
  ],
  [
    'bot Discord per i ticket del mio negozio: bottone "Apri ticket", categorie Spedizione, Reso e Altro, alla chiusura salva la conversazione',
    { starter: 'ticket-bot', said: ['keepsTranscript: true'] },
  ],
  [
    'bot di moderazione: /avviso utente motivo, dopo 3 avvisi mute di 1 ora, tutto scritto in #registro',
    {
      starter: 'moderation-bot',
      said: [
        "warn: 'avviso'",
        "count: 3, action: 'timeout', minutes: 60",
        "logChannel: '#registro'",
      ],
    },
  ],
  [
    "bot discord pour le foot entre potes, le mardi à 20h, liste d'attente si c'est plein",
    { starter: 'event-bot', title: 'Foot', said: ["at: '20:00'", 'hasWaitingList: true'] },
  ],
  [
    'bot discord candidature staff: formulaire avec pseudo, âge, disponibilités et motivation, envoyé dans #candidatures, boutons accepter refuser',
    { starter: 'relay-bot', said: ["channel: '#candidatures'", "'motivation'", "'Accepter'"] },
  ],
  [
    "bot discord per prenotare le postazioni dell'ufficio, /prenota e /annulla",
    { starter: 'booking-bot', said: ["book: 'prenota'", "cancel: 'annulla'"] },
  ],
  [
    'un bot discord pour compter les jours avant les vacances (5 juillet)',
    { starter: 'list-bot', title: 'Compte à rebours', said: ["[ 'vacances', '5.7.', ]"] },
  ],
  [
    'bot per il nostro server universitario: ruoli per anno di corso con un menu (primo, secondo, terzo) e messaggio di benvenuto nel canale #ingresso',
    { starter: 'welcome-bot', said: ["roles: [ 'Primo', 'Secondo', 'Terzo', ]", "'#ingresso'"] },
  ],
  [
    'bot che mette in un canale il conto dei membri',
    { starter: 'counter-bot', said: ["kind: 'members'"] },
  ],
  [
    'bot discord tirage au sort des équipes dans le vocal : /équipes 2 mélange les gens présents',
    { starter: 'team-bot', said: ["teams: 'équipes'"] },
  ],
  [
    `bot de vérification : les nouveaux cliquent sur "J'accepte le règlement" et reçoivent le rôle Membre, sinon kick après 24h`,
    { starter: 'verify-bot', said: ['kickHours: 24', "role: 'Membre'"] },
  ],
];

test.each(bots)('a bot as it was asked for: %s', async (message, wanted) => {
  expect(await missing('discord_bot', message, wanted)).toEqual([]);
});

const programs: readonly (readonly [string, Wanted])[] = [
  [
    "api rest pour les prêts de notre bibliothèque d'école: livres (titre, auteur, isbn), élèves (nom, classe), emprunts avec date de retour, lister les retards",
    { starter: 'rest-api', never: ['lister'] },
  ],
  [
    'Mi serve una piccola API per un food truck: piatti con nome, prezzo e allergeni, ordini con numero tavolo e stato (in attesa, pronto, consegnato), solo la cassa può cambiare i prezzi',
    {
      starter: 'rest-api',
      never: ['prezzi:'],
      told: ['solo la cassa può cambiare i prezzi'],
    },
  ],
  [
    'une api qui garde mes recettes avec ingrédients et temps de cuisson, recherche par ingrédient',
    { starter: 'rest-api', never: ['recherche'] },
  ],
  [
    "Un server che accorcia i link, con pagina per incollare l'url e scadenza dopo 30 giorni",
    { starter: 'url-shortener', title: 'URL Shortener', said: ['expiresAfterDays: 30'] },
  ],
  [
    'webhook qui reçoit les commandes de ma boutique Shopify et envoie un message dans Slack avec le total',
    {
      starter: 'webhook-receiver',
      said: ["providers: [ 'shopify', ]", "chat: 'slack'"],
    },
  ],
  [
    'api rest pour un garage: clients, voitures (marque, modèle, immatriculation, année), réparations avec date, prix et statut (prévu, en cours, terminé), total par client',
    {
      starter: 'rest-api',
      said: ["'/voitures': { marque:"],
      never: ["'/garage'", 'totalParClient'],
    },
  ],
  [
    'api node pour un club de tennis : membres (nom, email), courts, réservations avec court, date, heure début et fin, pas deux réservations en même temps',
    { starter: 'rest-api', said: ["check: 'overlap'"] },
  ],
  [
    'petite api pour inventaire : objets, quantité, lieu de stockage, avec clé api pour modifier',
    { starter: 'rest-api', said: ["variable: 'API_KEY'"] },
  ],
  [
    'API per una lista di film: titolo, genere, visto sì o no, voto da 1 a 10, filtro per genere',
    { starter: 'rest-api', said: ["label: 'visto', type: 'boolean'"], never: ['filtro'] },
  ],
  [
    'cron qui tous les lundis à 8h sauvegarde mon dossier photos et garde les 5 dernières copies',
    { starter: 'scheduled-worker', said: ["BACKUP_KEEP: '5'"] },
  ],
  [
    'microservizio con webhook da github: a ogni push scrive su discord chi ha fatto il commit',
    { starter: 'webhook-receiver', said: ["chat: 'discord'", "events: [ 'push', ]"] },
  ],
];

test.each(programs)('a program as it was asked for: %s', async (message, wanted) => {
  expect(await missing('node_project', message, wanted)).toEqual([]);
});

const pages: readonly (readonly [string, Wanted])[] = [
  [
    "appli pour compter mes verres d'eau, objectif 8 par jour, avec un historique de la semaine",
    { starter: 'goal-counter', said: ['"goal": 8', '"unit": ""'] },
  ],
  [
    'timer pomodoro 25/5 con pausa lunga da 20 ogni 4, suono alla fine e conto delle sessioni di oggi',
    { starter: 'pomodoro', said: ['"long": 20'] },
  ],
  [
    'calculatrice de pourboire : montant, 10 15 ou 20 %, nombre de personnes',
    { starter: 'everyday-calculator', said: ['Chacun paie'] },
  ],
  [
    "appli de musculation : j'ajoute exercice, séries, répétitions et poids",
    { starter: 'records', said: ['"label": "Exercice"'] },
  ],
  [
    'app per allenamento: segno esercizio, serie, ripetizioni e peso e vedo il grafico',
    { starter: 'records', said: ['"label": "Esercizio"'], never: ['grafico'] },
  ],
  ['app per tenere il punteggio a briscola, due squadre', { starter: 'scoreboard' }],
];

test.each(pages)('a page as it was asked for: %s', async (message, wanted) => {
  expect(await missing('static_html', message, wanted)).toEqual([]);
});
