import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Whether a request wants a line for what one works on.
 *
 * @example
 * asksForTask('and let me write down what im working on'); // true
 */
export function asksForTask(message: string): boolean {
  return asked.test(message);
}

/** The words that ask for it, as a pattern without edges. */
export const taskWords = [
  "(?:what|the (?:task|thing)s?(?: that)?|which task) (?:i|we|you)(?:['’]?m|['’]?re| am| are| is)? ?(?:currently |now )?(?:working|focus\\p{L}{0,5}|doing)(?: on)?|(?:current|task|my) task(?: name| field| label)?|(?:write|type|enter|put|note|name|set|label)(?: down| in)? (?:the|my|a|what|each) (?:current )?task\\p{L}?|task (?:name|field|input|label)|(?:field|input|box|line|space|text) for (?:the |my |a )?(?:current )?task",
  'woran ich (?:gerade )?arbeite|(?:aktuelle|jetzige|meine)[nr]? aufgabe|(?:feld|zeile|eingabe\\p{L}{0,4}) für (?:die |eine )?(?:aktuelle )?aufgabe|aufgabe (?:eintragen|eingeben|aufschreiben|notieren)|was ich (?:gerade )?(?:mache|tue)',
  'en (?:qué|lo que) (?:estoy trabajando|trabajo)|(?:la )?tarea (?:actual|en curso)|(?:escribir|anotar|apuntar|poner) (?:la|mi|una) tarea|lo que estoy haciendo|sur quoi je (?:travaille|bosse)|ce sur quoi je|(?:la )?tâche (?:en cours|actuelle|du moment)|(?:écrire|noter|saisir|indiquer) (?:la|ma|une) tâche|ce que je (?:fais|suis en train)',
  '(?:no|em) que (?:estou|eu estou|tô) (?:trabalhando|fazendo)|(?:a )?tarefa (?:atual|que estou fazendo|em andamento)|(?:escrever|anotar) (?:a|minha|uma) tarefa|o que estou fazendo|(?:a )?(?:cosa|che cosa) (?:sto (?:lavorando|facendo)|lavoro)|su cosa (?:sto )?lavor\\p{L}{1,5}|(?:scrivere|annotare|inserire) (?:il|la|un)(?:’| )?\\s?(?:compito|attività)|(?:attività|compito) (?:in corso|attuale)',
  'waar(?:aan)? ik (?:nu )?(?:aan )?(?:werk|mee bezig ben)|huidige taak|taak (?:invullen|opschrijven|intypen)|nad czym (?:teraz |aktualnie )?pracuj\\p{L}{1,2}|nad którym pracuj\\p{L}{1,2}|(?:pole|miejsce) na (?:zadanie|nazwę zadania)|(?:bieżąc|aktualn)\\p{L}{1,3} zadani\\p{L}{1,2}|(?:wpisać|zapisać) zadanie',
  'üzerinde çalıştığım|(?:ne|neyin|ne üzerinde) (?:üzerinde )?çalış\\p{L}{2,8}|(?:şu anki|mevcut) görev\\p{L}{0,3}|görev\\p{L}{0,3} yaz\\p{L}{1,10}|над чем (?:я )?(?:сейчас )?работаю|(?:текущ|рабоч)\\p{L}{2,3} задач\\p{L}|(?:поле|место|строк\\p{L}) для (?:текущей )?задачи|(?:записать|вписать|ввести|записывать) задачу|над чим (?:я )?(?:зараз )?працюю|поточн\\p{L}{1,3} (?:завдан\\p{L}{1,3}|справ\\p{L})|(?:поле|місце|рядок) для (?:поточного )?завдання',
  'apa yang (?:sedang )?(?:saya |aku )?(?:sedang )?kerjakan|(?:nama )?tugas (?:saat ini|yang sedang)|(?:tulis|catat|isi) tugas|việc (?:đang|mình đang|tôi đang) làm|(?:ghi|nhập|viết) (?:tên )?(?:công việc|việc|nhiệm vụ)|vad jag (?:jobbar|arbetar|håller på) med|(?:nuvarande|aktuell) uppgift|fält för uppgift\\p{L}{0,2}',
  '(?:正在|当前|现在)(?:做|进行)?的?(?:任务|事情|工作|事)|(?:写下?|填写|输入|记录)(?:当前)?(?:任务|在做什么)|今(?:やって|作業して|取り組んで)いる(?:こと|タスク|作業|もの)|(?:現在の|今の)(?:タスク|作業)|タスク(?:名)?を(?:書|入力|メモ|記入)|(?:지금|현재) ?(?:하는|하고 있는|진행 ?중인)? ?(?:작업|일|할 일|과제)|(?:जिस|किस) (?:काम )?पर (?:मैं )?काम कर|वर्तमान (?:काम|कार्य)|(?:المهمة|العمل) (?:الحالية|الحالي)|ما أعمل عليه|(?:اكتب|كتابة) (?:المهمة|ما أعمل)',
].join('|');

