/**
 * Whether a message asks for tasks that have a priority or a date: a list that somebody keeps.
 *
 * @example
 * keepsTasks('tarefas com prioridade e prazo'); // true
 */
export function keepsTasks(message: string): boolean {
  return tasks.test(message);
}

const tasks =
  /^(?:\p{L}{1,8}\s){0,2}(?:tasks?|to-?dos?|tarefas|tareas|tâches|aufgaben|compiti|attività|taken|zadania|görevler|задачи|завдання|tugas|công việc|uppgifter)(?!\p{L}|\s(?:api|server|bot))[^.!?\n]{0,50}(?:priorit|due|deadline|prazo|frist|fällig|vencim|fecha límite|échéance|scaden|termin|срок|дедлайн|пріорит|приорит|öncelik|son tarih|tenggat|ưu tiên|hạn)/iu;
