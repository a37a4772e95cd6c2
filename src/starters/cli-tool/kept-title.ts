import type { Language } from '../../contracts/languages.ts';
import { wordsOf } from '../page/dictionary.ts';
import { endsInVerb, withoutLastVerb } from '../shared/reading/verb-last.ts';
import { choosesColumns, cleansTable } from './reading/asks/cleans-table.ts';
import { readOutline } from './reading/read-outline.ts';
import { asksForCapitals } from './reading/read-quiz.ts';
import { readNoun, readTool } from './reading/read-tool.ts';
import { keptTitles } from './texts/kept-titles.ts';
import { taskText } from './texts/tasks/task-texts.ts';

/**
 * The title of a tool that says no more than that it is one, or is a sentence: what it keeps or does.
 *
 * @returns `undefined` if the title says more, or the tool is of no known kind.
 * @example
 * keptTitle('CLI', 'أداة سطر أوامر لتسجيل المصاريف', 'ar'); // 'المصاريف'
 */
export function keptTitle(title: string, text: string, language: Language): string | undefined {
  const tool = readTool(text.slice(0, 2000), readOutline(text));
  const own = taskText(tool, 'title', language);
  // "Home Folder Backup" says enough.
  if (
    own !== undefined &&
    !isNamed(title, text) &&
    !/\sbackup$|(?<!\p{L})(?:env|csv|text)(?!\p{L})/iu.test(title)
  )
    return own;
  const isSentence =
    language !== 'en' && title.split(' ').length > 3 && !/json|xml|yaml/iu.test(title);
  // "Delimiter CLI": of its options; "CLI CSV": a part of it.
  const isOfOptions = tool === 'convert' && !isConverter.test(title) && !isNamed(title, text);
  if (
    !isOfOptions &&
    !onlyTool.test(title) &&
    !isSentence &&
    !does.test(title) &&
    !deed.test(title) &&
    !endsInVerb(title)
  )
    return undefined;
  const noun =
    tool === 'timer'
      ? 'hours'
      : tool === 'records'
        ? readNoun({ language }, text)
        : tool === 'quiz' && asksForCapitals(text)
          ? 'capitals'
          : tool;
  const key = keptTitles.keys.find((one) => one === noun);
  if (key === 'convert' && /csv/iu.test(text) && /json/iu.test(text))
    return language === 'en' ? 'CSV to JSON Converter' : 'CSV ↔ JSON';
  if (key === 'convert' && cleansTable(text))
    return language !== 'en' ? 'CSV' : choosesColumns(text) ? 'CSV Columns' : 'CSV Cleaner';
  if (key === undefined) return endsInVerb(title) ? withoutLastVerb(title) : undefined;
  return wordsOf(keptTitles, language).t(key);
}

/** "a tool called Twin", "«Twin»" */
function isNamed(title: string, text: string): boolean {
  const before = text.slice(0, Math.max(0, text.indexOf(title)));
  return /(?:["'“„«「『]|(?:called|named|namens|llamad[oa]|appelée?|chamad[oa]|chiamat[oa]|genaamd|названи\p{L}{1,3})\s)$/iu.test(
    before,
  );
}

const isConverter =
  /conver(?:ter|tidor|sor|titore|tisseur)|konverter|umwandler|dönüştürücü|конвертер|変換|转换器|변환기|→|↔|csv.?(?:to|2).?json$|json.?(?:to|2).?csv$/iu;
/** "CLI that Takes a CSV": what it does is no name. */
const does = /\s(?:that|which)\s/iu;
/** "Script to Sort My Downloads Folder", "Lee productos", "Passphrases Like Correct-horse": a part of a sentence */
const deed =
  /^(?:for|für|para|pour|per|voor|dla|для)\s|^tipo\s(?:in|en|em)\s|^(?:lend|vigi[le]{1,2}|muev[ae]|mov[ae]|leia|baix[ae]|junt[ae]|gener(?:a|e|ar|ates?|eert|ieren?|iert|uje)|génère[rz]?|ger(?:a|e|ar)|cre(?:a|e|ar|ates?)|crée[rz]?|cria[r]?|crie|makes?|erzeugt|erstellt|maakt|tworzy|üretir|converts?|convierte|convertir|convertit|converte|wandelt|renombra|renomme|renomeia|rinomina|benennt|busca|cherche|trouve|encuentra|cuenta|compte|conta|zählt|telt|liczy|генерир\p{L}{2,4}|созда[её]т|считает|рахує|controlar|registrar|llevar|gerir|gestionar|gérer|suivre|tenere|tracciare|faire|hacer|fare|bijhouden|anotar)\s|\p{sc=Hiragana}(?:使える|できる|する|られる|動く)\p{L}|^markdown (?:folder|files?|notes)$|^track(?:s|ing)?\s|^CLI to keep |^(?:voto|note|nota)$|^(?:(?:node(?:\.?js)? |command[- ]line |terminal )?(?:script|tool|program|programme|app|cli|skript|programm|herramienta|programa|outil|programme|strumento|ferramenta|narzędzie|скрипт|утилита|kommandozeilen?\p{L}{0,10}|konsolen\p{L}{0,10})s?\s(?:to|for|with|zum|um|für|para|pour|per|do|для)\s|(?:lee|lit|legge|liest|leest|lê|czyta|reads?|takes?|prints?|shows?|lists?|finds?|counts?|читает)\s)|\s(?:like|zoals|wie|como|comme|jak)\s|\s(?:and|und|y|e|et|i|en)\s(?:list|show|print|write|zeig\p{L}|muestr\p{L}|mostr\p{L}|affich\p{L}|toon\p{L}?)$/iu;
/** "CLI", "Herramienta de línea de comandos" */
const onlyTool =
  /^(?:(?:cli|node|tool|app|program|service|command|line|herramienta|ferramenta|programm?a|strumento|outil|ligne|de|da|di|en|línea|linha|riga|comandos?|commande|narzędzi\p{L}|skrypt\p{L}{0,2}|konsol\p{L}{1,4}|terminal\p{L}{0,2}|wiersza|poleceń|kommandozeilen?\p{L}{0,10}|konsolen\p{L}{0,10}|opdrachtregel\p{L}{0,12}|komut|satırı\p{L}{0,3}|aracı|консол\p{L}{1,5}|терм[иі]нал\p{L}{0,2}|scriptje|program(?:maatje|mino|inha|ita)|小工具|скрипт\p{L}{0,2}|утил[иі]т\p{L}|приложение|програм\p{L}{1,2}|background-?\p{L}{0,8}|hintergrund\p{L}{0,9}|фонов\p{L}{2}|后台程序|后台服务|服务|командно\p{L}{1,2}|строки|рядка|для|в|у|w|أداة|برنامج|سطر|أوامر|टूल|कमांड|लाइन)(?:\s|$)){1,6}$/iu;
