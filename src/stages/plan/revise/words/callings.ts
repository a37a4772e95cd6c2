import { letterPattern } from '../../../../workspace/text/letters.ts';

/** "Oops", "the name is wrong": before the right one. */
export const apology = /^(?:(?:oops|sorry|no|nein|non|não|actually),?\s){1,2}/iu;
export const wrongName =
  /^(?:(?:the|our|der|le|el|o)\s)?(?:name|nom|nombre|nome|title|titel|titre|título) (?:is|ist|est|es|é|está) (?:wrong|falsch|faux|mal|incorrecto|errado)[\s,;.:–-]+/iu;
/** After a wrong name: "it's “X”". */
export const thatIs =
  /^(?:it['’]?s|it is|es ist|c[’']est|es|é)\s(?<name>["“„«‘'\p{Lu}][^\n]{1,80})$/u;

/** How it is said what something is called. The subject stands before it, or is "we". */
export const callings: readonly RegExp[] = [
  "(?:we(?:['’]re| are)|it['’]?s|i['’]m)(?: actually| now| really)* (?:called|named)",
  '(?<subject>[^,;]{1,40}?) (?:(?:is|are)(?: actually| now| really)*|should be|must be|being|to be) (?:called|named)',
  '(?:the|our|my) (?:new|real|right|correct) name (?:is|will be)',
  '(?:wir|ich) heißen?|wir nennen uns',
  '(?:der|unser|mein) (?:neue|richtige)r? name (?:ist|lautet)',
  '(?!das hei(?:ß|ss)t)(?<subject>[^,;]{1,40}?) hei(?:ß|ss)t',
  "(?:en fait )?(?:on|nous nous|je m[’']) ?(?:s[’'])?appel(?:le|ons)",
  "(?:que )?(?<subject>[^,;]{1,40}?) (?:s[’']appelle|(?:doit|devrait) s[’']appeler)",
  "(?:mon|notre|le) (?:vrai |nouveau )?nom (?:s[’']écrit|est)",
  '(?:ahora )?(?:nos llamamos|me llamo)',
  '(?:el|mi|nuestro) (?:nuevo|verdadero) nombre es',
  '(?:que )?(?<subject>[^,;]{0,40}?) ?(?:se llam[ae]|(?:debe|debería) llamarse)',
  '(?:agora )?(?:nos chamamos|nós nos chamamos|a gente se chama)',
  '(?:que )?(?<subject>[^,;]{0,40}?) ?(?:se cham[ae]|deve(?:ria)? (?:se )?chamar(?:-se)?)',
  '(?<subject>[^,;]{1,40}?) (?:si chiama|deve chiamarsi)',
]
  .map((words) => letterPattern(`^(?:${words})\\s(?<name>[^]{1,200})$`))
  .concat(
    /^(?<subject>[^,;]{1,40}?) soll(?:te)?\s(?:jetzt\s|nun\s|bitte\s)?(?<name>[^]{1,200}?)\shei(?:ß|ss)en[.!]?$/iu,
  );

/** Words around the subject of such a statement. */
export const subjectFillers =
  /^(?:(?:s?he|they|sie|er|elle|ella|ele|ela|actually|really|oops|sorry|and|und|et|y|e|also|que|nom|name|business|company|firma|entreprise|empresa|verein|club)(?!\p{L}))/iu;

/** "now" around a name. */
export const nowEnd = /\s(?:actually|now|really|jetzt|nun|maintenant|désormais|ahora|agora)$/iu;
export const nowStart =
  /^(?:(?:now|actually|en fait|jetzt|nun|eigentlich|maintenant|désormais|ahora|agora|en realidad|na verdade)\s)+/iu;

/** "it's X, not Y". */
export const correction =
  /^(?:(?:the name is|her name is|his name is|it['’]?s|s?he['’]?s|(?:der name|sie|er|es|wir) (?:ist|heißt|heisst|heißen)|we['’]re(?: called)?|it['’]?s called|on s[’']appelle|ça s[’']appelle|se llama|se chama|le nom(?:,)? c[’']est|c[’']est|(?:el nombre )?es|(?:o nome )?é)\s)(?<name>[^,;]{2,60}?),?\s(?:not|and not|nicht|und nicht|et non|pas|y no|no|e não|não)\s(?<wrong>[^,;]{2,60}?)[.!]?$/iu;

/** What follows is no name: "we are called by many", "it is called X because …". */
export const noName =
  /^(?:by|after|from|when|to|von|par|por)\s|\s(?:because|since|which|weil|denn|car|parce|porque|pues|pois)\s|\s(?:and|but|und|aber|et|mais|y|pero|e|mas)\s(?:i|it|we|they|ich|es|wir|sie|er|il|elle|on|nous|je|ele|ela|nós|a gente|no|não)(?:[’'\s])/iu;

/** "Rates and kill the contact" is a name and another change, whose verb is not known. */
export const secondChange =
  /\s(?:and|und|et|y|e)\s\p{Ll}{2,20}\s(?:the|my|our|die|der|das|den|le|la|les|el|los|las|o|os|as)\s/u;
