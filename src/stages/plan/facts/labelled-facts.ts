import { edge } from '../read/read-colours.ts';
import type { FactsFound } from './spans.ts';

/** Lines of a brief: "Founder: Mia Stone", "Motto – slow is smooth". */
export function takeLabelled(text: string, found: FactsFound): void {
  for (const { index, groups } of text.matchAll(lines)) {
    const { lead = '', label = '', colon = '', value = '' } = groups ?? {};
    if (!about.test(label) && !/^https?$/i.test(label))
      found.take('detail', index + lead.length + label.length + colon.length, value.trim(), label);
  }
}

const lines =
  /(?<=^|\n)(?<lead>[\s•*–-]{0,4})(?<label>\p{L}[\p{L}\p{N} /&'’()-]{1,30})(?<colon>\s?[:：]\s{0,3})(?<value>\S[^\n]{0,160})(?=\n|$)/gu;

/** Labels of the request itself, and of lists that become sections. */
const about = edge(
  'need|want|build|make|create|sections?|pages?|seiten|secciones|features?|requirements?|style|stil|estilo|design|colou?rs?|farben?|couleurs?|cores|colores|theme|tech|stack|todo|ps|note|hi|hey|hello|error|routes?|endpoints?|commands?|language|sprache|idioma|langue',
);
