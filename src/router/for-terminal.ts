import { letterPattern } from '../workspace/text/letters.ts';

/** "Kommandozeilenprogramm um eine Rechnung zu teilen": what it is stands first, whatever it is about. */
export function isForTerminal(message: string, words: readonly string[]): boolean {
  const at = words.findIndex((word) => word === 'interminal' || terminalTool.test(word));
  const isFirst = (at >= 0 && at <= openingWords) || terminalTools.test(message.slice(0, 120));
  return isFirst && !words.includes('asite');
}

/** Without its accents: "Kommandozeilenprogramm", "opdrachtregelprogramma". */
const terminalTool =
  /^(?:kommandozeilen|konsolen|terminal|opdrachtregel|kommandorads?)(?:programm?a?|tool|werkzeug|anwendung|skript|hulpmiddel|verktyg|rechner)s?$/u;

/** "un petit programme en ligne de commande" */
const terminalTools = letterPattern(
  '(?<!\\p{L})(?:(?:generator|tool|timer|game|calculator|converter|list|tracker|app|program) (?:in|for) (?:the |a |my )?terminal|kommandozeilen(?:programm|tool|werkzeug|anwendung)|(?:command[- ]line|cli) (?:tool|program|utility|app)|(?:programme|outil|application) en ligne de commande|(?:programa|herramienta|utilidad) de l[ií]nea de comandos|(?:programa|ferramenta) de linha de comandos?|(?:programma|strumento) (?:da|a) riga di comando|opdrachtregel(?:programma|tool)|консольн\\p{L}{2,3} (?:программ|утилит|програм)\\p{L}{1,2}|komut satırı (?:aracı|programı|uygulaması))(?!\\p{L})|コマンドライン(?:ツール|アプリ)|명령줄 (?:도구|프로그램)|命令行(?:工具|程序)',
);

const openingWords = 3;
