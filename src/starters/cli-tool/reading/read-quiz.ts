import type { Language } from '../../../contracts/languages.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { capitalsIn } from '../../quiz/capitals.ts';
import { readNumber } from '../../shared/reading/numbers/read-number.ts';
import { firstWords } from '../texts/quiz-texts.ts';

/** The file of a quiz of words, how many it asks, and between which languages. */
interface Quiz {
  readonly file: string;
  readonly count: number;
  readonly from: Language;
  readonly to: Language;
  readonly separator: string;
  /** What is typed to add a word and to list them. */
  readonly names: { readonly add: string; readonly list: string };
  /** What is asked, with the answers; undefined: words of the two languages. */
  readonly pairs?: readonly (readonly [string, string])[];
}

/**
 * What a request says of a quiz of words.
 *
 * @example
 * readQuiz('vocab trainer German - Spanish, words from vocab.csv, asks 15 words', 'en');
 * // { file: 'vocab.csv', count: 15, from: 'de', to: 'es', separator: ';' }
 */
export function readQuiz(text: string, language: Language): Quiz {
  const named = languageNames
    .map(([code, names]) => ({ code, at: text.search(names) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
    .map(({ code }) => code);
  const [first, second] = named;
  const own = language === 'en' ? 'es' : 'en';
  const to = second ?? (first === undefined || first === language ? own : first);
  const from = second === undefined ? language : (first ?? language);
  const file =
    /(?<![\p{L}\p{N}/._-])[\p{L}\p{N}][\p{L}\p{N}_-]{0,30}\.(?:txt|csv|tsv|json)(?!\p{L})/u.exec(
      text,
    )?.[0];
  return {
    file:
      file ??
      (asksForCapitals(text) ? 'capitals.txt' : undefined) ??
      (asksQuestions(text) ? 'questions.' : 'words.') +
        (/(?:json|(?<!\p{L})csv)(?!\p{L})/iu.exec(text)?.[0].toLowerCase() ?? 'txt'),
    count: readNumber(text, counts, { min: 1, max: 500 }) ?? 10,
    from,
    to,
    separator: /\p{L}\s?=\s?\p{L}/u.test(text)
      ? ' = '
      : file?.endsWith('.csv') === true && /,/u.test(/\(\p{L}+,\p{L}+\)/u.exec(text)?.[0] ?? '')
        ? ','
        : ';',
    names: {
      add: adding.exec(text)?.[0].toLowerCase() ?? 'add',
      list: listing.exec(text)?.[0].toLowerCase() ?? 'list',
    },
    ...(asksQuestions(text) && { pairs: capitalPairs(text, language) }),
  };
}

/** Whether a clause names a language. */
export function namesLanguage(clause: string): boolean {
  return languageNames.some(([, names]) => names.test(clause));
}

/** The file with which it begins. */
export function firstFile({ file, from, to, separator, pairs }: Quiz): string {
  const isJson = file.endsWith('.json');
  if (pairs !== undefined && isJson)
    return `${JSON.stringify(
      pairs.map(([question, answer]) => ({ question, answer })),
      undefined,
      2,
    )}\n`;
  if (pairs !== undefined)
    return pairs.map(([one, other]) => `${one}${separator}${other}\n`).join('');
  const [one, other] = [wordsOf(firstWords, from), wordsOf(firstWords, to)];
  if (isJson) {
    const firstPairs = firstWords.keys.map((key) => ({ word: one.t(key), answer: other.t(key) }));
    return `${JSON.stringify(firstPairs, undefined, 2)}\n`;
  }
  return firstWords.keys.map((key) => `${one.t(key)}${separator}${other.t(key)}\n`).join('');
}

/** Whether a quiz is to be about capitals. */
export function asksForCapitals(text: string): boolean {
  return quiz.test(text) && capitals.test(text);
}

/** Whether a quiz asks questions, which then begin with those of capitals. */
export function asksQuestions(text: string): boolean {
  return quiz.test(text) && !vocabulary.test(text);
}

/** Countries and their capitals. */
function capitalPairs(text: string, language: Language): readonly (readonly [string, string])[] {
  return capitalsIn(text, language, '{country}').map(({ question, answers: [right = ''] }) => [
    question,
    right,
  ]);
}

/** Whether a request is for a quiz of words, or of countries and capitals. */
export function asksForQuiz(text: string): boolean {
  const head = text.slice(0, 400);
  return (
    (vocabulary.test(head) || asksForCapitals(head)) &&
    !/(?<!\p{L})(?:api|server|discord)(?!\p{L})/iu.test(text)
  );
}

const adding =
  /(?<!\p{L})(?:hinzufügen|agregar|añadir|ajouter|adicionar|aggiungi|toevoegen|dodaj|ekle|добавить|додати)(?!\p{L})|추가/iu;
const listing =
  /(?<!\p{L})(?:liste|auflisten|listar|lister|lista|elenca|lijst|wyświetl|listele|список)(?!\p{L})|목록/iu;
const quiz =
  /quiz|(?<!\p{L})викторин\p{L}|trivia|ratespiel|cuestionario|bilgi yarışması|问答|クイズ|퀴즈|प्रश्नोत्तरी|مسابقة|اختبار/iu;
const capitals =
  /(?<!\p{L})(?:capital(?:s|es|e|i)?|capitais|hauptst[aä]dt\p{L}{0,2}|hoofdsted\p{L}{0,2}|stolic\p{L}{0,3}|başkent\p{L}{0,5}|столиц\p{L}{0,3})(?!\p{L})|首都|수도|राजधानी|عواصم/iu;
const vocabulary =
  /vocab|vokabel|flash-?cards?|karteikarten|(?:learn|practi[cs]e|study|memori[sz]e)\p{L}{0,3} (?:new |foreign |\p{L}{4,10} )?words|wörter (?:lern|abfrag|üb)|vocabul|vocabol|vocabul[áa]rio|woordjes|woordentrainer|słów\p{L}{1,4}|kelime (?:ezber|öğren|çalış|test)|(?:изучени\p{L}|учить|запоминани\p{L}|учу) (?:\p{L}{3,14} )?слов|слов(?:арн\p{L}{1,3})? тренаж|单词|背词|単語|英単語|단어장?|शब्दावली|शब्द (?:याद|सीख)|مفردات|حفظ الكلمات/iu;
const counts = [
  '{n}\\s(?:\\p{L}{3,14}\\s){0,2}(?:words?|cards?|questions?|wörter\\p{L}?|vokabeln|karten|fragen|palabras|preguntas|mots|questions|palavras|perguntas|parole|domande|woorden|woordjes|vragen|słów\\p{L}{0,3}|pytań|kelime|soru|слов|вопрос\\p{L}{0,2})',
  '(?:asks?|fragt|pregunta|demande|pergunta|chiede|vraagt|pyta|sorar|sorsun|спрашивает|спрашивать)\\s(?:me |mich |mir )?{n}',
  '{n}\\s?(?:个单词|个|個|問|語|개|문제|случайн)',
];
const languageNames: readonly (readonly [Language, RegExp])[] = [
  [
    'en',
    /(?<!\p{L})(?:english|englisch|ingl[ée]s|inglese|anglais|ingl[êe]s|engels|angielsk|ingilizce|английск)|英语|英文|英語|영어|अंग्रेज़?ी|الإنجليزية|إنجليزي/iu,
  ],
  [
    'es',
    /(?<!\p{L})(?:spanish|spanisch|español|espagnol|espanhol|spagnol|spaans|hiszpańsk|ispanyolca|испанск)|西班牙语|スペイン語|스페인어|स्पेनिश|الإسبانية/iu,
  ],
  [
    'de',
    /(?<!\p{L})(?:german|deutsch|alemán|allemand|alemão|tedesc|duits|niemieck|almanca|немецк)|德语|ドイツ語|독일어|जर्मन|الألمانية/iu,
  ],
  [
    'fr',
    /(?<!\p{L})(?:french|französisch|francés|français|francês|frances|frans(?!\p{L})|francusk|fransızca|французск)|法语|フランス語|프랑스어|फ़्रेंच|फ्रेंच|الفرنسية/iu,
  ],
  [
    'pt',
    /(?<!\p{L})(?:portuguese|portugiesisch|portugu|portoghese|portugees|portugalsk|portekizce|португальск)|葡萄牙语|ポルトガル語|포르투갈어/iu,
  ],
  [
    'it',
    /(?<!\p{L})(?:italian|italienisch|italien|italiaans|włosk|italyanca|итальянск)|意大利语|イタリア語|이탈리아어|الإيطالية/iu,
  ],
  [
    'nl',
    /(?<!\p{L})(?:dutch|niederländisch|holandés|neerland|néerlandais|olandese|holandês|nederlands|niderlandzk|hollandaca|нидерландск)|荷兰语|オランダ語|네덜란드어/iu,
  ],
  [
    'pl',
    /(?<!\p{L})(?:polish|polnisch|polaco|polonais|polonês|polacco|pools(?!\p{L})|polsk|lehçe|польск)|波兰语|ポーランド語|폴란드어/iu,
  ],
  [
    'tr',
    /(?<!\p{L})(?:turkish|türkisch|turco|turc(?!\p{L})|turks|tureck|türkçe|турецк)|土耳其语|トルコ語|터키어|التركية/iu,
  ],
  [
    'ru',
    /(?<!\p{L})(?:russian|russisch|ruso|russe|russo|rosyjsk|rusça|русск)|俄语|ロシア語|러시아어|الروسية/iu,
  ],
  [
    'zh',
    /(?<!\p{L})(?:chinese|chinesisch|chino|chinois|chinês|cinese|chinees|chińsk|çince|китайск|mandarin)|中文|汉语|中国語|중국어|चीनी|الصينية/iu,
  ],
  [
    'ja',
    /(?<!\p{L})(?:japanese|japanisch|japonés|japonais|japonês|giapponese|japans|japońsk|japonca|японск)|日语|日本語|일본어|जापानी|اليابانية/iu,
  ],
  [
    'ko',
    /(?<!\p{L})(?:korean|koreanisch|coreano|coréen|koreaans|koreańsk|korece|корейск)|韩语|韓国語|한국어|الكورية/iu,
  ],
  ['hi', /(?<!\p{L})(?:hindi|хинди)|印地语|ヒンディー|힌디|हिंदी|हिन्दी|الهندية/iu],
  [
    'ar',
    /(?<!\p{L})(?:arabic|arabisch|árabe|arabe(?!\p{L})|arabo|arabsk|arapça|арабск)|阿拉伯语|アラビア語|아랍어|العربية/iu,
  ],
];
