import { createHash } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Config } from '../../contracts/config.ts';
import type { Behaviour, Observation } from '../../contracts/job/behaviour.ts';
import type { Artifact } from '../../contracts/job/job.ts';
import type { PackageInput, StageTools } from '../../contracts/stages/stage.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import { oneLine } from '../../workspace/text/one-line.ts';

/**
 * Opens the page in `outputDir`, or runs the program, and writes what there is to show beside it: pictures
 * of the page or of what the bot said, and that itself.
 */
export async function observeOutput(
  input: PackageInput,
  tools: StageTools,
  settings: Readonly<Pick<Config, 'browser' | 'sandbox'>>,
): Promise<Observation> {
  const { screenshotPath, screenshotDarkPath, transcriptPath } = input;
  const { behaviour, light, dark, said } = await observe(input, tools, settings);
  await tools.assertOwnership();
  try {
    const screenshot = await replaceFile(screenshotPath, light);
    const screenshotDark = await replaceFile(screenshotDarkPath, dark);
    const transcript = await replaceFile(transcriptPath, said);
    return {
      behaviour,
      ...(screenshot && { screenshot }),
      ...(screenshotDark && { screenshotDark }),
      ...(transcript && { transcript }),
    };
  } catch (error) {
    const what = `What was seen could not be written: ${toJobError(error).message}`;
    return { behaviour: { ...behaviour, reason: oneLine(what, 300) } };
  }
}

interface Observed {
  readonly behaviour: Behaviour;
  readonly light?: Uint8Array;
  readonly dark?: Uint8Array;
  readonly said?: Uint8Array;
}

async function observe(
  { projectType, outputDir, plan }: PackageInput,
  { progress, signal }: StageTools,
  { browser, sandbox }: Pick<Config, 'browser' | 'sandbox'>,
): Promise<Observed> {
  if (projectType !== 'static_html') {
    const { observeProgram } = await import('../trial/program/observe-program.ts');
    const onStart = (): void => progress('Running the project in a sandbox');
    const options = { plan, sandbox, signal, onStart };
    const { behaviour, transcript } = await observeProgram(outputDir, options);
    if (transcript === undefined) return { behaviour };
    const { drawTranscript } = await import('../trial/bot/draw-transcript.ts');
    const pictures = await drawTranscript(transcript, { browser, signal });
    return { behaviour, said: Buffer.from(`${JSON.stringify(transcript)}\n`), ...pictures };
  }
  const { observePage } = await import('../trial/page/observe-page.ts');
  const onStart = (): void => progress('Opening the page in a browser');
  return observePage(outputDir, { browser, signal, onStart });
}

/** Replaces the file of an earlier run, or removes it if there is no new one. */
async function replaceFile(
  path: string,
  content: Uint8Array | undefined,
): Promise<Artifact | undefined> {
  if (content === undefined) {
    await rm(path, { force: true });
    return undefined;
  }
  const temporary = freshPath(path);
  try {
    await writeFile(temporary, content, { flag: 'wx', mode: 0o600 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, bytes: content.byteLength, sha256 };
}
