import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * The one thing that people take turns with, in the words of a request; undefined where it names none.
 *
 * @example
 * readDuty('decides whose turn it is to host game night'); // 'host game night'
 */
export function readDuty(text: string): string | undefined {
  const head = text.slice(0, 2000);
  const found = duties
    .exec(head)
    ?.slice(1)
    .find((one) => one !== undefined);
  return found?.trim();
}

/** Whether a request asks whose turn it is, with whatever. */
export function asksWhoseTurn(text: string): boolean {
  return turn.test(text.slice(0, 2000));
}

const turn =
  /(?<!\p{L})(?:whose turn|wer dran ist|wer an der reihe ist|a quién le toca|à qui (?:c['’]est )?(?:le tour|de)|c['’]est (?:à qui|au tour de qui|le tour de qui)|de quem é a vez|(?:a|di) chi (?:tocca|è il turno)|chi è di turno|wie (?:er )?aan de beurt is)(?!\p{L})/iu;

/** Whether a request tells that people take turns with something that it names. */
export function sharesTurns(text: string): boolean {
  const head = text.slice(0, 2000);
  return readDuty(head) !== undefined && moves.test(head);
}

const words =
  "((?!(?:between|among|zwischen|entre|parmi|tra|fra|tussen|między)\\s)(?:[\\p{L}’'-]{2,20})(?:\\s[\\p{L}’'-]{2,20}){0,3}?)(?=[,.;:!?(]|\\s(?:and|this|each|every|next|today|und|diese|jede|y|esta|cada|et|cette|chaque|e|questa|ogni|en|deze|elke|i|и|from|between|we)(?!\\p{L})|$)";
const duties = letterPattern(
  `(?<!\\p{L})(?:(on[- ]call|bereitschaft|guardia|astreinte)(?!\\p{L})|(?:whose turn (?:it is|is it)? ?(?:to )?|(?:says?|tells?|announces?|posts?|pings?|decides?|picks?) (?:us )?who (?:has to |must |should |will |is going to |needs to |gets to )?(?!is |are |was |has |have |can |wants? |comes? |joins? |won |wins )|turns? (?=\\p{L}{2,12}ing)|a quién le toca |à qui (?:c[’']est )?le tour (?:de |pour )?|de quem é a vez de |a chi tocca |wie (?:er )?aan de beurt is (?:om te |voor )?|чья очередь )${words}|((?!of )\\p{L}{3,14} duty)(?!\\p{L})|(dm|gm|host|driver|cook|chef|leader) of the (?:week|month)|wer (?:mit dem |mit der |mit )(\\p{Lu}\\p{L}{2,20}) (?:dran|an der reihe)|(?!chore|weekly|daily|simple|the |our |duty)(\\p{L}{3,14}) (?:rota|rotation|roster)(?= (?:with|for|of|between|among|is) |:))`,
);
const moves =
  /(?<!\p{L})(?:rota|rotat\p{L}{1,4}|tak(?:es?|ing) turns|whose turn|of the (?:week|month)|reihum|dran|rotación|por turnos|le toca|tour (?:de rôle|à tour)|le tour|rodízio|é a vez|a turno|tocca|de beurt|чья очередь)(?!\p{L})/iu;
