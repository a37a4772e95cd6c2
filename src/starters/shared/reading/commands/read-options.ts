import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** What people choose from, and what it is: "their halls (Elm, Birch, Cedar)". */
export interface Options {
  /** In the words of the request; empty where it names none. */
  readonly noun: string;
  readonly options: readonly string[];
  /** Where the list begins in the text. */
  readonly at: number;
}

/**
 * The lists from which a request lets people choose, each with at least two options: behind a verb of choosing
 * in brackets or without, behind a colon or "like", and in quotes side by side.
 *
 * @example
 * readOptions('members pick their course (Biology, Law) and interests like chess, baking and gigs');
 * // [{ noun: 'course', options: ['Biology', 'Law'], at: 25 }, { noun: 'interests', … }]
 */
export function readOptions(text: string): readonly Options[] {
  const head = text.slice(0, 4000);
  return sentencesOf(head).flatMap(({ sentence, index }) => {
    if (!chooses.test(sentence)) return [];
    const listed = [...bracketsIn(sentence), ...likeIn(sentence), ...quotesIn(sentence)];
    const ahead = listed.length > 0 ? listed : aheadOfVerb(sentence);
    const found = ahead.length > 0 ? ahead : behindVerb(sentence);
    return found.map((one) => ({ ...one, at: index + one.at })).toSorted((a, b) => a.at - b.at);
  });
}

function sentencesOf(
  text: string,
): readonly { readonly sentence: string; readonly index: number }[] {
  const ends = allMatches(text, /[.!?](?=\s|$)|[。！？\n]/gu).map(({ index }) => index);
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.map((index, at) => ({
    sentence: text.slice(index, ends[at] ?? text.length),
    index,
  }));
}

const words = (spaced: string, joined: string): string =>
  `(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${joined}`;

const verb = words(
  'cho(?:ose|oses|osing|ice)|picks?|picking|selects?|selecting|asks? (?:them |people |everyone )?(?:for|about|what)|wähl\\p{L}{0,3}|auswähl\\p{L}{0,3}|aussuch\\p{L}{0,2}|fragt nach|eli[gj]\\p{L}{1,4}|escog\\p{L}{1,4}|seleccion\\p{L}{1,3}|choisi\\p{L}{0,5}|sélectionn\\p{L}{1,3}|escolh\\p{L}{1,4}|selecion\\p{L}{1,3}|scegli\\p{L}{0,4}|scelgono|selezion\\p{L}{1,4}|kiez\\p{L}{1,2}|kies|wybier\\p{L}{1,4}|wybra\\p{L}{1,3}|wybór|seç\\p{L}{0,8}|выб[ие]р\\p{L}{1,4}|выбор\\p{L}{0,3}',
  '选择|可选|可以选|选(?=\\p{sc=Han}{1,8}、)|選択|選ぶ|選び|選んで|選べ|分为|分成|선택|고르|골라|चुन|اختيار|يختار',
);
const chooses = letterPattern(verb);
const between =
  '[,，、،/|]|(?<!\\p{L})(?:and|or|und|oder|y|o|et|ou|ed?|od|i|lub|oraz|en|of|ve|veya|и|или|या|और|أو|و)(?!\\p{L})';

/** "their course (Biology, Law)", "カメラ(ニコン、キヤノン)" */
function bracketsIn(sentence: string): readonly Options[] {
  return allMatches(
    sentence,
    /(?<before>[^()（）]{0,60})[(（](?<list>[^()（）]{5,200})[)）]/gu,
  ).flatMap(({ groups = {}, index }) => {
    const { before = '', list = '' } = groups;
    return made(nounAtEnd(before), list, index + before.length + 1);
  });
}

/** "interests like football, baking and gigs", "for their goal: lose weight, build muscle" */
function likeIn(sentence: string): readonly Options[] {
  const found = allMatches(
    sentence,
    /(?<noun>\p{L}{3,20})(?:\s(?:like|such as|wie|como|tels? que|comme|come|zoals|jak|np\.|например|как)\s|\s?[:：]\s?)(?<list>[^()（）:：]{5,200})/giu,
  );
  return found.flatMap(({ 0: whole, groups: { noun = '', list = '' } = {}, index }) =>
    // What is chosen from stands behind the verb.
    chooses.test(sentence.slice(0, index + noun.length))
      ? made(noun, list, index + whole.length - list.length)
      : [],
  );
}

