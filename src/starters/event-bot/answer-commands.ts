import { upperStart } from '../../workspace/text/with-capitals.ts';
import { namedIn } from '../shared/named-commands.ts';

/** The commands with which members say whether they come to the next event. */
export interface AnswerCommands {
  readonly present: string;
  readonly absent: string;
}

/** What a plan says of them. */
export const answers: Readonly<Record<keyof AnswerCommands, string>> = {
  present: 'Says that you come to the next event.',
  absent: 'Says that you do not come to the next event.',
};

/**
 * The two commands with which a request lets members answer; undefined unless it names both.
 *
 * @example
 * answerCommands('/present and /absent for the training'); // { present: 'present', absent: 'absent' }
 */
export function answerCommands(text: string): AnswerCommands | undefined {
  const head = text.slice(0, 4000).toLowerCase();
  const names = namedIn(head)
    .flatMap((name) => name.split(' ', 1))
    // "The command /8ball answers yes or no"
    .filter((name) => !/(?<![\p{L}\p{N}/:.])\/\p{L}/u.test(head) || head.includes(`/${name}`));
  const absent = names.find((name) => isAbsent.test(name));
  const present = names.find((name) => isPresent.test(name) && name !== absent);
  return absent === undefined || present === undefined ? undefined : { present, absent };
}

/** Their names as the words of buttons: "Aanwezig". */
export function answerLabels(text: string): readonly string[] {
  const { present, absent } = answerCommands(text) ?? {};
  return present === undefined || absent === undefined
    ? []
    : [present, absent].map((name) => upperStart(name.replaceAll(/[-_]/gu, ' ')));
}

const isPresent =
  /^(?:yes|in|present|coming|going|attend(?:ing)?|available|ja|anwesend|dabei|komme|zusagen?|sí|si|voy|asisto|presente|oui|présent|viens|je-viens|sim|vou|sì|vengo|ci-sono|aanwezig|kom|erbij|tak|obecn[ya]|będę|geliyorum|varım|evet|да|буду|приду|присутствую|так|прийду|närvarande|kommer|参加|出席|참석|출석|참가)$/iu;
const isAbsent =
  /^(?:no|out|absent|not-?(?:coming|going)|unavailable|nein|abwesend|raus|nicht-?dabei|absagen?|ausente|no-?voy|falto|non|absente?|não|não-?vou|assente|non-?vengo|non-?ci-?sono|afwezig|nee|niet|nieobecn[ya]|nie|nie-?będę|gelmiyorum|yokum|hayır|нет|не-?(?:буду|приду|прийду)|отсутствую|ні|відсутній|frånvarande|nej|不参加|欠席|不来|불참|결석)$/iu;
