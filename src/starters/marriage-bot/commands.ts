import type { NamedCommands } from '../shared/named-commands.ts';

export const marriageCommands: NamedCommands = {
  marry: {
    does: 'Asks a member to marry you.',
    words:
      'propose|wed|heiraten|heirat|antrag|casar|casarse|matrimonio|casarme|épouser|marier|mariage|casamento|pedir|sposa|sposare|trouwen|trouw|poślub|ślub|evlen|жениться|замуж|свадьба|брак|结婚|求婚|結婚|결혼|청혼|शादी|زواج|تزوج',
  },
  divorce: {
    does: 'Ends your marriage.',
    words:
      'scheidung|scheiden|divorcio|divorciar|divorcer|divórcio|divorzio|divorzia|scheid|rozwód|boşan|развод|离婚|離婚|이혼|तलाक|طلاق',
  },
  marriage: {
    does: 'Shows whom a member is married to, and since when.',
    words:
      'married|partner|spouse|status|ehe|verheiratet|pareja|casado|esposo|couple|marié|casal|coppia|sposato|huwelijk|getrouwd|małżeństwo|evlilik|супруги|пара|婚姻|配偶|夫婦|부부|배우자|जोड़ी|زوجان',
  },
  marriages: {
    does: 'Shows who is married, the longest first.',
    words:
      'couples|list|top|ehen|paare|parejas|mariages|casais|casamentos|coppie|matrimoni|paren|huwelijken|pary|małżeństwa|çiftler|evlilikler|пары|браки|夫妻|カップル|커플|जोड़े|أزواج',
  },
};
