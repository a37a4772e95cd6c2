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
  const names = commandClauses(head).map(({ name }) => name);
  const start = names.find((name) => starts.test(name));
  const stop = names.find((name) => stops.test(name));
  return start === undefined || stop === undefined ? undefined : { start, stop };
}

/** Time that is spent on something. */
const time =
  /(?<!\p{L})(?:(?:study|work(?:ing)?|practice|learning|training|reading|volunteer|spent)[ -]?(?:time|hours)|how (?:long|many hours)|hours|(?:time|study|work)[ -]track(?:er|ing)|(?:lern|arbeits|übungs)(?:zeit|stunden)\p{L}{0,2}|wie lange|stunden|horas|bot de ponto|fichajes?|control horario|tiempo de (?:estudio|trabajo)|cuánto tiempo|heures|temps (?:de travail|d['’]étude)|combien de temps|tempo de (?:estudo|trabalho)|quanto tempo|ore|tempo di (?:studio|lavoro)|uren|studietijd|werktijd|hoe lang|godzin\p{L}?|czas (?:nauki|pracy)|çalışma (?:süresi|saat\p{L}{0,3})|(?:ders|mesai) (?:süresi|saat\p{L}{0,3})|время (?:учёбы|учебы|работы)|час(?:ы|ов)|сколько времени|час (?:навчання|роботи)|години)(?!\p{L})|(?:공부|근무|작업|운동) ?시간|(?:勉強|作業|勤務|学習)時間|(?:学习|工作|工时)时[间长]|学习时长/iu;
/** What begins and ends otherwise. */
const others =
  /(?<!\p{L})(?:pomodoro|breaks?|pausen?|descansos?|pauses?|quiz\p{L}{0,3}|giveaways?|raids?|games?|matches|polls?|tickets?)(?!\p{L})|休憩|휴식|퀴즈/iu;
const starts =
  /^(?:start|begin|clock-?in|study|work|anfang\p{L}{0,2}|beginn\p{L}{0,2}|los|einstempeln|empezar|empiezo|comenzar|fichar|inicio|iniciar|entrada|entro|entrar|début|commencer|démarrer|arrivée|começar|comecei|chegada|cheguei|inicia|inizio|inizia|entrata|rozpocznij|başla|başlat|giriş|старт|начать|начало|почати|початок|börja|mulai|bắt-đầu|开始|開始|始め|시작|출근)$/iu;
const stops =
  /^(?:stop|end|finish|done|clock-?out|ende|beenden|stopp|feierabend|ausstempeln|terminar|terminei|acabar|finalizar|fin|parar|salida|salir|sair|sa[ií](?:da)?|arrêter|finir|départ|encerrar|fim|fine|ferma|uscita|einde|klaar|koniec|zakończ|bitir|bitiş|dur|çıkış|стоп|конец|закончить|стіп|кінець|завершити|sluta|slut|selesai|kết-thúc|结束|終了|終わり|종료|끝|퇴근)$/iu;
