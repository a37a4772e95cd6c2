import { findPackageJSON } from 'node:module';
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { redactor } from '../ui/print.ts';
import { asTypedHere } from '../ui/own-command.ts';
import { addJobCommands } from './job-commands.ts';
import { addServerCommands } from './server-commands.ts';
import { addToolCommands } from './tool-commands.ts';
import { addWorkCommands } from './work-commands.ts';

/** Creates the command-line parser. `end` receives the exit code of the command. */
export function createProgram(end: (exitCode: number) => void): Command {
  const program = new Command('jobchart')
    .description('Turns a chat message into a checked project, a zip and a live preview.')
    .version(readVersion(), '-v, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (help) => process.stdout.write(asTypedHere(help)),
      // All of the help, if no command is named.
      writeErr: (text) => process.stderr.write(asTypedHere(text)),
      // The messages repeat the arguments, which may contain secrets.
      outputError: (text, write) => write(redactor().text(text)),
    })
    .addHelpText('after', examples);

  addWorkCommands(program, end);
  addServerCommands(program, end);
  addJobCommands(program, end);
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

function readVersion(): string {
  const path = findPackageJSON('..', import.meta.url);
  const manifest: unknown = path === undefined ? {} : JSON.parse(readFileSync(path, 'utf8'));
  const isRecord = typeof manifest === 'object' && manifest !== null;
  return isRecord && 'version' in manifest ? String(manifest.version) : 'unknown';
}
