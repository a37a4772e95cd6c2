import { letterPattern } from '../../workspace/text/letters.ts';

/** To which chat events go on, and which. */
export interface Forward {
  readonly chat: string;
  /** As in `#sales`; empty where the request names none. */
  readonly channel: string;
  /** As the sender calls them; empty for all. */
  readonly events: readonly string[];
  readonly actions: readonly string[];
}

/**
 * What a request wants of events to be told in a chat; undefined where it names none.
 *
 * @example
 * readForward('GitHub webhook -> Discord: when an issue is opened post it');
 * // { chat: 'discord', channel: '', events: ['issues'], actions: ['opened'] }
 */
export function readForward(text: string): Forward | undefined {
  const head = text.slice(0, 4000);
  const found = (arrow.exec(head) ?? sends.exec(head))?.groups?.['chat'];
  if (found === undefined) return undefined;
  const events = kinds.filter(([, words]) => words.test(head)).map(([event]) => event);
  const isHosted = /(?<![a-z])git(?:hub|lab|ea)(?![a-z])/iu.test(head);
  return {
    chat: found.toLowerCase(),
    channel: /#[\p{L}\p{N}_-]{2,40}/u.exec(head)?.[0] ?? '',
    events: isHosted && !/gitlab/iu.test(head) ? events : [],
    actions: isHosted && opens.test(head) ? ['opened'] : [],
  };
}

/** Whether a clause says that events are told in the chat. */
export function saysForward(clause: string): boolean {
  return sends.test(clause) || arrow.test(clause) || told.test(clause);
}

const chats = '(?<chat>discord|slack|telegram|teams|mattermost)';
const arrow = letterPattern(
  `(?:->|=>|→|(?<!\\p{L})(?:to|into|nach|a|à|naar|na|в))\\s(?:(?:our|my|a|an|the|unser\\p{L}{0,2}|nuestro|notre|nosso|nostro|onze)\\s)?${chats}(?!\\p{L})`,
);
const sends = letterPattern(
  `(?<!\\p{L})(?:posts?|sends?|forwards?|notif(?:y|ies)|messages?|pings?|tells?|alerts?|writes?|postet|schickt|sendet|leitet|publica|env[ií]a|manda|avisa|envoie|poste|prévient|écri[ts]|publie|avvisa|scriv[aei]|pubblica|invia|stuurt|plaatst|wysyła|отправля\\p{L}{1,3}|публику\\p{L}{1,3}|gönder\\p{L}{0,4})(?!\\p{L})[^.;\\n]{0,80}?(?<!\\p{L})${chats}(?!\\p{L})`,
);
const told =
  /(?<!\p{L})(?:title|link|url|amount|author|customer(?: name)?|who (?:opened|did|paid))(?!\p{L})[^.;\n]{0,40}$/iu;
const opens =
  /(?<!\p{L})(?:opens?|opened|new (?:issues?|pull|prs?)|creates?|created|öffnet|geöffnet|abr[ea]n?|abiert\p{L}|ouvr\p{L}{1,3}|ouvert\p{L}{0,2})(?!\p{L})/iu;
const kinds: readonly (readonly [string, RegExp])[] = [
  ['issues', /(?<!\p{L})issues?(?!\p{L})/iu],
  ['pull_request', /(?<!\p{L})(?:pull[ -]?requests?|prs?)(?!\p{L})/iu],
  ['push', /(?<!\p{L})(?:push(?:es|ed)?|commits?)(?!\p{L})/iu],
  ['release', /(?<!\p{L})releases?(?!\p{L})/iu],
  ['star', /(?<!\p{L})stars?(?:red)?(?!\p{L})/iu],
];
