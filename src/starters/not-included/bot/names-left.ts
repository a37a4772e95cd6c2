import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';

/** Files that a request names, and topics of which there are no questions. */
export function namesLeft(
  request: string,
  settings: string,
  files: readonly ProjectFile[],
): readonly string[] {
  const named = request.match(dataFiles) ?? [];
  const missing = [...new Set(named)].filter((name) =>
    files.every(
      ({ path, content }) => !path.endsWith(name) && !String(content).includes(`'${name}'`),
    ),
  );
  const topics = allMatches(request, questions).filter(
    ([, ahead, behind = ahead ?? '']) =>
      !/^(?:cultur|general|allgemein|knowledge|wissen)/iu.test(behind) &&
      !settings.toLowerCase().includes(behind.toLowerCase()),
  );
  return [...missing.slice(0, 3), ...topics.slice(0, 2).map(([words]) => words)];
}

const dataFiles =
  /(?<![\p{L}\p{N}/._-])[\w-]{1,40}\.(?:json|csv|ya?ml|txt|db|sqlite)(?![\p{L}\p{N}])/gu;
const questions =
  /(?<!\d)\d{1,3}\s(?:(?:sample|example|starter|beispiel)\s)?(?:(\p{L}{3,20})\s(?:trivia\s)?questions|(?:questions|fragen|preguntas|perguntas|domande|vragen|pytań|вопрос\p{L}{0,2})\s(?:about|on|über|zu|sobre|de|sur|su|over|o|про|по)\s(\p{L}{3,20}))(?!\p{L})/giu;
