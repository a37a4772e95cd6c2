import type { NamedCommands } from '../shared/named-commands.ts';

export const tallyCommands: NamedCommands = {
  tally: {
    does: 'Counts something for a member.',
    words:
      'count|borç-?ekle|borc|hutang|utang|nợ|no|ghi-?n[ợo]|udhaa?r|دين|add|plus|mark|point|points|drink|drinks|beer|beers|coffee|log|thanks|thank|kudos|karma|rep|win|fine|penalty|strafe|buße|multa|amende|boete|kara|mandat|ceza|штраф|böter|swear|strich|striche|anschreiben|bier|kaffee|punkt|danke|anotar|sumar|suma|cerveza|café|gracias|punto|ajouter|compter|noter|bière|merci|marcar|cerveja|obrigado|ponto|segna|aggiungi|birra|caffè|grazie|streep|streepje|turf|turven|biertje|koffie|bedankt|dopisz|piwo|kawa|dzięki|ekle|bira|kahve|teşekkür|добавить|пиво|кофе|спасибо|плюс|记|记账|加|啤酒|咖啡|谢谢|追加|記録|ビール|コーヒー|感謝|추가|기록|맥주|커피|감사|जोड़|चाय|धन्यवाद|أضف|سجل|قهوة|شكر',
  },
  bill: {
    does: 'Shows what a member has.',
    words:
      'tab|jar|owe|owed|debt|balance|mine|me|total|score|rechnung|deckel|schulden|stand|konto|cuenta|deuda|saldo|ardoise|dette|compte|addition|conta|dívida|conto|debito|rekening|schuld|rachunek|dług|hesap|borç|счёт|счет|долг|баланс|账单|欠款|余额|ツケ|請求|残高|외상|계산서|빚|बिल|हिसाब|उधार|الحساب|حساب|دين',
  },
  settle: {
    does: 'Sets a member back to nothing.',
    words:
      'paid|pay|payed|settled|settleup|settle-up|clear|reset|bezahlt|bezahlen|zahlen|beglichen|pagado|pagar|saldar|payé|payer|régler|pago|quitar|pagato|paga|saldato|betaald|betalen|afrekenen|zapłacone|zapłać|rozlicz|ödendi|öde|оплачено|оплатить|погасить|已付|付款|结清|清零|支払い|精算|精算済み|정산|지불|완납|भुगतान|चुकाया|مدفوع|دفع|تسديد',
  },
  overview: {
    does: 'Shows what everybody has.',
    told: "who (?:still )?(?:owes|has to pay|hasn['’]t paid)|wer (?:noch )?(?:was |etwas )?(?:schuldet|zahlen|offen)|quién (?:debe|falta)|qui doit|quem (?:deve|falta)|chi deve|wie (?:nog )?(?:moet|schuldig)|kto (?:jest winien|musi|zalega)|kim borçlu|кто (?:ещё |еще )?(?:должен|не заплатил)|хто (?:винен|має)|leaderboard|ranking|says? it (?:the )?most",
    words:
      'list|borçlar|borclar|danh-?s[aá]ch|daftar-?(?:h?utang)?|الديون|all|overview|(?:kudos|karma|rep|thanks|points?|wins?)-?(?:top|list|board|leaderboard)|leaderboard|top|ranking|tallies|standings|tabs|debts|übersicht|liste|alle|rangliste|lista|todos|clasificación|resumen|récapitulatif|classement|resumo|riepilogo|classifica|overzicht|lijst|stand|przegląd|özet|список|все|рейтинг|топ|offen|offene|pendientes|impayés|pendentes|sospesi|openstaand|zaległe|долги|борги|总览|名单|排行|一覧|ランキング|목록|전체|순위|सूची|सब|القائمة|قائمة|الكل',
  },
};
