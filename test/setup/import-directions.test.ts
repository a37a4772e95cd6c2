import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');
const planted = mkdtempSync(join(tmpdir(), 'jobchart-imports-'));
afterAll(() => rmSync(planted, { recursive: true, force: true }));
let count = 0;
let report: Report | undefined;

const core = ['contracts', 'errors'];
const withWorkspace = [...core, 'workspace', 'redact'];
const frontEnd = [...core, 'router', 'config', 'machines', 'diagram', 'redact'];

/** What each folder may import besides itself, as in CONTRIBUTING.md. */
const allowed: Record<string, readonly string[]> = {
  contracts: [],
  errors: ['contracts'],
  machines: [...core, 'xstate'],
  blobs: withWorkspace,
  config: withWorkspace,
  diff: withWorkspace,
  preview: withWorkspace,
  router: withWorkspace,
  sandbox: withWorkspace,
  stages: [...withWorkspace, 'sandbox', 'starters'],
  images: [...withWorkspace, 'sandbox', 'starters'],
  llm: [...withWorkspace, 'router', 'stages', 'starters'],
  starters: withWorkspace,
  store: withWorkspace,
  redact: withWorkspace,
  workspace: withWorkspace,
  retention: [...withWorkspace, 'machines'],
  engine: [...withWorkspace, 'diff', 'machines', 'retention', 'xstate'],
  testing: [...withWorkspace, 'machines', 'engine', 'xstate', 'vitest'],
  diagram: frontEnd,
  cli: frontEnd,
  discord: frontEnd,
  inspector: frontEnd,
  telemetry: frontEnd,
};
/** The files that wire the parts; no part imports them. */
const wiring = readdirSync(join(project, 'src')).filter(
  (name) => name.endsWith('.ts') && name !== 'index.ts',
);
const targets = [...Object.keys(allowed), 'setup', ...wiring, 'xstate', 'vitest'];

const pairs = Object.keys(allowed).flatMap((from) =>
  targets.filter((to) => to !== from).map((to) => ({ from, to })),
);

