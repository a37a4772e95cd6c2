import { testSeveralProcesses } from './several-processes.ts';

// Over SQLite. Those over PostgreSQL are in test/postgres.
testSeveralProcesses(() => Promise.resolve(undefined));
