import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { namedList } from '../../named-list.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The labels of the buttons that a request names, at most 5: in quotes or between slashes next to the word,
 * or in the list behind it.
 *
 * @example
 * readButtons('with "In" and "Out" buttons below'); // ['In', 'Out']
 * readButtons('buttons: Tank, Healer'); // ['Tank', 'Healer']
 */
export function readButtons(text: string): readonly string[] {
  const head = text.slice(0, 4000).replaceAll(bareAnswers, parted);
  const found = [behind, ahead, slashed, joined, small, smallBehind, slashedBehind, dotted, pressed]
    .flatMap((pattern) => allMatches(head, pattern).map(([, list = '']) => labelsIn(list)))
    .find((labels) => labels.length > 1);
  const listed = found ?? unquoted(head);
  return [...new Set(listed.map(plain))].filter((label) => label.length <= 40).slice(0, 5);
}

/**
 * The label of the one button that a request names; undefined if it names none.
 *
 * @example
 * readButtonLabel('a button "Open a ticket" in #help'); // 'Open a ticket'
 */
export function readButtonLabel(text: string): string | undefined {
  const found = labelled.exec(text.slice(0, 4000))?.groups ?? {};
  return (found['behind'] ?? found['ahead'])?.trim() ?? inCapitals.exec(text.slice(0, 4000))?.[1];
}

function parted(written: string): string {
  return written
    .split(/[\s/]+/u)
    .map(upperStart)
    .join(' / ');
}

/** "with an Open Ticket button" */
const inCapitals =
  /(?<!\p{L})(?:an?|the|our|einem?|een)\s((?:\p{Lu}\p{L}{1,14}\s){1,2}\p{Lu}\p{L}{1,14})[\s-](?:button|knop|knopf)(?!\p{L})/u;

/** "the button Join": one label without quotes. */
export function readOneButton(text: string): string | undefined {
  return (
    readButtonLabel(text) ??
    letterPattern(`${word}\\s(?<label>\\p{Lu}\\p{L}{2,20})(?![\\p{L}\\s]{0,3}\\p{Lu})`, 'u').exec(
      text,
    )?.groups?.['label'] ??
    readClicked(text)?.split(' ', 1)[0]
  );
}

/** "clica em Abrir Ticket": what is clicked on, of at most two words. */
export function readClicked(text: string): string | undefined {
  const { label, said } = clicked.exec(text.slice(0, 4000))?.groups ?? {};
  return said ?? label;
}

