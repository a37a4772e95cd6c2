import { randomUUID } from 'node:crypto';
import { checkPoints, checkStroke } from './boards.js';
import { createSockets } from './sockets.js';

/**
 * The WebSocket side, all in JSON: { type: 'join', board }, then 'begin' a stroke, 'go' on, 'end' it,
 * 'undo' an own one, or 'clear' the board. All others on the board are told the same, with the stroke's id.
 */
export function createWhiteboard(boards, options = {}) {
  function connect(tell) {
    // Of this visit alone: nobody else can know it before it is told.
    const visit = randomUUID();
    let board;
    const idOf = (number) => visit + '/' + Number(number);

    const receivers = {
      join({ board: wanted }) {
        if (!boards.has(wanted)) return refuse('noBoard');
        leave();
        board = wanted;
        boards.visitors(board).add(tell);
        tell({ type: 'board', board, visit, strokes: boards.strokes(board) });
        countVisitors(board);
      },

      begin(message) {
        const stroke = checkStroke(message);
        const points = checkPoints(message.points);
        if (!stroke || !points) return refuse('notUnderstood');
        const whole = { ...stroke, id: idOf(message.number), points: [...points] };
        if (!boards.begin(board, whole)) return refuse('full');
        tellOthers({ type: 'begin', stroke: whole });
      },

      go({ number, points: given }) {
        const points = checkPoints(given);
        if (!points) return refuse('notUnderstood');
        if (!boards.extend(board, idOf(number), points)) return refuse('tooLong');
        tellOthers({ type: 'go', id: idOf(number), points });
      },

      end: save,

      undo({ number }) {
        if (!boards.undo(board, idOf(number))) return;
        tellOthers({ type: 'undo', id: idOf(number) });
        save();
      },

      clear() {
        boards.clear(board);
        tellOthers({ type: 'clear' });
        save();
      },
    };

    function receive(message) {
      const type = message?.type;
      const isKnown = typeof type === 'string' && Object.hasOwn(receivers, type);
      if (!isKnown) refuse('notUnderstood');
      else if (board === undefined && type !== 'join') refuse('joinFirst');
      else receivers[type](message);
    }

    function leave() {
      if (board === undefined) return;
      boards.visitors(board).delete(tell);
      countVisitors(board);
      save();
      board = undefined;
    }

    function save() {
      boards.save(board).catch(console.error);
    }

    function tellOthers(message) {
      for (const other of boards.visitors(board)) if (other !== tell) other(message);
    }

    function refuse(code) {
      tell({ type: 'error', code });
    }

    return { receive, leave };
  }

  function countVisitors(board) {
    const visitors = boards.visitors(board);
    for (const tell of visitors) tell({ type: 'visitors', count: visitors.size });
  }

  return createSockets('/board', connect, { burst: 80, perSecond: 40, ...options });
}
