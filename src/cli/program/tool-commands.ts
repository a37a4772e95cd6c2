import { type Command, Option } from 'commander';
import type { DoctorOptions } from '../commands/tools/doctor.ts';
import type { ValidateFlags } from '../commands/tools/validate.ts';

/** Adds the commands that need no job. */
export function addToolCommands(program: Command, end: (exitCode: number) => void): void {
  program.commandsGroup('Tools:');

  program
    .command('route')
    .description('show which project type a message asks for')
    .argument('<message...>', 'what to build, in plain words')
    .option('--json', 'print the decision as one JSON document')
    .action(async (words: string[], options: { json?: true }) => {
      const { route } = await import('../commands/tools/route.ts');
      end(route(words.join(' '), options));
    });

  program
    .command('validate')
    .description('check a project without running its code')
    .argument('<dir>', 'the folder of the project')
    .addOption(
      new Option('-t, --type <type>', 'project type (default: detected)').choices([
        'static_html',
        'node_project',
        'discord_bot',
      ]),
    )
    .option('--json', 'print the result as one JSON document')
    .addHelpText('after', validateNotes)
    .action(async (dir: string, options: ValidateFlags) => {
      const { validate } = await import('../commands/tools/validate.ts');
      end(await validate(dir, options));
    });

  program
    .command('starters')
    .description('list the templates that a project can start from')
    .option('--json', 'print the list as one JSON document')
    .action(async (options: { json?: true }) => {
      const { starters } = await import('../commands/tools/starters.ts');
      end(await starters(options));
    });

  program
    .command('chart')
    .description('print the statechart of a job or a preview')
    .addOption(new Option('--mermaid', 'as Mermaid (default)').conflicts('svg'))
    .option('--svg', 'as SVG, for light and dark mode')
    .addOption(
      new Option('-m, --machine <machine>', 'which statechart')
        .choices(['job', 'preview'])
        .default('job'),
    )
    .action(async (options: { svg?: true; machine: 'job' | 'preview' }) => {
      const { chart } = await import('../commands/tools/chart.ts');
      end(await chart(options));
    });

  program
    .command('doctor')
    .description('check that jobs can run here')
    .option('--model', 'also make one small call of the model (JOB_MODEL)')
    .option('--json', 'print the checks as one JSON document')
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('../commands/tools/doctor.ts');
      end(await doctor(options));
    });
}

const validateNotes = `
A project passes if no finding is an error. node_modules and .git are skipped.

Exit codes: 0 passed, 1 did not pass, 2 bad usage.`;
