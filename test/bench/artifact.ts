/**
 * Validates and packages a tree of 2,000 files: duration, peak memory of this process and of the
 * validator's child, and the hash of the archive, which must be the same everywhere.
 *
 * npx node test/bench/artifact.ts [files]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { barePlan } from '../../src/stages/validate/bare-plan.ts';
import { packageStage } from '../../src/stages/package/package.ts';
import { validateStage } from '../../src/stages/validate/validate.ts';
import { type BenchFolder, memoryFolder, where } from './bench-folders.ts';
import { numericArguments, printTables, type Table } from './report.ts';
import { timeOf } from './statistics.ts';
import { stageTools } from '../helpers/jobs/stage-tools.ts';

const MiB = 2 ** 20;

async function benchArtifact(folder: BenchFolder, count: number): Promise<Table> {
  const base = folder.fresh();
  const [dir, outputDir] = [join(base, 'work'), join(base, 'output')];
  const bytes = writeTree(dir, count);
  const peaks = watchMemory();
  const plan = barePlan('static_html');
  const input = { jobId: 'job-1', projectType: plan.projectType, plan, input: request };
  let findings = 0;
  const validating = await timeOf(async () => {
    ({ length: findings } = (await validateStage.run({ ...input, dir }, tools)).findings);
  });
  let sha256 = '';
  const packaging = await timeOf(async () => {
    const paths = { workspaceDir: dir, outputDir, zipPath: `${outputDir}.zip` };
    const pictures = {
      screenshotPath: `${outputDir}.png`,
      screenshotDarkPath: `${outputDir}.dark.png`,
      transcriptPath: `${outputDir}.transcript.json`,
    };
    ({ sha256 } = (await packageStage.run({ ...input, ...paths, ...pictures }, tools)).zip);
  });
  const { own, child } = peaks.end();
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  return {
    title: `${count.toLocaleString('en')} files, ${(bytes / MiB).toFixed(1)} MiB, ${where(folder)}`,
    columns: ['', ''],
    rows: [
      ['validated in', seconds(validating)],
      ['findings', String(findings)],
      ['packaged in', seconds(packaging)],
      ['RSS of this process at most', `${(own / MiB).toFixed(0)} MiB`],
      ['RSS of the validator at most', child === 0 ? 'unknown' : `${(child / MiB).toFixed(0)} MiB`],
      ['archive', sha256],
    ],
  };
}

const request = { userMessage: 'm', userId: 'u', channelId: 'c' };

const tools = stageTools();

/** Pages that link to each other, each with a style sheet, a script and images. */
function writeTree(dir: string, count: number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const [path, text] = fileAt(index);
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
    total += text.length;
  }
  return total;
}

function fileAt(index: number): [path: string, text: string] {
  const set = Math.floor(index / 4);
  const folder = set === 0 ? '' : `pages/${set}/`;
  switch (index % 4) {
    case 0:
      return [`${folder}index.html`, pageOf(set)];
    case 1:
      return [`${folder}style.css`, `.card-${set} { color: #123; background: #fff }\n`.repeat(60)];
    case 2:
      return [`${folder}script.js`, `document.title += String(${set} * 2);\n`.repeat(80)];
    default:
      return [`${folder}picture.png`, String.fromCharCode(index % 100).repeat(20_000)];
  }
}

function pageOf(set: number): string {
  const cards = `<section><h2>Card</h2><p>Text &amp; more.</p><img src="picture.png" alt="Card"></section>\n`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page ${set}</title>
<link rel="stylesheet" href="style.css"></head><body><h1>Page</h1>
${cards.repeat(20)}<script src="script.js"></script></body></html>\n`;
}

/** Samples often, so that memory freed between two samples is not missed. */
function watchMemory(): { end(): { own: number; child: number } } {
  let child = 0;
  const timer = setInterval(() => {
    child = Math.max(child, ...childrenOf(process.pid).map(peakOf));
  }, 20);
  return {
    end() {
      clearInterval(timer);
      return { own: peakOf('self'), child };
    },
  };
}

function childrenOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
  } catch {
    return [];
  }
}

function peakOf(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

const folder = memoryFolder();
try {
  const [count = 2_000] = numericArguments();
  printTables([await benchArtifact(folder, count)]);
} finally {
  folder.remove();
}
