import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { type Clause, clausesOf } from './clauses-of.ts';
import { whoIs } from '../questions/talk.ts';

/**
 * What a request says of points that no script of its page has the numbers of, and of numbers of two digits and
 * more that stand nowhere on it.
 *
 * @example
 * figuresLeft('red ones are worth 50 points', []); // the clause
 */
export function figuresLeft(text: string, files: readonly ProjectFile[]): readonly Clause[] {
  const scripts = numbersIn(files.filter(({ path }) => path.endsWith('.js')));
  const shown = numbersIn(files.filter(({ path }) => path.endsWith('.html')));
  return clausesOf(text).filter(({ text: said }) => {
    const clause = said.replaceAll(thousands, '').replace(whoIs, ' ');
    return (
      allMatches(clause, points).some(([point]) => !scripts.has(/\d+/u.exec(point)?.[0] ?? '')) ||
      allMatches(clause, figures).some(
        ([figure]) => !formsOf(figure).some((form) => scripts.has(form) || shown.has(form)),
      )
    );
  });
}

/** "1 850 €" */
const thousands = /(?<=(?<![\d.,])\d{1,3})[ \u00a0\u202f](?=\d{3}(?!\d))/gu;

/** What stands in a script or is shown: the head of a page repeats the request. */
function numbersIn(files: readonly ProjectFile[]): ReadonlySet<string> {
  const texts = files.map(({ content }) =>
    String(content)
      .slice(Math.max(String(content).indexOf('</head>'), 0))
      .replaceAll('_', ''),
  );
  return new Set(texts.flatMap((text) => text.match(/\d+/gu) ?? []));
}

/** "40 s" may be 40000 ms, and "12 h" 720 minutes. */
function formsOf(written: string): readonly string[] {
  const value = Number(written);
  return [1, 60, 1000, 60_000].map((size) => String(value * size));
}

const points =
  /(?<![\d.,])\d{1,4}\s?(?:points?(?!\p{L})|punkt|punt[oi]|ponto|punten|puan|очк|балл|分(?![钟鐘间間])|点|점(?!\p{L})|अंक)/giu;
/** No parts of dates, times, names or shares, no ages, and not how many people or names there are. */
const figures =
  /(?<![\p{L}\d.,:/#+–-])[1-9]\d{1,4}(?![\d.,:/–%x×-]?\d|\s?(?:%|px|fps|bit|years?|jahre|años|ans|anos|anni|jaar|lat|yaş|лет|岁|歳|살|साल|names|nomi|namen|nombres|noms|nomes|imion|isim|имён|имен|players|jogadores|jugadores|joueurs|giocatori|spieler|people|kids|students|pupils|kinder|leute|schüler|alumnos|personas|élèves|personnes|alunos|pessoas|persone|studenti|leerlingen|mensen|osób|uczniów|kişi|öğrenci|человек|人|名|명|个名字|个人|이름|नाम))(?!\p{L}{5})/giu;
