import { allMatches } from '../../workspace/text/all-matches.ts';
import { readChannels, readRole } from '../shared/reading/commands/read-server-words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What a request says of verification. */
export interface Verification {
  /** As in `#verify`. */
  readonly channel: string;
  readonly logChannel: string;
  /** What members get; "Member" if the request names none. */
  readonly role: string;
  /** What newcomers have until then. */
  readonly newRole: string;
  /** On the button. */
  readonly label: string | undefined;
  readonly asksSum: boolean;
}

/**
 * Reads roles, channels and the button of a verification.
 *
 * @example
 * readVerification('button "I agree" in #gate gives the role Crew, logs to #gate-log');
 * // { channel: '#gate', logChannel: '#gate-log', role: 'Crew', newRole: '', label: 'I agree', asksSum: false }
 */
export function readVerification(text: string): Verification {
  const head = text.slice(0, 4000);
  const roles = allMatches(head, anyRole).map(({ groups }) =>
    (groups?.['before'] ?? groups?.['after'] ?? '').replace(/["“”„«»'‘’@]/gu, '').trim(),
  );
  const newRole = roles.length < 2 ? '' : (roles.find((name) => unverified.test(name)) ?? '');
  const said = button.exec(head)?.groups;
  const channels = readChannels(head);
  const logChannel = channels.find((name) => /log|prot|regist|лог/u.test(name)) ?? '';
  return {
    channel: channels.find((name) => name !== logChannel) ?? '',
    logChannel,
    role: roles.find((name) => name !== newRole) ?? readRole(head) ?? 'Member',
    newRole,
    label: (said?.['label'] ?? said?.['single'])?.trim(),
    asksSum: sum.test(head),
  };
}

const name =
  '["“„«\'‘@]?\\p{Lu}[\\p{L}\\p{N}_-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{N}_-]{1,30}){0,2}["”“»\'’]?';
const role = '[Rr]ol(?:e|le|lü|ü|a|ę|ą|i)?|[Rr]ôle|[Cc]argo|[Rr]uolo|[Рр]ол(?:ь|ью|и)';
const anyRole = letterPattern(
  `(?<!\\p{L})(?:(?:${role})\\s(?<after>${name})|(?:the|a|an|gives?|gets?|das|die|el|la|le|o|il|de|da|dà|dá|donne|gibt|bekommt|geeft|krijgt)\\s(?<before>${name})\\s(?:role|rolle|rol))`,
  'gu',
);
const unverified =
  /^(?:un|non?[- ]?|nicht|nie|in|ne|не|sin)\s?-?(?:z?verif|z?weryf|вериф|bestät|vérif)|^(?:new|guest|gast|pending|newcomer|neuling|nuevo|nouveau|gość|гость|novato)/iu;
const button =
  /(?:button|knopf|botón|bouton|botão|pulsante|przycisk\p{L}{0,3}|knop|buton\p{L}{0,4}|düğme\p{L}{0,6}|кнопк\p{L}{1,3})\s(?:\p{L}{1,10}\s){0,2}(?:["“„«](?<label>[^"“”„«»\n]{1,60})["”“»]|['‘](?<single>[^"“”„«»'’\n]{1,60})['’])/iu;
const sum =
  /captcha|math|maths|sum(?!m)|arithmetic|rechenaufgabe|mathe|calcul|suma|conta|działani|matemat|toplama|пример|капч|算|計算|계산/iu;
