import type { PlanCommand } from '../../contracts/job/plan.ts';
import { namedIn, planCommands } from '../shared/named-commands.ts';
import { eventCommands } from './commands.ts';
import { readEventFields } from './read-event-fields.ts';
import { groupCommand } from './read-group.ts';

/**
 * Whether a request describes events by their command: a day and a time are typed, and members answer; or
 * a group that gathers by buttons.
 *
 * @example
 * describesEvent('/trip new (title, date, time), buttons "In" and "Out"'); // true
 */
export function describesEvent(text: string): boolean {
  return isDatedEvent(text) || groupCommand(text) !== undefined;
}

/** The commands of events; of a group those that the request names. */
export function eventBotCommands(text: string): readonly PlanCommand[] {
  const group = isDatedEvent(text) ? undefined : groupCommand(text);
  const planned = planCommands(text, eventCommands);
  if (group === undefined) return planned;
  const [first] = planned;
  const named = namedIn(text.slice(0, 4000));
  return planned.flatMap((command) => {
    if (command === first) return [{ ...command, name: group }];
    return named.includes(command.name) && command.name !== group ? [command] : [];
  });
}

function isDatedEvent(text: string): boolean {
  const head = text.slice(0, 4000);
  const command = namedIn(head).find((name) => isEvent.test(name));
  return command !== undefined && answers.test(head) && readEventFields(head, command).isDated;
}

const isEvent = new RegExp(`^(?:event|${eventCommands['event']?.words ?? ''})$`, 'u');
const answers =
  /button|knopf|knöpf|bot[oó]n|bouton|botã?o|botões|pulsant|przycisk|knop|buton|düğme|кнопк|sign up|signs? ?up|rsvp|anmeld|zusag|inscri|apunt|iscri|aanmeld|zapis|katıl|запис|ボタン|参加|按钮|报名|버튼|참가|बटन|زر|أزرار/iu;
