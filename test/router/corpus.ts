import { createCorpus } from '../../src/router/training/corpus.ts';

/** What the router is trained on. Made once: it takes seconds. */
export const corpus = createCorpus();
