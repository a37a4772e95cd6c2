import { Command, Help } from 'commander';
import { ownVersion } from '../../workspace/own-version.ts';
import { redactor } from '../ui/print.ts';
import { asTypedHere } from '../ui/own-command.ts';
import { wrapParagraphs } from '../ui/text/wrap-paragraphs.ts';
import { addJobCommands, addPreviewCommands } from './job-commands.ts';
import { addRetentionCommands } from './retention-commands.ts';
import { addServerCommands } from './server-commands.ts';
import { addStoreCommands } from './store-commands.ts';
import { addToolCommands } from './tool-commands.ts';
import { addWorkCommands } from './work-commands.ts';

/** Creates the command-line parser. `end` receives the exit code of the command. */
export function createProgram(end: (exitCode: number) => void): Command {
  const program = new Command('jobchart')
    .description('Turns a chat message into a checked project, a zip and a live preview.')
    .version(ownVersion(), '-v, --version')
    .exitOverride()
    .configureHelp({
      boxWrap: (text, width) => new Help().boxWrap(asTypedHere(text), width),
    })
    .configureOutput({
      writeOut: (help) => writeHelp(process.stdout, help),
      // All of the help, if no command is named.
      writeErr: (help) => writeHelp(process.stderr, help),
      // The messages repeat the arguments, which may contain secrets.
      outputError: (text) => process.stderr.write(asTypedHere(redactor().text(text))),
    })
    .addHelpText('after', examples);

  addWorkCommands(program, end);
  addServerCommands(program, end);
  addJobCommands(program, end);
  addPreviewCommands(program, end);
  addRetentionCommands(program, end);
  addStoreCommands(program, end);
  addToolCommands(program, end);
  program.helpCommand('help [command]', 'show the help of a command');
  return program;
}

const examples = `
Examples:
  $ jobchart run "create a landing page for my startup"
  $ jobchart run "make an Express API server" --json
  $ jobchart list --status failed
  $ jobchart chart --svg > job.svg

Run jobchart <command> --help for the options of a command.`;

/** Wrapped after the command line is put in, which makes lines longer. */
function writeHelp(stream: NodeJS.WriteStream, help: string): void {
  stream.write(wrapParagraphs(asTypedHere(help), stream.columns ?? 80));
}
