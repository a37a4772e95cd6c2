import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';
import { rulesScript } from './rules-script.ts';

export const script = source`
  ${rulesScript}

  const { players, pieces, text } = content;
  const $ = (id) => document.getElementById(id);
  const start = 'rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1';
  const kinds = { k: 'king', q: 'queen', r: 'rook', b: 'bishop', n: 'knight', p: 'pawn' };
  const glyphs = { k: '♚', q: '♛', r: '♜', b: '♝', n: '♞', p: '♟' };

  // The positions so far, the last is on the board; the moves between them.
  let positions;
  let played;
  let moves;
  let chosen = -1;
  // The square that the keyboard is at.
  let at = 52;
  let isFlipped = false;

  const squares = Array.from({ length: 64 }, (_, square) =>
    make('button', { type: 'button', class: 'square ' + ((square + Math.floor(square / 8)) % 2 ? 'dark' : 'light'), 'data-square': nameOf(square), click: () => press(square) }));
  $('again').addEventListener('click', () => {
    replay([]);
    squares[at].focus();
  });
  $('undo').addEventListener('click', () => replay(played.slice(0, -1)));
  $('flip').addEventListener('click', () => {
    isFlipped = !isFlipped;
    show();
  });
  $('board').addEventListener('keydown', (event) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (event.key === 'Escape') {
      chosen = -1;
      show();
    }
    if (!step) return;
    event.preventDefault();
    const next = away(at, isFlipped ? step.map((part) => -part) : step);
    if (next < 0) return;
    at = next;
    show();
    squares[at].focus();
  });
  replay(load('moves', []));

  // Plays the moves as far as they are legal: what was stored may be anything.
  function replay(wanted) {
    positions = [positionOf(start)];
    played = [];
    for (const move of Array.isArray(wanted) ? wanted : []) {
      const legal = legalMoves(positions.at(-1)).find((one) => move && one.from === move.from && one.to === move.to && (one.promotion || '') === (move.promotion || ''));
      if (!legal) break;
      positions.push(after(positions.at(-1), legal));
      played.push(legal);
    }
    settle();
  }

  function settle() {
    chosen = -1;
    moves = legalMoves(positions.at(-1));
    save('moves', played);
    show();
  }

  function press(square) {
    at = square;
    const ways = moves.filter((move) => move.from === chosen && move.to === square);
    if (ways.length > 1) return promote(ways);
    if (ways.length === 1) return play(ways[0]);
    chosen = square !== chosen && !isOver() && moves.some((move) => move.from === square) ? square : -1;
    show();
  }

  function play(move) {
    positions.push(after(positions.at(-1), move));
    played.push(move);
    settle();
    squares[at].focus();
  }

  function promote(ways) {
    $('promotion').hidden = false;
    $('promotion').replaceChildren(...ways.map((move) =>
      make('button', { type: 'button', 'aria-label': pieces[kinds[move.promotion]], 'data-piece': move.promotion, click: () => play(move) }, glyphs[move.promotion] + '\uFE0E')));
    $('promotion').firstElementChild.focus();
  }

  // Repeated three times, fifty quiet moves of each, or too few pieces to mate.
  function isDrawn() {
    const now = positions.at(-1);
    const key = ({ board, isWhite, castling, passing }) => [board.join(), isWhite, castling, passing].join(' ');
    return now.quiet >= 100 || isBare(now.board) || positions.filter((position) => key(position) === key(now)).length >= 3;
  }

  function isOver() {
    return moves.length === 0 || isDrawn();
  }

  function show() {
    const position = positions.at(-1);
    const who = position.isWhite ? players.white : players.black;
    const other = position.isWhite ? players.black : players.white;
    const inCheck = isCheck(position);
    const sentence = moves.length === 0 ? (inCheck ? text.mate : text.stalemate) : isDrawn() ? text.draw : inCheck ? text.check : text.turn;
    const said = fill(sentence, { who: sentence === text.mate ? other : who });
    $('turn').textContent = said;
    const last = played.at(-1);
    $('status').textContent = (last ? nameOf(last.from) + '–' + nameOf(last.to) + '. ' : '') + said;
    const targets = moves.filter((move) => move.from === chosen).map((move) => move.to);
    for (const [square, button] of squares.entries()) {
      const piece = position.board[square];
      button.replaceChildren(...(piece ? [make('span', { class: isWhitePiece(piece) ? 'white' : 'black', 'aria-hidden': 'true' }, glyphs[piece.toLowerCase()] + '\uFE0E')] : []));
      button.classList.toggle('chosen', square === chosen);
      button.classList.toggle('target', targets.includes(square));
      button.classList.toggle('last', Boolean(last) && (last.from === square || last.to === square));
      button.classList.toggle('checked', inCheck && square === kingOf(position.board, position.isWhite));
      button.tabIndex = square === at ? 0 : -1;
      button.setAttribute('aria-pressed', String(square === chosen));
      button.setAttribute('aria-label', nameOf(square) + ': ' + (piece ? pieces[kinds[piece.toLowerCase()]] + ' (' + (isWhitePiece(piece) ? players.white : players.black) + ')' : text.empty) + (targets.includes(square) ? ' ✓' : ''));
    }
    const order = isFlipped ? [...squares].reverse() : squares;
    if ($('board').firstElementChild !== order[0]) $('board').replaceChildren(...order);
    $('promotion').hidden = true;
    $('undo').disabled = played.length === 0;
    const notes = played.map(noteOf);
    $('moves').replaceChildren(...notes.flatMap((note, index) => (index % 2 ? [] : [make('li', {}, note + '  ' + (notes[index + 1] || ''))])));
  }

  function noteOf({ from, to, promotion }, index) {
    const { board } = positions[index];
    const piece = board[from].toLowerCase();
    if (piece === 'k' && Math.abs(to - from) === 2) return to > from ? '0-0' : '0-0-0';
    const sign = piece === 'p' ? '' : glyphs[piece] + '\uFE0E';
    const isTaking = board[to] !== '' || (piece === 'p' && from % 8 !== to % 8);
    return sign + nameOf(from) + (isTaking ? '×' : '–') + nameOf(to) + (promotion ? '=' + glyphs[promotion] + '\uFE0E' : '') + (isCheck(positions[index + 1]) ? '+' : '');
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
