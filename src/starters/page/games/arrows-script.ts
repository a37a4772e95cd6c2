import { source } from '../../lay-out.ts';

/** `onArrows`: arrow keys move the focus from cell to cell of a board whose columns `columnsOf` counts. */
export const arrowsScript = source`
  function onArrows(board, columnsOf) {
    board.addEventListener('keydown', (event) => {
      const columns = columnsOf();
      const cells = [...board.children];
      const at = cells.indexOf(document.activeElement);
      const isRightToLeft = getComputedStyle(board).direction === 'rtl';
      const ahead = isRightToLeft ? -1 : 1;
      const step = { ArrowLeft: -ahead, ArrowRight: ahead, ArrowUp: -columns, ArrowDown: columns }[event.key];
      if (at < 0 || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const isSideways = Math.abs(step) === 1;
      const next = at + step;
      if (isSideways && Math.floor(next / columns) !== Math.floor(at / columns)) return;
      cells[next]?.focus();
    });
  }
`;
