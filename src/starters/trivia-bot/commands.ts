import type { NamedCommands } from '../shared/named-commands.ts';
import { toldBoard } from '../shared/told-words.ts';

export const triviaCommands: NamedCommands = {
  trivia: {
    does: 'Asks a question.',
    words:
      '(?:trivia|quiz|pregunta|frage|question|pergunta|domanda|pytanie|soru|викторина|вопрос|问答|クイズ|퀴즈|प्रश्न|start|play|begin|spielen|los|jugar|empezar|jouer|commencer|jogar|começar|iniciar|gioca|inizia|speel|graj|oyna|başla|başlat|начать|играть|开始|開始|スタート|시작|शुरू|ابدأ)(?: (?:start|new|play|ask|iniciar|jugar|starten|jouer|commencer|jogar|gioca|avvia|graj|başlat|начать|开始|開始|시작))?',
  },
  scores: {
    does: 'Shows who knows most.',
    told: toldBoard,
    words:
      'leaderboard|top|score|points|ranking|puntos|punkte|rangliste|classement|pontos|placar|punti|classifica|wyniki|puanlar|skor|очки|счёт|топ|排行|得分|ランキング|スコア|순위|점수|अंक|scores?|(?:trivia|quiz|викторина|问答|クイズ|퀴즈)[ -](?:scores?|leaderboard|top|points|ranking|puntos|punkte|classement|pontos|punti|wyniki|skor|очки|排行|順位|순위)',
  },
  'question-add': {
    does: 'Adds a question.',
    words:
      'addquestion|add-question|new-?question|(?:trivia|quiz|question|pregunta|frage|pergunta|domanda|pytanie|soru|вопрос|问答|クイズ|퀴즈)[ -](?:add|new|añadir|agregar|hinzufügen|ajouter|adicionar|aggiungi|dodaj|ekle|добавить|添加|追加|추가)',
  },
};
