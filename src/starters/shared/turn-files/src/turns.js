/**
 * Gives inTurn(id, task): tasks of the same id run one after the other, so that none works with what
 * another is just changing. Returns what the task returns.
 */
export function createTurns() {
  const last = new Map();

  return function inTurn(id, task) {
    const before = last.get(id) ?? Promise.resolve();
    const turn = before.catch(() => {}).then(task);
    last.set(id, turn);
    const forget = () => {
      if (last.get(id) === turn) last.delete(id);
    };
    turn.then(forget, forget);
    return turn;
  };
}
