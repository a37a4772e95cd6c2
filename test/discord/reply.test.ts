import type { Transcript } from '../../src/contracts/job/transcript.ts';
import { parseTranscript } from '../../src/workspace/text/parse-transcript.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileDiff, JobDiff } from '../../src/contracts/job/diff.ts';
import type { Plan } from '../../src/contracts/job/plan.ts';
import type { Job, JobPhase, JobStatus, TokenUsage } from '../../src/contracts/job/job.ts';
import { jobStatuses } from '../../src/contracts/job/job-statuses.ts';
import { languages } from '../../src/contracts/languages.ts';
import { jobsReply } from '../../src/discord/commands/list-jobs.ts';
import { textsOf } from '../../src/discord/texts/texts.ts';
import { customId, parseCustomId } from '../../src/discord/reply/custom-id.ts';
import { codeBlock, markdownText, plainText } from '../../src/discord/reply/text/escape.ts';
import { acceptedReply, jobReply, plainReply } from '../../src/discord/reply/job-reply.ts';
import { isOnlyHere, previewLink } from '../../src/discord/reply/preview-link.ts';
import { checkMessage } from '../helpers/discord/limits.ts';
import { anyText } from '../helpers/any-text.ts';

const job: Job = {
  jobId: 'job-mjipke1e-19z50e',
  createdAt: '2026-01-01T00:00:00.000Z',
  projectType: 'static_html',
  status: 'done',
  input: { userMessage: 'create a landing page', userId: '1', channelId: '2', guildId: '3' },
  paths: { workspaceDir: '/srv/work/job-1', outputDir: '/srv/output/job-1' },
  preview: { enabled: true },
  diagnostics: {
    logsPath: '/srv/logs/job-1.log',
    stageTimings: { planning: 12, generation: 3400 },
    tokenUsage: { total: 0 },
    attempts: [],
    waits: [],
  },
  plan: {
    projectType: 'static_html',
    starter: 'landing-page',
    title: 'Luna Bakery',
    slug: 'luna-bakery',
    summary: 'A page for Luna Bakery.',
    sections: ['Menu'],
  },
  revision: 1,
  files: [{ path: 'index.html', bytes: 1234, sha256: 'a' }],
  findings: [],
  artifacts: { zip: { path: '/srv/output/job-1.zip', bytes: 2048, sha256: 'b' } },
};

/** Malicious or meaningless text. */
const text = fc.oneof(
  anyText({ maxLength: 3000 }),
  fc
    .array(
      fc.constantFrom(
        '@everyone ',
        '@here ',
        '<@1>',
        '<@&2>',
        '<#3>',
        '<t:1:R>',
        '</x:1>',
        '<a:b:1>',
        '[x](https://evil.test)',
        'https://evil.test/',
        'discord.gg/evil',
        '```',
        '`',
        '**',
        '__',
        '||',
        '~~',
        '# ',
        '> ',
        '- ',
        '1. ',
        '-# ',
        '\n',
        '\u202e',
        '\u0000',
        '\ud800',
        '👩‍🍳',
        'שלום',
        'हिन्दी',
        '\\',
      ),
      { maxLength: 400 },
    )
    .map((parts) => parts.join('')),
);

