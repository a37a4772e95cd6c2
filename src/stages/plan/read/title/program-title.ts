import type { Language } from '../../../../contracts/languages.ts';
import { singularOf } from '../../../../starters/shared/reading/singular.ts';
import { kittyIn } from '../../../../workspace/text/wishes/kitty-words.ts';
import { oneLine } from '../clean-text.ts';
import { withoutPressed } from '../program/without-pressed.ts';
import { objectOf } from './object-of.ts';
import { titleCase, withAcronyms } from './title-case.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

interface Asked {
  readonly text: string;
  readonly language: Language;
  /** What the starter makes: "CLI". */
  readonly kind: string | undefined;
}

/**
 * The title of a Node program: the name of those who ask, where a sentence about them gives it; what the
 * program does, instead of a sentence; otherwise the title as it was read.
 *
 * @returns `undefined` if it was read from a sentence that says nothing of the program.
 * @example
 * const asked = { text: 'node script to resize every image', language: 'en', kind: 'CLI' } as const;
 * programTitle('CLI', asked); // 'Image Resizer'
 */
export function programTitle(read: string, { text, language, kind }: Asked): string | undefined {
  const head = withoutPressed(text.slice(0, 400));
  // "A service called Express"
  const isCalled = calledSo.test(head.slice(0, Math.max(head.indexOf(read), 0)));
  const title = isCalled ? read : withoutTechnique(read, kind);
  const own = named.map((pattern) => pattern.exec(head)?.groups?.['name']?.trim());
  const name = own.find((one) => one !== undefined);
  if (name !== undefined) return oneLine(name, 80);
  const kitty = kind === 'Kitty' && !isCalled ? kittyIn(head) : undefined;
  if (kitty !== undefined) {
    const first = kitty.charAt(0).toUpperCase() + kitty.slice(1);
    return language === 'en' ? titleCase(first.split(' ')) : first;
  }
  const body = kind === undefined ? forBody.exec(head)?.groups?.['body'] : undefined;
  const isWeak =
    title === kind ||
    /^(?:command[- ]line )?(?:script|tool|cli|program|scraper|worker|command|app|service)(?:$|\s(?:that|which|to)\s)/iu.test(
      title,
    );
  if (language === 'en' && isWeak)
    return (
      agentOf(head) ?? (/^(?:command[- ]line )?\S+\sto\s/iu.test(title) ? title : (kind ?? title))
    );
  // "CLI" says nothing of a tool.
  if (kind === 'CLI' && (title === kind || isSentence(title, language)))
    return formatsIn(head) ?? objectOf(head) ?? kind;
  const isBare = kind === undefined && title === 'REST API' && body !== undefined;
  if (!isBare && !isSentence(title, language)) return title;
  return body === undefined ? undefined : `${body.charAt(0).toUpperCase()}${body.slice(1)} API`;
}

/** "Notes App W/ MongoDB API", "チャットサーバーをWebSocketで", "Express ve MongoDB": how it is made. */
function withoutTechnique(title: string, kind: string | undefined): string {
  const plain = title
    .replace(inLanguage, '')
    .replace(
      /\s(?:w\/|with|using|mit|con|avec|com)\s?(?:mongo\p{L}{0,6}|postgres\p{L}{0,4}|mysql|sqlite|express|typescript)(?!\p{L})/iu,
      '',
    )
    .replace(
      /\s(?:over|via|with|using|through|mit|über|con|avec|com|através de|por|met|przez|через|на)\s(?:web-?sockets?|socket\.?io|вебсокет\p{L}{0,3})$/iu,
      '',
    )
    .replace(/を(?:[^を]{1,14}で|node(?:\.?js)?)$|[을를]\s(?:node(?:\.?js)?|노드)로$|^動く/iu, '')
    // "API'si yaz", "أحتاج واجهة": what is asked of us.
    .replace(/\s(?:yaz|yap|hazırla|oluştur|geliştir)$|^(?:أحتاج|نحتاج|أريد|نريد)\s/iu, '')
    // "для изучения слов": "Изучение слов"
    .replace(/^для\s(?<stem>\p{L}{2,14}[еа]ни)я(?=\s)/iu, '$<stem>е')
    // "для очереди в парикмахерскую", "для учёта книг"
    .replace(/^для\s(?<stem>очеред|запис)и(?=\s|$)/iu, '$<stem>ь')
    .replace(/^для\s(?<stem>уч[её]т)а(?=\s)/iu, '$<stem>')
    .replace(/\s[-–—=>→:]{1,3}$/u, '')
    .replace(/^\p{Script=Cyrillic}/u, (first) => first.toUpperCase());
  const isBare = plain.split(/[\s,]+/u).every((word) => word === '' || technique.test(word));
  return isBare ? (kind ?? 'REST API') : plain;
}

