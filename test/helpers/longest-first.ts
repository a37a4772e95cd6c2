import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, most of them because they start, kill and wait for processes. */
const long =
  /\/test\/(?:crash\/(?:crash|removal)|examples|discord\/(?:several-processes|faults)|cli\/(?:bot|jobs)|testing\/engine-contract|store\/sqlite|engine\/admission|stages\/validate\/isolation)\.test\.ts$/;

/** Starts the files that take longest first, so that no worker is left alone with one at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
