import { countdownWords } from '../countdown/read-moment.ts';
import { readStages, type Stage } from '../interval-timer/read-stages.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * The timers that a request names with their lengths, at most 12.
 *
 * @example
 * readTimers('timers for pasta 9 min and eggs 6 min'); // [{ name: 'pasta', seconds: 540 }, …]
 */
export function readTimers(text: string): readonly Stage[] {
  const told = text.replace(question, ' ');
  const bare = bareLengths.exec(told)?.groups;
  if (bare !== undefined)
    return (bare['all']?.match(/\d{1,3}/gu) ?? [])
      .slice(0, 12)
      .map((minutes) => ({ name: `${minutes}${bare['unit']}`, seconds: Number(minutes) * 60 }));
  return readStages(told.replace(unitOnce, unitEach).replace(unitLast, unitEach))
    .stages.map((stage) => ({ ...stage, name: stage.name.replace(forWhat, '') }))
    .filter(({ name }) => name !== '' && !warns.test(name))
    .slice(0, 12);
}

/** The seconds of the first length that a request names: "90 minute countdown". */
export function firstLength(text: string): number | undefined {
  const [said] = aLength.exec(text) ?? [];
  if (said === undefined) return undefined;
  return Number.parseInt(said) * (hours.test(said) ? 3600 : seconds.test(said) ? 1 : 60);
}

const hours = /^\d+[\s-]?(?:h|st|o|u|ч)/iu;
const seconds = /^\d+[\s-]?(?:s|с)/iu;

/** "with a warning when 10 minutes are left" */
const warns =
  /warn|alert|alarm|(?<!\p{L})(?:when|wenn|cuando|quand|quando|wanneer|gdy|когда|если)(?!\p{L})/iu;
/** "Minuteur pour le riz 12 min" */
const forWhat =
  /^(?:(?:with )?names? like|for|für|para|pour|per|voor|dla|для|för)\s(?:(?:the|den|die|das|el|la|los|las|le|les|il|lo|i|gli|o|a|os|as|de|het)\s)?(?=\p{L}{2})/iu;

/** "Can you make an egg timer?" names none. */
const question = /^\s{0,4}[^\d?？\n]{2,100}[?？]/u;

const minutes =
  '\\s?(?:min\\p{L}{0,5}|menit|phút|dk|dakika(?:lık)?|мин\\p{L}{0,4}|хв\\p{L}{0,5}|분|分钟?)';
const joint =
  '(?:[,、،]\\s?|,?\\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|ve|veya|и|или|та|або)\\s)';
/** "5, 10 or 15 minutes", "5 10 15 min": lengths without names. */
const lengths = `[1-9]\\d{0,2}(?:(?:${joint}|\\s|\\s?/\\s?)[1-9]\\d{0,2}){1,8}`;
const bareLengths = letterPattern(`(?<!\\d|\\d\\s)(?<all>${lengths})(?<unit>${minutes})(?!\\p{L})`);
/** "soft 4, medium 6, hard 9 minutes" */
const unitLast = letterPattern(
  `(?<![\\d:])\\d{1,3}(?:${joint}[^\\d,.;:\\n]{2,30}\\s\\d{1,3}){1,8}(?<unit>${minutes})(?!\\p{L})`,
  'giu',
);
/** "soft 4 minutes, medium 6, hard 9" */
const unitOnce =
  /(?<!\d)\d{1,3}(?<unit>\s?(?:min\p{L}{0,5}|dk|dakika|мин\p{L}{0,4}|분|分钟?))(?<more>(?:[,、،]\s?|,?\s(?:and|und|y|et|e|en|i|ve|и)\s)[^\d,.;:\n]{2,30}\s?\d{1,3}(?=[,.;、،\n]|$|\s(?:and|und|y|et|e|en|i|ve|и)\s)){1,8}/giu;

function unitEach(list: string, ...groups: readonly unknown[]): string {
  const { unit = '' } = (groups.at(-1) ?? {}) as { readonly unit?: string };
  return list.replace(/\d(?![\d\p{L}]|\s?(?:min|dk|мин|분|分))/giu, (digit) => `${digit}${unit}`);
}

/** Whether a request is for timers that run beside each other, and not one after the other. */
export function asksForTimers(text: string): boolean {
  return (
    beside.test(text) ||
    asksForEggs(text) ||
    (/^[^\n]{0,80}\d/u.test(text) && alone.test(text) && !ofStages.test(text.replace(buttons, ' ')))
  );
}

/** Whether a timer is for eggs. */
export function asksForEggs(text: string): boolean {
  return ofEggs.test(text);
}

