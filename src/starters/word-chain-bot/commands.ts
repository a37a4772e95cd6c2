import type { Language, PlanCommand } from '../../contracts/job/plan.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { type NamedCommands, namedIn, planCommands } from '../shared/named-commands.ts';
import { toldBoard } from '../shared/told-words.ts';

export const wordChainCommands: NamedCommands = {
  scores: {
    does: 'Shows who has the most points.',
    told: `${toldBoard}|points|scores?|punkte|puntos|pontos|punti|punten|punkty|puan|очк|балл|得点|スコア|积分|分数|점수|अंक|النقاط`,
    words:
      'score|points|leaderboard|board|top|rank|ranking|stats|punkte|rangliste|bestenliste|puntos|puntuación|puntajes?|clasificación|classement|pontos|pontuação|placar|punti|punteggio|punteggi|classifica|ranglijst|punten|punkty|wyniki|puan|puanlar|skor|sıralama|очки|счёт|счет|рейтинг|топ|баллы|积分|排行|排行榜|分数|スコア|得点|ランキング|점수|순위|랭킹|अंक|स्कोर|النقاط|نقاط|الترتيب',
  },
  'last-word': {
    does: 'Shows the last word and how the next one begins.',
    words:
      'last|word|current|lastword|wort|letztes-?wort|stand|palabra|última|mot|dernier|palavra|última-?palavra|parola|ultima|woord|laatste|słowo|ostatnie|kelime|son-?kelime|слово|последнее|当前|单词|单語|単語|現在|단어|현재|शब्द|الكلمة|كلمة',
  },
  'new-chain': {
    does: 'Begins a new chain.',
    words:
      'reset|restart|new|newgame|new-?game|start|neu|neustart|zurücksetzen|reiniciar|nuevo|nouveau|recommencer|novo|nuovo|ricomincia|nieuw|nowa|nowy|sıfırla|yeni|başlat|сброс|заново|новая|重置|重新开始|リセット|開始|초기화|시작|नया|جديد|إعادة',
  },
};

/** The score, called in the language of the request, and of the others those that it names. */
export function readWordChainCommands(text: string): readonly PlanCommand[] {
  const named = new Set(namedIn(text));
  return planCommands(text, wordChainCommands).flatMap((command, at) => {
    if (named.has(command.name)) return [command];
    if (at > 0) return [];
    const isOwn = command.name === 'scores';
    return [isOwn ? { ...command, name: scoreNames[languageOf(text) ?? 'en'] } : command];
  });
}

const scoreNames: Readonly<Record<Language, string>> = {
  en: 'scores',
  es: 'puntos',
  de: 'punkte',
  fr: 'points',
  pt: 'pontos',
  it: 'punti',
  nl: 'punten',
  pl: 'punkty',
  tr: 'puanlar',
  ru: 'очки',
  zh: '积分',
  ja: 'スコア',
  ko: '점수',
  hi: 'अंक',
  ar: 'النقاط',
  id: 'skor',
  vi: 'điểm',
  uk: 'очки',
  sv: 'poäng',
};