const languages = '(?:python|java|golang|go|rust|php|bash|shell|powershell|ruby|perl)';
/** "Python Script", "Script in Go" */
const inLanguage = letterPattern(
  `^${languages}[\\s-](?=(?:scripts?|programm?e?s?|cli|command|tool|app|api|server|backend|bot|telegram|skript|scraper|crawler)(?!\\p{L}))|\\s(?:in|en|em|auf|na)\\s${languages}(?!\\p{L}|\\s\\p{L})`,
);
const calledSo = /(?:\s(?:called|named|namens)\s|["“„«「])$/iu;
const technique =
  /^(?:express(?:\.js)?|fastify|mongo\p{L}{0,6}|postgres\p{L}{0,4}|mysql|sqlite|socket(?:\.io)?|typescript|jwt|docker|python|java|programm[ae]?|program|programa|skript|de|da|consola|terminal[ei]?|konsol[ei]|command-line|ve|and|und|y|et|e|en|i|ile|и|\+|&)$/iu;

/** "يحول ملفات CSV إلى JSON": "CSV → JSON" in any language. */
function formatsIn(text: string): string | undefined {
  const { from, to } = pairOfFormats.exec(text)?.groups ?? {};
  return from === undefined || to === undefined ? undefined : `${from} → ${to}`.toUpperCase();
}

const format = '(?:csv|json|yaml|xml|tsv|markdown|html)';
const pairOfFormats = letterPattern(
  `(?<!\\p{Script=Latin})(?<from>${format})(?!\\p{Script=Latin})[^,.;]{1,14}?(?<!\\p{Script=Latin})(?<to>${format})(?!\\p{Script=Latin})`,
);

/** "script that renames all my photos by date": "Photo Renamer". */
function agentOf(text: string): string | undefined {
  const { verb = '', object = '' } = deed.exec(text)?.groups ?? {};
  const agent = agents.find(([one]) => verb.toLowerCase().startsWith(one))?.[1];
  const words = object
    .replace(/^every (?:\d{1,3} )?(?:second|minute|hour|day|week|month|morning|night)s?\s/iu, '')
    // "how many hours I work per client"
    .replace(/^(?:how (?:many|much|long|often)|what)\s(?:i|we)\s(?=\p{L})/iu, '')
    .replace(/^how (?:many|much)\s/iu, '')
    .replace(/^(?:if|whether|that)\s/iu, '')
    .trim()
    .split(/\s+/u);
  while (determiners.test(words[0] ?? '')) words.shift();
  const formats = agent === 'Converter' ? pair.exec(object)?.groups : undefined;
  if (formats !== undefined)
    return withAcronyms(
      `${titleCase([formats['from'] ?? ''])} to ${titleCase([formats['to'] ?? '', 'Converter'])}`,
    );
  const end = words.findIndex((word) => ends.test(word) || determiners.test(word));
  const what = (end < 0 ? words : words.slice(0, end)).slice(0, 3);
  const last = what.pop();
  if (agent === undefined || last === undefined) return undefined;
  const nouns = [...what, singularOf(last, 'en')];
  const isOfMany = /^\s?,/u.test(text.slice(text.indexOf(object) + object.length));
  return isOfMany && agent === 'Collector' ? undefined : withAcronyms(titleCase([...nouns, agent]));
}

const deed =
  /(?<!\p{L})(?:script|tool|cli|program|command|app|application|scraper|worker|job|service|utility)(?:\s(?:in|with|for)\snode(?:\.?js)?|,?\snode(?:\.?js)?)?,?\s(?:that|which|to)\s(?<verb>\p{L}{3,12})\s(?<object>[^.,;:!?()\n]{3,60})/iu;
const determiners =
  /^(?:all|every|each|any|my|our|the|an?|your|these|those|its|some|big|large|lots|of|new|up)$/iu;
const pair =
  /(?<!\p{L})(?<from>\p{L}{2,9})(?:\sfiles?)?\s(?:in\s(?:an?|the|my)\sfolder\s)?(?:to|into)\s(?<to>\p{L}{2,9})(?!\p{L})/iu;
const ends =
  /^(?:in|on|from|by|to|with|and|or|into|at|of|for|is|are|when|every|as|that|which|using|via|i|we|per|after|between|based|each|inside|under|if|goes|down)$/iu;
const agents: readonly (readonly [string, string])[] = [
  ['renam', 'Renamer'],
  ['resiz', 'Resizer'],
  ['watch', 'Watcher'],
  ['find', 'Finder'],
  ['convert', 'Converter'],
  ['check', 'Checker'],
  ['monitor', 'Monitor'],
  ['count', 'Counter'],
  ['sort', 'Sorter'],
  ['organi', 'Organizer'],
  ['track', 'Tracker'],
  ['generat', 'Generator'],
  ['creat', 'Generator'],
  ['mak', 'Maker'],
  ['download', 'Downloader'],
  ['merg', 'Merger'],
  ['join', 'Joiner'],
  ['filter', 'Filter'],
  ['split', 'Splitter'],
  ['clean', 'Cleaner'],
  ['delet', 'Cleaner'],
  ['compress', 'Compressor'],
  ['scrap', 'Scraper'],
  ['get', 'Scraper'],
  ['collect', 'Collector'],
  ['send', 'Sender'],
  ['compar', 'Comparer'],
  ['search', 'Search'],
  ['validat', 'Validator'],
  ['pick', 'Picker'],
  ['list', 'Lister'],
  ['back', 'Backup'],
];

/** Who asks says so of themselves, or says how the program is written. */
function isSentence(title: string, language: Language): boolean {
  return (
    saysSelf.test(title) ||
    wishing.test(title) ||
    (language === 'tr' && /(?:y[ıiuü]m|[ıi]z)(?=\s|$)/u.test(title)) ||
    /(?<!\p{L})node(?:\.?js)?(?:\s|$)/iu.test(title) ||
    (title.split(/\s/u).length > 7 && !/\p{Lu}/u.test(title.slice(1)))
  );
}

/** "Per la nostra associazione vorrei un'API" */
const wishing =
  /(?<!\p{L})(?:vorrei|vorremmo|quiero|queremos|necesito|quero|queremos|preciso|voudrais|aimerais|möchten?|brauche[n]?|zoek|zoeken|wil|chcę|potrzebuję|behöver|saya (?:mau|ingin|butuh)|(?:tôi|mình) (?:muốn|cần)|потріб(?:ен|на|ні)|istiyorum|istiyoruz|хочу|нужен|нужна)(?!\p{L})/iu;
const saysSelf =
  /^(?:we(?:['’]re| are)|i(?:['’]m| am)|estoy|estamos|tengo|tenemos|robi[ęa]|robimy|faço|fazemos|faccio|facciamo|je fais|nous faisons|ik maak|ben zzp|ik ben|wij zijn|sou|somos|soy|sono|siamo|est une?|on est|nous sommes|je suis|ich bin|wir sind|jestem|jesteśmy|prowadzę|mamy|u nas|у нас|у меня|мы|я|ми|(?:vi|jag) (?:är|har)|kami|saya|(?:chúng )?tôi)\s|(?:합니다|있습니다|입니다|です|ます)$|(?:中の|の中)|^(?:我们?(?=[在是有想要开做])|저는|저희|私は|私たち)|(?:を運営|を経営|をやって)(?:し?て?いま?す?)?$|^(?:tudo bem|com[eo] (?:sta|estás?|va)|ça va|alles klar)/iu;

/** "eine API für unseren Kleingartenverein" */
const forBody =
  /(?<!\p{L})(?:für|para|pra|pour|per|voor)\s(?:unsere?[nrms]?|meine?[nrms]?|eine?[nrms]?|un[ae]?|uma?|mon|ma|notre|mi|nuestr[oa]|meu|minha|noss[oa]|il nostro|la nostra|una|onze|mijn|een)\s(?<body>\p{L}{4,24})(?!\p{L})/iu;
const capital = "\\p{Lu}[\\p{L}\\p{N}'’&.-]{0,24}";
const bodies =
  'Clubs?|Society|School|Association|Church|Library|Museum|Team|Choir|Orchestra|Band|Bakery|Caf[eé]|Restaurant|Studio|Academy|Hostel|Hotel|Clinic|League|Guild|Group|Foundation|Community|Gym|Farm|Shop|Store|Salon|Center|Centre';
const notTechnical =
  '(?!(?:Node|Express|REST|API|SQLite|TypeScript|JavaScript|JWT|GraphQL|JSON|CSV|Docker|Fastify|Discord|CLI|URL|PostgreSQL|Postgres|Dr|I)(?!\\p{L}))';
const named: readonly RegExp[] = [
  // "secretary of the Larkfield Rowing Club"
  letterPattern(
    `(?<!\\p{L})(?:of|for|at|from) (?:the )?(?<name>(?:${capital} (?:(?:of|the|and|&) )?){1,4}(?:${bodies}))(?!\\p{L})`,
    'u',
  ),
  // "our hiking club, the Mossy Boots," "my daughter's football team, the Redhill Rockets U12,"
  letterPattern(
    `(?<!\\p{L})(?:[Mm]y|[Oo]ur|[Tt]he) (?:[\\p{Ll}'’-]{2,16} ){0,3}(?:club|team|choir|band|group|school|shop|cafe|café|bakery|guild|clan|studio|library|association|church|company|server),? (?:the |called )?(?<name>${capital}(?: ${capital}){1,3}),`,
    'u',
  ),
  // "name it DropNest"
  letterPattern(
    `(?<!\\p{L})(?:[Nn]ame|[Cc]all) it (?<name>${capital}(?: ${capital}){0,3})(?=[,.;!]|$| with)`,
    'u',
  ),
  // "our animal rescue, Second Chance Tails, needs", "somos una peluquería, Tijeras de Oro, y"
  letterPattern(
    `^[^\\n]{0,200}?(?<=\\p{Ll}{3}|\\p{Ll}\\s\\p{Lu}\\p{L}{2,20}),\\s(?:(?:the|a|o|la|el|le|il|die|de)\\s)?(?<name>${notTechnical}\\p{Lu}[\\p{L}'’]{1,20}(?:\\s(?:(?:de|da|do|du|di|of|the|&)\\s){0,2}${notTechnical}\\p{Lu}[\\p{L}'’]{0,20}){1,3})(?=\\.(?:\\s|$)|,\\s(?!\\p{Lu}[\\p{L}'’]{0,20}[,\\s]))`,
    'u',
  ),
  /^[^\n]{0,120}है, (?<name>[\p{L}\p{M}]{2,16}(?: [\p{L}\p{M}]{2,16}){1,3}), और/u,
  // « Les Paniers du Lac », «Ритм», '고요한 시간': in the first sentence, and not what is typed or shown
  /^(?:[^.!\n"«]{0,30}[!.]\s)?(?:[^.!?。"«“„「\n]|\.(?=\S)){0,120}[«“„「]\s?(?<name>[\p{Lu}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Lo}][^«»“”「」.<>/\n]{1,40}?)\s?[»”“」]/u,
  /^[^\n'"]{0,80}(?:카페|가게|식당|학원|매장|모임|동아리|동호회|클럽|서점|공방|병원|학교|센터)\s?['"](?<name>[^'"\n]{2,30})['"]/u,
  /^(?:[^.!\n"«]{0,30}[!.]\s)?(?:[^.!?"«“\n]|\.(?=\S)){0,120}«\s?(?<name>\p{L}[^«».<>/\n]{1,40}?)\s?»/u,
  /^[^"\n]{0,60}"(?<name>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Deva}\p{sc=Arab}][^"\n<>/]{1,20})"/u,
  // "Çınar Apartmanı 24 daire"
  /(?<!\p{L})(?<name>\p{Lu}\p{L}{2,20} (?:Apartmanı|Sitesi|Derneği|Kulübü|Okulu|Kafe))(?!\p{L})/u,
];
