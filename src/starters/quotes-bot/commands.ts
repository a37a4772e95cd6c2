import type { PlanCommand } from '../../contracts/job/plan.ts';
import type { Language } from '../../contracts/languages.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { namedIn, type NamedCommands, planCommands } from '../shared/named-commands.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

export const quoteCommands: NamedCommands = {
  quote: {
    does: 'Shows a quote by chance.',
    words:
      'random|zitat|zufall|zufällig(?:es)?|cita|frase|aleatoria|citation|citação|citazione|cytat|losowy|alıntı|söz|цитата|случайная|语录|名言|随机|명언|उद्धरण|citaat|willekeurig|اقتباس',
  },
  'quote-add': {
    does: 'Keeps a quote.',
    told: 'stor(?:e|es)|saves?|keeps?|speicher[nt]|guarda\\p{L}?|enregistre\\p{L}?|salva\\p{L}{0,2}|opsla|zapis|kaydet|сохран|保存|저장',
    words:
      'add|save|store|addquote|add-quote|quoteadd|new|savequote|neu|hinzufügen|speichern|merken|añadir|agregar|guardar|nueva|ajouter|ajoute|nouvelle|adicionar|salvar|nova|aggiungi|nuova|dodaj|ekle|добавить|добавь|添加|追加|추가|जोड़ें|toevoegen|nieuw|أضف|إضافة',
  },
  'quote-search': {
    does: 'Searches the quotes.',
    words:
      'search|find|searchquote|quotesearch|suche|suchen|buscar|busca|chercher|recherche|procurar|cerca|szukaj|ara|поиск|найти|搜索|検索|검색|खोज|zoek|zoeken|بحث|ابحث',
  },
  quotes: {
    does: 'Lists what a member said.',
    words:
      'list|by|from|quotesby|quotes-by|von|liste|zitate|lista|citas|frases|citations|citações|citazioni|cytaty|alıntılar|цитаты|列表|一覧|목록|citaten|lijst|قائمة',
  },
  'quote-remove': {
    does: 'Removes a quote.',
    words:
      'remove|delete|removequote|deletequote|löschen|loeschen|lösche|entfernen|borrar|eliminar|quitar|supprimer|remover|apagar|elimina|rimuovi|usuń|sil|удалить|删除|削除|삭제|हटाएँ|verwijder|verwijderen|wissen|حذف|احذف',
  },
};

const byChance: Readonly<Partial<Record<Language, string>>> = {
  es: 'azar',
  de: 'zufall',
  fr: 'hasard',
  pt: 'acaso',
  it: 'caso',
  nl: 'willekeurig',
  pl: 'losowy',
  sv: 'slump',
};

/** The same for a request, which may have its own word for quotes: "/saying save, /saying by Ada". */
export function readQuoteCommands(text: string): readonly PlanCommand[] {
  const named = namedIn(text);
  const verbOf = (id: string): RegExp => letterPattern(`^(?:${quoteCommands[id]?.words})$`, 'u');
  const pairs = named.map((name) => name.split(' ')).filter(({ length }) => length === 2);
  const [own] = pairs.find(([, verb = '']) => verbOf('quote-add').test(verb)) ?? [];
  const planned = planCommands(text, quoteCommands);
  return Object.keys(quoteCommands).flatMap((id, at) => {
    const said = pairs.find(([word, verb = '']) => word === own && verbOf(id).test(verb));
    const one = planned[at];
    if (one === undefined) return [];
    // Beside "/quote new" stands "/quote random".
    const isBare = id === 'quote' && own !== undefined && one.name.startsWith(`${own} `);
    const isOwn =
      isBare && !(named.includes(one.name) && verbOf(id).test(one.name.slice(own.length + 1)));
    const name = isOwn ? `${own} ${byChance[languageOf(text) ?? 'en'] ?? 'random'}` : one.name;
    return [{ ...one, name: said === undefined ? name : said.join(' ') }];
  });
}
