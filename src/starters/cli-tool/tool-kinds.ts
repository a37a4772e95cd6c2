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
  | 'files'
  | 'commands';

interface ToolKind {
  /** One sentence for the README. */
  readonly about: string;
  /** What to type, by its own names. */
  readonly examples: readonly string[];
  /** Its commands and options, each with the other names by which requests call it. */
  readonly commands: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  /** The folders that it shares with others. */
  readonly parts: readonly (
    | 'csv-files'
    | 'store-files'
    | 'place-files'
    | 'file-files'
    | 'taken-files'
  )[];
}

export const toolKinds: Readonly<Record<Tool, ToolKind>> = {
  records: {
    about: 'A command-line tool that keeps your {noun}.',
    examples: ['list', '--help'],
    commands: {
      add: 'new|create|log|insert|record|spend|put|hinzufügen|neu|añadir|agregar|nuevo|ajouter|adicionar|aggiungi|dodaj|toevoegen|ekle|добавить',
      list: 'ls|show|view|all|liste|zeigen|anzeigen|listar|lista|mostrar|lister|elenca|pokaż|tonen|listele|список|показать',
      find: 'search|filter|grep|suche|suchen|buscar|chercher|cerca|szukaj|zoeken|ara|найти|поиск',
      done: 'complete|finish|check|mark|tick|toggle|do|close|erledigt|fertig|hecho|completar|fait|terminer|feito|concluir|fatto|zrobione|klaar|tamam|готово',
      edit: 'update|change|modify|set|ändern|bearbeiten|editar|cambiar|modifier|alterar|modifica|edytuj|zmień|wijzig|düzenle|изменить',
      remove:
        'delete|rm|del|löschen|entfernen|borrar|eliminar|quitar|supprimer|remover|apagar|excluir|rimuovi|elimina|usuń|verwijder|sil|удалить',
      total:
        'totals|sum|summary|report|stats|statistics|balance|summe|bericht|saldo|resumen|informe|bilan|rapport|resumo|relatorio|relatório|riepilogo|rapporto|suma|raport|totaal|özet|отчет|отчёт|итог|сумма|month|monthly',
      clear: 'purge|clean|reset|leeren|limpiar|vider|limpar|svuota|wyczyść|leegmaken|очистить',
      export: 'exportieren|exportar|exporter|esporta|eksport|eksportuj|экспорт',
      import: 'importieren|importar|importer|importa|импорт',
      sell: 'sold|sale|verkaufen|vender|vendre|vendere|verkopen|sprzedaj|продать',
      restock: 'receive|refill|nachfüllen|auffüllen|reponer|repor|rifornire|bijvullen|пополнить',
      low: 'low-stock',
    },
    options: {
      month: 'monat|mes|mois|mês|mese|miesiąc|maand|ay|месяц',
      from: 'since|after|von|desde|depuis|da|od|vanaf|с',
      to: 'until|before|bis|hasta|jusqu|até|fino|do|tot|по',
      open: 'pending|todo|undone|offen',
      done: 'completed|finished|erledigt',
      overdue: 'late|überfällig|vencidas|vencidos',
      today: 'heute|hoy',
      sort: 'sort-by|order|order-by|sortieren',
      by: 'group|group-by|per',
      json: '',
      csv: '',
      yes: 'force',
      amount: 'value|betrag|importe|montant|valor',
      category: 'cat|kategorie|categoria|categoría|catégorie',
      tags: 'tag|label',
      due: 'due-date|deadline|fällig',
      priority: 'prio',
      date: 'on|datum|fecha|data',
      project: '',
      url: 'link',
      quantity: 'qty|count|menge|cantidad',
      price: '',
      email: 'mail',
      phone: 'tel',
      author: '',
      rating: 'stars',
      minutes: 'duration',
      type: '',
    },
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
    commands: {
      start: 'begin|in|starten|iniciar|empezar|démarrer|inizia|zacznij|begin',
      stop: 'end|out|finish|stopp|stoppen|parar|detener|arrêter|ferma|zatrzymaj',
      status: 'current|now|estado|état|stato',
      today: 'day|heute|hoy|aujourdhui|hoje|oggi|dziś|vandaag|bugün',
      week: 'woche|semana|semaine|settimana|tydzień|weekly|hafta',
      report:
        'summary|stats|total|totals|bericht|informe|rapport|relatório|raport|overzicht|отчет|отчёт',
      list: 'log|ls|show|history|entries|liste|listar|lijst',
      export: 'exportieren|exportar|exporter|esporta',
      remove: 'delete|rm|cancel|löschen|borrar|supprimer|verwijder',
    },
    options: {
      project: 'client|task|for',
      today: 'day',
      week: '',
      month: '',
      from: 'since',
      to: 'until',
      json: '',
      csv: '',
    },
    parts: ['csv-files', 'store-files', 'place-files'],
  },
  rename: {
    about:
      'A command-line tool that renames files. `--dry-run` shows what it would do, and it never writes one file over another.',
    examples: [
      '~/Pictures --find IMG --replace Holiday --ext jpg',
      '~/Pictures --lower --dashes --yes',
      '--help',
    ],
    commands: {},
    options: {
      find: 'search|match|pattern|old',
      replace: 'with|new',
      regex: 'regexp',
      lower: 'lowercase',
      dashes: 'kebab|slug',
      prefix: '',
      number: 'numbers|sequence|index',
      date: 'by-date|exif',
      ext: 'extension|type|filter',
      yes: 'apply|execute|force',
      'dry-run':
        'test|try|simulate|simulation|vorschau|anzeigen|apercu|aperçu|anteprima|voorbeeld|podglad|podgląd|onizleme|preview|probe|testlauf|simular|simuler|simula|prueba|na-sucho|proef',
      recursive: '',
    },
    parts: ['taken-files'],
  },
  organize: {
    about: 'A command-line tool that sorts the files of a folder into folders below it.',
    examples: ['~/Downloads --dry-run', '~/Downloads --by type', '--help'],
    commands: {},
    options: {
      by: 'mode|group-by|sort-by',
      ext: 'extension|type',
      copy: 'kopieren|copiar|copier|copia|kopiuj|kopioj|kopieer|kopyala|keep',
      'dry-run':
        'test|try|simulate|simulation|vorschau|anzeigen|apercu|aperçu|anteprima|voorbeeld|podglad|podgląd|onizleme|preview|probe|simular|simuler|simula|testlauf|prueba|essai|na-sucho|proef',
      undo: 'revert|restore|rückgängig|rueckgaengig|deshacer|annuler|desfazer|annulla|cofnij|herstel|geri-al|отмена|отменить',
    },
    parts: ['taken-files'],
  },
  duplicates: {
    about: 'A command-line tool that finds files with the same content.',
    examples: ['~/Pictures', '~/Pictures --ext jpg,png --min-size 10kb', '--help'],
    commands: {},
    options: {
      'min-size': 'minsize|size|min',
      ext: 'extension|type',
      delete: 'remove',
      yes: 'force',
      json: '',
    },
    parts: ['file-files'],
  },
  merge: {
    about: 'A command-line tool that joins CSV, JSON or text files of one kind.',
    examples: ['first.csv second.csv --output all.csv', 'reports --unique --dry-run', '--help'],
    commands: {},
    options: {
      output: 'out|o|to',
      separator: 'delimiter|delim|sep|trennzeichen|delimitador|séparateur|separador|separatore',
      unique: 'dedupe|dedup|distinct|no-duplicates',
      sort: 'sort-by|order-by',
      'dry-run': 'preview|test|simulate',
      force: 'overwrite',
    },
    parts: ['csv-files', 'file-files'],
  },
  count: {
    about:
      'A command-line tool that counts lines, words and characters, and the words that come most often.',
    examples: ['README.md', 'README.md --top 5 --ignore-case', '--help'],
    commands: {},
    options: {
      top: 'limit|n|number|max|count',
      'ignore-case': 'case-insensitive|i',
      'min-length': 'min|minlength',
      json: '',
    },
    parts: ['file-files'],
  },
  weather: {
    about: 'A command-line tool that tells the weather, from open-meteo.com, which needs no key.',
    examples: ['Lisbon', 'Lisbon --days 5', '--help'],
    commands: {},
    options: { days: 'forecast', units: 'unit', json: '' },
    parts: [],
  },
  pomodoro: {
    about: 'A command-line timer that counts down work and breaks in turn.',
    examples: ['', '10', '--rounds 2', '--help'],
    commands: {
      start:
        'run|begin|go|starten|iniciar|empezar|comenzar|démarrer|demarrer|lancer|começar|avvia|inizia|rozpocznij|başlat|старт|начать',
    },
    options: {
      work: 'focus|arbeit|trabajo|travail|trabalho|lavoro|werk|praca|duration|minutes',
      break: 'short-break|rest|pause|descanso|pausa|pauze|przerwa|mola',
      long: 'long-break',
      rounds: 'cycles|sessions|count|runden|rondas|tours|rodadas|giri|rondes|rundy',
    },
    parts: [],
  },
  currency: {
    about:
      'A command-line tool that converts an amount between currencies, with the rate of the day from frankfurter.dev, which needs no key.',
    examples: ['100 EUR USD', '100 EUR USD --rate 1.08', '--help'],
    commands: {},
    options: { rate: 'exchange-rate|kurs', json: '' },
    parts: [],
  },
  password: {
    about: 'A command-line tool that makes strong random passwords.',
    examples: ['--length 24', '--count 5 --no-symbols --readable', '--help'],
    commands: {},
    options: {
      length:
        'len|size|länge|laenge|longitud|largo|longueur|tamanho|comprimento|lunghezza|długość|dlugosc|lengte|uzunluk|длина|l',
      count:
        'number|amount|n|c|anzahl|cantidad|cuantas|cuántas|combien|nombre|quantas|quantidade|quante|quanti|ile|ilość|ilosc|liczba|aantal|adet|количество',
      digits:
        'numbers|numeric|numeri|números|numeros|chiffres|zahlen|ziffern|cyfry|liczby|cijfers|rakam|sayi|цифры',
      symbols:
        'special|specials|special-chars|simboli|símbolos|simbolos|symboles|sonderzeichen|symbole|znaki|symbolen|tekens|sembol|символы',
      upper:
        'uppercase|capitals|mayúsculas|mayusculas|maiuscole|majuscules|maiúsculas|maiusculas|grossbuchstaben|großbuchstaben|wielkie|hoofdletters',
      'no-symbols':
        'no-special|without-symbols|alphanumeric|ohne-sonderzeichen|ohne-symbole|sin-símbolos|sin-simbolos|sans-symboles|sem-símbolos|sem-simbolos|senza-simboli|bez-symboli|zonder-symbolen',
      'no-digits':
        'no-numbers|ohne-zahlen|ohne-ziffern|sin-números|sin-numeros|sans-chiffres|sem-números|sem-numeros|senza-numeri|bez-cyfr|zonder-cijfers',
      'no-upper':
        'lowercase|no-uppercase|kleinbuchstaben|sin-mayúsculas|sin-mayusculas|senza-maiuscole|sans-majuscules',
      readable:
        'no-ambiguous|no-similar|no-lookalikes|exclude-similar|exclude-ambiguous|ohne-ähnliche|ohne-aehnliche|ohne-verwechselbare|lesbar|sin-ambiguos|sin-similares|sans-ambigus|sans-ambigu|sem-ambíguos|sem-ambiguos|senza-ambigui|senza-simili|bez-podobnych|czytelne|leesbaar',
    },
    parts: [],
  },
  calc: {
    about: 'A command-line calculator.',
    examples: ['add 1 2 3.5', 'calc "2 * (3 + 4) ^ 2"', '--help'],
    commands: {
      add: 'plus|sum|addition',
      subtract: 'minus|sub|subtraction',
      multiply: 'times|mul|multiplication',
      divide: 'div|division',
      calc: 'eval|calculate',
    },
    options: {},
    parts: [],
  },
  convert: {
    about: 'A command-line tool that converts between CSV and JSON.',
    examples: [
      'people.csv people.json',
      'people.json people.csv --separator ";"',
      './tables ./json',
      '--help',
    ],
    commands: {},
    options: {
      separator: 'delimiter|delim|sep|trennzeichen|delimitador|séparateur|separador|separatore',
      unique: 'dedupe|dedup|distinct|by|key|eindeutig|único|unico|unique-by',
      force: 'overwrite',
    },
    parts: ['csv-files'],
  },
  report: {
    about: 'A command-line tool that reports on a CSV file.',
    examples: ['rows.csv', 'rows.csv --html', '--help'],
    commands: { report: 'overdue|summary|stats|totals' },
    options: {
      by: 'group',
      sum: 'column',
      month: 'monat|mes|mois|mês|mese|maand|miesiąc',
      separator: 'delimiter|sep',
      html: '',
      json: '',
    },
    parts: ['csv-files'],
  },
  site: {
    about:
      'A command-line tool that makes a site of Markdown files: a page for each, a list with the newest first, a page for each tag, and an RSS feed.',
    examples: ['build', 'serve', '--help'],
    commands: {
      build:
        'generate|make|erstellen|bauen|generar|construir|générer|construire|gerar|genera|buduj',
      serve: 'preview|watch|dev|server|vorschau|servir|anteprima|podglad',
    },
    options: { port: '' },
    parts: [],
  },
  page: {
    about:
      'A command-line tool that makes one page of Markdown, with its styles in it, or joins Markdown files.',
    examples: ['README.md --output readme.html', '--help'],
    commands: {},
    options: {
      output: 'out|o|to|ausgabe|salida|sortie|saida|uscita|uitvoer',
      'no-toc': '',
      title: 'titel|titulo|titre|titolo|tytul',
      force: 'overwrite',
    },
    parts: ['file-files'],
  },
  quiz: {
    about:
      'A command-line tool that asks words, counts the right answers, and asks again the next time what was wrong.',
    examples: ['--count 5', '--reverse', '--missed', '--help'],
    commands: {},
    options: {
      count:
        'number|words|n|num|limit|anzahl|cantidad|nombre|quantidade|numero|aantal|liczba|adet|количество',
      reverse:
        'swap|flip|rückwärts|umgekehrt|inverse|inverso|inverter|inverti|omgekeerd|odwrotnie|ters',
      missed:
        'wrong|mistakes|errors|fehler|errores|erreurs|erros|errori|fouten|błędy|yanlış|ошибки',
    },
    parts: [],
  },
  logs: {
    about:
      'A command-line tool that reads access logs of nginx or Apache and counts addresses, pages, status codes and requests per hour.',
    examples: ['/var/log/nginx/access.log', 'access.log --top 5 --status 404', '--help'],
    commands: {},
    options: {
      top: 'limit|n|number|max|count',
      status: 'code|status-code',
      json: 'json-output',
    },
    parts: [],
  },
  invoice: {
    about:
      'A command-line tool that writes invoices as HTML, which a browser prints or saves as PDF, and as text.',
    examples: ['', '--help'],
    commands: {},
    options: {
      out: 'output|o|folder|dir|ordner|carpeta|dossier|pasta|cartella|map',
      number: 'no|nr|nummer|numero|número|numéro',
    },
    parts: [],
  },
  files: {
    about:
      'A command-line tool that reads files and folders. It knows the commands, options and kinds of files that were asked for, and prints the size of each file: **what is to be done with them is for you to write** in `src/work.js`.',
    examples: ['README.md', '--help'],
    commands: {},
    options: {},
    parts: ['file-files'],
  },
  commands: {
    about:
      'A command-line tool. It knows the commands and options that were asked for: **what each of them does is for you to write** in `src/planned.js`.',
    examples: ['--help'],
    commands: {},
    options: {},
    parts: [],
  },
};

interface Names {
  readonly [own: string]: readonly string[];
}

/** What a request calls the commands of a tool, by their own names. */
export function askedCommands(tool: Tool, asked: readonly string[]): Names {
  return askedNames(toolKinds[tool].commands, asked);
}

/** The same of its options, without dashes. */
export function askedOptions(tool: Tool, asked: readonly string[]): Names {
  return askedNames(toolKinds[tool].options, asked);
}

function askedNames(known: Readonly<Record<string, string>>, asked: readonly string[]): Names {
  const found = asked.flatMap((name) => {
    const own = Object.hasOwn(known, name)
      ? name
      : Object.keys(known).find((one) => known[one]?.split('|').includes(name));
    return own === undefined ? [] : [[own, name] as const];
  });
  const names = Map.groupBy(found, ([own]) => own);
  return Object.fromEntries([...names].map(([own, all]) => [own, all.map(([, name]) => name)]));
}
