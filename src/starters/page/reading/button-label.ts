import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * What a request wants to stand on the first button of a page. A button that opens, calls or copies something
 * is a part of its own.
 *
 * @example
 * buttonLabel('bold look, with a "join now" button'); // 'Join now'
 */
export function buttonLabel(message: string): string | undefined {
  const text = message.slice(0, 4000);
  const found = [quotedAhead, quotedBehind, labelled, named, buttonFor, capitalised]
    .map((pattern) => pattern.exec(text)?.groups)
    .map((groups) => (groups?.['label'] ?? groups?.['bare'])?.trim())
    .find((label) => label !== undefined && !ofParts.test(label));
  return found === undefined ? undefined : found.charAt(0).toUpperCase() + found.slice(1);
}

/** Whether a label is one of the button: "Call to action". */
export function isOfButton(label: string): boolean {
  return ofButton.test(label);
}

/**
 * What a request calls the button that begins anew.
 *
 * @example
 * againLabel('un quiz avec un bouton « Rejouer »'); // 'Rejouer'
 */
export function againLabel(message: string): string | undefined {
  const label = buttonLabel(message);
  return label !== undefined && again.test(label) ? label : undefined;
}

const again =
  /(?<!\p{L})(?:again|re-?(?:play|start|try)|new game|noch ?(?:ein)?mal|neue? (?:runde|spiel)|neustart|otra (?:vez|partida)|de nuevo|repetir|jugar|rejouer|recommencer|encore|de novo|novamente|jogar|rigioca|ancora|ricomincia|opnieuw|nog een keer|jeszcze raz|od nowa|zagraj|tekrar|yeniden|ещ[её] раз|заново|снова)(?!\p{L})|再来|重新|再玩|もう一度|もういちど|リトライ|다시|फिर|दोबारा|مجد|مرة أخرى/iu;

const noun =
  '(?:(?:(?:cta |call[- ]to[- ]action )?buttons?|cta|call[- ]to[- ]action|(?:\\p{L}{2,14}-)?(?:button|knopf)|schaltfläche|botón|botao|botão|bouton|pulsante|bottone|knop|przycisk\\p{L}{0,3}|buton\\p{L}{0,3}|düğme\\p{L}{0,4}|кнопк\\p{L}{1,2}|tombol|nút|knapp(?:en)?)(?!\\p{L})|(?:按钮|按鈕|ボタン|버튼|बटन|(?:ال)?زر))';
const ofButton = letterPattern(`^${noun}$`);
const looks =
  'red|blue|green|yellow|orange|black|white|pink|large|big|small|rounded?|bold|rot|blau|grün|gelb|schwarz|groß|rund|rojo|azul|verde|grande|rouge|bleu|vert|rosso|blu|vermelho|rood|groot';
const quoted = '["“„«「『](?<label>[^"“”„«»「」『』\\n]{2,40})["”“»」』]';
/** '"join now" button' */
const quotedAhead = letterPattern(
  `(?:${quoted}|(?<=\\s)['‘](?<bare>[^'‘’\\n]{2,40})['’])[\\s-]{0,2}(?:yazan |yazılı |diye |と書いた|という|の|라는 |이라는 |वाला )?(?:big |large |red |green |\\p{L}{3,10} )?${noun}`,
);
/** 'a button that says "join now"', 'ein Knopf "Termin anfragen"' */
const quotedBehind = letterPattern(
  `(?<![\\p{L}\\p{M}])${noun}(?:\\s(?:\\p{L}{2,12}\\s){0,4}|[:：]\\s?|\\s?)${quoted}`,
);
/** "Call to action: Start counting hives", but not "Button: red" */
const labelled = letterPattern(
  `(?<=(?:^|[.,;!?。、\\n])\\s{0,3})${noun}(?<!s)\\s?[:：]\\s?(?-i:(?=\\p{Lu}|\\p{Lo}))(?![^.,;。、\\n]{0,40}(?<!\\p{L})(?:${looks})(?!\\p{L}))(?<label>[^.,:;"“”„«»「『。、\\n]{2,40})(?=[.,;。、\\n]|$)`,
);
/** "with a join now button" */
const named =
  /(?<!\p{L})(?:a|an|the|big|clear|large|red|bold)\s(?<label>(?:join|book|sign|buy|get|contact|order|shop|learn|start|try|donate|apply|register|enquire|reserve|subscribe|visit|request|schedule|rent)(?:\s(?!(?:with|that|and)\s)\p{L}{1,12}){0,3})\sbutton/iu;
/** "a button for a free trial day" */
const buttonFor =
  /(?<!\p{L})buttons?\sfor\s(?:an?\s|the\s)?(?<label>(?:free|trial|first|gift|private|group)\s\p{L}{2,14}(?:\s\p{L}{2,14}){0,2}|tickets|bookings|reservations|donations)(?=[.,;!\n]|\sand\s|$)/iu;
/** "um botão Reguei" */
const capitalised =
  /(?<!\p{L})(?:button|[Bb]ot[ãa]o|[Bb]otón|[Bb]outon|[Pp]ulsante|[Kk]nop|[Pp]rzycisk|[Кк]нопк[ауи])\s(?<label>\p{Lu}\p{Ll}{2,14})(?=[.,;!\n]|$)/u;
/** They do more than lead down the page. */
const ofParts =
  /call (?:us|me|now)|anruf|llamar?|appel|ligar|chiama|bel ons|zadzwoń|позвон|whats|copy|kopier|copiar|copier|share|teilen|print|download|theme|dark|light|menu|like|★|❤/iu;
