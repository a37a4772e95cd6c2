import { withoutMoves } from '../values/read-moves.ts';

/**
 * Whether a request without a starter of its own is for something that is run, and no server: "a node script
 * that …", "eine kleine Utility".
 */
export function asksForTool(text: string): boolean {
  const head = text.slice(0, 300);
  return (
    (programs.test(head) ||
      readsFile.test(head) ||
      orders.test(head) ||
      does.test(head) ||
      runsOn.test(text) ||
      (named.test(text) && prints.test(text))) &&
    !servers.test(withoutMoves(text))
  );
}

/** "reads invoice.json", "node sheet.js arrivals.csv" */
const readsFile =
  /(?<!\p{L})(?:reads?|reading|parses?|liest|lese|lee(?:r)?|lit|lire|legge|leggere|lê|ler|leest|czyta|okur|okuyan|читает)\s(?:\p{L}{1,10}\s){0,3}[\w./-]{1,40}\.\p{L}{2,5}(?!\p{L})|(?<!\p{L})node\s[\w./-]{1,40}\.m?js(?!\p{L})|(?<!\p{L})(?:(?:word|letter|line)[\s-](?:frequency )?count(?:er|s)?|generators?|converters?|(?:csv|json|yaml|xml)[\s-]{1,3}(?:zu|nach|in|to)\s|conversor\p{L}{0,2}|convertidor|convertisseur|convertitore|konwerter\p{L}{0,2}|umwandler|dönüştürücü|конвертер\p{L}{0,2})(?!\p{L})|(?:читает|liest|reads?)\s[\w-]{1,30}\.\p{L}{2,5}/iu;
/** "something where I run it on a csv of our members" */
const runsOn =
  /(?<!\p{L})(?:run|runs|use|call|start) (?:it|this|that|them) (?:on|over|with|against) (?:(?:an?|my|our|the|some|any)\s)?(?:\p{L}{1,12}\s){0,2}(?:csv|files?|folders?|json|txt|spreadsheet|logs?|list)(?!\p{L})|(?:ich|wir) (?:ihm|ihr|es|das) (?:mit )?(?:eine[rn]?|die|meine) (?:csv|datei|liste)|(?:le|lo) (?:paso|doy|ejecuto con) (?:un|el|mi) (?:csv|archivo)|je lui (?:donne|passe) (?:un|mon|le) (?:csv|fichier)|gli (?:do|passo) (?:un|il) (?:csv|file)|(?:passo|dou) (?:um|o) (?:csv|arquivo)|podaję (?:mu )?plik|даю (?:ему|ей) (?:csv|файл)/iu;
/** "prints the totals of sales.csv": what is printed, from a file. */
const named = /(?<![\p{L}\p{N}])(?:[\w-]{1,40}\.)?(?:csv|txt|jsonl?|log)(?!\p{L})/iu;
const prints =
  /(?<!\p{L})(?:prints?|printed|ausgibt|ausgeben|imprim[ae]|imprime|affiche|stampa|stampi|wypisuj\p{L}|wypisze|yazdır\p{L}{1,4}|выводит|печатает)(?!\p{L})|打印|输出|出力|출력/iu;
/** "watch a folder and convert …": the first word says what is done. */
const orders =
  /^\s?(?:please |pls )?(?:watch|convert|resize|rename|sort|generate|organi[sz]e|tidy|put|move|merge|split|find|compress|back ?up|count|download|parse|sortier\p{L}{0,2}|konvertier\p{L}{0,2}|trie|range|classe|renomme|convertis|ordena|organiza|renombra|convierte|renomeia|converte|organizza|rinomina|sorteer|hernoem|posortuj|отсортируй|разложи|переименуй)\s\p{L}/iu;
/** "a Node program that converts CSV" */
const does =
  /(?<!\p{L})(?:programa|algo|código)\s(?:(?:en|em|de) node(?:\.?js)?\s)?(?:que|para|pra)\s(?:l[eê]i?a?|ler|leer|convi?ert|renom|g[eé]n?er|calcul|cuente|conte|compar|descar|baix|busque|procur|divid|analic|analis|saque|junt)\p{L}{0,4}\s|(?<!\p{L})(?:program|app|something|code|javascript|node(?:\.?js)?) (?:that|which|to) (?:convert|rename|resize|sort|watch(?:e(?=s my))?|organi[sz]e|merge|split|find|compress|count|download|parse|read|generate|calculate|compare|encrypt)s?\s/iu;
const programs =
  /(?<!\p{L})(?:(?:\p{L}{2,20}[- ])?(?:scripts?|tools?)(?:je)?|program(?:maatje|mino|inha|ita)|program(?:me|ma|a)?(?: (?:in |en )?node(?:\.?js)?)? (?:qui|que|che)|utilit(?:y|aire|ario|à|ário)|one-?liner|kommandozeilen\p{L}{0,20}|kommandorads\p{L}{0,12}|konsolen\p{L}{0,20}|werkzeug|hilfsprogramm|skript|herramienta|guion|utilidad|outil|ferramenta|utilitário|strumento|hulpmiddel|hulpprogramma|gereedschap|narzędzi\p{L}{1,3}|skrypt\p{L}{0,3}|betik\p{L}{0,3}|betiği|arac[ıi]\p{L}{0,2}|утил[иі]т\p{L}{1,3}|скрипт\p{L}{0,3}|консольн\p{L}{2,3}|програм\p{L}{1,4}|program(?:m|a)?\s(?:w|in|en|mit|met|em|de)\s(?:node|terminal|consola|línea|linha)|programm,?\sdas|programma\s(?:dat|om))(?!\p{L})|脚本|小工具|工具|スクリプト|ツール|스크립트|도구|स्क्रिप्ट|टूल|سكربت|سكريبت|أداة/iu;
const servers =
  /(?<!\p{L})(?:\p{L}{0,12}servers?|serveurs?|servidor(?:es)?|serwer\p{L}{0,3}|сервер\p{L}{0,3}|sunucu\p{L}{0,4}|apis?|(?<!(?:the|der|den|le|de|il|o|el) )rest|graphql|back-?ends?|endpoints?|routes?|rutas?|rotas|rotte|ścieżk\p{L}{1,3}|маршрут\p{L}{0,3}|web ?sites?|express|fastify|(?:GET|POST|PUT|PATCH|DELETE) \/)(?!\p{L})|服务器|接口|サーバー?|서버|सर्वर|خادم|(?<=\s)\/[a-z][a-z-]{2,20}(?![\w/.])/iu;
