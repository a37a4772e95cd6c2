import { wordsOf } from '../dictionary.ts';
import { markup } from '../../markup.ts';
import { daysLeftScript, daysLeftWords } from '../days-left.ts';
import { readDate } from '../reading/read-date.ts';
import type { SitePart } from './part.ts';

/** The days to the first date of the request. */
export const countdown: SitePart = {
  name: 'countdown',
  sure: [
    'count-?down(?: timer| clock)?s?|how many days (?:are )?(?:left|to go|remain\\p{L}{0,3}|until)|days (?:left|to go) (?:until|till|to|counter)|wie viele tage (?:noch|es noch)|noch \\p{L}{0,6} ?tage bis|cuántos días (?:faltan|quedan)|combien de jours (?:il )?reste\\p{L}{0,2}|quantos dias faltam|quanti giorni mancano|hoeveel dagen (?:het )?nog|ile dni zostało|kaç gün kaldığ\\p{L}{0,6}|сколько дней осталось|还有多少天|还剩多少天|あと何日|며칠 남|कितने दिन (?:बचे|बाकी)|كم يوم\\p{L}? (?:باقي|متبقي)|countdown-?uhr|cuenta (?:atrás|regresiva)|compte à rebours|contagem (?:regressiva|decrescente)|conto alla rovescia|odliczani\\p{L}|aftel(?:klok|ler|len)|geri sayım\\p{L}{0,3}|обратн\\p{L}{2,3} отсч[её]т\\p{L}?|倒计时|倒數|カウントダウン|카운트다운|디데이|काउंटडाउन|उलटी गिनती|عد(?:اد)? تنازلي|العد التنازلي',
  ],
  in: [
    'countdown',
    'day-list',
    'invitation',
    'pomodoro',
    'interval-timer',
    'typing-test',
    'everyday-calculator',
  ],
  build({ facts = [], language = 'en' }) {
    const date = readDate(facts.find(({ kind }) => kind === 'date')?.text ?? '', language);
    if (date === undefined) return undefined;
    return {
      place: 'top',
      html: markup`<p class="lead" id="left"></p>`,
      styles: '',
      script: daysLeftScript,
      data: { date, text: wordsOf(daysLeftWords, language).pick('left', 'today', 'over') },
    };
  },
};
