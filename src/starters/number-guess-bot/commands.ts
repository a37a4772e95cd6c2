import type { NamedCommands } from '../shared/named-commands.ts';

export const guessCommands: NamedCommands = {
  'guess-start': {
    does: 'Begins a game here: the bot thinks of a number.',
    told: 'starts?|begins?|new game|startet|neues spiel|empieza|inicia|nueva partida|lance|commence|nouvelle partie|começa|avvia|inizia|start|zaczyna|başlat|начинает|запускает|开始|開始|始め|시작|शुरू|يبدأ|بدء',
    words:
      '(?:guess|number)-?(?:start|new|game)|(?:start|new)-?(?:guess|game|number)|(?:guess|number) (?:start|new)|guess|number|start|newgame|zahl|raten|zahlenraten|adivina|número|numero|devine|nombre|adivinhe|indovina|raad|getal|zgadnij|liczba|tahmin|sayı|угадай|число|игра|猜数字|猜数|数当て|数字|숫자|맞추기|अनुमान|تخمين|رقم|لعبة',
  },
  'guess-top': {
    does: 'Shows who has won the most.',
    told: 'leaderboard|ranking|rangliste|clasificación|classement|classifica|ranglijst|sıralama|рейтинг|топ|排行|ランキング|순위|الترتيب|المتصدرين',
    words:
      '(?:guess|number)-?(?:top|board|scores?)|top|leaderboard|ranking|scores?|wins|rangliste|punkte|clasificación|puntos|classement|points|pontos|classifica|punti|ranglijst|punten|punkty|sıralama|puanlar|рейтинг|топ|очки|排行|排行榜|积分|ランキング|得点|순위|랭킹|점수|अंक|रैंकिंग|الترتيب|المتصدرين|المتصدرون|النقاط|نقاط',
  },
};