test('the table names every folder of the source', () => {
  const folders = readdirSync(join(project, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(folders.filter((name) => !targets.includes(name))).toEqual([]);
});

describe('oxlint', () => {
  const files = pairs.flatMap(({ from, to }) =>
    ['', 'deep/'].map((depth) => {
      const file = `${folderOf(from)}/${depth}to-${to.replace('.ts', '')}.ts`;
      return { file, code: `export { value } from '${specifier(file, to)}';\n`, from, to };
    }),
  );
  const refused = plant(files, 'no-restricted-imports');

  test('refuses exactly the imports missing from the table', () => {
    const wrong = files.filter(
      ({ file, from, to }) => refused().has(file) === (allowed[from] ?? []).includes(to),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('oxlint', () => {
  const files = [
    {
      file: 'src/router/dynamic.ts',
      code: `export const load = () => import('../engine/x.ts');\n`,
    },
    { file: 'src/router/types.ts', code: `export type { X } from '../engine/x.ts';\n` },
    { file: 'src/router/inline.ts', code: `export type X = import('../engine/x.ts').X;\n` },
  ];
  const refused = plant(files, 'no-restricted-imports', 'consistent-type-imports');

  test('refuses dynamic and type-only imports too', () => {
    expect([...refused()].toSorted()).toEqual(files.map(({ file }) => file).toSorted());
  });
});

describe('oxlint', () => {
  const files = [
    { file: 'src/stages/plan/own.ts', code: `export { x } from '../define-stage.ts';\n` },
    { file: 'src/preview/own.ts', code: `export { x } from './pages.ts';\n` },
    { file: 'src/preview/library.ts', code: `export { x } from 'node:http';\n` },
    { file: 'machines/job/own.ts', code: `export { x } from '../preview/preview.types.ts';\n` },
    { file: 'src/engine/own.ts', code: `export { x } from './create-job-id.ts';\n` },
    { file: 'src/engine/jobs/own.ts', code: `export { x } from '../stages/run-stage.ts';\n` },
    {
      file: 'src/engine/runtime/stepper/compiled-stepper.ts',
      code: `export { x } from '../../../../machines/actions.ts';\n`,
    },
    { file: 'src/cli/view.ts', code: `export { x } from '../../machines/job/job.view.ts';\n` },
    { file: 'src/cli/text.ts', code: `export { x } from '../diff/unified-text.ts';\n` },
    { file: 'src/cli/main.ts', code: `export { x } from '../create-job-engine.ts';\n` },
    { file: 'src/cli/commands/work/run.ts', code: `export { x } from '../../preview/host.ts';\n` },
    { file: 'src/create-job-engine.ts', code: `export { x } from './stages/define-stage.ts';\n` },
  ];
  const refused = plant(files, 'no-restricted-imports');

  test('lets a folder import itself, and the command line import what it wires', () => {
    expect([...refused()]).toEqual([]);
  });
});

describe('oxlint', () => {
  const files = [
    { file: 'src/cli/inside.ts', code: `export { x } from '../../machines/job/job.machine.ts';\n` },
    { file: 'machines/job/disk.ts', code: `export { x } from 'node:fs/promises';\n` },
    { file: 'machines/job/library.ts', code: `export { x } from 'fs-extra';\n` },
    { file: 'src/contracts/library.ts', code: `export { x } from 'node:fs';\n` },
    { file: 'src/create-job-actor.ts', code: `export { x } from 'xstate';\n` },
  ];
  const refused = plant(files, 'no-restricted-imports');

  test('keeps front ends out of the internals of machines, and libraries out of machines', () => {
    expect([...refused()].toSorted()).toEqual(files.map(({ file }) => file).toSorted());
  });
});

describe('oxlint', () => {
  const forbidden = [
    '../jobs/job-kind.ts',
    '../previews/preview-kind.ts',
    '../stages/run-stage.ts',
    '../input/request.ts',
    '../open-engine.ts',
    '../../../machines/index.ts',
    '../../../machines/job/job.types.ts',
    '../../contracts/job/job.ts',
    '../../contracts/job/preview.ts',
    '../../workspace/trees/publish.ts',
    '../../store/leases/lease-rules.ts',
    'node:fs',
  ];
  const files = forbidden.map((target, index) => ({
    file: `src/engine/runtime/import-${index}.ts`,
    code: `export { x } from '${target}';\n`,
  }));
  const refused = plant(files, 'no-restricted-imports');

  test('keeps jobs, previews and files out of the runtime of the engine', () => {
    expect(forbidden.filter((_, index) => !refused().has(files[index]?.file ?? ''))).toEqual([]);
  });
});

describe('oxlint', () => {
  const files = [
    {
      file: 'src/workspace/a.ts',
      code: `import { b } from './b.ts';\nexport const a = () => b;\n`,
    },
    {
      file: 'src/workspace/b.ts',
      code: `import { a } from './a.ts';\nexport const b = () => a;\n`,
    },
  ];
  const refused = plant(files, 'no-cycle');

  test('finds a cycle', () => {
    expect(refused().size).toBe(2);
  });
});

interface PlantedFile {
  readonly file: string;
  readonly code: string;
}

/** Adds files to the tree; returns a function that resolves to those that break a rule. */
function plant(files: readonly PlantedFile[], ...rules: readonly string[]): () => Set<string> {
  for (const { file, code } of files) {
    mkdirSync(dirname(join(planted, file)), { recursive: true });
    writeFileSync(join(planted, file), code, { flag: 'wx' });
  }
  count += files.length;
  const names = new Set(files.map(({ file }) => file));
  return () => {
    const broken = (report ??= lint()).diagnostics
      .filter(({ code }) => rules.some((rule) => code?.endsWith(`(${rule})`)))
      .map(({ filename }) => filename);
    return new Set(broken.filter((name) => names.has(name)));
  };
}

/** Lints the tree with the project's configuration: once, since most of the time is the start of oxlint. */
function lint(): Report {
  copyFileSync(join(project, '.oxlintrc.json'), join(planted, '.oxlintrc.json'));
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format=json'], {
    cwd: planted,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const parsed = JSON.parse(stdout || 'null') as Report | null;
  if (parsed === null) throw new Error(stderr);
  expect(parsed.number_of_files).toBe(count);
  return parsed;
}

interface Report {
  readonly diagnostics: readonly { readonly code?: string; readonly filename: string }[];
  readonly number_of_files: number;
}

function folderOf(name: string): string {
  return name === 'machines' ? 'machines/job' : `src/${name}`;
}

function specifier(file: string, to: string): string {
  if (to === 'xstate' || to === 'vitest') return to;
  const target = to.endsWith('.ts') ? `src/${to}` : `${folderOf(to)}/index.ts`;
  return relative(posix.dirname(file), target);
}
