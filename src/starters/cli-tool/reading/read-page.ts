import type { Language } from '../../../contracts/languages.ts';
import { wordsOf } from '../../page/dictionary.ts';
import type { SettingsValue } from '../../settings-module.ts';
import { folderIn } from './folder-in.ts';
import { pageTexts } from '../texts/page-texts.ts';

/** The folder or file that is made into one, the file that is written, and whether its headings are listed. */
export function readPage(
  text: string,
  language: Language,
): { readonly [key: string]: SettingsValue } {
  const head = text.slice(0, 4000);
  const names = head.match(files) ?? [];
  const told = /(?:-o|--out(?:put)?)[\s=](?<name>[\w./-]{1,60}\.(?:md|html?))(?![\w-])/u.exec(head)
    ?.groups?.['name'];
  const isJoined = joinsFiles(head);
  // "md2page notes.md -o notes.html" shows how any file is named.
  const output =
    told === undefined ? names.find((name) => isJoined || /html?$/u.test(name)) : undefined;
  return {
    input: isJoined ? (folderIn(head) ?? '') : '',
    output: output ?? '',
    hasContents: toc.test(head),
    contents: wordsOf(pageTexts, language).t('contents'),
    language,
  };
}

/** Whether a request is for one page or file of Markdown, and no site. */
export function asksForPage(text: string): boolean {
  const isMarkdown =
    /markdown|(?<![\p{L}\p{N}])\.?md(?:\s?(?:to|2|→|->|in|nach|zu|a|en|vers|para|do|naar|в)\s?(?:html|one|eine?n?|un)|[\s-](?:files?|dateien|plik))|\.md(?!\p{L})/iu.test(
      text,
    );
  if (!isMarkdown || site.test(text)) return false;
  return joinsFiles(text) || /html/iu.test(text);
}

/** Whether a clause is about the list of headings, the look, or how files are joined. */
export function saysPage(clause: string): boolean {
  return toc.test(clause) || joinsFiles(clause) || look.test(clause);
}

const files = /(?<![\p{L}\p{N}/._*-])[\p{L}\p{N}][\p{L}\p{N}_/-]{0,40}\.(?:md|html?)(?!\p{L})/gu;
const site =
  /static|(?<!\p{L})(?:web)?sites?(?!\p{L})|blog|front ?matter|rss|feed|tag pages|statisch|estático|statique|statico|statyczn|статическ|serve(?:r|s)?(?!\p{L})|api(?!\p{L})|静态|博客|ブログ|블로그/iu;
const joining =
  /(?<!\p{L})(?:merg|join|combin|concat|zusammenf|vereint|fusion|unir|unisc|junt|réuni|assembl|regroup|reúne|samenvoeg|voegt|łącz|połącz|scal|birleştir|объедин|собира|склеи)|合并|結合|まとめ|합치|합쳐|जोड़|دمج/iu;
const ofMarkdown = /\.md(?!\p{L})|markdown|(?<!\p{L})md[\s-]/iu;
const intoOne =
  /into (?:one|a single)|in eine(?:r)? (?:einzige )?datei|en un solo|en un seul|em um só|in un unico|in één|w jeden|tek (?:bir )?dosya|в один|1つ|하나로/iu;

/** "joins the .md files of a folder", "all Markdown into one file" */
function joinsFiles(text: string): boolean {
  return ofMarkdown.test(text) && (joining.test(text) || intoOne.test(text));
}

const toc =
  /table of contents|(?<!\p{L})toc(?!\p{L})|contents list|inhaltsverzeichnis|índice|indice|sommaire|table des matières|sumário|inhoudsopgave|spis\p{L}{0,3} treści|içindekiler|оглавлени|содержани|目录|目次|목차|विषय[- ]सूची|فهرس/iu;
const look =
  /style ?sheet|(?<!\p{L})(?:css|style[ds]?|stile?|estilos?|styl\p{L}{0,3}|stijl)(?!\p{L})|sorted by name|nach namen? sortiert|alphabeti|posortowan\p{L}{1,3} po nazwie|orden(?:ad[oa]s)? por nombre|par nom|por nome|per nome|op naam|по имени|по названию|ada göre/iu;
