/** How requests tell of a command that shows who has the most. */
export const toldBoard =
  'leader ?board|ranking|top[ -]?\\d|(?:shows?|lists?) (?:the )?(?:top|best|richest)|richest|rangliste|bestenliste|reichsten|die besten|clasificación|los mejores|más ricos|classement|les meilleurs|plus riches|os melhores|mais ricos|classifica|i migliori|più ricchi|ranglijst|rijkste|najbogatsz|najlepsz|sıralama|en zengin|en iyi|рейтинг|таблиц\\p{L} лидеров|богат|(?:前\\s?\\d+\\s?名|排行|排名|ランキング|上位|순위|랭킹)|सबसे|लीडरबोर्ड|الترتيب|أغنى|المتصدر';

/** How requests tell of a command that lists what is next. */
export const toldNext =
  '(?:next|upcoming|this week|diese Woche|dieser Woche|esta semana|cette semaine|questa settimana|deze week|tym tygodniu|bu hafta|этой недел|本周|今週|이번 ?주|nächste|kommende|pr[óo]xim|prochain|à venir|prossim|volgende|komende|najbliższ|nadchodząc|sıradaki|yaklaşan|ближайш|接下来|最近的|次の|今後|다가오는|다음|आने वाल|अगल|القادم)';

/** How requests tell of a command with which somebody gives to another. */
export const toldGive =
  '(?:transfer|sends? |gives? (?!\\d)[^,.]{0,24}(?:to (?!\\d)|member|user|friend|someone|another)|pays? |überweis|schickt|verschenk|envía|transfiere|regala|envoie|donne |transfère|envia|transfere|invia|trasferisce|regala|stuurt|geeft [^,.]{0,24}aan|przelew|przekaz|gönder|перев[оё]д|переда[её]т|отправ|转账|赠送|送る|送金|송금|선물|भेज|تحويل|يحول)';

/** How requests tell of a command that shows how much somebody has. */
export const toldBalance =
  '(?:balance|how much|how many|kontostand|guthaben|saldo|cuánt|solde|combien|quanto|quant[oi]|hoeveel|stan |stan$|ile (?:mam|masz|kto)|bakiye|ne kadar|баланс|сколько|余额|餘額|看金币|残高|所持|잔액|얼마|शेष|कितन|الرصيد|رصيد|كم )';
