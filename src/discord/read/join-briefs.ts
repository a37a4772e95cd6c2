import type { Router } from '../../contracts/router.ts';
import { isBlank } from '../../errors/text/is-blank.ts';

/**
 * The text of a request and the files that come with it. A plan goes by what comes first, so that is the
 * brief where the message itself names nothing (“build this”) or only points to it.
 */
export function joinBriefs(text: string, briefs: readonly string[], router: Router): string {
  const brief = joined(briefs);
  const isRequest = router.route(brief).projectType !== 'none';
  const isFirst = isRequest && (router.route(text).projectType === 'none' || pointsToFile(text));
  return joined(isFirst ? [brief, text] : [text, brief]);
}

/** The texts below each other. */
export function joined(texts: readonly string[]): string {
  return texts.filter((text) => !isBlank(text)).join('\n\n');
}

function pointsToFile(text: string): boolean {
  return text.split(/\s+/).length <= maxWords && (words.test(text) || signs.test(text));
}

const maxWords = 12;

/** “This”, “the file”, “as attached”. */
const words =
  /(?<!\p{L})(?:this|these|files?|attached|attachment|brief|documents?|spec|see|das|dies\p{L}*|siehe|datei\p{L}*|anhang|angehängt\p{L}*|esto|archivo|adjunt\p{L}*|ceci|cela|fichier|joint\p{L}*|isto|arquivo|anex\p{L}*|questo|allegat\p{L}*|plik\p{L}*|załącz\p{L}*|bunu|dosya\p{L}*|ekte\p{L}*|этот?|файл\p{L}*|влож\p{L}*|यह|इसे|फ़ाइल|هذا|الملف)(?!\p{L})/iu;
const signs = /这|附件|文件|これ|この|添付|ファイル|이걸|이것|첨부|파일/;
