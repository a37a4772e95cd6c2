import type { Plan } from '../../contracts/job/plan.ts';
import { leftWord } from '../not-included/lines/program-lines.ts';
import { byModel } from '../not-included/lines/by-model.ts';
import { namedList } from '../shared/named-list.ts';
import { clausesOf } from '../not-included/clauses/clauses-of.ts';
import { forSome, roomsIn } from './read-chat.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** Events of a protocol of its own: a chat has only those of a chat. */
export function leftOutOfChat(plan: Plan, text: string): readonly string[] {
  const events = namedList(text, 'events?|ereignisse|eventos|événements|eventi|события');
  // A room may be called games.
  const rooms = roomsIn(text);
  const isGame = game.test(
    rooms.reduce((rest, room) => rest.replaceAll(letterPattern(escaped(room), 'giu'), ' '), text),
  );
  const isChat = chat.test(text);
  return [
    ...(/(?<!\p{L})(?:tcp|net module|telnet|netcat)(?!\p{L})/iu.test(text)
      ? ['TCP → WebSocket']
      : []),
    ...(isChat || isGame ? [] : [leftWord('program', plan.language)]),
    ...(isGame ? [gameLeft(plan.language)] : []),
    // A room that only one may write in is there for all.
    ...clausesOf(text.slice(0, 4000))
      .map(({ text: clause }) => clause)
      .filter((clause) => forSome.test(clause) && clause.length < 120)
      .slice(0, 3),
    ...(events === undefined ? [] : [`the events ${events.join(', ').toLowerCase()} (${byModel})`]),
  ];
}

function gameLeft(language: Plan['language'] = 'en'): string {
  return language === 'en'
    ? `the game: its rounds, questions and points; this is a chat (${byModel})`
    : leftWord('program', language);
}

function escaped(room: string): string {
  return room.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

const chat =
  /chat|messag|mensaj|mensag|nachricht|messagg|bericht|wiadomo|mesaj|sohbet|czat|rooms?(?!\p{L})|salas?(?!\p{L})|räume|чат|сообщ|комнат|broadcast|聊天|消息|チャット|メッセージ|채팅|메시지|चैट|संदेश|دردشة|شات/iu;
const game =
  /(?<!\p{L})(?:quiz|trivia|games?|players?|spiel(?:er|e)?|juegos?|jugadores|jeux?|joueurs|jogos?|jogadores|gioc[oh]i?|giocatori|gry|gracze|oyun|игр[аыу]|игрок\p{L}{0,2})(?!\p{L})|游戏|ゲーム|게임/iu;
