import { undoWords } from '../../cli-tool/reading/values/read-moves.ts';
import type { Feature } from '../features.ts';

/** What requests for programs ask for, and few starters have. */
export const programFeatures: readonly Feature[] = [
  {
    words:
      'worker process(?:es)?|background (?:jobs?|workers?|processing)|(?:job|task) queue|arbeitsprozesse|cola de trabajos|file d.attente',
    of: 'node_project',
    in: ['scheduled-worker'],
  },
  {
    words:
      'csv exports?|exports? (?:\\p{L}{1,10} ){0,2}(?:to|as|in) (?:csv|excel|xlsx|pdf)|csv-export|(?:csv|excel)-datei exportieren|exporta\\p{L}{0,3} (?:a|para|em|in) (?:csv|excel)|export(?:er)? en csv|eksport do csv|экспорт в csv',
    of: 'node_project',
    in: ['cli-tool', 'rest-api', 'scraper'],
  },
  {
    words:
      'retr(?:y|ies)(?: (?:failed \\p{L}{1,10}|up to))?(?: \\d{1,3} times)?|exponential backoff|wiederholversuche|reintentos',
    of: 'node_project',
    in: ['scraper'],
  },
  {
    words:
      '(?:worker )?concurrency(?: of)?(?: \\d{1,3})?|in parallel|parallel verarbeit\\p{L}{1,3}|dead[- ]letter(?: queue)?|message queue|rabbitmq|kafka|bull(?:mq)?',
    of: 'node_project',
  },
  {
    words:
      'private messages?|direct messages?|privatnachrichten|mensajes privados|messages privés|mensagens privadas|messaggi privati|личные сообщения',
    of: 'node_project',
  },
  {
    words:
      'typing indicators?|read receipts?|reactions|emoji picker|moderators?|kick(?:ing)? users?|ban(?:ning)? users?',
    of: 'node_project',
  },
  {
    words:
      'user roles?|admin roles?|role[- ]based(?: access)?|permissions|benutzerrollen|roles de usuario|rôles|роли пользователей',
    of: 'node_project',
  },
  {
    words:
      'refresh tokens?|e-?mail (?:verification|confirmation)|verif(?:y|ies) (?:the|their) e-?mail|magic links?',
    of: 'node_project',
  },
  {
    words: 'soft[- ]deletes?|bulk (?:import|insert|delete|create)|audit (?:log|trail)s?|versioning',
    of: 'node_project',
  },
  { words: undoWords, of: 'node_project', in: ['whiteboard'] },
  {
    words:
      '(?:as |als |en |in |em |into )?(?:an? )?(?:zip|zips|zip-datei|tar|tar\\.gz|gzip)(?: (?:files?|archives?))?(?!\\p{L})|(?:re)?sizes? (?:\\p{L}{1,12} ){0,3}(?:images|photos|pictures)',
    of: 'node_project',
    in: ['scheduled-worker'],
  },
  {
    words: 'cach(?:e|es|ed|ing)|in-memory cache',
    of: 'node_project',
  },
  {
    words:
      'web ?sockets?(?: (?:updates|notifications|events))?|real-?time updates|server-sent events|sse|live updates',
    of: 'node_project',
    in: ['websocket-chat', 'whiteboard', 'live-server', 'quiz-server'],
  },
  {
    words: 'directory listings?|range requests|gzip|brotli|compression|hot reload|live reload',
    of: 'node_project',
  },
  {
    words: 'proxies|proxy rotation|headless browser|puppeteer|playwright|infinite scroll',
    of: 'node_project',
  },
  {
    words:
      '(?<!(?:check|watch|monitor)s? (?:an?|my|this|the) )(?:basic |simple |small )?(?:html page|web ui|web page|web interface|admin ui)|weboberfläche|webinterface|interfaz web|interface web',
    of: 'node_project',
    in: [
      'websocket-chat',
      'live-server',
      'kitty-server',
      'quiz-server',
      'whiteboard',
      'url-shortener',
      'login-server',
      'contact-site',
      'file-upload',
      'feed-reader',
      'graphql-api',
    ],
  },
  {
    words:
      'config(?:uration)? file|colou?r(?:ed|ful)? output|colou?red|interactive (?:mode|prompts?|menu)|progress bar|auto-?complet(?:e|ion)|watch mode|clipboard|encrypt(?:ed|ion)|cloud sync|recurring|reminders?|sub-?tasks|charts?|graphs?|diagramm(?:e)?',
    of: 'node_project',
  },
  {
    words: 'multi-?tenant|i18n|(?<!(?:words?|terms?|and),? ?)translations?|localization',
    of: 'node_project',
  },
  {
    words:
      '(?:sends?|triggers?|fires?|calls?|posts? to|notif\\p{L}{1,6}) (?:an? |the )?webhooks?|webhook notifications?|outgoing webhooks?',
    of: 'node_project',
    in: ['webhook-receiver', 'scheduled-worker'],
  },
  {
    words: 'webhooks?',
    of: 'node_project',
    // What posts to a route of an API needs no more.
    in: ['webhook-receiver', 'scheduled-worker', 'rest-api'],
  },
  {
    words:
      '(?:runs?|executes?|running|triggers?|does) (?:a |the |an |my )?(?:git pull|deploy(?:ment)?s?(?: script)?|shell (?:commands?|scripts?)|docker compose|npm (?:ci|install|run))',
    of: 'node_project',
  },
];
