import { taskNames } from './task-names.ts';
import type { Tool } from './tool-kinds.ts';

export interface ToolNames {
  readonly commands: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
}

const undoing =
  'revert|restore|rückgängig|rueckgaengig|deshacer|annuler|desfazer|annulla|cofnij|herstel|geri-al|отмена|отменить';

/** The commands and options of each tool, each with the other names by which requests call it. */
export const toolNames: Readonly<Record<Tool, ToolNames>> = {
  records: {
    commands: {
      add: 'new|create|log|insert|record|spend|put|hinzufügen|neu|añadir|agregar|nuevo|ajouter|adicionar|aggiungi|dodaj|toevoegen|ekle|добавить|hinzufuegen|añade|agrega|ajoute|adiciona|adicione|aggiungere|dodać|toevoegen|ekleme|додати|lägg-till|追加|添加|추가|inserisci|registra|dodati|voeg-toe',
      list: 'ls|show|view|all|liste|zeigen|anzeigen|listar|lista|mostrar|lister|elenca|pokaż|tonen|listele|список|показать|auflisten|mostra|affiche|afficher|lists|wyświetl|göster|показати|visa|一覧|表示|列表|查看|목록|보기|lijst|görüntüle',
      find: 'search|filter|grep|suche|suchen|buscar|chercher|cerca|szukaj|zoeken|ara|найти|поиск|busca|cherche|szukać|знайти|пошук|sök|検索|搜索|查找|검색|zoek|znajdź|bul|trouver|encontrar',
      done: 'complete|finish|check|mark|tick|toggle|do|close|settle|settled|pay|paid|repay|repaid|return|returned|erledigt|fertig|bezahlt|bezahlen|begleichen|beglichen|schließen|zurückgezahlt|hecho|completar|pagado|pagar|saldar|saldado|cerrar|fait|terminer|payer|payé|régler|réglé|rembourser|remboursé|fermer|feito|concluir|pago|quitar|fechar|fatto|paga|pagato|salda|saldato|saldare|chiudi|zrobione|zamknij|spłać|spłacone|oddane|klaar|betaald|betalen|afgelost|sluiten|tamam|kapat|öde|ödendi|готово|закрыть|погасить|погашено|вернуть|оплачено|закрити|погасити|betald|betala|klart|stäng|lunas|bayar|selesai|xong|trả|关闭|还清|完成|完了|返済|완료|갚음|abhaken|erledigen|gekauft|completa|hecha|comprado|termine|cocher|acheté|conclui|feita|completare|completata|comprato|ukończ|zakończ|wykonane|kupione|oznacz|afvinken|gekocht|voltooi|tamamla|tamamlandı|bitir|bitti|yapıldı|выполнить|выполнено|завершить|купить|виконати|виконано|завершити|klar|оплатить|сплатити|zapłać|opłać|avsluta',
      edit: 'update|change|modify|set|ändern|bearbeiten|editar|cambiar|modifier|alterar|modifica|edytuj|zmień|wijzig|düzenle|изменить|editieren|edita|modifie|modificare|edytować|zmienić|bewerken|güncelle|редактировать|змінити|ändra|編集|编辑|修改|수정',
      remove:
        'delete|rm|del|löschen|entfernen|borrar|eliminar|quitar|supprimer|remover|apagar|excluir|rimuovi|elimina|usuń|verwijder|sil|удалить|löscht|borra|supprime|remove|remova|elimina|rimuovere|usunąć|verwijderen|видалити|ta-bort|削除|删除|삭제|radera',
      total:
        'streak|streaks|totals|sum|summary|report|stats|statistics|balance|summe|bericht|saldo|resumen|informe|bilan|rapport|resumo|relatorio|relatório|riepilogo|rapporto|suma|raport|totaal|özet|отчет|отчёт|итог|сумма|month|monthly|toplam|итоги|підсумок|合計|总计|합계|best|récord|rekord|recorde|totale|summa|totalsumma|сума',
      clear: 'purge|clean|reset|leeren|limpiar|vider|limpar|svuota|wyczyść|leegmaken|очистить',
      export:
        'exportieren|exportar|exporter|esporta|eksport|eksportuj|экспорт|экспортировать|dışa-aktar',
      import: 'importieren|importar|importer|importa|импорт',
      sell: 'out|sold|sale|verkaufen|vender|vendre|vendere|verkopen|sprzedaj|продать|saída|saida|salida|abgang|ausgang|scarico|wydanie|stock-out',
      restock:
        'in|receive|refill|nachfüllen|auffüllen|reponer|repor|rifornire|bijvullen|пополнить|entrada|zugang|eingang|carico|przyjęcie|приход|stock-in',
      low: 'low-stock|warn|avisar|reorder',
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
      amount: 'value|betrag|importe|montant|valor|importo|сумма|сума',
      category:
        'cat|kategorie|categoria|categoría|catégorie|kategoria|kategori|категория|категорія',
      tags: 'tag|label',
      due: 'due-date|deadline|fällig|frist|scadenza|vencimiento|vence|fecha-límite|vencimento|prazo|échéance|echeance|termin|срок|термін',
      priority:
        'prio|priorität|prioridad|priorité|priorite|prioridade|priorità|priorita|prioriteit|priorytet|öncelik|приоритет|пріоритет',
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
  },
  timer: {
    commands: {
      start: 'begin|in|kommen|starten|iniciar|empezar|démarrer|inizia|zacznij|старт',
      stop: 'end|out|gehen|finish|stopp|stoppen|parar|detener|arrêter|ferma|zatrzymaj|стоп',
      pause: 'break|pausieren|pausar|pausa|pauze|pauza|przerwa|mola|пауза',
      resume: 'continue|weiter|fortsetzen|reanudar|continuar|reprendre|riprendi|wznów|продолжить',
      add: 'hinzufügen|nachtragen|añadir|ajouter|aggiungi|dodaj|добавить',
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
      by: '',
      date: '',
      json: '',
      csv: '',
    },
  },
  rename: {
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
      undo: undoing,
    },
  },
  organize: {
    commands: {},
    options: {
      by: 'mode|group-by|sort-by',
      ext: 'extension|type',
      copy: 'kopieren|copiar|copier|copia|kopiuj|kopioj|kopieer|kopyala|keep',
      'dry-run':
        'test|try|simulate|simulation|vorschau|anzeigen|apercu|aperçu|anteprima|voorbeeld|podglad|podgląd|onizleme|preview|probe|simular|simuler|simula|testlauf|prueba|essai|na-sucho|proef',
      undo: undoing,
    },
  },
  duplicates: {
    commands: {},
    options: {
      'min-size': 'minsize|size|min',
      ext: 'extension|type',
      delete: 'remove',
      yes: 'force',
      json: '',
    },
  },
  merge: {
    commands: {},
    options: {
      output: 'out|o|to',
      separator: 'delimiter|delim|sep|trennzeichen|delimitador|séparateur|separador|separatore',
      unique: 'dedupe|dedup|distinct|no-duplicates',
      sort: 'sort-by|order-by',
      'dry-run': 'preview|test|simulate',
      force: 'overwrite',
    },
  },
  count: {
    commands: {},
    options: {
      top: 'limit|n|number|max|count',
      'ignore-case': 'case-insensitive|i',
      'min-length': 'min|minlength',
      json: '',
    },
  },
  weather: {
    commands: {},
    options: { days: 'forecast', units: 'unit', json: '' },
  },
  pomodoro: {
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
  },
  currency: {
    commands: {},
    options: { rate: 'exchange-rate|kurs', json: '' },
  },
  password: {
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
      words:
        'phrase|passphrase|wordcount|wörter|woerter|palabras|mots|palavras|parole|woorden|słowa|kelime|слова',
      readable:
        'no-ambiguous|no-similar|no-lookalikes|exclude-similar|exclude-ambiguous|ohne-ähnliche|ohne-aehnliche|ohne-verwechselbare|lesbar|sin-ambiguos|sin-similares|sans-ambigus|sans-ambigu|sem-ambíguos|sem-ambiguos|senza-ambigui|senza-simili|bez-podobnych|czytelne|leesbaar',
    },
  },
  calc: {
    commands: {
      add: 'plus|sum|addition',
      subtract: 'minus|sub|subtraction',
      multiply: 'times|mul|multiplication',
      divide: 'div|division',
      calc: 'eval|calculate',
    },
    options: {},
  },
  convert: {
    commands: {},
    options: {
      separator:
        'delimiter|delim|sep|trennzeichen|delimitador|séparateur|délimiteur|separador|separatore|delimitatore|scheidingsteken|разделитель|разделителя|розділювач|avgränsare|ayırıcı|pemisah',
      unique: 'dedupe|dedup|distinct|by|key|eindeutig|único|unico|unique-by',
      columns:
        'column|cols|select|fields|pick|keep|spalten|columnas|colonnes|colunas|colonne|kolommen|kolumny|столбцы|sütunlar',
      numbers:
        'numeric|parse-numbers|types|typed|zahlen|números|nombres|numeri|getallen|liczby|числа',
      pretty: 'pretty-print|prettyprint|indent|format|formatted',
      compact: 'minify|min|minified|one-line|oneline',
      force: 'overwrite',
    },
  },
  report: {
    commands: { report: 'overdue|summary|stats|totals' },
    options: {
      by: 'group',
      sum: 'column',
      month: 'monat|mes|mois|mês|mese|maand|miesiąc',
      separator: 'delimiter|sep',
      html: '',
      json: '',
      csv: 'export',
    },
  },
  site: {
    commands: {
      build:
        'generate|make|erstellen|bauen|generar|construir|générer|construire|gerar|genera|buduj',
      serve: 'preview|watch|dev|server|vorschau|servir|anteprima|podglad',
    },
    options: { port: '' },
  },
  page: {
    commands: {},
    options: {
      output: 'out|o|to|ausgabe|salida|sortie|saida|uscita|uitvoer',
      'no-toc': '',
      title: 'titel|titulo|titre|titolo|tytul',
      force: 'overwrite',
    },
  },
  quiz: {
    commands: {},
    options: {
      count:
        'number|words|n|num|limit|anzahl|cantidad|nombre|quantidade|numero|aantal|liczba|adet|количество',
      reverse:
        'swap|flip|rückwärts|umgekehrt|inverse|inverso|inverter|inverti|omgekeerd|odwrotnie|ters',
      missed:
        'wrong|mistakes|errors|fehler|errores|erreurs|erros|errori|fouten|błędy|yanlış|ошибки',
    },
  },
  logs: {
    commands: {},
    options: {
      top: 'limit|n|number|max|count',
      status: 'code|status-code',
      json: 'json-output',
    },
  },
  invoice: {
    commands: {},
    options: {
      out: 'output|o|folder|dir|ordner|carpeta|dossier|pasta|cartella|map',
      number: 'no|nr|nummer|numero|número|numéro',
    },
  },
  ...taskNames,
  files: {
    commands: {},
    options: {},
  },
  commands: {
    commands: {},
    options: {},
  },
};
