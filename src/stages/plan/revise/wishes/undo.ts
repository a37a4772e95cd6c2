import { undoWords } from '../words/talk.ts';
import type { ReadWish } from './wish.ts';

/** To go back is a follow-up to an earlier job, which has the plan and the files of then. */
export const readUndo: ReadWish = ({ text }) =>
  undoWords.test(text.replace(/^[¿¡\s]+/, ''))
    ? { reason: 'to go back, send a follow-up to the earlier job' }
    : undefined;
