import type { Plan } from '../../contracts/job/plan.ts';
import { byModel } from '../not-included/lines/by-model.ts';
import { leftWord } from '../not-included/lines/program-lines.ts';
import { saysPipes } from './reading/read-convert.ts';
import { taskIn } from './reading/asks/asks-for-task.ts';
import type { Tool } from './tool-kinds.ts';
import { keywordsIn } from './reading/values/read-keywords.ts';
import { canUndo, undoes } from './reading/values/read-moves.ts';
import { readOutline } from './reading/read-outline.ts';
import { readNoun, readTool } from './reading/read-tool.ts';
import { readRecords } from './reading/read-records.ts';
import { wordsOf } from '../page/dictionary.ts';
import { invoiceTexts } from './texts/invoice-texts.ts';
import { askedCommands, askedOptions } from './asked-names.ts';
import { toolNames } from './tool-names.ts';

/** The commands and options that a tool does not have; of one without a job, the whole job. */
export function leftOutOfTool(plan: Plan, text: string): readonly string[] {
  const { language = 'en' } = plan.projectType === 'node_project' ? plan : {};
  const outline = readOutline(text);
  const whole = `${plan.title}\n${text}`.slice(0, 2000);
  const tool = readTool(whole, outline);
  if (tool === 'files') return bySize.test(text) ? [] : [leftWord('tool', language)];
  const single = tool === 'site' ? oneFile.exec(text)?.[0] : undefined;
  if (single !== undefined)
    return [`one file alone, as in “${single}”: it makes a site of a folder (${byModel})`];
  if (tool === 'commands') return [leftWord('commands', language)];
  const pdf = tool === 'invoice' && /pdf/iu.test(text);
  const moved = undone[tool]?.exec(text)?.[0].trim();
  // "md2page notes.md": no commands are typed.
  const isSingle = Object.keys(toolNames[tool].commands).length === 0;
  const commands = isSingle ? [] : outline.commands.map(({ name }) => name);
  const options = outline.options.map(({ flag }) => flag.slice(2));
  const known = new Set([
    ...Object.values(askedCommands(tool, commands)).flat(),
    ...Object.values(askedOptions(tool, options)).flat(),
  ]);
  const columns =
    tool === 'report' && plan.projectType === 'node_project'
      ? (plan.resources ?? []).flatMap(({ fields }) => fields.map(({ label }) => label))
      : [];
  const own =
    tool === 'records' && plan.projectType === 'node_project'
      ? Object.keys(readRecords(text, plan, readNoun(plan, whole)).fields)
      : columns;
  return [
    ...(moved === undefined ? [] : [moved]),
    ...(tool === 'rename' ? (ofTags.exec(text) ?? []) : []),
    ...(tool === 'records' ? beyondLists(text) : []),
    ...(tool === 'invoice' ? (amountInWords.exec(text) ?? []) : []),
    ...(pdf ? [wordsOf(invoiceTexts, language).t('pdf')] : []),
    ...commands.filter((name) => !known.has(name)),
    ...options
      .filter((name) => !known.has(name) && !own.includes(name))
      // "auch über stdin" is no option.
      .filter((name) => tool !== 'convert' || !saysPipes(name.replaceAll('-', ' ')))
      .map((name) => `--${name}`),
  ].slice(0, 8);
}

/** Whether a tool has a feature that programs seldom have: an undo, a raffle, a folder for music. */
export function hasFeature(feature: string, text: string): boolean {
  if (raffles.test(feature)) return taskIn(text) === 'draw';
  const head = text.slice(0, 2000);
  const tool = readTool(head, readOutline(head));
  if (undoes.test(feature)) return canUndo.has(tool);
  // "fun = netflix spotify"
  if (tool === 'report')
    return (
      /^credit card/iu.test(feature) ||
      Object.values(keywordsIn(head) ?? {})
        .flat()
        .includes(feature.toLowerCase())
    );
  // A folder for archives is one of those into which files are sorted.
  return kindsOfFiles.test(feature) && (tool === 'zip' || takesFolders.has(tool));
}

const takesFolders: ReadonlySet<Tool> = new Set(['organize', 'rename', 'duplicates']);
const raffles = /^(?:sorteos?|raffles?|giveaways?|verlosung|lotteria|lottery|loterie|çekiliş)$/iu;
const kindsOfFiles = /^(?:an? )?(?:zips?|m[uú][sz][iy]\p{L}{1,3}|музык\p{L})$/iu;

