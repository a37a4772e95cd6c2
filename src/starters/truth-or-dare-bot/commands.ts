import type { NamedCommands } from '../shared/named-commands.ts';

const add =
  '(?:add|new|hinzufügen|neue|añadir|agregar|ajouter|adicionar|aggiungi|toevoegen|dodaj|ekle|добавить|添加|追加|추가|जोड़ें|إضافة)';
const truth =
  '(?:truths?|wahrheit|verdad|vérité|verdade|verità|waarheid|prawda|doğruluk|правда|真心话|真心話|真実|本音|진실|सच|حقيقة)';
const dare =
  '(?:dares?|pflicht|reto|atrevimiento|action|desafio|consequência|obbligo|doen|wyzwanie|cesaret|действие|大冒险|大冒險|挑戦|命令|도전|벌칙|हिम्मत|चुनौती|تحدي|جرأة)';

export const truthCommands: NamedCommands = {
  truth: { does: 'Asks a question to answer truthfully.', words: truth },
  dare: { does: 'Gives something to do.', words: dare },
  'truth-or-dare': {
    does: 'Asks: truth or dare?',
    words:
      'tod|t-?or-?d|random|truthordare|play|game|zufall|azar|aléatoire|sortear|casuale|losowo|rastgele|случайно|随机|ランダム|랜덤|रैंडम|عشوائي',
  },
  'add-truth': {
    does: 'Adds a question of the server’s own.',
    words: `${add}[ -]?${truth}|${truth}[ -]?${add}`,
  },
  'add-dare': {
    does: 'Adds a dare of the server’s own.',
    words: `${add}[ -]?${dare}|${dare}[ -]?${add}`,
  },
  prompts: {
    does: 'Shows what the server has added, and takes one away.',
    words: 'list|prompts|questions|liste|lista|lijst|список|列表|一覧|목록|सूची|قائمة',
  },
};
