/** Whether a tool is to make a site of Markdown files. */
export function asksForSite(text: string): boolean {
  return /markdown|(?<!\p{L})md[\s-](?:files|dateien)/iu.test(text) && site.test(text);
}

const site =
  /static (?:html )?(?:site|blog|website|pages?)|site generator|(?<!\p{L})(?:in)?to (?:an? )?(?:static )?(?:html (?:blog|site|website)|html|blog|site|website)|blog|front ?matter|(?<!\p{L})statische\p{L}? (?:seite|website|blog)|generador de sitios|sitio estático|generador estático|site statique|générateur de site|site estático|gerador de site|sito statico|generatore di siti|(?<!\p{L})statyczn\p{L}{1,4} (?:stron|blog)|генератор сайт|(?<!\p{L})статическ\p{L}{1,4} (?:сайт|блог)|statik site|静态(?:博客|网站|站点)|静的サイト|정적 사이트/iu;

/** Whether a request asks for a tool that makes a site of Markdown files. */
export function asksForSiteTool(text: string): boolean {
  return asksForSite(text) && toolWords.test(text);
}

const toolWords =
  /(?<![\p{L}\p{N}])(?:cli|tool|script|command[- ]line|generators?|terminal|build \.?\/?\p{Ll}|kommandozeile\p{L}*|generador|línea de comandos|générateur|ligne de commande|gerador|linha de comando|generatore|riga di comando|generator\p{L}{0,2}|wiersz\p{L} poleceń|генератор\p{L}{0,2}|командн\p{L}{2} строк\p{L})(?!\p{L})|命令行|コマンドライン|명령줄/iu;
