import type { BwrapSandbox } from '../find-sandbox.ts';
import type { ControlGroup } from '../limits/control-group.ts';
import type { ProgramLimits } from '../program.ts';
import { chosenCpus } from './chosen-cpus.ts';

/** A command line that joins the control group, confines itself to some CPUs, and then runs `command`. */
export function outerCommand(
  { taskset }: BwrapSandbox,
  { joins }: Pick<ControlGroup, 'joins'>,
  { cpus }: ProgramLimits,
  command: readonly string[],
): string[] {
  const script = `while [ "$1" != -- ]; do echo 0 > "$1" || exit; shift; done; shift; exec "$@"`;
  const onCpus = [taskset, '--cpu-list', chosenCpus(Math.ceil(cpus))];
  return ['/bin/sh', '-c', script, 'sh', ...joins, '--', ...onCpus, ...command];
}
