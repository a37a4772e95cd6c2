import type { PlanCommand } from '../../contracts/job/plan.ts';
import { type NamedCommands, namedIn, planCommands } from '../shared/named-commands.ts';

export const focusCommands: NamedCommands = {
  focus: {
    does: 'Starts a time of work with a break after it.',
    words:
      'focus|pomodoros?|pomo|study|work|session|timer|start|konzentration|lernen|fokus|enfoque|estudiar|concentration|étudier|foco|estudar|studia|studio|studeren|nauka|skupienie|odak|çalış|помодоро|фокус|учеба|учёба|番茄钟|专注|学习|ポモドーロ|集中|勉強|뽀모도로|집중|공부|पोमोडोरो|फ़ोकस|تركيز|مذاكرة|دراسة|بومودورو|مؤقت',
  },
  'focus-stop': {
    does: 'Ends the time of work here.',
    words:
      '(?:focus|pomodoro|pomo|timer|session)-(?:stop|end|cancel)|stop|end|cancel|finish|stopp(?:en)?|beenden|ende|parar|terminar|arrêter|terminer|encerrar|ferma|stoppen|koniec|durdur|bitir|стоп|закончить|停止|结束|終了|중지|종료|बंद|إيقاف',
  },
  'focus-hours': {
    does: 'Shows the hours of the week.',
    words:
      '(?:focus|study|pomodoro)-(?:hours|stats|time|board)|hours|stats|leaderboard|ranking|stunden|rangliste|horas|heures|classement|ore|classifica|uren|godziny|saatler|sıralama|часы|рейтинг|统计|排行|ランキング|統計|순위|통계|घंटे|ساعات|ترتيب',
  },
  'focus-join': {
    does: 'Joins the time of work here.',
    words:
      '(?:focus|pomodoro|pomo|session)-join|join|beitreten|mitmachen|unirse|rejoindre|entrar|entra|meedoen|dołącz|katıl|войти|加入|参加|참가|जुड़ें|انضمام',
  },
};

/** To join is a button, unless the request names a command for it. */
export function focusBotCommands(text: string): readonly PlanCommand[] {
  const named = namedIn(text.slice(0, 4000));
  return planCommands(text, focusCommands).filter(
    ({ name, description }) => description !== joins || named.includes(name),
  );
}

/** The name of that command; empty where there is none. */
export function joinName(commands: readonly PlanCommand[]): string {
  return commands.find(({ description }) => description === joins)?.name ?? '';
}

const joins = focusCommands['focus-join']?.does;
