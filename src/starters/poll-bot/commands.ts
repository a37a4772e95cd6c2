import type { PlanCommand } from '../../contracts/job/plan.ts';
import { type NamedCommands, namedIn, planCommands } from '../shared/named-commands.ts';
import { suggestionCommands } from '../suggestion-bot/commands.ts';
import { readPredictions } from './read-predictions.ts';
import { addedBy, readProposals, votedBy } from './read-proposals.ts';

export const pollCommands: NamedCommands = {
  poll: {
    does: 'Starts a poll with buttons.',
    words:
      '(?:polls?|encuesta|umfrage|abstimmung|sondage|enquete|votação|sondaggio|ankieta|anket|oylama|опрос|голосование|投票|アンケート|투표|설문|मतदान|peiling|stemming|تصويت|vote)(?: (?:create|start|new|crear|nueva|erstellen|starten|créer|creer|criar|nova|crea|nuovo|utwórz|nowa|oluştur|başlat|создать|начать|开始|创建|開始|作成|시작|만들기|maken))?',
  },
  'poll-end': {
    does: 'Ends the last poll here.',
    words:
      '(?:polls?|encuesta|umfrage|abstimmung|sondage|enquete|votação|sondaggio|ankieta|anket|oylama|опрос|голосование|投票|アンケート|투표|설문|peiling|stemming|vote)[ -](?:end|close|stop|finish|cerrar|terminar|beenden|schließen|fermer|terminer|encerrar|fechar|chiudi|termina|zakończ|zamknij|bitir|kapat|закрыть|завершить|结束|終了|締切|종료|sluiten)|(?:end|close)-?poll',
  },
};

/** Those with which members propose something to vote on, and see what won. */
export const proposalCommands: NamedCommands = {
  suggest: {
    does: 'Proposes something for the next vote.',
    told: '(?:propon|propos|propong|propõe|suggest|sugier|nominat|schlägt|vorschl|voorstel|zgłasza|öner|предлаг)\\p{L}{0,5}',
    words: `propose|proposal|nominate|submit|proponer|nominar|proposer|propor|proponi|voordragen|zgłoś|zaproponuj|предложи|提名|推荐|${suggestionCommands['suggest']?.words ?? ''}`,
  },
  winner: {
    does: 'Shows what won the last vote.',
    told: 'current|aktuell|a[ct]+ual|actuel|huidig|we(?:.re| are) reading',
    words:
      'current|won|now|aktuell|gewinner|actual|ganador|actuel|gagnant|atual|vencedor|attuale|vincitore|huidig|winnaar|aktualna|zwycięzca|güncel|kazanan|текущая|победитель|当前|結果|현재|우승',
  },
};

/** Those of polls in which members say who wins. */
export const predictionCommands: NamedCommands = {
  predict: {
    does: pollCommands['poll']?.does ?? '',
    words: `match|game|fixture|prediction|spiel|tipp|tippen|partido|pronóstico|pronostic|jogo|palpite|partita|pronostico|wedstrijd|voorspel|voorspelling|mecz|typ|maç|tahmin|матч|прогноз|预测|竞猜|予想|예측|경기|मैच|भविष्यवाणी|अनुमान|توقع|مباراة|${pollCommands['poll']?.words ?? ''}`,
  },
  'predict-result': {
    does: 'Says what was right, and gives the points.',
    words:
      'results?|setresult|winner|ergebnis|resultado|résultat|risultato|uitslag|wynik|sonuç|результат|итог|结果|結果|결과|नतीजा|परिणाम|نتيجة|النتيجة',
  },
  leaderboard: {
    does: 'Shows who has the most points.',
    words:
      'ranking|rank|table|standings|top|points|scores?|tabelle|rangliste|tabla|clasificación|classement|tabela|classifica|ranglijst|stand|sıralama|tablo|таблица|рейтинг|排行榜|順位|순위|랭킹|सूची|रैंकिंग|ترتيب|الترتيب',
  },
};

/** The commands of polls, and of proposals where a request wants votes on them. */
export function readPollCommands(text: string): readonly PlanCommand[] {
  if (readPredictions(text) !== undefined) return planCommands(text, predictionCommands);
  const [poll, ...ends] = planCommands(text, pollCommands);
  const isProposed = readProposals(text) !== undefined;
  const voted = isProposed ? votedBy(text) : undefined;
  const polls = poll === undefined ? ends : [{ ...poll, ...(voted && { name: voted }) }, ...ends];
  if (!isProposed) return polls;
  const [first, winner] = planCommands(text, proposalCommands);
  const decides = namedIn(text).find((name) => /^(?:pick|decide|choose|end|close)$/u.test(name));
  const added = addedBy(text);
  const suggest = first && { ...first, ...(added && { name: added }) };
  const asked = winner !== undefined && namedIn(text).includes(winner.name) ? [winner] : [];
  return [
    ...(suggest === undefined ? [] : [suggest]),
    ...asked,
    ...polls.map((one, at) =>
      decides !== undefined && at === polls.length - 1 ? { ...one, name: decides } : one,
    ),
  ];
}
