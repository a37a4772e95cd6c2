import type { Task } from './reading/asks/asks-for-task.ts';

/** What a command-line tool does: the folder of its files in `tools`. */
export type Tool =
  | 'records'
  | 'timer'
  | 'rename'
  | 'organize'
  | 'duplicates'
  | 'merge'
  | 'count'
  | 'weather'
  | 'currency'
  | 'password'
  | 'calc'
  | 'convert'
  | 'report'
  | 'site'
  | 'page'
  | 'quiz'
  | 'invoice'
  | 'pomodoro'
  | 'logs'
  | Task
  | 'files'
  | 'commands';

interface ToolKind {
  /** One sentence for the README. */
  readonly about: string;
  /** What to type, by its own names. */
  readonly examples: readonly string[];
  /** The folders that it shares with others. */
  readonly parts: readonly (
    | 'csv-files'
    | 'store-files'
    | 'place-files'
    | 'file-files'
    | 'taken-files'
    | 'zip-files'
  )[];
}

export const toolKinds: Readonly<Record<Tool, ToolKind>> = {
  records: {
    about: 'A command-line tool that keeps your {noun}.',
    examples: ['list', '--help'],
    parts: ['csv-files', 'store-files', 'place-files'],
  },
  timer: {
    about: 'A command-line tool that tracks how long you work on what.',
    examples: [
      'start "Garden"',
      'status',
      'stop',
      'report --week',
      'report --month 2026-05 --csv may.csv',
    ],
    parts: ['csv-files', 'store-files', 'place-files'],
  },
  rename: {
    about:
      'A command-line tool that renames files. `--dry-run` shows what it would do, and it never writes one file over another.',
    examples: [
      '~/Pictures --find IMG --replace Holiday --ext jpg',
      '~/Pictures --lower --dashes --yes',
      '~/Pictures --undo',
      '--help',
    ],
    parts: ['taken-files'],
  },
  organize: {
    about: 'A command-line tool that sorts the files of a folder into folders below it.',
    examples: ['~/Downloads --dry-run', '~/Downloads --by type', '~/Downloads --undo', '--help'],
    parts: ['taken-files'],
  },
  duplicates: {
    about: 'A command-line tool that finds files with the same content.',
    examples: ['~/Pictures', '~/Pictures --ext jpg,png --min-size 10kb', '--help'],
    parts: ['file-files'],
  },
  merge: {
    about: 'A command-line tool that joins CSV, JSON or text files of one kind.',
    examples: ['first.csv second.csv --output all.csv', 'reports --unique --dry-run', '--help'],
    parts: ['csv-files', 'file-files'],
  },
  count: {
    about:
      'A command-line tool that counts lines, words and characters, and the words that come most often.',
    examples: ['README.md', 'README.md --top 5 --ignore-case', '--help'],
    parts: ['file-files'],
  },
  weather: {
    about: 'A command-line tool that tells the weather, from open-meteo.com, which needs no key.',
    examples: ['Lisbon', 'Lisbon --days 5', '--help'],
    parts: [],
  },
  pomodoro: {
    about: 'A command-line timer that counts down work and breaks in turn.',
    examples: ['', '10', '--rounds 2', '--help'],
    parts: [],
  },
  currency: {
    about:
      'A command-line tool that converts an amount between currencies, with the rate of the day from frankfurter.dev, which needs no key.',
    examples: ['100 EUR USD', '100 EUR USD --rate 1.08', '--help'],
    parts: [],
  },
  password: {
    about: 'A command-line tool that makes strong random passwords.',
    examples: ['--length 24', '--count 5 --no-symbols --readable', '--help'],
    parts: [],
  },
  calc: {
    about: 'A command-line calculator.',
    examples: ['add 1 2 3.5', 'calc "2 * (3 + 4) ^ 2"', '--help'],
    parts: [],
  },
  convert: {
    about: 'A command-line tool that converts between CSV and JSON.',
    examples: [
      'people.csv people.json',
      'people.json people.csv --separator ";"',
      'people.csv --compact',
      '- < people.csv',
      './tables ./json',
      '--help',
    ],
    parts: ['csv-files'],
  },
  report: {
    about: 'A command-line tool that reports on a CSV file.',
    examples: ['rows.csv', 'rows.csv --html', '--help'],
    parts: ['csv-files'],
  },
  site: {
    about:
      'A command-line tool that makes a site of Markdown files: a page for each, a list with the newest first, a page for each tag, and an RSS feed.',
    examples: ['build', 'serve', '--help'],
    parts: [],
  },
  page: {
    about:
      'A command-line tool that makes one page of Markdown, with its styles in it, or joins Markdown files.',
    examples: ['README.md --output readme.html', '--help'],
    parts: ['file-files'],
  },
  quiz: {
    about:
      'A command-line tool that asks words, counts the right answers, and asks again the next time what was wrong.',
    examples: ['--count 5', '--reverse', '--missed', '--help'],
    parts: [],
  },
  logs: {
    about:
      'A command-line tool that reads access logs of nginx or Apache and counts addresses, pages, status codes and requests per hour.',
    examples: ['/var/log/nginx/access.log', 'access.log --top 5 --status 404', '--help'],
    parts: [],
  },
  invoice: {
    about:
      'A command-line tool that writes invoices as HTML, which a browser prints or saves as PDF, and as text.',
    examples: ['', '--help'],
    parts: [],
  },
  compare: {
    about:
      'A command-line tool that compares two folders: which files only one has, and which differ. Of two files it tells which lines only one has.',
    examples: ['./one ./other', './one ./other --json', '--help'],
    parts: ['file-files'],
  },
  replace: {
    about:
      'A command-line tool that replaces a text in many files. It shows each change first, and keeps each file as .bak.',
    examples: ['"old text" "new text" ./notes', '"old text" "new text" ./notes --yes', '--help'],
    parts: ['file-files'],
  },
  subtitles: {
    about: 'A command-line tool that shifts the times of subtitles by seconds, into a new file.',
    examples: ['film.srt --later 2.5', 'film.srt --earlier 1', '--help'],
    parts: [],
  },
  draw: {
    about: 'A command-line tool that draws at random: winners, lines of a file, or teams.',
    examples: ['names.txt', 'names.txt --count 3', 'names.txt --teams 2', 'Ann Ben Cleo'],
    parts: [],
  },
  zip: {
    about:
      'A command-line tool that packs a folder into a ZIP file with the day and the time in its name.',
    examples: ['./notes', './notes --output ./backups --keep 7', '--help'],
    parts: ['zip-files'],
  },
  loan: {
    about:
      'A command-line tool that works out the monthly payment of a loan, and shows month by month how it is paid off.',
    examples: [
      '--price 300000 --down 20% --rate 3.5 --years 25',
      '--price 300000 --down 60000 --rate 3.5 --years 25 --table month',
      '--help',
    ],
    parts: [],
  },
  birthdays: {
    about:
      'A command-line tool that reads a table of names and dates, and says whose birthday is today and whose is next.',
    examples: ['birthdays.csv', 'birthdays.csv --next 10', '--help'],
    parts: [],
  },
  units: {
    about:
      'A command-line tool that converts between units: lengths, weights, volumes, areas, speeds, temperatures, times, data and energy.',
    examples: ['5 km mi', '10 kg', '-- -40 c f', '--list', '--help'],
    parts: [],
  },
  split: {
    about: 'A command-line tool that splits a bill between people, with the tip.',
    examples: ['84.50 4 10', '84.50 --tip 12.5', 'Ann=12+4.50 Ben=20 --total 46.50', '--help'],
    parts: [],
  },
  files: {
    about:
      'A command-line tool that reads files and folders. It knows the commands, options and kinds of files that were asked for, and prints the size of each file: **what is to be done with them is for you to write** in `src/work.js`.',
    examples: ['README.md', '--help'],
    parts: ['file-files'],
  },
  commands: {
    about:
      'A command-line tool. It knows the commands and options that were asked for: **what each of them does is for you to write** in `src/planned.js`.',
    examples: ['--help'],
    parts: [],
  },
};
