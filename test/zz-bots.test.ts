import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { filesFor, planFor } from './starters/make-project.ts';
const plain = (t: string) => t.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll("\\'", "'").replace(/[’‘]/g, "'").replace(/[“”„«»]/g, '"').replace(/[–—−]/g, '-').replace(/[\s\u00a0\u202f]+/g, ' ').toLowerCase();
test('x', async () => {
  for (const f of ['unseen', 'seen']) for (const m of JSON.parse(readFileSync(new URL(`./fixtures/requests/${f}.json`, import.meta.url), 'utf8'))) {
    if (m.type !== 'discord_bot') continue;
    const plan = await planFor(m.type, m.message);
    const files = await filesFor(plan, m.message);
    const text = plain([...files].map(([p, w]) => (p === 'README.md' ? '' : w)).join('\n'));
    const missing = m.facts.filter((x: string) => !text.includes(plain(x)));
    if (missing.length) console.log(f, m.message, '\n   MISSING', missing, plan.starter);
  }
}, 100000);
