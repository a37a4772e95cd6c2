/** Of what a request names, the things: "milk", and not "a timer", which the page has anyway. */
export function thingsOf(items: readonly string[]): readonly string[] {
  return items.filter((item) => !feature.test(item));
}

const feature =
  /(?<!\p{L})(?:timers?|scor\p{L}+|moves?|levels?|restart|reset|buttons?|counter|animations?|sounds?|modes?|difficult\p{L}+|leaderboard|local ?storage|add(?:ing)?|delet\p{L}+|edit(?:ing)?|filter\p{L}*|search|sort\p{L}*|categor\p{L}+|tags?|comments?|cart|basket|checkout|payments?|prices?|products?|reviews?|charts?|graphs?|tables?|kpis?|posts?|articles?|about|contact|home|newsletter|login|keyboard|touch|responsive|grid|pages?|features?|temporizador|punt\p{L}+|carrito|buscador|filtros?|warenkorb|suche|punkte|panier|recherche|carrinho|busca|carrello|ricerca|корзин\p{L}+|поиск)(?!\p{L})|计时|得分|购物车|搜索|タイマー|スコア|カート|検索/iu;
