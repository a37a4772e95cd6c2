import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Columns that a request names without saying that they are columns: from what is to be done to what is done.
 *
 * @example
 * workflowIn('kanban board with to do, doing, done, drag cards around'); // ['To do', 'Doing', 'Done']
 */
export function workflowIn(message: string): readonly string[] | undefined {
  const [list = ''] = workflow.exec(message) ?? [];
  const names = list.split(between).map((name) => name.trim());
  const isList =
    names.length > 1 && names.length < 9 && names.every((name) => name !== '' && name.length < 30);
  return isList ? names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)) : undefined;
}

const between =
  /\s?(?:[,、，،|/]|->|→|>|–)\s?(?:(?:and|und|y|et|i|ve|и)\s)?|\s(?:and|und|y|et|e|en|i|ve|и|及|和)\s/iu;

const first =
  'backlog|ideas?|to[ -]?do|open|ideen|zu erledigen|offen|geplant|por hacer|pendientes?|à faire|idées|a fazer|pendente|idee|da fare|te doen|ideeën|do zrobienia|pomysły|yapılacak(?:lar)?|(?:надо )?сделать|идеи';
const last =
  'done|finished|completed?|erledigt|fertig|hecho|terminado|listo|completado|fait|terminé|feito|concluído|pronto|fatto|finito|completato|klaar|gedaan|gotowe|zrobione|ukończone|bitti|tamamlandı|yapıldı|готово|сделано';
const workflow = letterPattern(
  `(?<!\\p{L})(?:${first})\\s?(?:[,|/]|->|→|>|–)[^.;:!?\\n]{0,90}?(?<!\\p{L})(?:${last})(?!\\p{L})|(?:待办|待做|未着手|やること|할 ?일|예정)\\s?[,、，|/][^.;:!?。\\n]{0,60}?(?:已完成|完成|完了|완료|끝)`,
);
