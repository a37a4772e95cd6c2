// Packages a project and prints what came out, and how much memory that took:
// build.ts PACKAGE_INPUT
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
const maxMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ image, zip, ms, maxMegabytes }));