const timers =
  '(?:(?<!\\p{L})(?:\\p{L}{0,12}timers?|temporizador(?:es)?|minuter(?:ie|ies)|minuteurs?|contaminuti|kookwekkers?|minutnik\\p{L}{0,2}|zamanlayıcı\\p{L}{0,4}|hẹn giờ|таймер\\p{L}{0,2})(?!\\p{L})|计时器|タイマー|타이머|टाइमर|مؤقت)';
const several =
  '(?:(?<![\\p{L}\\d])(?:[2-9]|two|three|four|several|multiple|multi|independent|separate|many|parallel|simultaneous|mehrere|parallele|varios|plusieurs|vários|più|diversi|meerdere|kilka|birden fazla|birden çok|birkaç|несколько|нескольких)\\s(?:\\p{L}{1,14}\\s){0,2}|多个|複数の?|여러 (?:개의? )?|कई |عدة )';
const together =
  '(?:(?<!\\p{L})(?:(?:each|every)(?: one)? (?:with |has |having )?(?:an? |its |their )?(?:own|separate) (?:start|stop|pause|reset|button|controls?)|at (?:once|(?:the )?same time)|side by side|simultaneously|in parallel|gleichzeitig|nebeneinander|parallel|a la vez|al mismo tiempo|simultáneos|en même temps|en parallèle|simultanés|ao mesmo tempo|simultâneos|contemporaneamente|tegelijk|tegelijkertijd|jednocześnie|równocześnie|aynı anda|одновременно)(?!\\p{L})|同时|同時|동시|एक साथ|في نفس الوقت)';
const eggs =
  '(?:(?<!\\p{L})(?:eggs?|eier|huevos?|œufs?|oeufs?|ovos?|uov[ao]|eieren|jaj(?:ka|ek)?|yumurta|яиц|яйц[оа])(?!\\p{L})|鸡蛋|煮蛋|ゆで(?:卵|たまご)|달걀|계란|अंड|بيض)';
/** A word that is a timer for eggs. */
const eggTimer =
  '(?<!\\p{L})(?:egg ?timers?|eier ?uhr|eierkocher|äggklock\\p{L}{0,2}|æggeur|eggeklokke|eierwekker|minutka na jajka|yumurta (?:saati|zamanlayıcı\\p{L}{0,2}))(?!\\p{L})|エッグタイマー|煮蛋器|煮蛋计时';
const ofEggs = letterPattern(
  `${eggTimer}|${timers}[^.!?\\n]{0,40}${eggs}|${eggs}[^.!?\\n]{0,40}${timers}`,
);
const length = `[1-9]\\d{0,2}[\\s-]?(?:${minutes.slice(3)}|hours?|stunden?|horas?|heures?|ore|uur|час\\p{L}{0,2}|sec\\p{L}{0,5}|sek\\p{L}{0,5})`;
const aLength = letterPattern(`(?<!\\d)${length}(?!\\p{L})`);
const ahead =
  '(?:(?!\\s(?:with|and|mit|und|con|avec|com|met|z|с)\\s|(?:games?|spiel|juego|jeu|jogo|gioco|gra|игра)(?!\\p{L}))[^.,;:!?\\n]){0,40}';
/** "90 minute countdown", "timer with buttons for 5, 10 and 15 minutes" */
const alone = letterPattern(
  `^${ahead}(?:${timers}|${countdownWords})[^.!?\\n]{0,60}${lengths}${minutes}|^${ahead}${length}\\s?(?:${timers}|${countdownWords})|^${ahead}${timers}(?:\\s(?:for|of|de|di|für|von|pour|para|per|voor|van|na|на)\\s(?:the |\\p{L}{3,14}\\s)?|[:,]?\\s)${length}|^${ahead}${countdownWords}(?:\\s(?:timer|app|page))?\\s(?:for|of|from|von|über|für|de|di|d[ae]|van|na|на)\\s${length}`,
);
/** "start, pause and reset" */
const buttons =
  /(?:start|stop|play)\p{L}{0,6}[^.;\d\n]{1,10}pau[sz]\p{L}{0,4}|pau[sz]\p{L}{0,4}(?=[^.;\d\n]{1,10}(?:reset|resume|start|stop|button|knop|taste))/giu;
/** What other timers are for. */
const ofStages =
  /pomodor|помодор|tabata|hiit|quiz|(?<!\p{L})(?:breaks?|rests?|focus|study|work(?:out|ing)?|rounds?|intervals?|speech|chess|pausen?|arbeit\p{L}{0,2}|fokus|lern\p{L}{0,3}|runden|descansos?|pausas?|trabajo|estudi\p{L}{1,3}|pauses?|travail|tours|trabalho|lavoro|pauze|werk\p{L}{0,2}|przerw\p{L}|prac[ay]|mola|çalışma|перерыв\p{L}{0,2}|работ\p{L}|перерв\p{L})(?!\p{L})/iu;
const beside = letterPattern(`${several}${timers}|${timers}[^.!?\\n]{0,80}${together}`);