describe('untrusted text', () => {
  test('becomes one line without invisible characters', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 300 }), (value, max) => {
        const line = plainText(value, max);
        expect([...line].length).toBeLessThanOrEqual(max);
        expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u2060]/u);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });

  test('cannot format, link, mention or break the line', () => {
    fc.assert(
      fc.property(text, (value) => {
        const shown = markdownText(value, 300);
        const bare = shown.replace(/\\[\s\S]/g, '');
        expect(bare).not.toMatch(/[*_~`|[\]()<>]/);
        expect(shown).not.toMatch(/@(everyone|here)|:\/\/|\n/);
        expect(shown).not.toMatch(/^(#|-|\+|\d+\.)/);
      }),
    );
  });

  test('cannot break out of a code block', () => {
    fc.assert(
      fc.property(text, (value) => {
        const block = codeBlock(value, 500);
        expect(block.slice(3, -3)).not.toContain('```');
        expect(block.length).toBeLessThan(2000);
      }),
    );
  });

  test('invites nobody to another server', () => {
    for (const host of ['discord.gg', 'Discord.com/invite', 'discordapp.com/invite']) {
      expect(markdownText(`${host}/evil`)).toBe(`${host}/\u200bevil`);
    }
    expect(markdownText('src/discord.ts and/or')).toBe('src/discord.ts and/or');
  });

  test('keeps the end of a line that is too long for a code block', () => {
    expect(codeBlock(`first\n${'x'.repeat(500)}the end`, 100)).toMatch(/^```\n…x{93}the end\n```$/);
    expect(codeBlock(`${'🥐'.repeat(100)}!`, 100).isWellFormed()).toBe(true);
  });

  test.each([
    ['Zur Mühle „Café“ 🥐', 'Zur Mühle „Café“ 🥐'],
    ['a_b*c', 'a\\_b\\*c'],
    ['# big', '\\# big'],
    ['1. one', '1\\. one'],
    ['C++ & C#', 'C++ & C#'],
    ['👩‍🍳 چاپ‌خانه', '👩‍🍳 چاپ‌خانه'],
  ])('reads as it was written: %s', (value, shown) => {
    expect(markdownText(value)).toBe(shown);
  });
});

/** A job with the same text in all untrusted fields. */
function jobOf(
  words: string,
  { status, phase }: Pick<Job, 'status' | 'phase'>,
  isFollowUp = false,
): Job {
  const finding = { severity: 'error', kind: 'invalid-html', file: words, message: words } as const;
  const sections = Array.from({ length: 12 }, () => words);
  return {
    ...job,
    status,
    ...(phase && { phase }),
    input: { ...job.input, userMessage: words },
    plan: {
      projectType: 'static_html',
      starter: 'x',
      slug: 'x',
      title: words,
      summary: words,
      sections,
      changed: Array.from({ length: 12 }, () => words),
      notIncluded: Array.from({ length: 12 }, () => words),
      changes: Array.from({ length: 60 }, () => ({ path: words, action: 'edit', purpose: words })),
    },
    error: { code: 'STAGE_FAILED', message: words, hint: words },
    report: words,
    preview: { enabled: true, url: 'https://p.example/', expiresAt: 1 },
    ...(isFollowUp && { base: { jobId: 'job-1', reused: [] }, changes: changesOf(words) }),
    findings: Array.from({ length: 20 }, () => ({ ...finding, hint: words })),
  };
}

function changesOf(words: string): NonNullable<Job['changes']> {
  const paths = Array.from({ length: 20 }, () => words);
  return { added: 9, changed: 9, deleted: 9, unchanged: 1, paths, unplanned: 3 };
}

function diffOf(words: string): JobDiff {
  const files = (['added', 'changed', 'deleted'] as const).flatMap((status) =>
    Array.from({ length: 9 }, (): FileDiff => {
      return { path: words, status, hunks: [], isBinary: false, isCut: true };
    }),
  );
  const counts = { addedLines: 1e9, deletedLines: 1e9, isCut: true };
  return { jobId: 'job-2', against: 'job-1', files, ...counts };
}

/** A bot that says the words wherever it can. */
function transcriptOf(words: string): Transcript {
  const reply = {
    text: words,
    embeds: [{ title: words, text: words, fields: [{ name: words, value: words }] }],
    controls: [words, words],
    files: [words],
  };
  const said = {
    by: 'button',
    said: words,
    replies: [reply, reply],
    acts: [words],
    problem: words,
  };
  return parseTranscript({ bot: words, exchanges: Array.from({ length: 9 }, () => said) });
}

