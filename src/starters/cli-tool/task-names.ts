import type { Task } from './reading/asks/asks-for-task.ts';
import type { ToolNames } from './tool-names.ts';

/** The options of the tools with one task, each with the other names by which requests call it. */
export const taskNames: Readonly<Record<Task, ToolNames>> = {
  compare: {
    commands: {},
    options: { json: '' },
  },
  replace: {
    commands: {},
    options: {
      yes: 'apply|write|execute|force|save',
      'dry-run':
        'test|try|simulate|preview|vorschau|simular|simuler|simula|prueba|apercu|aperçu|anteprima|voorbeeld|podglad|podgląd|onizleme|na-sucho|proef|probe',
      ext: 'extension|type|filter|glob',
      'ignore-case': 'case-insensitive|i',
      regex: 'regexp',
    },
  },
  subtitles: {
    commands: {},
    options: {
      later: 'shift|offset|delay|by|seconds|plus|add|forward|später|vor|delante|retard',
      earlier: 'minus|back|backward|früher|zurück|antes|avance',
      output: 'out|o|to|ausgabe|salida|sortie|saida|uscita|uitvoer',
    },
  },
  draw: {
    commands: {},
    options: {
      count:
        'number|winners|n|num|anzahl|gewinner|cantidad|ganadores|nombre|quantidade|numero|aantal|liczba|adet|количество',
      teams:
        'groups|gruppen|equipos|grupos|équipes|equipes|groupes|squadre|gruppi|drużyny|takımlar|команды',
      pairs: 'secret-santa|paare|parejas|paires|pares|coppie|paren|pary',
      folder: 'out|output|dir|ordner|carpeta|dossier|pasta|cartella|map',
    },
  },
  zip: {
    commands: {},
    options: {
      output: 'out|o|to|dest|destination|ziel|destino|sortie|destinazione|doel|cel|hedef',
      keep: 'max|last|behalten|conservar|garder|manter|tieni|bewaar|zachowaj|sakla',
    },
  },
  loan: {
    commands: {},
    options: {
      price:
        'amount|principal|sum|preis|betrag|precio|importe|prix|montant|preço|valor|prezzo|importo|prijs|bedrag|cena|kwota|tutar',
      down: 'down-payment|deposit|eigenkapital|anzahlung|entrada|apport|anticipo|aanbetaling|wklad|peşinat',
      rate: 'interest|interest-rate|zins|zinssatz|interes|taux|juros|tasso|rente|oprocentowanie|faiz',
      years: 'term|jahre|laufzeit|años|anos|années|durée|anni|jaren|lata|yıl',
      table: 'schedule|amortization|tilgungsplan|tabla|tableau|tabela|tabella|tabel',
    },
  },
  birthdays: {
    commands: {},
    options: { next: 'count|limit|upcoming|anzahl|proximos|suivants|prossimi' },
  },
  units: {
    commands: {},
    options: {
      digits: 'precision|decimals|round|stellen|decimales|decimals|casas|decimali|cijfers',
      list: 'units|einheiten|unidades|unites|unita|eenheden|jednostki|birimler',
    },
  },
  split: {
    commands: {},
    options: {
      total: 'amount|bill|betrag|summe|importe|montant|valor|importo|bedrag|kwota|tutar|сумма',
      people:
        'persons|split|guests|count|n|personen|personas|personnes|pessoas|persone|osoby|kisi|kişi|человек',
      had: 'item|items|person|by-person|what',
      tip: 'trinkgeld|propina|pourboire|gorjeta|mancia|fooi|napiwek|bahsis|bahşiş|чаевые',
    },
  },
};
