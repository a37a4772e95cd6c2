import type { NamedCommands } from '../shared/named-commands.ts';

const giveaways =
  'giveaways?|raffle|sorteo|rifa|verlosung|gewinnspiel|concours|tirage|sorte(?:io|ar)|estrazione|losowanie|rozdanie|çekiliş|розыгрыш|конкурс|抽奖|抽選|추첨|winactie|verloting';

export const giveawayCommands: NamedCommands = {
  giveaway: {
    does: 'Starts a giveaway here.',
    words:
      '(?:giveaways?|gstart|raffle|sorteo|rifa|verlosung|gewinnspiel|concours|tirage|sorte(?:io|ar)|estrazione|losowanie|rozdanie|çekiliş|розыгрыш|конкурс|抽奖|抽選|추첨|winactie|verloting)(?: (?:create|start|new|crear|nuevo|iniciar|empezar|erstellen|starten|créer|creer|lancer|criar|novo|crea|avvia|utwórz|nowe|oluştur|başlat|создать|начать|开始|创建|開始|시작))?',
  },
  'giveaway-end': {
    does: 'Ends the last giveaway here at once, and draws.',
    words: `gend|endgiveaway|(?:${giveaways})[ -](?:end|stop|draw|finish|terminar|finalizar|beenden|fin|terminer|encerrar|fine|zakończ|bitir|завершить|закончить|结束|終了|종료)`,
  },
  'giveaway-reroll': {
    does: 'Draws the last giveaway here again.',
    words: `reroll|greroll|(?:${giveaways})[ -](?:reroll|redraw|again|repetir|neu|erneut|relancer|resortear|ripeti|ponów|yenile|tekrar|refazer|resorteio|de-novo|otra-vez|opnieuw|neu-ziehen|nochmal|переиграть|заново|重抽|再抽選|재추첨|फिर|إعادة)`,
  },
  'giveaway-cancel': {
    does: 'Cancels the last giveaway here without a draw.',
    words: `gcancel|cancelgiveaway|(?:${giveaways}|سحب)[ -](?:cancel|delete|abort|cancelar|borrar|abbrechen|löschen|absagen|annuler|supprimer|annulla|cancella|annuleren|abbruch|cancelación|annulation|cancelamento|annullamento|anulowanie|отмена|anuluj|usuń|iptal|sil|отменить|удалить|取消|中止|취소|रद्द|إلغاء)`,
  },
};