describe('the message of a job', () => {
  const phases: readonly (JobPhase | undefined)[] = [
    undefined,
    'queued',
    'awaitingApproval',
    'running',
    'waiting',
  ];
  const hostile = fc.record({
    status: fc.constantFrom<JobStatus>(...jobStatuses),
    phase: fc.constantFrom(...phases),
    words: text,
    isFollowUp: fc.boolean(),
    language: fc.constantFrom(...languages),
  });

  test('stays within the limits of Discord and links only to the preview, whatever text the job has', () => {
    fc.assert(
      fc.property(hostile, ({ status, phase, words, isFollowUp, language }) => {
        const texts = textsOf(language);
        const given = jobOf(words, { status, ...(phase && { phase }) }, isFollowUp);
        const harmless = jobReply(jobOf('harmless', given, isFollowUp), { texts });
        const replies = [
          jobReply(given, { texts, note: texts.files.leftOut(markdownText(words, 300)) }),
          jobReply(given, { texts, diff: diffOf(words) }),
          jobReply({ ...given, status: 'done' }, { texts, transcript: transcriptOf(words) }),
          plainReply(given, texts),
          acceptedReply(words, texts),
          jobsReply(
            [1, 2, 3, 4].map((number) => ({ ...given, jobId: `job-${number}` })),
            'l1',
            texts,
          ),
        ];
        for (const reply of replies) {
          checkMessage({ ...reply }, []);
          const links = JSON.stringify(reply).match(/https?:\/\/[^")\]]+/g) ?? [];
          expect(links.filter((link) => link !== 'https://p.example/')).toEqual([]);
        }
        expect(jobReply(given, { texts }).components).toEqual(harmless.components);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[Partial<Job>, readonly (string | undefined)[]]>([
    [{ status: 'created', phase: 'queued' }, ['Cancel', 'Show log']],
    [
      { status: 'planned', phase: 'awaitingApproval' },
      ['Build it', 'Change it', 'Cancel', 'Show log'],
    ],
    [{ status: 'failed' }, ['Try again', 'Show log']],
    [{ status: 'cancelled' }, ['Try again', 'Show log']],
    [{ status: 'quarantined' }, ['Try again', 'Show log']],
    [{ status: 'done' }, ['Change', 'Show log']],
  ])('has the buttons that make sense: %j', (part, labels) => {
    const [row] = jobReply({ ...job, ...part }).components;
    expect(row?.components.map((button) => ('label' in button ? button.label : ''))).toEqual(
      labels,
    );
  });

  test('shows no local folder', () => {
    const message = 'ENOSPC: /srv/work/job-1/index.html and /srv/output/job-1.zip';
    const error = { code: 'WORKSPACE_FAILED', message, hint: 'Free some space.' };
    const shown = JSON.stringify(jobReply({ ...job, status: 'failed', error }));
    expect(shown).toContain('ENOSPC: job-1/index.html and job-1.zip');
    expect(shown).not.toContain('/srv');
  });

  test.each<[TokenUsage, string]>([
    [{ total: 0 }, ''],
    [{ total: 5310, calls: 4, costUsd: 0.0123 }, ' · 5,310 tokens, $0.0123'],
    [{ total: 5310, calls: 4 }, ' · 5,310 tokens, cost unknown'],
    [
      { total: 5310, calls: 4, costUsd: 0.01, unpricedCalls: 1 },
      ' · 5,310 tokens, at least $0.0100',
    ],
    [
      { total: 5310, calls: 4, costUsd: 0.01, unknownCalls: 1 },
      ' · at least 5,310 tokens, at least $0.0100',
    ],
    [{ total: 9, calls: 1, costUsd: 0.00001 }, ' · 9 tokens, under $0.0001'],
    [{ total: 0, calls: 1, unknownCalls: 1 }, ' · tokens and cost unknown'],
  ])('ends with what the models cost: %j', (tokenUsage, shown) => {
    const used = { ...job, diagnostics: { ...job.diagnostics, tokenUsage } };
    const [embed] = jobReply(used).embeds;
    expect(embed?.footer?.text).toBe(`web page · job-mjipke1e-19z50e${shown}`);
  });

  test('shows the plan when asking for approval', () => {
    const { content, embeds } = jobReply({ ...job, status: 'planned', phase: 'awaitingApproval' });
    expect(content).toBe('**Luna Bakery** is planned. Shall I build it?');
    expect(embeds[0]?.description).toBe(
      '> create a landing page\n\nA page for Luna Bakery.\n- Menu',
    );
  });

  test('shows a plan that is too long for Discord with fewer of its parts', () => {
    const paths = Array.from({ length: 20 }, (_, at) => `/the_path_${at}`.padEnd(60, '_'));
    const plan: Plan = {
      projectType: 'node_project',
      starter: 'model',
      title: 'Luna Bakery',
      slug: 'luna-bakery',
      summary: 'A server.',
      framework: 'node',
      routes: paths.map((path) => ({ method: 'GET', path, summary: 'is '.repeat(30) })),
      files: paths.map((path) => ({ path, purpose: 'A page' })),
      unlisted: paths,
      notIncluded: paths.map((path) => path.repeat(2)),
      estimate: { inputTokens: 10_000, outputTokens: 2000 },
    };
    const reply = jobReply({ ...job, status: 'planned', phase: 'awaitingApproval', plan });
    checkMessage({ ...reply }, []);
    const lines = reply.embeds[0]?.description?.split('\n') ?? [];
    expect(lines).toContainEqual(expect.stringMatching(/^- GET .*path.*0/));
    expect(lines).toContainEqual(expect.stringMatching(/^- and 1\d more$/));
    expect(lines.at(-1)).toBe('Estimate: 12,000 tokens, cost unknown');
  });

  test('shows what the plan of a model needs approval for, and what it may cost', () => {
    const model: Plan = {
      projectType: 'static_html',
      starter: 'model',
      title: 'Luna Bakery',
      slug: 'luna-bakery',
      summary: 'A page for Luna Bakery.',
      sections: ['Menu'],
      files: [{ path: 'index.html', purpose: 'The page' }],
      dependencies: { 'left-pad': '1.3.0' },
      unlisted: ['left-pad'],
      estimate: { inputTokens: 10_000, outputTokens: 2000 },
    };
    const waiting = { ...job, status: 'planned', phase: 'awaitingApproval' } as const;
    const reply = jobReply({ ...waiting, plan: model });
    expect(reply.embeds[0]?.description?.split('\n').slice(-3)).toEqual([
      expect.stringMatching(/^Files: index.*html$/),
      expect.stringMatching(/^\*\*Packages not on the .*left.*pad 1.*3.*0$/),
      'Estimate: 12,000 tokens, cost unknown',
    ]);
  });
});

test.each([
  ['https://abc.previews.example/', 'https://abc.previews.example/'],
  ['http://10.0.0.7:8080/', 'http://10.0.0.7:8080/'],
  ['http://abc.localhost:4000/', undefined],
  ['http://localhost/', undefined],
  ['http://127.0.0.1:1/', undefined],
  ['http://[::1]:1/', undefined],
  ['javascript:alert(1)', undefined],
  ['https://user@evil.test/', undefined],
  ['not a URL', undefined],
])('the preview %s is linked as %s', (url, link) => {
  const given = { preview: { enabled: true, url } };
  expect(previewLink(given)).toBe(link);
  expect(isOnlyHere(given)).toBe(link === undefined && /localhost|127|::1/.test(url));
});

test('a custom id decodes to its action; other ids do not decode', () => {
  const actions = fc.record({
    type: fc.constantFrom(
      'cancel',
      'retry',
      'approve',
      'keep',
      'reject',
      'change',
      'extend',
      'log',
    ),
    jobId: fc.stringMatching(/^job-[a-z0-9]{8}-[a-z0-9]{8}$/),
    revision: fc.integer({ min: 0, max: 999_999 }),
  } as const);
  fc.assert(
    fc.property(actions, (action) => {
      expect(customId(action).length).toBeLessThanOrEqual(100);
      expect(parseCustomId(customId(action))).toEqual(action);
    }),
  );
  fc.assert(
    fc.property(text, (id) => {
      expect(parseCustomId(`jobchart:${id}`)).toBeUndefined();
    }),
  );
});
