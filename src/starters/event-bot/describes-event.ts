import { namedIn } from '../shared/named-commands.ts';
import { eventCommands } from './commands.ts';
import { readEventFields } from './read-event-fields.ts';

/**
 * Whether a request describes events by their command: a day and a time are typed, and members answer.
 *
 * @example
 * describesEvent('/trip new (title, date, time), buttons "In" and "Out"'); // true
 */
export function describesEvent(text: string): boolean {
  const head = text.slice(0, 4000);
  const command = namedIn(head).find((name) => isEvent.test(name));
  return command !== undefined && answers.test(head) && readEventFields(head, command).isDated;
}

const isEvent = new RegExp(`^(?:event|${eventCommands['event']?.words ?? ''})$`, 'u');
const answers =
  /button|knopf|knöpf|bot[oó]n|bouton|botã?o|botões|pulsant|przycisk|knop|buton|düğme|кнопк|sign up|signs? ?up|rsvp|anmeld|zusag|inscri|apunt|iscri|aanmeld|zapis|katıl|запис|ボタン|参加|按钮|报名|버튼|참가|बटन|زر|أزرار/iu;