/** 分为“游戏问题”“充值问题”“建议”三类 */
function quotesIn(sentence: string): readonly Options[] {
  const found =
    /(?:[“「『«"][^“”「」『』«»"\n]{1,40}[”」』»"][,、，\s]{0,2}(?:和|と|와|and |und |y |et |e )?){2,12}/u.exec(
      sentence,
    );
  if (found === null) return [];
  const options = allMatches(found[0], /[“「『«"]([^“”「」『』«»"\n]{1,40})[”」』»"]/gu);
  return [{ noun: '', options: options.map(([, option = '']) => option.trim()), at: found.index }];
}

/** "タンク、ヒーラー、DPSから選ぶ", "탱커, 힐러, 딜러 중에 골라서" */
function aheadOfVerb(sentence: string): readonly Options[] {
  const found = allMatches(sentence, listAhead);
  return found.flatMap(({ groups: { list = '' } = {}, index }) => made('', list, index));
}

const item = '[\\p{sc=Katakana}\\p{sc=Han}\\p{sc=Hangul}ー\\p{N}A-Za-z]{1,14}';
const listAhead = letterPattern(
  `(?<list>${item}(?:(?:[、，・/]|,\\s)${item}){1,14})(?:の(?:中|うち|どれか|いずれか|[\\d二三四五六]つ)?(?:から)?|から|を|が|\\s?중(?:에서?|에)?|에서|[을를])\\s?(?:一つ|1つ|ひとつ|하나를?\\s?|自分で|自由に)?(?:選|고르|고를|골라|선택)`,
  'gu',
);

/** "choose screen, battery or other": the clauses behind it are none of them. */
function behindVerb(sentence: string): readonly Options[] {
  const found = letterPattern(
    `(?:${verb})(?<lead>\\s(?:(?:the|an?|one|il|lo|la|un|una|uno|le|une|leur|el|su|o)\\s\\p{L}{3,16}\\s(?=(?:between|from|tra|fra|parmi|entre)\\s))?(?:(?:between|from|of|one of|von|de|di|zwischen|aus|entre|una? de|parmi|tra|fra|uit|tussen|spośród|między|из)\\s)?(?:(?:their|your|an?|the|sein\\p{L}{0,2}|ihr\\p{L}{0,2}|su|leur|seu|sua|il|la|hun)\\s\\p{L}{3,16}\\s)?)(?!(?:with|by|via|using|con|mit|per|avec|com|met|z|с|from|aus|themselves)\\s)(?<list>[^()（）:：]{5,160})`,
  ).exec(sentence);
  const list = found?.groups?.['list'] ?? '';
  if (found === null) return [];
  return made('', list, found.index + found[0].length - list.length);
}

function made(noun: string, list: string, at: number): readonly Options[] {
  // "she/her, he/him": the slash is of a name.
  const joints = ofNames.test(list) ? between.replace('/|', '|') : between;
  const parts = list.split(letterPattern(joints)).map(tidy);
  const end = parts.findIndex(
    (part) => part === '' || part.split(/\s/u).length > 4 || part.length > 32 || chooses.test(part),
  );
  // "screen, battery or other, and a private channel opens": the last of a list stands behind "or".
  const own = withoutClause(
    (end < 0 ? parts : parts.slice(0, end)).filter((part) => part !== ''),
    list,
  );
  const options = own.filter((part) => /[\p{L}\p{N}]/u.test(part));
  return options.length < 2 ? [] : [{ noun, options: [...new Set(options)].slice(0, 25), at }];
}

/** A slash within names of a list, and not before a command. */
const ofNames = /[,，、،][^/]{0,40}\p{L}\/\p{L}|\p{L}\/\p{L}[^/]{0,40}[,，、،]/u;

/** The parts up to the one behind the first "or" or "and". */
function withoutClause(parts: readonly string[], list: string): readonly string[] {
  const joint = letterPattern(
    `(?<!\\p{L})(?:and|or|und|oder|y|o|et|ou|ed?|od|i|lub|en|of|ve|veya|и|или|और|या)(?!\\p{L})`,
  ).exec(list);
  if (joint === null) return parts;
  const before = list
    .slice(0, joint.index)
    .split(ofNames.test(list) ? /[,，、،|]/u : /[,，、،/|]/u)
    .filter((part) => part.trim() !== '');
  return parts.slice(0, before.length + 1);
}

/** "just feel better", "over 1500 with buttons" */
function tidy(part: string): string {
  return (
    part
      .trim()
      // "输出三种职业", "DPSの3つ"
      .replace(
        /(?<=\p{L})(?:这|の|等)?[\d二两三四五六七八九十]{1,2}(?:[个個種种类つ]|가지|개).{0,8}$/u,
        '',
      )
      .replace(/^(?:just|only|nur|solo|seulement|so)\s/iu, '')
      .replace(
        /\s(?:with|by|via|from|using|per|mit|con|avec|com|met|z|с|in|as|to(?!\s\d)|um|para|pour)\s[^]*$/iu,
        '',
      )
      .replaceAll(/["“”„«»「」『』]/gu, '')
      .trim()
  );
}

/** "choose their course" */
function nounAtEnd(before: string): string {
  return /(?<noun>\p{L}{2,20})\s?$/u.exec(before)?.groups?.['noun'] ?? '';
}
