/**
 * Whether a request wants answers to certain words that are added in Discord, rather than those that it names.
 *
 * @example
 * describesReplies('if somebody says hi reply hello, and I can add more replies with a command'); // true
 */
export function describesReplies(text: string): boolean {
  const head = text.slice(0, 4000);
  return !questions.test(head) && automatic.test(head) && adds.test(head);
}

/** Whether a part of a request says what such a bot does. */
export function saysReplies(words: string): boolean {
  return (automatic.test(words) || adds.test(words)) && !/\d|\/|#/u.test(words);
}

const questions =
  /(?<!\p{L})(?:faqs?|frequently|tickets?|(?:häufige|oft gestellte) fragen|preguntas frecuentes|questions fréquentes|perguntas frequentes|domande frequenti)(?!\p{L})|常见问题|よくある/iu;
const automatic =
  /(?<!\p{L})(?:auto(?:matic(?:ally)?|matisch\p{L}{0,2}|matiquement|mátic\p{L}{1,7}|matic\p{L}{1,5}|matycz\p{L}{1,3})?[ -]?(?:repl(?:y|ies)|respon\p{L}{1,8}|answers?|antwort\p{L}{0,3}|respuestas?|réponses?|respostas?|rispost[ae]|antwoord\p{L}{0,2}|odpowied\p{L}{1,3}|cevap\p{L}{0,3}|yanıt\p{L}{0,3})|respuestas? automáticas?|réponses? automatiques?|respostas? automáticas?|rispost[ae] automatic\p{L}{1,2}|otomatik (?:cevap|yanıt)\p{L}{0,4}|авто-?ответ\p{L}{0,4}|автоматическ\p{L}{2,3} ответ\p{L}{0,3}|(?:if|when(?:ever)?) (?:someone|somebody|anyone) (?:says?|writes?|types?)|trigger words?|wenn (?:jemand|einer)[^.,;]{1,40}(?:schreibt|sagt)|(?:cuando|si) alguien (?:escrib|dig|dic|pon)\p{L}{1,2}|(?:quand|si) quelqu['’]un (?:écrit|dit|tape)|(?:quando|se) (?:alguém|qualcuno) (?:escrev|diss|fal|mand|scriv|dic)\p{L}{1,3}|(?:когда|если) кто-?\s?(?:то|нибудь) (?:пи|напи|ска)\p{L}{2,4}|(?:jak|gdy|jeśli) ktoś (?:napisze|powie))(?!\p{L})|自动回复|自動回覆|自動返信|자동 ?(?:응답|답장|답변)|ردود (?:تلقائي|اوتوماتيك)\p{L}{0,3}|رد تلقائي|الرد التلقائي|[إا]ذا [أا]?حد (?:كتب|قال)/iu;
const adds =
  /(?<!\p{L})(?:(?:add|create|remove|delete|manage|set up|edit|own|custom|new)\s(?:and (?:remove|delete|edit) )?(?:(?:more|new|own|my|our|other|the|custom|them|trigger|auto)\s){0,2}(?:repl(?:y|ies)|responses?|answers?|ones|triggers?|autorepl(?:y|ies))|add(?:ing)? more|(?:weitere|neue|eigene) (?:antworten )?(?:hinzufügen|anlegen|eintragen)|(?:añadir|agregar|quitar|crear) (?:más|otras|nuevas|mis)|ajouter (?:d['’]autres|des|mes) (?:réponses)?|(?:adicionar|criar|remover) (?:mais|outras|novas|respostas)|aggiungere (?:altre|nuove|risposte)|(?:meer|nieuwe|eigen) antwoorden|(?:dodawać|dodać) (?:nowe|inne|więcej|odpowiedzi)|(?:yeni|başka) (?:cevap|yanıt)\p{L}{0,4} ekle\p{L}{0,6}|добавлять (?:новые|свои|другие|ответы)|(?:свои|новые) ответы)(?!\p{L})|添加|增加|自定义回复|追加(?:でき|した|する)|추가(?:할|하|도)|[أا]قدر [أا]?ضيف|[إا]ضافة ردود|[أا]ضيف ردود/iu;