const asked = letterPattern(taskWords);

/** Where words stand together, one may follow another. */
const edge = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])';

/** Whether a request wants a list of tasks beside the clock. */
export function asksForTasks(message: string): boolean {
  return list.test(message);
}

/** The words that ask for it, as a pattern without edges. */
export const taskListWords =
  '(?:task|to[ -]?do)s?[ -]?lists?|list of (?:the |my |today’?s )?(?:tasks|to[ -]?dos)|(?:add|enter|manage|track|(?:tick|check|cross) off) (?:my |the )?tasks|tasks? with|(?:aufgaben|to-?do-?)listen?|liste (?:der|von|mit) aufgaben|aufgaben (?:hinzufügen|eintragen|verwalten)|lista de (?:tareas|pendientes|tarefas)|(?:añadir|agregar) tareas|adicionar tarefas|liste (?:de|des) tâches|ajouter des tâches|(?:lista|elenco) (?:delle |di )?(?:attività|compiti|cose da fare)|takenlijst(?:je)?|lijst met taken|lista zada[ńn]|listą zadań|görev listesi|yapılacaklar listesi|список (?:задач|дел|завдань|справ)|списк\\p{L}{1,2} (?:задач|дел|завдань|справ)|uppgiftslista|att göra-lista|daftar tugas|danh sách (?:công việc|việc)|任务(?:清单|列表)|(?:添加|写|记录)[^，。,]{0,4}任务|待办|タスクリスト|タスク一覧|할 ?일 ?(?:목록|리스트)|कार्य सूची|काम की सूची|قائمة (?:المهام|مهام)';

const list = letterPattern(`${edge}(?:${taskListWords})`);

/** Whether a request wants what was done listed, round by round. */
export function asksForLog(message: string): boolean {
  return log.test(message);
}

/** The words that ask for it, as a pattern without edges. */
export const logWords =
  "(?:list|log|history|record|diary) of (?:what (?:i|we|you)(?:[’']?ve| have)? (?:did|done|finished|completed|worked on)|(?:the |my |all )?(?:done|finished|completed|past) (?:rounds|sessions|pomodoros|tasks)|(?:my |the )?(?:sessions|pomodoros))|(?:session|pomodoro|daily|work) (?:log|history)|what i (?:did|have done|got done) (?:today|that day)|(?:write|note|log|record|save|list|keep)s? (?:down )?what (?:i|we)(?:[’']?ve| have)? (?:did|done|finished|worked)|(?:liste|protokoll|verlauf|tagebuch)[^.,;]{0,12} was ich (?:heute )?(?:gemacht|geschafft|erledigt)|was ich heute (?:gemacht|geschafft|erledigt)|(?:erledigte|fertige)\\p{L} (?:runden|sitzungen|pomodoros)|lo que (?:he hecho|hice)|(?:historial|registro|lista) de (?:sesiones|pomodoros|rondas)|ce que j[’']ai fait|(?:historique|liste|journal) des (?:sessions|pomodoros|tours)|o que (?:eu )?(?:fiz|já fiz)|(?:histórico|registro|lista) d[ea]s? (?:sessões|pomodoros)|(?:quello|ciò|cosa) (?:che )?ho fatto|(?:cronologia|storico|elenco) (?:delle sessioni|dei pomodori)|wat ik (?:vandaag )?(?:heb gedaan|gedaan heb|deed)|co (?:dzi[śs] |dzisiaj )?(?:zrobił[ea]m|robił[ea]m)|(?:historia|lista|dziennik) (?:sesji|pomodoro)|bugün (?:ne|neler) yaptı\\p{L}{0,6}|yaptıklarım\\p{L}{0,6}|что (?:я )?(?:сегодня )?(?:сделал|сделано|делал)\\p{L}?|(?:история|журнал|список) (?:сессий|помодоро|раундов)|що (?:я )?(?:сьогодні )?(?:зробив|зробила|зроблено)|(?:історія|журнал|список) (?:сесій|помодоро)|今日(?:やった|した)(?:こと|作業)|오늘 (?:한|했던) (?:일|것)|今天(?:做了什么|完成的)";

const log = letterPattern(`${edge}(?:${logWords})`);
