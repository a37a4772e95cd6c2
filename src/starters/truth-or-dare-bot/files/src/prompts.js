import { randomInt } from 'node:crypto';

/** How many prompts a server may add of each kind. */
export const most = 200;

/** What a server has added, and what has come since everything had. */
export function newServer() {
  return { truth: [], dare: [], asked: { truth: [], dare: [] } };
}

/** The next prompt of a kind: none twice before all have come once. Changes `asked`. */
export function next(server, kind, usual, random = randomInt) {
  const all = [...new Set([...usual, ...server[kind]])];
  if (all.length === 0) return '';
  const asked = server.asked[kind].filter((prompt) => all.includes(prompt));
  const left = all.filter((prompt) => !asked.includes(prompt));
  // All have come: they begin anew, but not with the last.
  const open = left.length > 0 ? left : all.filter((prompt) => prompt !== asked.at(-1));
  const pool = open.length > 0 ? open : all;
  const prompt = pool[random(pool.length)];
  server.asked[kind] = left.length > 0 ? [...asked, prompt] : [prompt];
  return prompt;
}

export function add(server, kind, prompt, usual) {
  if ([...usual, ...server[kind]].includes(prompt)) return 'known';
  if (server[kind].length >= most) return 'full';
  server[kind].push(prompt);
  return 'added';
}

/** What a server has added, in the order of the numbers that people see. */
export function added({ truth, dare }) {
  return [
    ...truth.map((prompt) => ({ kind: 'truth', prompt })),
    ...dare.map((prompt) => ({ kind: 'dare', prompt })),
  ];
}

export function remove(server, number) {
  const found = added(server)[number - 1];
  if (found) server[found.kind] = server[found.kind].filter((prompt) => prompt !== found.prompt);
  return found?.prompt;
}
