import type { NamedCommands } from '../shared/named-commands.ts';

const lead =
  '(?:(?:secret[ -]?)?santa|wichtel[ns]?|amigo[ -](?:secreto|invisible|oculto)|père[ -]noël|lootjes|mikołaj|тайный[ -]санта|санта)[ -]';

export const santaCommands: NamedCommands = {
  'santa-join': {
    does: 'Takes part in the gift exchange.',
    words: `(?:${lead})?(?:join|enter|sign-?up|participate|mitmachen|beitreten|anmelden|unirse|participar|participer|rejoindre|entrar|partecipa|meedoen|dołącz|katıl|участвовать|вступить|参加|加入|참가|शामिल|انضم)`,
  },
  'santa-leave': {
    does: 'No longer takes part.',
    words: `(?:${lead})?(?:leave|quit|verlassen|abmelden|aussteigen|salir|quitter|sair|esci|verlaten|wyjdź|ayrıl|выйти|退出|退場|나가기|छोड़ें|مغادرة)`,
  },
  'santa-draw': {
    does: 'Draws who gives to whom, and tells each in a direct message.',
    words: `(?:${lead})?(?:draw|start|shuffle|assign|match|ziehen|auslosen|losen|sortear|sorteo|tirer|tirage|estrai|loten|losuj|çek|жеребьёвка|раздать|抽签|抽選|추첨|निकालो|سحب)`,
  },
  'santa-mine': {
    does: 'Shows to whom you give.',
    words: `(?:${lead})?(?:mine|who|my-?person|my-?match|giftee|meins|wen|quién|qui|quem|chi|wie|kto|kim|кому|谁|誰|누구|किसे|لمن)`,
  },
  'santa-list': {
    does: 'Shows who takes part.',
    words: `(?:${lead})?(?:list|members|participants|liste|lista|lijst|список|名单|一覧|목록|सूची|قائمة)`,
  },
  'santa-reset': {
    does: 'Begins a new exchange.',
    words: `(?:${lead})?(?:reset|restart|clear|cancel|neu|reiniciar|recommencer|azzera|opnieuw|sıfırla|сброс|重置|リセット|초기화|रीसेट|إعادة)`,
  },
};
