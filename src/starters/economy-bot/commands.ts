import type { NamedCommands } from '../shared/named-commands.ts';
import { toldBalance, toldBoard, toldGive } from '../shared/told-words.ts';

export const economyCommands: NamedCommands = {
  balance: {
    does: 'Shows how much a member has.',
    told: toldBalance,
    words:
      'points?|my-?points|meine-?punkte|punkte|puntos|mis-?puntos|pontos|punti|punten|puan|puanım|очки|баллы|积分|我的积分|ポイント|포인트|점수|अंक|نقاطي|coins?|bal|money|wallet|saldo|guthaben|konto|kontostand|cartera|solde|argent|carteira|portafoglio|portfel|bakiye|баланс|余额|餘額|残高|잔액|शेष|الرصيد|رصيد',
  },
  daily: {
    does: 'Gives the amount of the day.',
    words:
      'check-?in|claim|daily-?(?:check-?in|reward)|einchecken|anwesend|asistencia|pointage|presença|presenza|aanwezig|obecność|yoklama|отметиться|打卡|ログイン|出席|출석체크|출첵|हाज़िरी|حضور|täglich|diario|diaria|quotidien|diário|giornaliero|dzienne|codziennie|codzienne|günlük|ежедневно|签到|簽到|每日|デイリー|ログボ|출석|일일|दैनिक|dagelijks|اليومي|يومي',
  },
  pay: {
    does: 'Pays another member.',
    told: toldGive,
    words:
      'give|send|transfer|geben|zahlen|bezahlen|überweisen|senden|pagar|dar|enviar|transferir|payer|donner|envoyer|paga|invia|zapłać|przelew|öde|gönder|перевод|перевести|заплатить|送\\p{L}{0,6}|转账|轉帳|送金|송금|भुगतान|betaal|betalen|geef|ادفع|تحويل',
  },
  shop: {
    does: 'Shows what there is to buy.',
    words:
      'store|laden|tienda|boutique|loja|negozio|sklep|mağaza|dükkan|магазин|商店|ショップ|상점|दुकान|winkel|المتجر|متجر',
  },
  buy: {
    does: 'Buys something of the shop.',
    words:
      'kaufen|kauf|comprar|acheter|compra|kup|kupić|al|satın-al|купить|购买|買う|購入|구매|खरीदें|koop|kopen|شراء|اشتر',
  },
  gamble: {
    does: 'Stakes an amount: it is doubled or lost.',
    words:
      'bet|betting|casino|coinflip|slots|apostar|apuesta|apuestas|wetten|wette|setzen|parier|pari|mise|aposta|scommetti|scommessa|gok|gokken|inzet|postaw|zakład|hazard|bahis|kumar|ставка|поставить|赌博|下注|押|ギャンブル|賭け|도박|베팅|जुआ|दांव|رهان|مراهنة',
  },
  leaderboard: {
    does: 'Shows who has the most.',
    told: toldBoard,
    words:
      'top|rich|richest|baltop|lb|ranking|rangliste|reichste|bestenliste|clasificación|ricos|classement|classifica|rank|sıralama|zenginler|топ|рейтинг|排行|排行榜|ランキング|순위|랭킹|सूची|ranglijst|المتصدرون|ترتيب',
  },
  grant: {
    does: 'Gives somebody an amount, or takes it away.',
    words:
      '(?:add|give|grant|award|set)-?(?:points?|coins?|money|balance)|grant|award|(?:points?|coins?|money|eco(?:nomy)?)[ -](?:add|give|grant)|punkte-?geben|dar-?puntos|puntos-dar|donner-?points|dar-?pontos|dai-?punti|puan-?ver|начислить|выдать|加分|加积分|发积分|发放|付与|ポイント付与|지급|포인트지급|अंक-दें',
  },
};
