/** "The name is wrong": before the right one. */
export const complaint =
  /^(?:(?:oops|sorry|no|nein|non|não|actually),?\s)?(?:(?:(?:the|our|der|le|el|o)\s)?(?:name|nom|nombre|nome|title|titel|titre|título) (?:is|ist|est|es|é|está) (?:wrong|falsch|faux|mal|incorrecto|errado)[\s,;.:–-]+)?/iu;

/** How it is said what something is called. The subject stands before it, or is "we". */
export const callings: readonly RegExp[] = [
  "(?:we(?:['’]re| are)|it['’]?s|i['’]m)(?: actually| now| really)* (?:called|named)",
  '(?<subject>[^,;]{1,40}?) (?:(?:is|are)(?: actually| now| really)*|should be|must be|being|to be) (?:called|named)',
  '(?:wir|ich) heißen?|wir nennen uns',
  '(?<subject>[^,;]{1,40}?) hei(?:ß|ss)t',
  "(?:on|nous nous|je m[’']) ?(?:s[’'])?appel(?:le|ons)",
  "(?:que )?(?<subject>[^,;]{1,40}?) (?:s[’']appelle|(?:doit|devrait) s[’']appeler)",
  '(?:ahora )?(?:nos llamamos|me llamo)',
  '(?:que )?(?<subject>[^,;]{0,40}?) ?(?:se llam[ae]|(?:debe|debería) llamarse)',
  '(?:agora )?(?:nos chamamos|nós nos chamamos|a gente se chama)',
  '(?:que )?(?<subject>[^,;]{0,40}?) ?(?:se cham[ae]|deve(?:ria)? (?:se )?chamar(?:-se)?)',
  '(?<subject>[^,;]{1,40}?) (?:si chiama|deve chiamarsi)',
]
  .map((words) => new RegExp(`^(?:${words})\\s(?<name>[^]{1,200})$`, 'iu'))
  .concat(
    /^(?<subject>[^,;]{1,40}?) soll(?:te)?\s(?:jetzt\s|nun\s|bitte\s)?(?<name>[^]{1,200}?)\shei(?:ß|ss)en[.!]?$/iu,
    /^(?:it['’]?s|it is|es ist|c[’']est)\s(?<name>["“„«‘'][^"“”»\n]{1,80}["”»’'])$/iu,
  );

/** Words around the subject of such a statement. */
export const subjectFillers =
  /^(?:(?:s?he|they|sie|er|elle|ella|ele|ela|actually|really|oops|sorry|and|und|et|y|e|also|que|nom|name|business|company|firma|entreprise|empresa|verein|club)(?!\p{L}))/iu;

/** "now" before a name. */
export const nowStart =
  /^(?:(?:now|jetzt|nun|eigentlich|maintenant|désormais|ahora|agora|en realidad|na verdade)\s)+/iu;

/** "it's X, not Y". */
export const correction =
  /^(?:(?:the name is|her name is|his name is|it['’]?s|s?he['’]?s|(?:der name|sie|er|es) (?:ist|heißt|heisst)|le nom(?:,)? c[’']est|c[’']est|(?:el nombre )?es|(?:o nome )?é)\s)(?<name>[^,;]{2,60}?),?\s(?:not|and not|nicht|und nicht|et non|pas|y no|no|e não|não)\s(?<wrong>[^,;]{2,60}?)[.!]?$/iu;
