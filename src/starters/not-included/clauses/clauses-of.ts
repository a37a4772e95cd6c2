import { allMatches } from '../../../workspace/text/all-matches.ts';

/** A clause of a request. */
export interface Clause {
  /** Where it starts, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
}

/** The clauses of a text. They end at marks outside quotes and brackets, and where `further` matches. */
export function clausesOf(text: string, further?: RegExp): readonly Clause[] {
  const covered = text.replaceAll(
    /,\s(?:please|bitte|por favor|porfa|s[’']il (?:te|vous) plaît|per favore|alsjeblieft|alstublieft|proszę|lütfen|пожалуйста),|["“„«「][^"“”„«»「」\n]{2,500}["”“»」]|\([^()\n]{1,200}\)|（[^（）\n]{1,200}）/gu,
    (part) => '_'.repeat(part.length),
  );
  const marks = allMatches(
    covered,
    /,(?!\d{1,3}(?!\d))|[;\n、。，；！？।،؛؟]|[:!?](?=\s|$)|(?<!(?<!\p{L})(?:Dra?|Sra?|Mrs?|Ms|Prof|św|St(?!\.\s(?:[Ii]ts?|[Ww]e|[Ii]|[Pp]lease|[Bb]ring|[Nn]o|rsvp|RSVP|[Tt]he|[Yy]ou|[Ff]ree|[Ll]et|[Tt]ext|[Cc]all|[Ff]rom|[Cc]ome|[Pp]ark\p{L}{0,4})(?!\p{L}))|Nr|No|[Ee]\.g|[Ii]\.e|z\.B|bzw|ca|approx|resp|incl|inkl|excl|zzgl|szt|os|min|max|maks))(?<!(?<![\d€$£.:/-])\d{1,2}(?=\.\s(?!(?:you|i|it|the|also|then|when|if|please|pls|can|make|show|each|add|my|we|no|call|text|open|free|bring|need|want|with)\s)\p{Ll}))\.(?=\s|$)/gu,
  );
  const joints = further === undefined ? [] : allMatches(covered, further);
  const starts = [
    ...marks.map(({ index }) => index + 1),
    ...joints.map(({ index }) => index),
  ].toSorted((a, b) => a - b);
  return [0, ...starts]
    .map((from, at, all) => {
      const part = text
        .slice(from, all[at + 1] ?? text.length)
        .replace(/(?<![\s,;!?、。，；।،؛؟.:])[\s,;!?、。，；।،؛؟.:]+$/u, '');
      const trimmed = part.trimStart();
      return { start: from + part.length - trimmed.length, text: trimmed };
    })
    .filter((clause) => clause.text !== '');
}
