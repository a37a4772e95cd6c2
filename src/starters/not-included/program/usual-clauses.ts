/**
 * Whether a clause of a request for a program is no wish of its own: it asks for the program itself, for
 * what each has, or says who asks.
 *
 * @example
 * isUsual('a README that explains how to start it'); // true
 */
export function isUsual(clause: string): boolean {
  if (clause.length < 60 && aboutUs.test(clause)) return true;
  return (
    clause.length < 70 &&
    (readsFile.test(clause) ||
      asksItself.test(clause) ||
      refusesAlone.test(clause) ||
      always.test(clause) ||
      everyApi.test(clause) ||
      crudOfAll.test(clause))
  );
}

/** "a README that explains how to start it", "some tests please": every program has both. */
const always =
  /^(?:[\p{L}'’]{1,12}\s){0,6}(?:readme|(?:unit[ -]?)?tests?|testy|testów|тест(?:ы|ов)|testler|pruebas|testes)(?!\p{L})(?![^]{0,60}(?:coverage|e2e|playwright|cypress|load))|^(?:[\p{L}'’]{1,12}\s){0,4}(?:anleitung|instructions|instrucciones|mode d['’]emploi|instruções|istruzioni|handleiding|instrukcj\p{L}|инструкци\p{L}|kurulum\p{L}{0,4})(?!\p{L})|how to (?:run|start) it|(?:comment|commented|comments in) the code|(?:proper|correct|right) (?:http )?status codes|사용법|使い方|使用说明/iu;

/** "Отказать, если зал занят": the rule follows. */
const refusesAlone = /^(?:нельзя|отказ(?:ать|ывать)|отклон(?:ить|ять)|відмовити|відхилити)$/iu;
/** "予約用のAPIを作っていただけますか": the program itself. */
const asksItself =
  /(?:API|サーバー?|バックエンド|システム)(?:を|が)?[^、。]{0,8}(?:作っ|お願い|ほしい|欲しい|必要)|(?:API|서버|백엔드|프로그램)[가를이은을]? ?.{0,8}(?:필요|만들|부탁|싶)|(?:想要|需要|想做|做|写|开发|搭建).{0,24}(?:后端|API|接口|后台|服务)$|^(?:أريد|أحتاج|نحتاج|اريد)[^،]{0,30}(?:API|برمجية|خادم)[^،]{0,44}$|(?:api|backend|sunucu|server)\p{L}{0,5} (?:\p{L}{2,10} )?(?:lazım|istiyor\p{L}{1,2}|gerek\p{L}{0,4}|chahiye|chaiye|चाहिए)$/iu;
/** "küçük bir halı saha işletiyorum": who asks. */
const aboutUs =
  /^\D{0,60}(?:を運営|を経営|をやって|をして)(?:し?て?い(?:る|ます)|おります)?$|^\D{0,60}(?:운영하는데|운영하고 있\p{L}{1,4}|운영합니다)$|işletiyoru[mz]$|^[^「」『』]{2,20}で使います$|^(?:tenho|temos|tengo|tenemos|ho|abbiamo|j['’]ai|nous avons|mam|mamy|prowadzę|ik heb|we hebben|wij hebben|我们?(?:在|是|开)|عندي|لدي|لدينا)(?:\s|(?=\p{sc=Han}))\D{1,50}$/iu;
/** "das eine Textdatei einliest": what it does with it is told behind. */
const readsFile =
  /^(?:das|der|die|dat|that|which|som)\s(?:eine?n?|een|an?|en)\s\S{3,20}(?:\s(?:bestand|datei|file))?\s(?:ein|in)?(?:liest|leest)$/iu;
/** "CRUD for both", "full CRUD on all of them": what every collection has. */
const crudOfAll =
  /^(?:\p{L}{1,9}\s){0,3}crud(?:[ -]?(?:endpoints?|routes?|operations?|operationen|operaciones|operações|opérations|operazioni|operacje|операции|operasi|işlem\p{L}{0,4}))?\s(?:for|on|für|para|de|pour|per|su|voor|dla|для|untuk|cho|för)\s(?:(?:the|los|las|les|os|as|le|gli|i)\s)?(?:both|all|each|every\p{L}{0,5}|beide[ns]?|alle[ns]?|jede[ns]?|amb[oa]s|todos|todas|deux|tous|toutes|dois|duas|entramb[ie]|tutti|tutte|allebei|obu|obydwu|wszystkich|обоих|всех|обох|всіх|keduanya|semua|cả hai|tất cả|båda|alla)(?:\s(?:of them|three|four|resources|things|davon|entities))?$|^(?:ikisi|her ikisi|hepsi) için crud|^(?:둘 다|모두)\s?crud|^(?:两者|兩者|都)(?:要|需要)?\s?crud|^両方の?\s?crud/iu;
/** "everything else 404", "plain http module, no Express" */
const everyApi =
  /(?:everything|anything|all|any(?:thing)?) (?:else|other\p{L}{0,3}).{0,24}404|(?:plain|native|only the|built-?in|bare|pure) (?:node(?:\.?js)? )?http(?: module)?(?!s)|^(?:and )?(?:no|without) express$|^(?:plain |just |pode usar |puedes usar )?(?:express|node(?:\.?js)?)(?:\s(?:is |are )?(?:fine|ok|okay|enough|reicht|basta|suffit))?(?:,? no (?:redis|mongodb|frameworks?))?$|^which ?ever (?:you prefer|is easier)$|^(?:it )?(?:should )?accepts? posts?$|^(?:\p{L}{1,14} ){0,5}(?:error (?:messages?|codes?|handling)|fehlermeldungen|(?:mensajes?|mensagens|messages?|messaggi) (?:de |d['’])err\p{L}{2,4}|foutmeldingen)(?: \p{L}{1,14}){0,2}$/iu;
