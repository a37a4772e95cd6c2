import type { NamedCommands } from '../shared/named-commands.ts';

const feed =
  '(?:feeds?|rss|sub|subscribe|follow|abo|seguir|suivre|segui|volg|śledź|takip|подписка|подписаться|订阅|購読|구독|news|youtube)';

export const feedCommands: NamedCommands = {
  'feed-add': {
    does: 'Posts what is new at an address in this channel.',
    words: `${feed}[ -]?(?:add|new|follow|añadir|hinzufügen|ajouter|adicionar|aggiungi|toevoegen|dodaj|ekle|добавить|додати|添加|追加|추가)|(?:add|new)-?${feed}|subscribe|follow|subscribir|seguir|abonnieren|suivre|segui|volg|śledź|takip|подписаться|订阅|購読|구독`,
  },
  feeds: {
    does: 'Lists the addresses that are read.',
    words: `${feed}[ -](?:list|all|lista|liste|lijst|список|列表|一覧|목록)|feeds?|subscriptions|list-?feeds`,
  },
  'feed-remove': {
    does: 'Stops reading an address.',
    words: `${feed}[ -]?(?:remove|delete|del|stop|quitar|entfernen|löschen|retirer|remover|rimuovi|verwijderen|usuń|sil|удалить|видалити|删除|削除|삭제)|(?:remove|delete)-?${feed}|unsubscribe|unfollow`,
  },
};
