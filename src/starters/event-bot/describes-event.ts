import type { PlanCommand } from '../../contracts/job/plan.ts';
import { namedIn, planCommands } from '../shared/named-commands.ts';
import { answerCommands, answers } from './answer-commands.ts';
import { eventCommands } from './commands.ts';
import { readEventFields } from './read-event-fields.ts';
import { groupCommand } from './read-group.ts';
import { signsUp } from './signs-up.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Whether a request describes events by their command: a day and a time are typed, and members answer; or
 * a group that gathers by buttons.
 *
 * @example
 * describesEvent('/trip new (title, date, time), buttons "In" and "Out"'); // true
 */
export function describesEvent(text: string): boolean {
  return datedCommand(text) !== undefined || groupCommand(text) !== undefined;
}

/** The commands of events; of a group those that the request names. */
export function eventBotCommands(text: string): readonly PlanCommand[] {
  const dated = datedCommand(text);
  const group = dated === undefined ? groupCommand(text) : undefined;
  const planned = planCommands(text, eventCommands);
  if (group === undefined)
    return [
      ...planned.map((one, at) =>
        at === 0 && dated !== undefined ? { ...one, name: dated } : one,
      ),
      ...answering(text, planned),
    ];
  const [first] = planned;
  const named = namedIn(text.slice(0, 4000));
  return planned.flatMap((command) => {
    if (command === first) return [{ ...command, name: group }];
    return named.includes(command.name) && command.name !== group ? [command] : [];
  });
}

/** "/present", "/absent" */
function answering(text: string, planned: readonly PlanCommand[]): readonly PlanCommand[] {
  const named = answerCommands(text);
  if (named === undefined || planned.some(({ name }) => name === named.present)) return [];
  return [
    { name: named.present, description: answers.present },
    { name: named.absent, description: answers.absent },
  ];
}

/** The command behind which a day is typed: one that is called as events are, or for which members sign up. */
function datedCommand(text: string): string | undefined {
  const head = text.slice(0, 4000);
  const isDated = (name: string): boolean => readEventFields(head, name).isDated;
  const event = namedIn(head).find((name) => isEvent.test(name));
  if (event !== undefined) return answered.test(head) && isDated(event) ? event : undefined;
  const [, first = ''] = /(?<![\p{L}\p{N}/.<_-])\/([\p{L}\p{M}\p{N}_-]{2,32})/u.exec(head) ?? [];
  return first !== '' && signsUp(head) && isDated(first.toLowerCase())
    ? first.toLowerCase()
    : undefined;
}

const isEvent = letterPattern(`^(?:event|${eventCommands['event']?.words ?? ''})$`, 'u');
const answered =
  /button|knopf|knöpf|bot[oó]n|bouton|botã?o|botões|pulsant|przycisk|knop|buton|düğme|кнопк|sign up|signs? ?up|rsvp|anmeld|zusag|inscri|apunt|iscri|aanmeld|zapis|katıl|запис|ボタン|参加|按钮|报名|버튼|참가|बटन|زر|أزرار/iu;
