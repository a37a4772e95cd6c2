import { jobMachine, previewMachine } from '../../../../machines/index.ts';
import { describeMachine } from '../../../diagram/describe-machine.ts';
import { exitCodes } from '../../exit-codes.ts';

export interface ChartOptions {
  readonly svg?: boolean;
  readonly machine: 'job' | 'preview';
}

/** Prints the statechart of a machine as Mermaid or SVG. Resolves with the exit code. */
export async function chart({ svg = false, machine }: ChartOptions): Promise<number> {
  const description = describeMachine(machine === 'job' ? jobMachine : previewMachine);
  process.stdout.write(svg ? await drawSvg(description) : await drawMermaid(description));
  return exitCodes.done;
}

type Description = ReturnType<typeof describeMachine>;

async function drawSvg(description: Description): Promise<string> {
  const { layOutDiagram } = await import('../../../diagram/lay-out.ts');
  const { toSvg } = await import('../../../diagram/to-svg.ts');
  return toSvg(await layOutDiagram(description));
}

async function drawMermaid(description: Description): Promise<string> {
  const { toMermaid } = await import('../../../diagram/to-mermaid.ts');
  return toMermaid(description);
}
