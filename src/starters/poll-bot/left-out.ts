import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * What a request wants of polls that is not built: a poll of what was suggested, and what its winner becomes.
 *
 * @example
 * leftOutOfPolls('/vote starts a poll with all suggestions'); // ['/vote starts a poll with all suggestions']
 */
export function leftOutOfPolls(text: string): readonly string[] {
  const clauses = text.slice(0, 4000).split(/[.!?;](?=\s|$)|,\s|[。！？；，\n]/u);
  const [reacts] = byReaction.exec(text.slice(0, 4000)) ?? [];
  const left = clauses
    .filter((clause) => (polls.test(clause) && suggested.test(clause)) || becomes.test(clause))
    .map((clause) => clause.trim().replace(/^(?:and|und|y|e|et|en|i|ve|и)\s/iu, ''))
    .slice(0, 3);
  return reacts === undefined ? left : [...left, reacts];
}

const polls =
  /(?<!\p{L})(?:polls?|votes?|voting|umfragen?|abstimmung\p{L}{0,2}|encuestas?|votación|sondages?|vote|enquetes?|votação|sondaggi[o]?|peiling|stemming|ankiet\p{L}|głosowani\p{L}|oylama|anket|опрос\p{L}?|голосовани\p{L})(?!\p{L})|投票|投票する|투표/iu;
const suggested =
  /(?<!\p{L})(?:(?:all|the|from) (?:the )?suggestions|suggested|vorschlägen?|vorgeschlagen\p{L}{0,2}|sugerencias|propuest\p{L}{1,2}|propositions|proposé\p{L}{0,2}|sugest(?:ões|ii)|propost[ei]|suggesties|voorgesteld\p{L}?|propozycj\p{L}{1,2}|öneri\p{L}{0,6}|предложени\p{L}|предложенн\p{L}{1,2})(?!\p{L})|建议|提案|제안/iu;
const becomes =
  /(?<!\p{L})(?:winner|gewinner|sieger|ganador\p{L}?|gagnant|vencedor|vincitore|winnaar|zwycięz\p{L}{1,3}|kazanan|победитель)\s(?:is|becomes|ist|wird|es|será|se convierte|est|devient|é|vira|è|diventa|wordt|zostaje|olur|становится)(?!\p{L})/iu;
/** The votes are buttons. */
const byReaction = letterPattern(
  `(?:${polls.source})[^.;,、。，\\n]{0,24}(?<!\\p{L})(?:emoji[ -])?(?:reactions?|reaktionen|reacciones|réactions|reações|reazioni|reacties|reakcj\\p{L}{1,4}|tepki\\p{L}{0,6}|реакци\\p{L}{1,3}|リアクション|反应|반응)(?!\\p{L}|\\sroles?)`,
);
