/** Opens the page of a folder until the process ends. */
import { observePage } from '../../../../src/stages/trial/page/observe-page.ts';

const [, , dir = ''] = process.argv;
const { signal } = new AbortController();
await observePage(dir, { signal, timeoutMs: 60_000 });
