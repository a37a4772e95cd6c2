import { letterPattern } from '../workspace/text/letters.ts';

/**
 * Whether a message asks to delete or cancel a project, and for nothing else: to the model, a site that is
 * named reads like a wish for one.
 *
 * @example
 * asksForRemoval("annule le site du restaurant s'il te plaît"); // true
 * asksForRemoval('a bot that deletes spam'); // false
 */
export function asksForRemoval(message: string): boolean {
  const text = inOneLine(message.slice(0, maxCharacters + 1));
  return (
    text.length <= maxCharacters &&
    text.split(' ').length <= maxWords &&
    !asksFurther.test(text) &&
    !removesOfOwn.test(text) &&
    patterns.some((pattern) => pattern.test(text))
  );
}

/**
 * What a message asks for once it has deleted something.
 *
 * @example
 * askedInstead('delete the old idea and build a to-do app'); // 'and build a to-do app'
 */
export function askedInstead(message: string): string | undefined {
  const text = inOneLine(message.slice(0, 1000));
  const at = removesFirst.test(text) ? text.search(asksFurther) : -1;
  return at < 0 ? undefined : text.slice(at + 1);
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

const maxCharacters = 90;
const maxWords = 10;

/** "and make a new one" */
const asksFurther =
  /(?:[,.;–]|\s(?:and|then|und|dann|et|puis|y|e|poi|en|dan|i|и|та|ve)) ?(?:please |instead |i |ich |je )?(?:make|build|create|need|want|mach|bau|erstell|brauch|will|möcht|fai[st]|cré|veux|haz|crea|crie|faz|fa[çi]|quier|quer|vo(?:glio|rrei)|fammi|maak|bouw|wil|zrób|stwórz|chcę|сдела|созда|хочу|зроби|створ|yap|oluştur)/iu;

/** "delete my account page for our app": a page where its users do that */
const removesOfOwn = /(?:accounts?|bookings?|orders?|data|subscriptions?) pages? for /iu;

const opening =
  "^(?:(?:please|pls|plz|hey|hi|ok(?:ay)?|can you|could you|bitte|hallo|kannst du|könnt(?:et ihr|est du)|s['’]il (?:te|vous) pla[iî]t|stp|svp|(?:tu )?peux[- ](?:tu )?|por favor|puedes|podrías|pode|per favore|puoi|alsjeblieft|kun je|kan je|proszę|możesz|пожалуйста|можешь|будь ласка|tolong|làm ơn|snälla)[,!:]? ){0,2}";
const own =
  "(?:the|my|our|this|that|last|die|das|den|mein(?:e[ns]?)?|unser(?:e[ns]?)?|diese[ns]?|les?|la|l['’]|ma|mon|notre|ce(?:tte|t)?|el|los|mi|nuestr[oa]|est[ea]|es[ea]|o|(?<!(?:delete|remove|cancel|undo) )a|meu|minha|noss[oa]|ess[ea]|il|lo|mi[oa]|nostr[oa]|quest[oa]|de|het|mijn|onze?|deze|dit|min|mitt|vår)";
const place =
  '(?:(?:web|home|landing)?[ -]?(?:sites?|pages?|seiten?)|webbplats|hemsidan?|sidan?|sitio|página|pagina|sito|web|bot)';
const thing = `(?:(?:\\p{L}{2,20}[ -]){0,2}${place}|bots?|apps?|application|aplicación|aplicativo|applicazione|shop|tienda|loja|negozio|boutique|winkel|quiz|game|spiel|juego|jogo|gioco|jeu)`;
/** Not "page numbers". */
const end =
  '(?!\\p{L})(?=$|[^\\p{L}\\s]| \\P{L}| (?:\\p{L}{1,3}|please|that|which|from|thanks|again|bitte|wieder|para|pour|dell[ao]|voor|maar|alsjeblieft|maintenant)(?!\\p{L}))';
const removes =
  '(?:delete|remove|cancel|undo|scrap|discard|erase|get rid of|take down|lösch(?:e|en|t)?|stornieren?|entfernen?|verwirf|annullieren?|supprime[rz]?|annule[rz]?|efface[rz]?|enl[èe]ve[rz]?|retire[rz]?|borra(?:r|me)?|elimin(?:ar?|e)|quitar?|anular?|apag(?:ar?|ue)|exclu(?:ir?|a)|cancel(?:ar?|e)|remov(?:er?|a)|deletar?|tirar?|eliminare|cancella(?:re)?|annulla(?:re)?|togli(?:ere)?|rimuov(?:i|ere)|verwijder(?:en)?|annul(?:eer|eren)|schrap|wis|ta bort|radera|avbryt)';

const please =
  "(?:(?:doch|mal|bitte|please|pls|alsjeblieft|s['’]il (?:te|vous) pla[iî]t|por favor|per favore),? ){0,2}";
const removesFirst = letterPattern(`${opening}${removes} ${please}${own} ?\\p{L}`);

const patterns: readonly RegExp[] = [
  `${opening}${removes} ${please}(?:${own} ?){1,2}${thing}${end}`,
  `${opening}(?:nimm|hol|take|haal|tira|metti|mets) ${own} ${thing} (?:bitte |maar )?(?:offline|down|weg|runter|vom netz|fora do ar|hors ligne)`,
  `${opening}${own} ${thing} (?:bitte |aub |alsjeblieft )?(?:löschen|abbrechen|stornieren|entfernen|verwijderen|annuleren)(?!\\p{L})`,
  // Without articles
  `${opening}(?:usuń|skasuj|anuluj|удали(?:те)?|отмени(?:те)?|убери(?:те)?|видали|скасуй(?:те)?|прибери|hapus(?:kan)?|batalkan|x[óo][aá]|hủy|huỷ|gỡ|احذف|امسح|[أا]لغ[يِ]?) (?:\\p{L}{2,12} ){0,2}?(?:witrynę|stronę|bota|aplikację|сайт|страниц[уы]|бота|приложение|сторінку|застосунок|situs|halaman|website|site|bot|aplikasi|trang|(?:ال)?موقع\\p{L}{0,3}|(?:ال)?صفح[ةت]\\p{L}{0,3}|(?:ال)?بوت)(?!\\p{L})`,
  // The verb comes last
  `^(?:\\p{L}{2,12} ){0,4}(?:web ?|\\p{L}{0,10})?(?:sit(?:em|esin|ey)i|sayfa(?:m|y|sın)ı|bot(?:um)?u|uygulama(?:m|y)ı) (?:lütfen )?(?:sil|iptal et|kaldır)(?:in|iver|sene|er misin)?(?: lütfen)?[.!]?$`,
  `(?:website|site|page|bot|app|वेबसाइट|साइट|पेज|बॉट) (?:ko |को )?(?:delete|cancel|remove|hata|हटा|डिलीट|कैंसिल|रद्द) ?(?:k(?:a?r)? ?)?(?:do|de|dijiye|karo|kar|कर दो|दो|दीजिए|करो|करें|कर दीजिए)[.!]?$`,
  `^[^を]{0,16}(?:サイト|ページ|ボット|アプリ)を?(?:(?:削除|キャンセル|中止)(?:して|を?お願い)|消して|取り消して|やめて)(?!(?:くれる|もらう|もらえる)[^か?？。])(?![^\\n]{0,10}(?:ツール|ボット|アプリ|作))[^\\n]{0,10}$`,
  `^(?:请|麻烦|帮我|请帮我)?(?:把)?(?:(?:删除|删掉|取消|撤销)(?:掉)?(?:我的|我们的|这个|那个|刚才的|之前的){0,2}(?:网站|网页|页面|机器人|应用)|(?:我的|我们的|这个|那个|刚才的){1,2}(?:网站|网页|页面|机器人|应用)(?:删除|删掉|删了|取消))(?:掉|吧|了|谢谢|[,，。！! ]){0,4}$`,
  `^[\\p{L} ]{0,16}(?:사이트|페이지|봇|앱) ?[를을]? ?(?:(?:삭제|취소) ?(?:해|부탁)|지워|없애)(?! ?[주줄][는 ])[\\p{L} ]{0,8}[.!]?$`,
].map((source) => letterPattern(source));
