import type { Plan } from '../../contracts/job/plan.ts';
import { asksForProgram, leftOutOfPage } from '../not-included/asks-for-program.ts';

/**
 * Whether a page is asked for that people play with or work with, whatever it is called: what they do with
 * it is told in at least two ways.
 *
 * @example
 * isOfProgram('Ripples: click anywhere to drop a stone, a slider for the speed'); // true
 * isOfProgram('a website for our studio, tap the phone number to call'); // false
 */
export function isOfProgram(message: string): boolean {
  if (asksForProgram(message)) return true;
  const text = message.slice(0, 1500);
  return !ofSites.test(text) && acts.filter((words) => words.test(text)).length > 1;
}

/** That the program itself is missing, whatever it is called. */
export function leftOutOfPresentation(plan: Plan, text: string): readonly string[] {
  return leftOutOfPage(plan, isOfProgram(text) ? 'a game' : text);
}

/** What visitors come for is a site. */
const ofSites =
  /(?<!\p{L})(?:web ?sites?|home ?page|landing|festivals?|concerts?|line-?up|tickets?|opening hours|öffnungszeiten|portfolio|blog|shop|store|sign ?-?up|rsvp|invitation|einladung|anmeld\p{L}{2,6}|inscri\p{L}{3,8}|contact (?:form|us)|visitors?|customers can|kontakt\p{L}{0,8}|contacto|contatt[io]|book(?:ing)? (?:a|form)|webseite|sitio|sito|strona internetowa|сайт\p{L}?|лендинг)(?!\p{L})|网站|官网|サイト|ホームページ|홈페이지|वेबसाइट|موقع|\p{L}@\p{L}|(?:https?:|www\.)|\+?\d[\d ()-]{8,}\d/iu;

/** What is done with a hand, with a control, with numbers, with what was done. */
const acts: readonly RegExp[] = [
  // "Click anywhere", "je trace au doigt", "画面をなぞる"
  /(?<!\p{L})(?:(?:click|tap|drag|swip|draw|touch)\p{L}{0,4} (?:anywhere|a |an |the |on |it|to |and |with |your |one |each |\+)|each tap|i (?:tap|click|drag|enter|type|pick|press)|(?:arrow )?keys? (?:\d|[A-Z])|arrow keys|mouse|drag and drop|antipp\p{L}{1,3}|tipp\p{L}{1,2} auf|klick\p{L}{0,3} auf|au doigt|je (?:saisis|tape)|inserisco|inserisci|introduzco|voer \p{L}{2,14} in|wpisuj\p{L}{1,2}|giri[py]\p{L}{2,6}|gireyim|je (?:trace|touche|clique|tape)|glisser|toco|tocar|arrastr\p{L}{1,4}|hago clic|pulso|clico|toque|scelgo|clicco|trascin\p{L}{1,4}|klik(?:ken|t)?|tikt?|sleep|slepen|klik(?:am|a|nie)|dotyk\p{L}{1,4}|dokun\p{L}{1,8}|tıkla\p{L}{1,6}|нажим\p{L}{2,4}|отмечаю|клик\p{L}{0,5}|свайп\p{L}{0,2}|ввожу|позначаю|обираю)(?!\p{L})|点击|滑动|拖|なぞ|スワイプ|タップ|クリック|누르|터치|드래그|दबा|टाइप|أضغط|اضغط|تُسحب|يسحب/iu,
  // "a slider for the speed", "undo button"
  /(?<!\p{L})(?:sliders?|undo|(?:mute|stop|start|reset|clear|random|save|swap|hint) (?:\p{L}{1,10} )?button|(?:huge |big |two )buttons|buttons?[:.]? (?:for|[“"«])|save (?:the |a )?(?:picture|image)|presets?|regler|schieberegler|knöpfe|rückgängig|boutons?|curseurs?|annuler|botones|botón|deslizador\p{L}{0,2}|deshacer|botões|botão|desfazer|pulsant[ei]|annulla|knop(?:pen)?|ongedaan|przycisk\p{L}{0,2}|suwak\p{L}{0,2}|cofn\p{L}{1,5}|düğme\p{L}{0,4}|butonu?|geri al|кнопк\p{L}{1,3}|ползун\p{L}{1,4}|отмен\p{L}{1,4})(?!\p{L})|按钮|撤销|悔棋|ボタン|버튼|बटन|زر(?!\p{L})/iu,
  // "the total is added up", "it warns", "a timer", "two players"
  /(?<!\p{L})(?:adds? up|totals?|sums?|calculat\p{L}{1,4}|works out|tells? (?:me )?(?:the|what|how)|list of today|repeats?|warns?|répète|mi d[àa]|mi dice|vedo (?:cosa|che|quali|quanto)|veo (?:qué|cuánto|cuáles)|vejo (?:o que|quanto|quais)|je vois (?:ce|combien)|i see (?:what|how|which)|видно (?:прогресс|сколько)|çizsin|uyarsın|sıralansın|counter|timer|speed|score|two players|levels?|random(?:ly)?|high score|summe|zählt|berechne\p{L}{0,2}|warnt|tempo|punkte|total(?:es|en)?|calcul\p{L}{1,5}|vitesse|somme|suma|velocidad|velocidade|soma|somma|velocità|calcola|optel\p{L}{1,5}|snelheid|oblicz\p{L}{0,3}|razem|toplam\p{L}{0,6}|hesapla\p{L}{0,6}|hız\p{L}{0,4}|сумм\p{L}|счита\p{L}{1,4}|скорост\p{L}{1,2})(?!\p{L})|总|合計|计算|自動で|对战|轮流|합계|계산|잔액|타이머|टाइमर|अंक|कुल|(?:ي|يت)حسب|المجموع/iu,
  // "keeps the list if I close the tab"
  /(?<!\p{L})(?:(?:save|keep|store|remember)\p{L}{0,2} (?:\p{L}{1,10} ){0,4}(?:in the browser|locally|if i close)|local ?storage|kaydetsin|posso aggiungere|im browser|gespeichert|en el navegador|dans le navigateur|no navegador|nel browser|in de browser|w przeglądarce|tarayıcıda|в браузере|(?<!(?:no|without|kein|keine|ohne|sin|sans|sem|senza|geen|zonder|bez|без)\s)(?:sounds?|bell|vibrat\p{L}{1,4}|trail|klang|sons?|suoni|geluid|dźwięk\p{L}{0,2}|звук\p{L}{0,2}))(?!\p{L})|保存|音が|鳴|소리|저장/iu,
];
