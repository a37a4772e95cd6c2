import { commandClauses } from '../shared/reading/commands/command-clauses.ts';

/** The commands with which members begin and end a time that counts. */
export interface Clocking {
  readonly start: string;
  readonly stop: string;
}

/**
 * The two commands with which a request counts a time; undefined where it has others, or counts none.
 *
 * @example
 * readClocking('/start and /stop save my study time, weekly ranking'); // { start: 'start', stop: 'stop' }
 */
export function readClocking(text: string): Clocking | undefined {
  const head = text.slice(0, 4000);
  if (!time.test(head) || others.test(head)) return undefined;
  const clauses = commandClauses(head);
  // "/study-start", "/lernende"
  const is = (pattern: RegExp, name: string): boolean =>
    pattern.test(name) || pattern.test(name.replace(ofWork, ''));
  const stop = clauses.find(({ name }) => is(stops, name))?.name;
  const start = clauses.find(
    ({ name, said }) => name !== stop && (is(starts, name) || begins.test(said)),
  )?.name;
  return start === undefined || stop === undefined ? undefined : { start, stop };
}

/** Time that is spent on something. */
const time =
  /(?<!\p{L})(?:time|timers?|stopwatch|how long|hours|study[ -]track(?:er|ing)|\p{L}{0,9}(?:zeit|stunden|tijd)\p{L}{0,2}|stoppuhr|wie lange|horas|bot de ponto|fichajes?|control horario|tiempo|cron[oóô]metro|heures|temps|minuteur|chrono(?:mètre)?|combien de|tempo|ore|uren|hoe lang|godzin\p{L}?|czas|(?:süre|saat)\p{L}{0,4}|врем\p{L}{1,2}|час\p{L}{0,2}|таймер|секундомер|годин\p{L}?|сколько|tid|waktu|jam belajar|giờ)(?!\p{L})|시간|타이머|タイマー|[时時][间間长]|计时/iu;
/** What begins and ends otherwise. */
const others =
  /(?<![\p{L}/])(?:pomodoro|breaks?|pausen?|descansos?|pauses?|quiz\p{L}{0,3}|giveaways?|raids?|games?|spiele?|juegos?|jeux?|jogos?|игр\p{L}|oyun\p{L}{0,3}|matches|minecraft|musi[ck]\p{L}{0,3}|música|auctions?|auktion|polls?|tickets?)(?!\p{L})|休憩|휴식|퀴즈|ゲーム|게임|游戏/iu;
/** "/estudar inicia um cronômetro" */
const begins =
  /^\s(?:\p{L}{2,10}\s){0,3}?(?:start|beg[iu]n|inici|empie|liga|démarre|lance|commence|avvia|comincia|rozpoczyna|włącza|запуска|включа|начина|başla)/iu;
const ofWork =
  /[-_]?(?:study(?:ing)?|work|lern|time|timer|estudio|étude|studio|nauk[ai]|ders)[-_]?/iu;
const starts =
  /^(?:start|begin|(?:clock-?|punch-?)?in|kommen|wejście|приш(?:[её]л|ла)|приход|прихід|study|work|anfang\p{L}{0,2}|beginn\p{L}{0,2}|los|lernen|einstempeln|empezar|empiezo|comenzar|estudi?ar|fichar|inici[ao]r?|entrada|entro|entrar|d[ée]but|étudier|commencer|d[ée]marrer|arrivée|começar|comecei|chegada|cheguei|inizi[ao]|studia|entrata|rozpocznij|nauka|başla|başlat|çalış|giriş|старт|начать|начало|учиться|учусь|почати|початок|börja|mulai|bắt-đầu)$|^\p{L}{0,6}(?:开始|開始|始め|시작|출근|上班|出勤)\p{L}{0,4}$/iu;
const stops =
  /^(?:stop|end|finish|done|(?:clock-?|punch-?)?out|gehen|wyjście|уш(?:[её]л|ла)|уход|вихід|ende|beenden|stopp|feierabend|ausstempeln|terminar|terminei|acabar|finalizar|fin|parar|terminer|salida|salir|sair|sa[ií](?:da)?|arr[êe]t(?:er)?|finir|d[ée]part|encerrar|fim|fine|ferma|uscita|einde|klaar|koniec|zakończ|bitir|bitiş|bitti|dur|çıkış|стоп|конец|закончить|стіп|кінець|завершити|sluta|slut|selesai|kết-thúc)$|^\p{L}{0,6}(?:结束|終了|終わり|종료|끝|퇴근|下班|退勤)\p{L}{0,4}$/iu;
