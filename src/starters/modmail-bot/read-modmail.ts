import { readChannels, readRole } from '../shared/reading/commands/read-server-words.ts';

/** What a request says of the conversations with the moderators. */
export interface Modmail {
  /** As in `#modmail`. */
  readonly channel: string;
  /** The role that answers; empty for those who can read the channel. */
  readonly staff: string;
  /** Whether users read the names of those who answer. */
  readonly isAnonymous: boolean;
}

/**
 * Reads the channel, the role and whether answers are anonymous.
 *
 * @example
 * readModmail('modmail in #inbox for the role Staff, show which mod answered');
 * // { channel: '#inbox', staff: 'Staff', isAnonymous: false }
 */
export function readModmail(message: string): Modmail {
  const text = message.slice(0, 4000);
  return {
    channel: readChannels(text)[0] ?? '#modmail',
    staff: readRole(text) ?? '',
    isAnonymous: !named.test(text),
  };
}

const named =
  /(?<!\p{L})(?<!(?:not|no|don['’]?t|never)\s)(?:shows?|with|see|sees|displays?) (?:the )?(?:names?|which|who)(?!\p{L})|(?<!\p{L})not anonymous|nicht anonym|mit (?:dem )?namen|sin anonimato|no anónim\p{L}{1,2}|con (?:el )?nombre|pas anonymes?|avec (?:le )?nom|não anônim\p{L}{1,2}|com (?:o )?nome|non anonim\p{L}|con (?:il )?nome|не анонимн\p{L}{1,2}|с именем/iu;
