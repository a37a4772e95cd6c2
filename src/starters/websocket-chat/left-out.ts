import type { Plan } from '../../contracts/job/plan.ts';
import { byModel } from '../not-included/by-model.ts';
import { namedList } from '../shared/named-list.ts';
import { roomsIn } from './read-chat.ts';

/** Events of a protocol of its own: a chat has only those of a chat. */
export function leftOutOfChat(_plan: Plan, text: string): readonly string[] {
  const events = namedList(text, 'events?|ereignisse|eventos|événements|eventi|события');
  // A room may be called games.
  const rooms = roomsIn(text);
  const isGame = game.test(
    rooms.reduce((rest, room) => rest.replaceAll(new RegExp(escaped(room), 'giu'), ' '), text),
  );
  return [
    ...(isGame ? [`the game: its rounds, questions and points; this is a chat (${byModel})`] : []),
    ...(events === undefined ? [] : [`the events ${events.join(', ').toLowerCase()} (${byModel})`]),
  ];
}

function escaped(room: string): string {
  return room.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

const game =
  /(?<!\p{L})(?:quiz|trivia|games?|players?|spiel(?:er|e)?|juegos?|jugadores|jeux?|joueurs|jogos?|jogadores|gioc[oh]i?|giocatori|gry|gracze|oyun|игр[аыу]|игрок\p{L}{0,2})(?!\p{L})|游戏|ゲーム|게임/iu;