/** What no keeper of lists does: it sends nothing, draws nothing, and opens nothing. */
function beyondLists(text: string): readonly string[] {
  return text
    .slice(0, 2000)
    .split(/[,;:()。、，]\s?|[.!?](?:\s|$)|\n|\s(?:and|und|et|y|e|i|и|en|och|ve)\s/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length < 70 && beyond.test(clause));
}

const beyond =
  /(?<!\p{L})(?:(?:send|e-?mail|schick|envoy|envi[ae]|invi[ai]|stuu?r|wyśl|wysył|отправ|надіс|skicka)\p{L}{0,4}\s(?:\p{L}{1,8}\s){0,3}?(?:e-?mails?|mails?|me|sms|telegram|correo|courriel|письм\p{L}|почт\p{L})|open\p{L}{0,3} (?:it |them )?in (?:the |my )?browser|im browser öffn\p{L}{1,2}|ouvrir dans le navigateur|(?:abrir|apri(?:re)?) (?:en|no|nel) (?:el )?(?:navegador|browser)|random \p{L}{3,14}|zufällige[rns]? \p{L}{3,20}|\p{L}{3,14} (?:aléatoire|aleatori[oa])|losow\p{L}{1,3} \p{L}{3,14}|случайн\p{L}{2,3} \p{L}{3,14}|graphiques?|grafico|wykres\p{L}{0,3}|график\p{L}{0,3}|grafiek\p{L}{0,2}|grafik|(?:desktop |push )?notifications?|benachrichtig\p{L}{0,5}|(?:export|print|save)\p{L}{0,3} (?:\p{L}{1,8} ){0,2}(?:as |to )?(?:html|pdf|excel|xlsx|markdown)|pdf[- ]export|sync\p{L}{0,12})(?!\p{L})|通知|알림/iu;

/** "md2page notes.md -o notes.html" */
const oneFile =
  /(?<![\w-])[a-z][\w-]{1,20}\s[\w-]{1,40}\.(?:md|markdown)(?:\s-{1,2}o\p{L}{0,5}[\s=][\w./-]{1,40})?/u;
/** "finds the biggest files": the sizes are what is asked for, the largest first. */
const bySize =
  /(?<!\p{L})(?:(?:biggest|largest|big|large|größten?|große[n]?|(?:plus )?gros|maiores|grootste|największ\p{L}{1,3}|больш\p{L}{2,4}|велик\p{L}{1,2}|büyük) (?:files?|dateien|fichiers|arquivos|bestanden|plik|файл|dosya)|(?:archivos|arquivos|file) (?:más |mais |più )?grand[ei]s?)|(?:最大|大)的?文件|大き[いな]ファイル|큰 파일/iu;
/** "valor por extenso": amounts are figures. */
const amountInWords =
  /(?<!\p{L})(?:\p{L}{3,8} )?(?:por extenso|(?:spelled out )?in words|in worten|en (?:toutes )?lettres|en letras|in lettere|słownie|прописью|yazıyla)(?!\p{L})|大写/iu;
/** "renames them to Artist - Title using the tags": names and dates alone are read. */
const ofTags =
  /(?<!\p{L})(?:(?:using|from|by|with) (?:the |their |its )?)?(?:id3|mp3|music|audio)?[ -]?(?:tags|metadata|id3)(?!\p{L})/iu;
/** "moves them into folders by year", of a tool that leaves them where they are */
const moves =
  /(?<!\p{L})(?:(?:moves?|mueve|mover|déplace|sposta\p{L}{0,2}|verplaatst?|przenosi|перемещает) [^.,;\n]{4,60}|in (?:\p{L}{2,12} )?(?:Jahres|Monats|Unter)?ordner \p{L}{0,12}schieb\p{L}{1,2})/iu;
const undone: Readonly<Partial<Record<Tool, RegExp>>> = {
  rename: moves,
  duplicates: moves,
  convert: /renam\p{L}{0,4} (?:the |some )?(?:columns|headers|fields)/iu,
  timer:
    /überstunden|overtime|horas extras?|heures supp\p{L}+|straordinari|overuren|nadgodzin\p{L}?|сверхуроч\p{L}+/iu,
  split:
    /(?<!\p{L})(?:round\p{L}{0,3}(?: up| down)?|(?:auf|ab)?rund\p{L}{1,3}|arrond\p{L}{1,4}|redonde\p{L}{1,3}|arredond\p{L}{1,3}|arrotond\p{L}{1,3}|tax|steuern?|currency)(?!\p{L})[^,.;\n]{0,30}/iu,
};