/** "people click on Join" */
const clicked =
  /(?<!\p{L})(?:click|klick|clic|cliqu|clicc|press|prem|tap|tipp|drück|pulsa|presion|appui|apert|kliknij|klikaj|tıkla|нажима|нажать)\p{L}{0,4}\s(?:(?:on|auf|sur|en|su|em|na|op|the|den|le|el|o|il|de)\s){0,2}(?:["“„«](?<said>[^"“”„«»\n]{2,40})["”“»]|(?<label>\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,14})?))/u;

const words =
  'buttons?|knöpfen?|botones|boutons|botões|pulsanti|bottoni|przycisk(?:i|ami)|knoppen|düğmeler|кнопк(?:и|ами)|أزرار|ボタン|按钮|버튼';
const word = `(?:(?<!\\p{L})(?:buttons?|knopf|knöpfen?|botón|botones|boutons?|botão|botões|pulsant[ei]|przycisk\\p{L}{0,3}|knop(?:pen)?|bottoni|bottone|buton\\p{L}{0,9}|düğme\\p{L}{0,9}|кнопк\\p{L}{1,3}|أزرار|زر|زرا|زرّا)(?!\\p{L})|ボタン|按钮|버튼|बटन)`;
const answer =
  "(?:yes|no|nope|maybe|late|join|leave|accept|decline|approve|reject|present|absent|can['’]?t|going|ja|nein|nee|vielleicht|misschien|sí|si|quizás|oui|non|peut-être|sim|não|talvez|sì|forse|tak|nie|может|да|нет|evet|hayır|belki)";
const bare = `(?:${answer}(?:\\s?/\\s?|\\s)(?:${answer}(?:\\s?/\\s?|\\s)){0,2}${answer}|in\\s?/?\\s?out)`;
/** "buttons yes no maybe", "yes/no buttons": answers without commas. */
const bareAnswers = letterPattern(
  `(?<=${word}[\\s:(]{1,3})${bare}(?=[\\s.,;)!]|$)|(?<!\\p{L})${bare}(?=\\s${word})`,
  'giu',
);

const quoted = `["“„«「'‘‚][^"“”„«»「」'‘’\\n]{1,40}["”“»」'’]`;
const between = `\\s?(?:[,/、|&]|(?<!\\p{L})(?:and|or|und|oder|y|o|et|ou|e|i|oraz|en|of|ve|veya|и|или|या|और|أو|و)(?!\\p{L})|と|和|및|그리고)?(?:\\s(?:and|und|y|et|e|i|en|и|ve))?\\s?`;
const says =
  '(?:\\s(?:that |which )?(?:says|saying|reads|reading|labell?ed|titled|called|with the (?:text|label))|\\s(?:mit (?:der Aufschrift|dem Text)|namens|que (?:dice|diga|diz|diga)|con (?:el texto|la scritta|scritto)|llamado|qui dit|intitulé|avec le texte|com o texto|chamado|che dice|met (?:de tekst|het opschrift)|z (?:napisem|tekstem)|с (?:надписью|текстом)))?';
const labelled = letterPattern(
  `${word}${says}[\\s:]{0,3}["“„«「](?<behind>[^"“”„«»「」\\n]{2,80})["”“»」]|["“„«「](?<ahead>[^"“”„«»「」\\n]{2,80})["”“»」](?:\\s(?:yazan|adlı|yazılı)|と書かれた|という|の|的|라고 적힌|라는)?[\\s-]?${word}`,
);
const list = `(${quoted}(?:${between}${quoted}){1,4})`;
const behind = letterPattern(`${word}[\\s:：(]{0,3}${list}`, 'giu');
const ahead = letterPattern(`${list}\\s?(?:\\p{L}{1,12}\\s)?${word}`, 'giu');
/** "Join / Leave buttons" */
const slashed = letterPattern(
  `(?<!\\p{L})(\\p{Lu}\\p{L}{1,20}(?:\\s?/\\s?\\p{Lu}\\p{L}{1,20}){1,4})\\s${word}`,
  'gu',
);

/** "Join and Leave buttons" */
const joined = letterPattern(
  `(?<!\\p{L})(\\p{Lu}[\\p{L}'’]{1,20}(?:,\\s\\p{Lu}[\\p{L}'’]{1,20}){0,3},?\\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|ve|veya|ya da|и|или)\\s\\p{Lu}[\\p{L}'’]{1,20})\\s${word}`,
  'gu',
);
/** "with tank, healer and dps buttons", "as tank, healer or dps with buttons" */
const small = letterPattern(
  `(?<!\\p{L})(?:with|as|als|como|comme|come|jako|mit|con|avec|com|met|z|с)\\s((?:\\p{Ll}{2,20},\\s){0,4}\\p{Ll}{2,20}\\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|и|или)\\s\\p{Ll}{2,20})(?:\\s(?:with|by|using|via|per|mit|con|avec|par|com|met|z|с|sign-?up|rsvp))?[\\s-]${word}`,
  'gu',
);
/** "buttons for yes, no and not sure" */
const smallBehind = letterPattern(
  `${word}\\s(?:for|voor|für|para|pour|per|dla|для)\\s((?:\\p{Ll}{2,20},\\s){1,3}\\p{Ll}{2,20},?\\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|и|или)\\s\\p{Ll}[\\p{Ll}'’]{1,19}(?:\\s\\p{Ll}{1,10}){0,2})(?=[.,;!?\\n]|$)`,
  'gu',
);
/** "players tap In or Out" */
const pressed =
  /(?<!\p{L})(?:press(?:es)?|taps?|clicks?|klick\p{L}{0,3}|drück\p{L}{0,3}|pulsan?|cliqu\p{L}{1,4}|clicc\p{L}{1,4}|klik\p{L}{0,4})\s(\p{Lu}[\p{L}’']{1,14}(?:,\s\p{Lu}[\p{L}’']{1,14}){0,3}\s(?:or|oder|o|ou|of|lub|and|und)\s\p{Lu}[\p{L}’']{1,14})/gu;

/** "参加・欠席・遅刻をボタンで選べる" */
const dotted =
  /([\p{L}ー]{1,10}(?:\s?[・/]\s?[\p{L}ー]{1,10}){1,4})\s?(?:をボタン|のボタン|버튼|按钮)/gu;

/** "buttons Going / Maybe / Can't", "ボタン(出席/欠席)" */
const slashedBehind = letterPattern(
  `${word}(?:\\s(?:for|voor|für|para|pour|per|dla|для)(?=\\s))?[\\s:：(（]{0,3}([\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]{0,20}(?:\\s[\\p{L}\\p{M}'’]{1,14}){0,2}(?:\\s?/\\s?\\p{L}[\\p{L}\\p{M}'’-]{0,20}(?:\\s(?!(?:and|und|y|et|en?|i|oraz|ve|и|so|to|th?at|which|who|for|with|when|i[fn]|on|below)\\s)[\\p{Ll}\\p{M}'’]{1,14}){0,2}){1,4})`,
  'gu',
);

function labelsIn(written: string): readonly string[] {
  const names =
    written.match(letterPattern(quoted, 'gu')) ??
    written.split(
      /[/・]|,\s|\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|ve|veya|ya da|и|или)\s(?=\p{Lu})/u,
    );
  const labels = names.map((name) =>
    name.replaceAll(/["“”„«»「」‘‚]|^\s?['’]|['’]\s?$/gu, '').trim(),
  );
  return labels.flatMap((label) => label.split(smallJoint)).map(upperStart);
}

/** "tank, healer and dps": what has no upperStart begins with one on a button. */
const smallJoint =
  /(?<=^\p{Ll}\p{L}{1,19})\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|и|или)\s(?=\p{Ll}[\p{Ll}'’ ]{1,39}$)/u;

/** "buttons Tank, Healer and Absent to sign up": what they are for is no label. */
function unquoted(text: string): readonly string[] {
  const inBrackets = bracketed.exec(text)?.[1]?.split(/,\s|\s(?:and|or)\s/u);
  if (inBrackets !== undefined) return inBrackets.map(upperStart);
  const listed =
    namedList(
      text
        .replace(/\([^()\n]{0,200}\)/gu, '')
        .replace(forTime, '')
        // "knoppen Ja, Nee en Misschien en een lijst"
        .replaceAll(/\sen\seen\s/gu, '. ')
        .replaceAll(/\sen\s(?=\p{Lu})/gu, ', '),
      words,
    ) ?? [];
  // "buttons tank/heal/dps max 2/2/6"
  const all = listed.flatMap((label) => label.replace(limited, '').split('/'));
  const [first = ''] = all;
  const left = all.findIndex((label, at) => at > 0 && !/\d/u.test(first) && goesOn.test(label));
  const named = left < 0 ? all : all.slice(0, left);
  // "buttons Tank, Healer, sign-ups close when it starts": small letters begin another clause.
  const isWritten = (label: string): boolean => text.includes(label);
  const isClause = (label: string): boolean => label.split(/\s/u).length > 2 || /\d/u.test(label);
  const end = named.findIndex(isWritten(named[0] ?? '') ? (label) => !isWritten(label) : isClause);
  const labels = end < 2 ? named : named.slice(0, end);
  return labels
    .map((label) => label.replace(purpose, ''))
    .flatMap((label) => label.split(orElse).map(upperStart));
}

/** "3 healers", "waiting list when full", "a reminder before": clauses of their own. */
const goesOn =
  /\d|^(?:max|m[aá]x|at most|up to|höchst|hasta|au plus|najwy|en fazla|макс|лимит|limit)|wait|warte|espera|attente|attesa|wacht|oczek|reserv|riserv|rezerw|yedek|резерв|запасн|очеред|remind|erinner|record|rappel|lembr|promem|herinner|przypom|напом|알림|제한/iu;
const limited =
  /(?<=\p{L})\s(?:\p{Ll}{1,4}\s)?(?:limit|l[ií]mite|m[aá]x|maks|лимит|макс)\p{L}{0,5}\.?\s\d[^]*$/iu;

/** "3 buttons (Bug, Billing, Other)" */
const bracketed = letterPattern(
  `(?:${words})\\s?\\((\\p{L}[^()\\d\\n/]{1,60},[^()\\d\\n/]{2,100})\\)`,
);

/** "buttons for the coming week" */
const forTime =
  /(?<=buttons?)\s(?:for\s(?:the|each|every|our|this|next|their|all)|that|which|when|to)\s[^.;\n]{0,200}/giu;
const purpose =
  /(?<=\p{L})\s(?:zum|zur|um zu|to (?:sign|join|rsvp|vote|register|choose|pick|answer)|for (?:signing|joining|voting|signups?)|para|pour|per|om te|żeby|чтобы|для)(?!\p{L}).{0,60}$/iu;

/** "Heal or damage, at most ten people" */
const orElse = /(?<=^\p{L}{2,20})\s(?:or|oder|o|ou|of|lub|veya|или)\s(?=\p{L}{2,20}$)/u;

function plain(label: string): string {
  return label
    .replace(/\s(?:too|also|aussi|auch|también|buttons?)$/iu, '')
    .replace(
      /\s(?:an|ein|abstimmen|anmelden|melden|wählen|klicken|antworten|zu-? und absagen|stemmen|aanmelden|kiezen)$/u,
      '',
    )
    .replace(/^(?:button|bouton|knopf|botón|botão|pulsante)\s/iu, '');
}
