import { allMatches } from '../../workspace/text/all-matches.ts';
import { peopleIn, peopleWords } from '../page/reading/people-in.ts';
import { namedList } from '../shared/named-list.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Those that share a list, as a request names them, at most 12; `me` stands for "me and …".
 *
 * @example
 * readPeople('chores for me and my roommates Sam and Leo', 'Me'); // ['Me', 'Sam', 'Leo']
 */
export function readPeople(message: string, me: string): readonly string[] {
  const text = message.slice(0, 2000);
  if (!shared.test(text) && !labelledPeople.test(text)) return [];
  const told = peopleIn(text, me);
  if (told.length > 0) return told;
  const labelled = namedList(text, `${roles}|${peopleWords}`)?.filter((name) =>
    text.includes(name),
  );
  const [first] = allMatches(text, names);
  const found = labelled ?? first?.[0].split(separator) ?? [];
  const people = found.map((name) => name.trim()).filter((name) => name !== '');
  if (people.length < 2) return [];
  return [...new Set([...(withMe.test(text) ? [me] : []), ...people])].slice(0, 12);
}

const shared =
  /assign|responsables?|verantwortlich\p{L}{0,2}|assignees?|responsáve(?:l|is)|responsabil[ei]|verantwoordelijk\p{L}{0,2}|odpowiedzialn\p{L}{1,3}|sorumlu\p{L}{0,3}|ответственн\p{L}{2,3}|исполнител\p{L}|(?:by|per|each|which|one) person|(?<!\p{L})(?:who|whose|roommates?|flatmates?|housemates?|one of us|each of us|take turns|family members|zuständig|zuweis\p{L}{0,3}|wer|mitbewohner\p{L}{0,3}|jede[mr] von uns|nach person|asign\p{L}{1,4}|quién|compañer[oa]s?|por persona|attribu\p{L}{1,4}|qui|colocs?|colocataires?|par personne|atribu\p{L}{1,4}|quem|responsável|por pessoa|assegn\p{L}{1,4}|chi|coinquilin[oi]|per persona|wie|huisgenoten|toewij\p{L}{1,3}|per persoon|kto|przypis\p{L}{1,4}|współlokator\p{L}{0,4}|kim|kişi\p{L}{0,4}|ev arkadaş\p{L}{0,6}|кто|назнач\p{L}{1,4}|ответственн\p{L}{1,3}|сосед\p{L}{0,4})(?!\p{L})|负责人|谁|担当|誰|담당|누가|किसका|कौन|من المسؤول|لكل شخص/iu;
const labelledPeople = letterPattern(
  '(?<!\\p{L})(?:kids|children|kinder|niños|hijos|enfants|filhos|bambini|kinderen|dzieci|дети|діти|barnen)\\s(?=\\p{Lu}\\p{Ll})|(?<!\\p{L})(?:people|persons?|family(?: members)?|members|personen|leute|familie|mitglieder|personas|familia|personnes|famille|membres|pessoas|família|persone|famiglia|mensen|gezin|osoby|rodzina|kişiler|aile|люди|семья|учасники|родина|personer|familj|orang|keluarga|người)\\s?[:：]|(?:成员|家人|メンバー|家族|가족|구성원|लोग|परिवार|الأشخاص|العائلة)\\s?[:：]',
);
const roles =
  'responsables?|verantwortlich\\p{L}{0,2}|assignees?|responsáve(?:l|is)|responsabil[ei]|verantwoordelijk\\p{L}{0,2}|odpowiedzialn\\p{L}{1,3}|sorumlu\\p{L}{0,3}|ответственн\\p{L}{2,3}|исполнител\\p{L}|persons?|personas?|pessoas?|assign(?:ed)? to|aile|люди|负责人|成员|担当者?|メンバー|담당자?|구성원|लोग|परिवार|الأشخاص|العائلة';
const name = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,20}";
const and = '(?:and|or|und|oder|y|o|et|ou|e|en|i|lub|ve|veya|и|или|&)';
const names = letterPattern(
  `(?<!\\p{L})${name}(?:, ?${name}){0,8},? ${and} ${name}(?!\\p{L})`,
  'gu',
);
const separator = letterPattern(`, ?|,? ${and} `, 'u');
const withMe =
  /(?<!\p{L})(?:me and|and me|ich und|und mich|mich und|yo y|y yo|moi et|et moi|eu e|e eu|io e|ed? io|ik en|en ik|mij en|ja i|i ja|ben ve|я и|меня и)(?!\p{L})/iu;
