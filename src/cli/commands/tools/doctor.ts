import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAdmissionLimits } from '../../../config/read-admission-limits.ts';
import { readConfig } from '../../../config/read-config.ts';
import { readDashboardTokens } from '../../../config/read-dashboard-config.ts';
import { readDiscordConfig } from '../../../config/read-discord-config.ts';
import { readKeepConfig } from '../../../config/read-keep-config.ts';
import { readVariable } from '../../../config/read-variable.ts';
import { unknownVariables } from '../../../config/unknown-variables.ts';
import type { Behaviour } from '../../../contracts/job/behaviour.ts';
import type { Blobs } from '../../../contracts/blobs.ts';
import type { CallUsage } from '../../../contracts/stages/durable-step.ts';
import type { Config } from '../../../contracts/config.ts';
import { toFailure } from '../../../errors/to-job-error.ts';
import { freeBytes, isInMemory } from '../../../workspace/folders/disk.ts';
import { makeTempFolder } from '../../../workspace/folders/temp-folder.ts';
import type { Check } from '../../checks/check.ts';
import { checkBlobs } from '../../checks/check-blobs.ts';
import { checkFolder } from '../../checks/check-folder.ts';
import { checkImages } from '../../checks/check-images.ts';
import { checkModel } from '../../checks/check-model.ts';
import { checkNode } from '../../checks/check-node.ts';
import { checkPictures } from '../../checks/check-pictures.ts';
import { checkPort } from '../../checks/check-port.ts';
import { checkPreviewDomain } from '../../checks/check-preview-domain.ts';
import { checkPreviewLimit } from '../../checks/check-preview-limit.ts';
import { checkSandbox } from '../../checks/check-sandbox.ts';
import { checkStore } from '../../checks/check-store.ts';
import { exitCodes } from '../../exit-codes.ts';
import { asTypedHere } from '../../ui/own-command.ts';
import { paint } from '../../ui/text/paint.ts';
import { plainLine } from '../../ui/text/plain-line.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { withClient } from '../with-client.ts';

export interface DoctorOptions {
  readonly json?: boolean;
  /** Makes one small call of the configured model. */
  readonly model?: boolean;
}

/** Checks whether jobs can run on this machine. Resolves with the exit code. */
export async function doctor({ json = false, model = false }: DoctorOptions): Promise<number> {
  const checks = [checkNode(process.versions.node), ...(await checkConfig(model))];
  const ok = checks.every((check) => check.ok || !check.required);
  if (json) printJson({ ok, checks });
  else printLines(checks.flatMap(checkLines));
  return ok ? exitCodes.done : exitCodes.failed;
}

async function checkConfig(callsModel: boolean): Promise<readonly Check[]> {
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    return [wrongSetting(error)];
  }
  const { workBase, browser, sandbox, imageBase, imagePageBase } = config;
  return [
    ...checkOtherSettings(),
    ...unknownVariables().map(misspelt),
    ...(await checkFolders(config)),
    ...(await checkBlobs({
      place: readVariable('JOB_BLOBS'),
      open: openBlobStore,
      checkMissing: (...folder) => checkBase(config, ...folder),
    })),
    ...(await checkStore({ store: readVariable('JOB_STORE'), workBase, open: withClient })),
    await checkPort(config.previewPort, () => withClient((engine) => engine.engines())),
    checkPreviewLimit(config),
    await checkPreviewDomain(config),
    ...(await checkModel({
      model: config.model,
      describe: async () =>
        (await import('../../../llm/configured-models.ts')).describeModel(config),
      call: callsModel ? () => callModel(config) : undefined,
    })),
    await checkPictures({ browser, tryPage: () => tryPage(browser) }),
    await checkSandbox({
      sandbox,
      trySandbox: async () => (await import('../../../sandbox/try-sandbox.ts')).trySandbox(sandbox),
    }),
    await checkImages({
      tryImages: async () =>
        (await import('../../../images/try-images.ts')).tryImages({
          node: imageBase,
          page: imagePageBase,
        }),
    }),
  ];
}

/** The settings that only some commands read. */
function checkOtherSettings(): readonly Check[] {
  const readers = [
    readKeepConfig,
    readAdmissionLimits,
    readDashboardTokens,
    // Only the bot needs a token.
    () => {
      const token = readVariable('DISCORD_TOKEN') ?? 'not-set-yet';
      readDiscordConfig({ ...process.env, DISCORD_TOKEN: token });
    },
  ];
  const wrong = readers.flatMap((read) => {
    try {
      read();
      return [];
    } catch (error) {
      return [wrongSetting(error)];
    }
  });
  if (wrong.length > 0) return wrong;
  return [{ name: 'settings', ok: true, required: true, detail: 'valid' }];
}

function wrongSetting(error: unknown): Check {
  const { message, hint } = toFailure(error);
  return { name: 'settings', ok: false, required: true, detail: message, hint };
}

async function checkFolders(config: Config): Promise<readonly Check[]> {
  const folders = [
    ['work folder', 'JOB_WORK_BASE', config.workBase],
    ['output folder', 'JOB_OUTPUT_BASE', config.outputBase],
    ['log folder', 'JOB_LOG_BASE', config.logBase],
  ] as const;
  const checks = folders.map(([name, variable, path]) => checkBase(config, name, variable, path));
  return (await Promise.all(checks)).flat();
}

function checkBase({ minFreeBytes }: Config, name: string, variable: string, path: string) {
  const disk = { minFreeBytes, freeBytes: freeBytes(path), isInMemory: isInMemory(path) };
  return checkFolder({ name, variable, path, ...disk });
}

function misspelt(detail: string): Check {
  const hint = 'The variable has no effect. Correct its name or unset it.';
  return { name: 'settings', ok: false, required: false, detail, hint };
}

async function callModel(config: Config): Promise<CallUsage> {
  const { callOnce } = await import('../../../llm/call-once.ts');
  const request = {
    system: 'You answer with one word.',
    parts: [{ text: 'Answer with the word: ready' }],
    purpose: 'doctor',
    // Models that think before they answer need some of it.
    maxOutputTokens: 1000,
  };
  return (await callOnce(config, request)).usage;
}

async function openBlobStore(place: string): Promise<Blobs> {
  return (await import('../../../open-blobs.ts')).openBlobs(place);
}

async function tryPage(browser: string): Promise<Behaviour> {
  const { observePage } = await import('../../../stages/trial/page/observe-page.ts');
  const dir = await makeTempFolder('jobchart-doctor');
  try {
    await writeFile(join(dir, 'index.html'), '<!doctype html><title>A page</title>');
    return (await observePage(dir, { browser, signal: new AbortController().signal })).behaviour;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function checkLines({ name, ok, required, detail, hint }: Check): readonly string[] {
  const color = paint(process.stdout);
  const mark = ok ? color('green', '✓') : required ? color('red', '✗') : color('yellow', '-');
  return [
    `${mark} ${name.padEnd(14)} ${plainLine(detail)}`,
    ...(ok || hint === undefined ? [] : [`  ${' '.repeat(14)} ${plainLine(asTypedHere(hint))}`]),
  ];
}
