import { splitCareer } from './split-career.ts';

/** The parts of sentences that tell of a position with its years, and those that tell where somebody learned. */
export function saidCareer(
  message: string,
  { isJob, label, school }: { isJob: (part: string) => boolean; label: RegExp; school: RegExp },
): { readonly jobs: readonly string[]; readonly schools: readonly string[] } {
  const parts = message
    .slice(0, 4000)
    .split(/(?<!\s(?:ім|им|св|št|St|Dr))[.!?](?=\s|$)|\n/u)
    .flatMap((sentence) => splitCareer(sentence.split(label, 1)[0] ?? '', isJob).parts)
    .filter((part) => part.length < 120 && !born.test(part) && !/[:：]/u.test(part));
  return {
    jobs: parts.filter((part) => spans.test(part) && !school.test(part) && !learned.test(part)),
    schools: parts.filter((part) => learned.test(part) || (school.test(part) && spans.test(part))),
  };
}

const spans =
  /(?<!\d)(?:19|20)\d{2}\s?(?:[-–—]|to|bis|a|à|al|tot|do|до)\s?(?:(?:19|20)\d{2}|\p{L}{2})|(?:since|seit|sinds|desde|depuis|dal|od|с|sedan)\s(?:19|20)\d{2}/iu;
const born = /(?<!\p{L})(?:born|geboren|nacid[oa]|née?|nat[oa]|nascid[oa])(?!\p{L})/iu;
const learned =
  /^(?:i\s|ich\s|j[’']ai\s|habe\s|ho\s)?(?:studied|trained|graduated|studierte?|studium|ausbildung|estudi[óéo]|estudié|étudi\p{L}{1,2}|diplômée?|formée?|studiato|laureat[oa]|laurea|diplomat[oa]|estudei|estudou|formad[oa]|studeerde|gestudeerd|opgeleid)\s\p{L}/iu;

/** "BSc Maths, University of York 2018" is one: a degree, and beside it where and when. */
export function joined<S extends { readonly what: string; readonly when?: string }>(
  schools: readonly S[],
  message: string,
): readonly S[] {
  const all: S[] = [];
  for (const next of schools) {
    const behind = message.split(next.what, 2)[1] ?? '';
    const when = next.when ?? /^, ((?:19|20)\d{2})(?=[.;\n]|$)/u.exec(behind)?.[1];
    const last = all.at(-1);
    const what = last?.when === undefined ? `${last?.what ?? ''}, ${next.what}` : next.what;
    const isOne = last !== undefined && what !== next.what && message.includes(what);
    if (isOne) all.pop();
    all.push({ ...next, ...(isOne && { what }), ...(when !== undefined && { when }) });
  }
  return all;
}
