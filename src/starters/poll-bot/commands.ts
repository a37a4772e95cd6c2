import type { PlanCommand } from '../../contracts/job/plan.ts';
import { type NamedCommands, namedIn, planCommands } from '../shared/named-commands.ts';
import { suggestionCommands } from '../suggestion-bot/commands.ts';
import { readProposals } from './read-proposals.ts';

export const pollCommands: NamedCommands = {
  poll: {
    does: 'Starts a poll with buttons.',
    words:
      '(?:polls?|encuesta|umfrage|abstimmung|sondage|enquete|votação|sondaggio|ankieta|anket|oylama|опрос|голосование|投票|アンケート|투표|설문|मतदान|peiling|stemming|تصويت|vote)(?: (?:create|start|new|crear|nueva|erstellen|starten|créer|creer|criar|nova|crea|nuovo|utwórz|nowa|oluştur|başlat|создать|начать|开始|创建|開始|作成|시작|만들기|starten|maken))?',
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
    words: `propose|proposal|nominate|submit|proponer|nominar|proposer|propor|proponi|voordragen|zgłoś|zaproponuj|предложи|提名|推荐|${suggestionCommands['suggest']?.words ?? ''}`,
  },
  winner: {
    does: 'Shows what won the last vote.',
    words:
      'current|won|now|aktuell|gewinner|actual|ganador|actuel|gagnant|atual|vencedor|attuale|vincitore|huidig|winnaar|aktualna|zwycięzca|güncel|kazanan|текущая|победитель|当前|結果|현재|우승',
  },
};

/** The commands of polls, and of proposals where a request wants votes on them. */
export function readPollCommands(text: string): readonly PlanCommand[] {
  const polls = planCommands(text, pollCommands);
  if (readProposals(text) === undefined) return polls;
  const [suggest, winner] = planCommands(text, proposalCommands);
  const asked = winner !== undefined && namedIn(text).includes(winner.name) ? [winner] : [];
  return [...(suggest === undefined ? [] : [suggest]), ...asked, ...polls];
}
