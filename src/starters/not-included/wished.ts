import { allMatches } from '../../workspace/text/all-matches.ts';
import type { ProjectType } from '../../contracts/job/job.ts';
import { letterPattern, spacedLetters } from '../../workspace/text/letters.ts';

/** What a request asks for, in its words, and where. */
export interface Wished {
  readonly at: number;
  readonly name: string;
}

interface Asked {
  readonly projectType: ProjectType;
  readonly isKind: boolean;
}

/** The first place where a request asks for what a pattern names; words in its group `sure` need no "with". */
export function wishIn(text: string, pattern: RegExp, asked: Asked): Wished | undefined {
  return wishesIn(text, pattern, asked)[0];
}

/** All such places. */
export function wishesIn(
  text: string,
  pattern: RegExp,
  { projectType, isKind }: Asked,
): readonly Wished[] {
  return allMatches(text, pattern)
    .filter(({ 0: match, index, groups = {} }) =>
      isWished(text, {
        at: index,
        length: match.length,
        projectType,
        isKind: isKind || groups['sure'] !== undefined,
      }),
    )
    .map(({ 0: match, index }) => {
      const [more = ''] = whole.exec(text.slice(index + match.length)) ?? [];
      const name = opened.test(match) ? `${match.trim()}${more}` : wholeWord(text, index, match);
      return { at: index, name: opened.test(name) ? name.replace(loose, '') : name };
    });
}

/** Korean words bend at their ends: "두 명" of "친구 두 명이" is as it stands there. */
function wholeWord(text: string, index: number, match: string): string {
  if (!/\p{sc=Hangul}$/u.test(match)) return match.trim();
  const [rest = ''] = /^\p{sc=Hangul}{0,6}/u.exec(text.slice(index + match.length)) ?? [];
  const [ahead = ''] = /\p{sc=Hangul}{1,6}$/u.exec(text.slice(Math.max(index - 6, 0), index)) ?? [];
  return `${/^\s/u.test(match) ? '' : ahead}${match.trim()}${match.endsWith(' ') ? '' : rest}`;
}

/** "filter by" is no name without what follows. */
const opened =
  /(?<!\p{L})(?:by|of|with|for|to|my|our|the|own|as|over|in|on|and|or|from|als|und|como|et|nach|por|par|per|op|po|по|de|di)\s?$/iu;
const whole = /^(?:\s?[\p{L}\p{N}]{1,20}){1,3}/u;
/** "graph of wpm over" */
const loose = /\s(?:by|of|with|for|to|my|our|the|as|over|in|on|and|or|from|als|und|como|et)$/iu;

interface Place {
  readonly at: number;
  readonly length: number;
  readonly projectType: ProjectType;
  readonly isKind: boolean;
}

/** Whether words ask for a thing: they do not refuse it, and a page is not *about* it. */
function isWished(text: string, { at, length, projectType, isKind }: Place): boolean {
  const before =
    text
      .slice(Math.max(at - 40, 0), at)
      .split(/[.;!?\n]/u)
      .at(-1) ?? '';
  const after = text.slice(at + length, at + length + 24);
  // "twitch.tv/ada" is an address.
  if (/^\.[a-z]{2,6}(?![a-z])/u.test(after) && projectType === 'discord_bot') return false;
  if (refused.test(before) || unneeded.test(after) || isQuoted(text, at)) return false;
  if (projectType !== 'static_html') return !topic.test(before);
  return (isKind ? !topic.test(before) : joined.test(before)) && !trade.test(after);
}

const refused =
  /(?<!\p{L})(?:no|not|nor|ni|noch|né|ani|ни|without|don['’]?t|never|instead of|kein\p{L}{0,2}|ohne|nicht|sin|nada de|sans|pas de|sem|senza|niente|bez|без|не|geen|zonder|hayır|tanpa|tidak|bukan|không|utan|inte)(?!\p{L})[^,]{0,30}$|ない$|不要$/iu;
const unneeded = /^\s(?:is not|isn['’]t|are not|not|nicht|no es|n['’]est pas|unnötig)(?!\p{L})/iu;
/** "a quiz about payments" */
const topic =
  /(?<!\p{L})(?:about|über|sobre|su|sur|o|про|tentang|về|called|named)\s(?:\p{L}+\s)?$/iu;
/** "with a login", "…, payments and online booking" */
const joined =
  /^\s{0,3}(?:an?\s)?$|(?:[,、，،]|\s&|\+|[带和有与とや및와과]|(?<!\p{L})(?:with|and|plus|also|includ\p{L}{0,4}|needs?|want|would like|would love|add|adds|accepts?|take|takes|support|supports|using|use|via|mit|und|auch|sowie|inklusive|über|con|y|e|incluso|avec|et|com|z|i|oraz|с|и|ile|ve|met|en|noch|möchte|brauche|también|quiero|quisiera|querría|aussi|je veux|voudrais|também|quero|queria|anche|vorrei|voglio|też|chcę|ook|graag|wil|ayrıca|также|хочу|dan|dengan|pakai|và|với|có|з|із|зі|та|й|і|також|med|och|samt|dessutom))\s?(?:an?\s|the\s|our\s|my\s|eine[mnr]?\s|un[ea]?\s|online\s|secure\s|\p{L}{3,10}\s)?$/iu;
/** "payments startup", "login page" */
const trade =
  /^\s(?:page|screen|form|course|shop|store|school|company|startup|agency|blog|band|teacher|lessons?|business|festival|quiz|seite|formular)/iu;

function isQuoted(text: string, at: number): boolean {
  const ahead = text.slice(Math.max(at - 200, 0), at);
  // 'a section "how to get here"' asks for what stands in quotes.
  if (sectionAhead.test(ahead)) return false;
  const marks =
    ahead
      .split('\n')
      .at(-1)
      ?.match(/["“”„]/gu)?.length ?? 0;
  return marks % 2 === 1;
}

const sectionAhead =
  /(?<!\p{L})(?:section|part|page|button|abschnitt|bereich|knopf|sección|apartado|botón|rubrique|bouton|seção|secção|botão|sezione|pulsante|sectie|knop|sekcj[aęi]|przycisk|bölümü?|düğme\p{L}{0,3}|раздел|кнопк\p{L}{1,2})\s(?:called\s|named\s)?["“„«'‘]$/iu;
/** A pattern of whole words; those of scripts without spaces stand beside others. */
export function wholeWords(words: string): RegExp {
  return letterPattern(
    `(?<!(?-i:[${spacedLetters}\\p{M}\\p{N}/@#.-]))(?:${words})(?!(?-i:[${spacedLetters}\\p{M}\\p{N}@/-]))`,
    'giu',
  );
}
