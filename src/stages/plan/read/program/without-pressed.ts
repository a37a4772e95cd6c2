/** The text without what its buttons say, which is no name: "der Friseur drückt „Weiter“". */
export function withoutPressed(text: string): string {
  return text.replaceAll(pressed, '$1');
}

const pressed =
  /((?<!\p{L})(?:press(?:es|ing)?|clicks?(?: on)?|push(?:es)?|taps?|hits?|buttons?|knopf|taste|drück\p{L}{1,3}|klick\p{L}{0,3}(?: auf)?|botón|puls[ae]\p{L}{0,2}|presion[ae]\p{L}{0,2}|bouton|appuie\p{L}{0,2}(?: sur)?|clique\p{L}{0,2}(?: (?:sur|em|no))?|botão|aperta\p{L}{0,2}|preme|pulsante|bottone|druk\p{L}{0,2}(?: op)?|knop|naciska|przycisk\p{L}{0,4}|klika|basar|basınca|düğme\p{L}{0,3}|нажима\p{L}{1,3}(?: на)?|нажм\p{L}{2,3}(?: на)?|кнопк\p{L}{1,3}|жме|тисне)\s?)["“”„«»「'‘]{1,2}[^"“”„«»「」'’\n]{1,40}["“”»«」'’]{1,2}/giu;
