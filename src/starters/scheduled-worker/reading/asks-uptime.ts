import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The job of a request that asks whether sites are up: "checks if my websites are still online".
 *
 * @example
 * asksUptime('elke 5 minuten checkt of mijn websites nog online zijn'); // 'uptime'
 */
export function asksUptime(text: string): 'uptime' | undefined {
  const sentences = text.slice(0, 2000).split(/[.!?](?:\s|$)|[。！？\n]/u);
  return sentences.some(
    (sentence) => (sites.test(sentence) || sentence.includes('://')) && states.test(sentence),
  )
    ? 'uptime'
    : undefined;
}

const sites =
  /(?<!\p{L})(?:(?:web)?sites?|web ?pages?|urls?|servers?|servidor(?:es)?|serveurs?|domains?|domeinen|hosts?|webseiten?|webpages?|webs?|páginas? (?:web)?|sitios|pagine|siti|stron\p{L}{0,2}|serwis\p{L}{0,2}|serwer\p{L}{0,2}|sitel\p{L}{1,6}|sitem\p{L}{0,4}|site(?:ler)?in|sunucu\p{L}{0,6}|сайт\p{L}{0,3}|сервер\p{L}{0,3}|webbplats\p{L}{0,3}|webbsid\p{L}{0,3}|situs|trang(?: web)?|máy chủ)(?!\p{L})|网站|网页|服务器|サイト|サーバー?|사이트|서버|वेबसाइट|साइट|सर्वर|موقع|مواقع|المواقع|خادم/iu;
const states = letterPattern(
  `(?<!\\p{L})(?:${[
    '(?<=(?:if|whether) (?:\\S{1,80} ){1,2})works|response times?|respon(?:se|ds?) (?:takes?|slow\\p{L}{0,2}|in)|(?:is|are|stay|goes|go|went|being) (?:\\p{L}{1,8} )?(?:up|down|online|offline|alive|live|reachable|unreachable)|(?:up|down|online) or (?:not|down|offline)|up ?/ ?down',
    '(?:online|offline|erreichbar|down) (?:ist|sind|geht|gehen)|ausf[aä]ll\\p{L}{0,2}',
    '(?:est[áa]n?|est[eé]n?|siguen?|sigan?) (?:\\p{L}{1,8} )?(?:online|en línea|activ[oa]s?|funcionando|arriba|viv[oa]s?|disponibles?|caíd[oa]s?)|se (?:cae|caiga|caen)',
    '(?:est|sont|soit|soient) (?:\\p{L}{1,8} ){0,2}(?:en ligne|hors ligne|accessibles?|joignables?|up|down|online|en panne|tombée?s?)',
    'est(?:á|ão|eja\\p{L}?|iver\\p{L}{0,2}) (?:\\p{L}{1,8} )?(?:online|offline|no ar|fora|ativ[oa]s?|acessíve(?:l|is))|(?:cair|caiu|caírem)',
    '(?:è|sono|sia|siano) (?:\\p{L}{1,8} )?(?:online|offline|raggiungibil[ei]|attiv[ioae]|su|giù|down)|va giù',
    '(?:online|offline|bereikbaar|down) (?:is|zijn|gaat|gaan|staan)|plat (?:ligt|liggen|gaat)|uit de lucht',
    '(?:jest|są|były?) (?:\\p{L}{1,8} )?(?:online|offline|dostępn\\p{L}{1,2})|nie działa\\p{L}?|przestan\\p{L}{1,3} działać',
    'çevrimiçi|çevrimdışı|ayakta|çök\\p{L}{1,4}|(?:açık|online|erişilebilir) (?:mı|mi|olup)',
    'онлайн|офлайн|лежит|лежат|упал\\p{L}?|упадёт|недоступ\\p{L}{1,4}|не отвечает|жив\\p{L}? ли|впав|впаде|лежить|не відповідає',
    '(?:är|fortfarande|ligger|går) (?:\\p{L}{1,8} )?(?:online|offline|uppe|nere|ner)',
    '(?:masih|tetap|sedang) (?:online|aktif|hidup|menyala|bisa diakses)|(?:down|mati)(?= atau| dan|$)',
    '(?:còn|vẫn|có) (?:\\p{L}{1,8} )?(?:online|hoạt động|sống|truy cập)|bị sập|ngừng hoạt động',
  ].join(
    '|',
  )})(?!\\p{L})|在线|挂了|宕机|能否访问|是否(?:可以)?(?:正常)?(?:访问|运行)|オンライン|ダウン|落ち|生きて|稼働|온라인|오프라인|다운|살아 ?있|접속(?:이)? ?(?:되|가능)|ऑनलाइन|ऑफ़?लाइन|डाउन|चालू (?:है|हैं)|متصل|متاح|أونلاين|(?:تعمل|يعمل) أم|توقف`,
);
