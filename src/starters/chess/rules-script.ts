import { source } from '../lay-out.ts';

/**
 * The rules of chess. A position is `{ board, isWhite, castling, passing, quiet }`: 64 squares from a8 to h1
 * (capital letters are white), whose turn it is, what may still castle, the square behind a pawn that just
 * moved two, and the moves since the last capture or pawn move.
 */
export const rulesScript = source`
  const straight = [[0, 1], [0, -1], [1, 0], [-1, 0]];
  const diagonal = [[1, 1], [1, -1], [-1, 1], [-1, -1]];
  const leaps = [[1, 2], [1, -2], [-1, 2], [-1, -2], [2, 1], [2, -1], [-2, 1], [-2, -1]];
  const reach = {
    n: { steps: leaps, isFar: false },
    k: { steps: [...straight, ...diagonal], isFar: false },
    b: { steps: diagonal, isFar: true },
    r: { steps: straight, isFar: true },
    q: { steps: [...straight, ...diagonal], isFar: true },
  };

  function positionOf(fen) {
    const [rows, turn, castling, passing, quiet] = fen.split(' ');
    const board = [...rows.replaceAll('/', '').replace(/\d/g, (count) => ' '.repeat(Number(count)))].map((piece) => piece.trim());
    return { board, isWhite: turn === 'w', castling, passing: passing === '-' ? -1 : squareOf(passing), quiet: Number(quiet) };
  }

  function squareOf(name) {
    return (8 - Number(name[1])) * 8 + 'abcdefgh'.indexOf(name[0]);
  }

  function nameOf(square) {
    return 'abcdefgh'[square % 8] + (8 - Math.floor(square / 8));
  }

  function isWhitePiece(piece) {
    return piece !== '' && piece === piece.toUpperCase();
  }

  // The square some steps away, or -1 beyond the edge.
  function away(square, [right, down]) {
    const [x, y] = [(square % 8) + right, Math.floor(square / 8) + down];
    return x < 0 || x > 7 || y < 0 || y > 7 ? -1 : y * 8 + x;
  }

  function legalMoves(position) {
    return possibleMoves(position).filter((move) => {
      const { board } = after(position, move);
      return !isAttacked(board, kingOf(board, position.isWhite), !position.isWhite);
    });
  }

  function isCheck({ board, isWhite }) {
    return isAttacked(board, kingOf(board, isWhite), !isWhite);
  }

  function kingOf(board, isWhite) {
    return board.indexOf(isWhite ? 'K' : 'k');
  }

  function isAttacked(board, square, byWhite) {
    const isBy = (at, kind) => at >= 0 && board[at] === (byWhite ? kind.toUpperCase() : kind);
    const pawnRow = byWhite ? 1 : -1;
    if ([-1, 1].some((side) => isBy(away(square, [side, pawnRow]), 'p'))) return true;
    return Object.entries(reach).some(([kind, { steps, isFar }]) =>
      steps.some((step) => {
        let at = away(square, step);
        while (isFar && at >= 0 && board[at] === '') at = away(at, step);
        return isBy(at, kind);
      }));
  }

  // Moves that may leave the own king in check.
  function possibleMoves(position) {
    const { board, isWhite } = position;
    const moves = [];
    for (const [from, piece] of board.entries()) {
      if (piece === '' || isWhitePiece(piece) !== isWhite) continue;
      if (piece.toLowerCase() === 'p') pawnMoves(position, from, moves);
      else {
        const { steps, isFar } = reach[piece.toLowerCase()];
        for (const step of steps) {
          for (let to = away(from, step); to >= 0; to = isFar ? away(to, step) : -1) {
            if (board[to] === '' || isWhitePiece(board[to]) !== isWhite) moves.push({ from, to });
            if (board[to] !== '') break;
          }
        }
      }
    }
    castlingMoves(position, moves);
    return moves;
  }

  function pawnMoves({ board, isWhite, passing }, from, moves) {
    const ahead = isWhite ? -1 : 1;
    const put = (to) => {
      const isLast = to < 8 || to > 55;
      for (const promotion of isLast ? 'qrbn' : ' ') moves.push({ from, to, promotion: promotion.trim() });
    };
    const one = away(from, [0, ahead]);
    if (board[one] === '') {
      put(one);
      const two = away(one, [0, ahead]);
      if (Math.floor(from / 8) === (isWhite ? 6 : 1) && board[two] === '') put(two);
    }
    for (const side of [-1, 1]) {
      const to = away(from, [side, ahead]);
      if (to < 0) continue;
      if (to === passing || (board[to] !== '' && isWhitePiece(board[to]) !== isWhite)) put(to);
    }
  }

  // Nothing stands between, and the king neither is in check nor passes through one.
  function castlingMoves({ board, isWhite, castling }, moves) {
    const king = isWhite ? 60 : 4;
    for (const [side, way, free] of [['k', 1, [1, 2]], ['q', -1, [-1, -2, -3]]]) {
      if (!castling.includes(isWhite ? side.toUpperCase() : side)) continue;
      if (free.some((steps) => board[king + steps] !== '')) continue;
      if ([0, way, 2 * way].some((steps) => isAttacked(board, king + steps, !isWhite))) continue;
      moves.push({ from: king, to: king + 2 * way });
    }
  }

  function after({ board, isWhite, castling, passing, quiet }, { from, to, promotion }) {
    const next = [...board];
    const piece = board[from];
    const kind = piece.toLowerCase();
    next[to] = promotion ? (isWhite ? promotion.toUpperCase() : promotion) : piece;
    next[from] = '';
    if (kind === 'p' && to === passing) next[to + (isWhite ? 8 : -8)] = '';
    if (kind === 'k' && Math.abs(to - from) === 2) {
      const [corner, beside] = to > from ? [to + 1, to - 1] : [to - 2, to + 1];
      next[beside] = next[corner];
      next[corner] = '';
    }
    const lost = { 60: 'KQ', 63: 'K', 56: 'Q', 4: 'kq', 7: 'k', 0: 'q' };
    const gone = (lost[from] || '') + (lost[to] || '');
    return {
      board: next,
      isWhite: !isWhite,
      castling: [...castling].filter((right) => !gone.includes(right)).join(''),
      passing: kind === 'p' && Math.abs(to - from) === 16 ? (from + to) / 2 : -1,
      quiet: kind === 'p' || board[to] !== '' ? 0 : quiet + 1,
    };
  }

  // Two kings, with at most one bishop or knight, cannot mate.
  function isBare(board) {
    const others = board.join('').replace(/k/gi, '');
    return /^[bn]?$/i.test(others);
  }
`;
