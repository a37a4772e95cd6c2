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
  /** After how many hours who is not verified is removed; 0 for never. */
  readonly kickHours: number;
}

/**
 * Reads roles, channels and the button of a verification. A greeting has the first channel.
 *
 * @example
 * readVerification('button "I agree" in #gate gives the role Crew, logs to #gate-log');
 * // { channel: '#gate', logChannel: '#gate-log', role: 'Crew', newRole: '', label: 'I agree', asksSum: false }
 */
export function readVerification(text: string, greets = false): Verification {
  const head = text.slice(0, 4000);
  const roles = allMatches(head, anyRole).map(({ groups }) =>
    (groups?.['before'] ?? groups?.['after'] ?? groups?.['now'] ?? '')
      .replace(/["“”„«»'‘’@]/gu, '')
      .trim(),
  );
  const first = instead.test(head) ? roles[0] : undefined;
  const newRole =
    roles.length < 2 ? '' : (roles.find((name) => unverified.test(name)) ?? first ?? '');
  const said = button.exec(head)?.groups;
  const channels = readChannels(head);
  const logChannel = channels.find((name) => /log|prot|regist|лог/u.test(name)) ?? '';
  return {
    channel:
      channels.find((name) => ofRules.test(name)) ??
      channels.filter((name) => name !== logChannel)[greets ? 1 : 0] ??
      '',
    logChannel,
    role: roles.find((name) => name !== newRole) ?? readRole(head) ?? 'Member',
    newRole,
    label: (
      said?.['label'] ??
      said?.['single'] ??
      clicked.exec(head)?.groups?.['label'] ??
      sign.exec(head)?.[0]
    )?.trim(),
    asksSum: sum.test(head),
    kickHours: kickHoursIn(head),
  };
}

/** "Kicks who does not verify within 24 hours" */
export function kickHoursIn(text: string): number {
  const clause = text
    .slice(0, 4000)
    .replaceAll(whoever, ' ')
    .split(/[.;!?\n]|,\s/u)
    .find((one) => kicks.test(one) && without.test(one));
  return hoursIn(clause ?? '');
}

/** Whether a part of a request says that those who do not verify in time are removed, where the settings do it. */
export function saysKick(clause: string, settings: string): boolean {
  const hours = hoursIn(clause);
  const isSaid = kicks.test(clause) || (hours > 0 && without.test(clause));
  return (
    isSaid &&
    settings.includes(`kickHours: ${hours > 0 ? `${hours},` : ''}`) &&
    doesKick.test(settings)
  );
}

function hoursIn(clause: string): number {
  const { count = '', unit = '' } = within.exec(clause)?.groups ?? {};
  const isDays = /^(?:d|t|j|gi|gü|д)/iu.test(unit);
  const isMinutes = /^(?:m|м)/iu.test(unit);
  return (Number(count) || 0) * (isDays ? 24 : isMinutes ? 1 / 60 : 1);
}

const doesKick = /kickHours: [1-9]|kickHours: 0\./u;
/** "Wer sich nicht verifiziert, wird gekickt" */
const whoever =
  /,\s(?=(?:wird|werden|fliegt|gets?|is|are|será|es|est|sera|è|viene|wordt|zostaje|того|будет)\s)/giu;
const kicks =
  /(?<!\p{L})(?:kick\p{L}{0,4}|remov\p{L}{1,3}|rauswerf\p{L}{0,2}|wirft|gekickt|expuls\p{L}{1,3}|echa\p{L}{0,2}|exclu\p{L}{1,4}|espell\p{L}{1,3}|verwijder\p{L}{0,2}|wyrzuc\p{L}{1,3}|at(?:sın|ar)|кика\p{L}{1,4}|выгоня\p{L}{1,3}|видаля\p{L}{1,3})(?!\p{L})/iu;
const without =
  /(?<!\p{L})(?:n['’]t|don['’]?t|do not|does(?:n['’]t| not)|have(?:n['’]t| not)|if not|sinon|altrimenti|unless|otherwise|or (?:they )?(?:are |get )?kick(?:ed)?|fail to|un-?verified|not verif\p{L}{1,4}|nicht|no se|sin|ne (?:se )?|pas|não|non|niet|nie|doğrulamay\p{L}{1,5}|не)(?!\p{L})/iu;
const within =
  /(?<!\d)(?<count>\d{1,3})\s?(?<unit>h|hours?|hrs?|stunden?|horas?|heures?|ore|uur|uren|godzin\p{L}?|saat|час\p{L}{0,2}|годин\p{L}?|days?|tage?n?|d[ií]as?|jours?|giorni|dagen|dni|gün|дн\p{L}{1,2}|min\p{L}{0,6}|мин\p{L}{0,3})(?!\p{L})/iu;

const name =
  '["“„«\'‘@]?\\p{Lu}[\\p{L}\\p{N}_-]{1,30}(?:\\s\\p{Lu}[\\p{L}\\p{N}_-]{1,30}){0,2}["”“»\'’]?';
const role = '[Rr]ol(?:e|le|lü|ü|a|ę|ą|i)?|[Rr]ôle|[Cc]argo|[Rr]uolo|[Рр]ол(?:ь|ью|и)';
const anyRole = letterPattern(
  `(?<!\\p{L})(?:(?:${role})\\s(?<after>${name})|(?:the|a|an|gives?|gets?|das|die|el|la|le|o|il|de|da|dà|dá|donne|gibt|bekommt|geeft|krijgt)\\s(?<before>${name})\\s(?:role|rolle|rol)|(?:gets?|have|becomes?|loses?|gives? (?:them|him|her))\\s(?:the\\s|an?\\s)?(?<now>${name}))`,
  'gu',
);
/** "Gives them Member instead" */
const instead =
  /(?<!\p{L})(?:instead|los(?:es?|ing)|remov(?:es?|ing)|replac(?:es?|ing))(?!\p{L})/iu;
const ofRules = /rule|verif|regel|regla|norma|règl|regol/u;
const unverified =
  /^(?:un|non?[- ]?|nicht|nie|in|ne|не|sin)\s?-?(?:z?verif|z?weryf|вериф|bestät|vérif)|^(?:new|guest|gast|pending|newcomer|neuling|nuevo|nouveau|gość|гость|novato)/iu;
const button =
  /(?:button|knopf|botón|bouton|botão|pulsante|przycisk\p{L}{0,3}|knop|buton\p{L}{0,4}|düğme\p{L}{0,6}|кнопк\p{L}{1,3})\s(?:\p{L}{1,10}\s){0,2}(?:["“„«](?<label>[^"“”„«»\n]{1,60})["”“»]|['‘](?<single>[^"“”„«»'’\n]{1,60})['’])/iu;
/** "must click 'I agree'" */
const clicked =
  /(?<!\p{L})(?:click|press|tap|klick|drück|puls|cliqu|clic|clicc|klik)\p{L}{0,5}\s(?:on\s|auf\s|en\s|sur\s|em\s|su\s|op\s)?(?:the\s)?["“„«'‘](?<label>[^"“”„«»\n]{2,40})["”“»'’]/iu;
/** "react with ✅" */
const sign =
  /(?<=(?:click|press|tap|react)(?:s|ing)?\s[^.;,]{0,16})\p{Extended_Pictographic}\ufe0f?/iu;
const sum =
  /captcha|math|maths|sum(?!m)|arithmetic|rechenaufgabe|mathe|calcul|suma|conta|działani|matemat|toplama|пример|капч|算|計算|계산/iu;
