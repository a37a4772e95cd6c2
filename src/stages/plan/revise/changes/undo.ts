import { undoWords } from '../words/talk.ts';
import type { ReadChange } from './change.ts';

/** To go back is a follow-up to an earlier job, which has the plan and the files of then. */
export const readUndo: ReadChange = ({ text }) =>
  undoWords.test(text.replace(/^[¿¡\s]+/, ''))
    ? { reason: 'to go back, send a follow-up to the earlier job' }
    : undefined;
