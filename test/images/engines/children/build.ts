// Packages a project and prints what came out, and how much memory that took:
// build.ts PACKAGE_INPUT
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { PackageInput } from '../../../../src/contracts/stages/stage.ts';
import { buildImage } from '../../../../src/images/build-image.ts';
import { createPackageStage } from '../../../../src/stages/package/package.ts';
import { stageTools } from '../../../helpers/jobs/stage-tools.ts';

const input: PackageInput = JSON.parse(process.argv[2] ?? '');
const stage = createPackageStage({ browser: 'off', sandbox: 'off' }, (request, tools) =>
  buildImage(request, { ...tools, bases: {} }),
);
const begin = performance.now();
const { image, zip } = await stage.run(input, stageTools());
const ms = performance.now() - begin;
// Not `resourceUsage().maxRSS`, which counts the process that started this one.
const status = readFileSync('/proc/self/status', 'utf8');
const maxMegabytes = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
process.stdout.write(JSON.stringify({ image, zip, ms, maxMegabytes }));
