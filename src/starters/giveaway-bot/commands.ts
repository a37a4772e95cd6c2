import type { NamedCommands } from '../shared/named-commands.ts';

export const giveawayCommands: NamedCommands = {
  giveaway: {
    does: 'Starts a giveaway here.',
    words:
      '(?:giveaways?|gstart|raffle|sorteo|rifa|verlosung|gewinnspiel|concours|tirage|sorteio|estrazione|losowanie|rozdanie|çekiliş|розыгрыш|конкурс|抽奖|抽選|추첨|winactie|verloting)(?: (?:create|start|new|crear|nuevo|iniciar|empezar|erstellen|starten|créer|creer|lancer|criar|novo|crea|avvia|utwórz|nowe|oluştur|başlat|создать|начать|开始|创建|開始|시작))?',
  },
  'giveaway-end': {
    does: 'Ends the last giveaway here at once, and draws.',
    words:
      'gend|endgiveaway|(?:giveaways?|raffle|sorteo|rifa|verlosung|gewinnspiel|concours|tirage|sorteio|estrazione|losowanie|rozdanie|çekiliş|розыгрыш|конкурс|抽奖|抽選|추첨|winactie|verloting)[ -](?:end|stop|draw|finish|terminar|finalizar|beenden|fin|terminer|encerrar|fine|zakończ|bitir|завершить|закончить|结束|終了|종료)',
  },
  'giveaway-reroll': {
    does: 'Draws the last giveaway here again.',
    words:
      'reroll|greroll|(?:giveaways?|raffle|sorteo|rifa|verlosung|gewinnspiel|concours|tirage|sorteio|estrazione|losowanie|rozdanie|çekiliş|розыгрыш|конкурс|抽奖|抽選|추첨|winactie|verloting)[ -](?:reroll|redraw|again|repetir|neu|erneut|relancer|resortear|ripeti|ponów|yenile|переиграть|重抽|再抽選|재추첨)',
  },
};
