/**
 * Whether each member has a list of their own.
 *
 * @example
 * isPerMember('a to-do bot, everyone has their own list'); // true
 */
export function isPerMember(text: string): boolean {
  return perMember.test(text.slice(0, 4000));
}

/** The request without that: "each has their own list" says not what the list is of. */
export function withoutOwn(text: string): string {
  return text.replace(perMember, ' ');
}

/**
 * Whether only the member sees the answers.
 *
 * @example
 * isPrivate('replies are private'); // true
 */
export function isPrivate(text: string): boolean {
  return privately.test(text.slice(0, 4000));
}

/** Whether a clause asks for what the settings of a list have: one for each member, or private answers. */
export function saysOwnLists(clause: string, settings: string): boolean {
  return (
    (/perMember: true/u.test(settings) && isPerMember(clause)) ||
    (/isPrivate: true/u.test(settings) && isPrivate(clause))
  );
}

const perMember =
  /(?<!\p{L})(?:(?:each|every|everyone|everybody|jede[rs]?|chaque|chacune?|cada|ogni(?:uno)?|ognuno|iedereen|elke?|ieder|każdy|każda|her|herkes\p{L}{0,3}|кажд\p{L}{2,3}|кожн\p{L}{2,3}|setiap|masing-masing|mỗi|varje|alla|var och en)(?!\p{L})[^,.;!?\n]{1,40}(?<!\p{L})(?:own|eigene[nrs]?|propres?|propi[ao]s?|própri[ao]s?|(?:sua|la propria|il proprio) lista|eigen|własn\p{L}{1,3}|swoj\p{L}{1,3}|kendi\p{L}{0,4}|сво[йяёею]|свій|своя|sendiri|riêng|eg(?:en|na|et))|(?:su|sa|la sua) (?:propia |propre )?list[ae] cada (?:un[oa]|membr[oa]|usuari[oa])|(?:per|pro|par|por|per ogni|op) (?:user|member|person|mitglied|nutzer|benutzer|membre|utilisateur|membro|usuári[oa]|usuari[oa]|miembro|persona|pessoa|utente|gebruiker|lid)|(?:personal|private|persönliche|personnelle|privées?|privée|personale|privata|persoonlijke|osobista|prywatna|pribadi|personlig\p{L}{0,2}) (?:to-?do|task|shopping|wish|watch|reading|lists?|list[ea]n?|lijst\p{L}{0,2}|aufgabenliste)\p{L}{0,10}|list[ae] (?:de (?:tareas|tarefas) )?(?:personal|personale|pessoal|personnelle|privada|privata|privée|osobista|prywatna)|daftar pribadi|kişisel (?:yapılacak\p{L}{0,3}|liste\p{L}{0,2})|личн\p{L}{2,3} (?:список|списк\p{L}{1,2})|особист\p{L}{2,3} (?:список|списк\p{L}{1,2}))(?!\p{L})|每(?:个|位|名)?(?:人|成员|用户)[^，。]{0,6}自己|各自|个人(?:待办|清单|列表)|(?:各|それぞれの?)(?:メンバー|自|ユーザー|人)[^、。]{0,8}(?:自分|リスト|専用)|ユーザーごと|メンバーごと|一人ひとり|각자|(?:멤버|유저|사용자|회원)(?:마다|별)|개인별?\s?(?:할\s?일|목록|리스트)|हर (?:सदस्य|यूज़र|व्यक्ति)[^,।]{0,12}अपन|لكل (?:عضو|مستخدم|شخص)[^،.]{0,12}(?:قائم|خاص)/iu;

const privately =
  /(?<!\p{L})(?:ephemeral|éphémères?|efímer[ao]s?|efêmer[ao]s?|effimer[aeio]|(?:private(?:ly)?|hidden) (?:repl|answ|respon|lists?|to-?dos?)\p{L}{0,6}|(?:repl|answ|respon|lists?|to-?dos?)\p{L}{0,6} (?:(?:are|is|should be|stay|kept) )?(?:private|hidden|secret)|(?:only )?(?:visible|shown) (?:only )?(?:to|for) (?:them|him|her|you|me|the (?:user|member|person))\p{L}{0,6}|only (?:they|you|i|the (?:user|member|owner|person|author)) (?:can |may |will )?sees?|private(?:n|r)? (?:antwort|liste)\p{L}{0,2}|(?:antwort|liste)\p{L}{0,2} (?:sind |ist |soll\p{L}{0,2} )?(?:privat|geheim)|nur (?:für|von) (?:ihn|ihm|sie|einen selbst|den nutzer|mich|dich|\p{L}{3,8} selbst) (?:sichtbar|zu sehen)|(?:réponses?|listes?) privées?|visibles? (?:seulement|uniquement|que) (?:par|pour) (?:lui|elle|eux|l.utilisateur|le membre|moi)|(?:respuestas?|resposta|respostas|risposta|risposte|listas?|list[ae]|lista) (?:privad[ao]s?|privat[ae])|(?:solo|só|apenas) (?:visibles?|visíve(?:l|is)|visibil[ei]) (?:para|per|a) \p{L}{2,8}|(?:prywatne|prywatna) (?:odpowiedzi|lista)|(?:odpowiedzi|lista) prywatn[ea]|widoczn[ea] tylko dla (?:niego|mnie|użytkownika)|privé(?:antwoord|lijst)?\p{L}{0,2}(?= (?:antwoord|lijst)|[,.]|$)|alleen zichtbaar voor|(?:личн|приватн|скрыт|прихован)\p{L}{2,3} (?:ответ|відповід|спис)\p{L}{0,3}|(?:видн|видим|видно)\p{L}{0,3} (?:только|тільки|лише) \p{L}{2,12}|balasan pribadi|hanya (?:terlihat|dilihat) oleh|riêng tư|chỉ mình|privata svar|bara synlig\p{L}{0,2} för|sadece (?:kendisi|kullanıcı|yazan|ben) gör\p{L}{2,6}|gizli (?:yanıt|cevap|liste)\p{L}{0,4})(?!\p{L})|(?<=,\s)(?:private|privat|privado|privé|privato)(?=\s?(?:[,.;]|$))|私密|(?:仅|只有?)(?:自己|本人)(?:可见|能看)|(?:本人|自分)(?:だけ|のみ|にだけ|にしか)|非公開|(?:본인|나|자기)(?:만|에게만)|비공개/iu;
