import { leftOutOfLive } from '../live-server/left-out.ts';
import { liveKindOf } from '../live-server/read-live.ts';
import { asksForLiveQuiz } from '../quiz-server/read-quiz-server.ts';
import { phrases, defineStarters } from '../starter.ts';
import { leftOutOfChat } from '../websocket-chat/left-out.ts';
import { roomsIn } from '../websocket-chat/read-chat.ts';

/** Servers whose pages change for all at once. */
export const livePrograms = defineStarters('node_project', [
  {
    name: 'websocket-chat',
    about: 'A chat with rooms, over WebSockets',
    kind: 'Chat',
    cues: phrases(
      'websocket, websockets, web socket, websocket chat, socket io, chat app, chat server, chat room, chat rooms, chatroom, chatrooms, chat application, realtime chat, real time chat, live chat, broadcast server, sala de chat, salas de chat, chat en vivo, chatraum, chatserver, echtzeit chat, salon de discussion, messagerie instantanée, tchat, bate papo, batepapo, stanza di chat, sohbet odası, sohbet uygulaması, чат комната, вебсокет, 聊天室, 채팅방, chatruimte, chatkamers, خادم دردشة, سيرفر دردشة, سيرفر شات, دردشة مباشرة, ruang obrolan, chattrum, chattserver',
    ),
    hints: phrases('chat, чат, чата, 聊天, チャット, 채팅, चैट, sohbet, czat, czatu'),
    routes: [
      { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
      { method: 'GET', path: '/', summary: 'The page of the chat.' },
      { method: 'GET', path: '/api/rooms', summary: 'Lists the rooms.' },
      { method: 'GET', path: '/chat', summary: 'The WebSocket.' },
    ],
    leavesOut: leftOutOfChat,
    // A room may be called music.
    builds: (words, request) =>
      roomsIn(request).some((room) => room.toLowerCase() === words.toLowerCase()),
    load: () => import('../websocket-chat/websocket-chat.ts'),
  },
  {
    name: 'quiz-server',
    about: 'A quiz that several people play at once, over WebSockets',
    kind: 'Quiz Server',
    cues: phrases(
      'quiz server, quizserver, kahoot clone, multiplayer quiz server, server kuis, máy chủ quiz, сервер вікторини, frågesportsserver, canlı quiz sunucusu',
    ),
    describes: asksForLiveQuiz,
    routes: [
      { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
      { method: 'GET', path: '/', summary: 'The page of the quiz.' },
      { method: 'GET', path: '/game', summary: 'The WebSocket.' },
    ],
    builds: (words) => /leaderboard|ranking|socket|multi|page|web ui|interface/iu.test(words),
    load: () => import('../quiz-server/quiz-server.ts'),
  },
  {
    name: 'live-server',
    about: 'A queue with numbers, numbers that are drawn, or a vote, live over WebSockets',
    kind: 'Live Server',
    cues: phrases('live server'),
    describes: (text) => liveKindOf(text) !== undefined,
    routes: [
      { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
      { method: 'GET', path: '/', summary: 'The page.' },
      { method: 'GET', path: '/api/state', summary: 'How things stand.' },
      { method: 'GET', path: '/live', summary: 'The WebSocket.' },
    ],
    leavesOut: leftOutOfLive,
    load: () => import('../live-server/live-server.ts'),
  },
  {
    name: 'whiteboard',
    about: 'A whiteboard on which several people draw at once',
    kind: 'Whiteboard',
    cues: phrases(
      'whiteboard, white board, whiteboards, shared whiteboard, collaborative whiteboard, real time whiteboard, realtime whiteboard, websocket whiteboard, collaborative drawing, shared drawing, multiplayer drawing, draw together, drawing together, shared canvas, collaborative canvas, gemeinsames whiteboard, gemeinsam zeichnen, gemeinsam malen, zeichentafel, pizarra, pizarra compartida, pizarra colaborativa, dibujar juntos, tableau blanc, tableau blanc partagé, tableau blanc collaboratif, dessiner ensemble, quadro branco, lousa, lousa compartilhada, desenhar juntos, lavagna, lavagna condivisa, lavagna collaborativa, disegnare insieme, wspólna tablica, wspólną tablicę, tablica do rysowania, wirtualna tablica, beyaz tahta, ortak tahta, общая доска, общую доску, доска для рисования, доску для рисования, виртуальная доска, вайтборд, 白板, 在线白板, 共享白板, ホワイトボード, 共有ホワイトボード, 화이트보드, व्हाइटबोर्ड, samen tekenen, gedeeld tekenbord, سبورة, لوح أبيض, سبورة مشتركة, papan tulis, bảng trắng, спільна дошка, rita tillsammans',
    ),
    routes: [
      { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
      { method: 'GET', path: '/', summary: 'The page of the whiteboard.' },
      { method: 'GET', path: '/api/boards', summary: 'Lists the boards.' },
      { method: 'GET', path: '/board', summary: 'The WebSocket.' },
    ],
    load: () => import('../whiteboard/whiteboard.ts'),
  },
]);
