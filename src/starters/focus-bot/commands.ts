import type { NamedCommands } from '../shared/named-commands.ts';

export const focusCommands: NamedCommands = {
  focus: {
    does: 'Starts a time of work with a break after it.',
    words:
      'focus|pomodoros?|pomo|study|work|session|timer|start|konzentration|lernen|fokus|enfoque|estudiar|concentration|étudier|foco|estudar|studia|studio|studeren|nauka|skupienie|odak|çalış|помодоро|фокус|учеба|учёба|番茄钟|专注|学习|ポモドーロ|集中|勉強|뽀모도로|집중|공부|पोमोडोरो|फ़ोकस|تركيز|مذاكرة|دراسة|بومودورو|مؤقت',
  },
  'focus-stop': {
    does: 'Ends the time of work here.',
    words:
      '(?:focus|pomodoro|pomo|timer|session)-(?:stop|end|cancel)|stop|cancel|stopp|parar|arrêter|停止',
  },
  'focus-hours': {
    does: 'Shows the hours of the week.',
    words:
      '(?:focus|study|pomodoro)-(?:hours|stats|time|board)|hours|stats|leaderboard|ranking|stunden|rangliste|horas|heures|classement|ore|classifica|uren|godziny|saatler|sıralama|часы|рейтинг|统计|排行|ランキング|統計|순위|통계|घंटे|ساعات|ترتيب',
  },
};
