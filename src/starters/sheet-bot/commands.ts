import type { NamedCommands } from '../shared/named-commands.ts';

const noun =
  '(?:sheet|sheets|char|character|hero|pc|charakter|bogen|figur|held|ficha|hoja|personaje|pj|fiche|perso|personnage|personagem|scheda|personaggio|personage|karta|postać|karakter|kart|персонаж|лист|角色|角色卡|キャラ|キャラクター|캐릭터|कैरेक्टर|पात्र|شخصية)';

export const sheetCommands: NamedCommands = {
  sheet: {
    does: 'Fills in the sheet of a member.',
    words: `${noun}[ -](?:create|new|add|make|set|crear|nuevo|nueva|erstellen|neu|anlegen|créer|creer|nouveau|nouvelle|criar|novo|nova|crea|nuovo|nuova|maken|nieuw|utwórz|nowa|oluştur|yeni|создать|новый|创建|作成|만들기|बनाएँ|إنشاء)|create-?(?:sheet|char(?:acter)?)`,
  },
  'sheet-view': {
    does: 'Shows the sheet of a member.',
    words: `${noun}|${noun}[ -](?:view|show|see|ver|mostrar|zeigen|anzeigen|voir|afficher|mostra|vedi|toon|bekijk|pokaż|göster|показать|查看|表示|보기|दिखाएँ|عرض)`,
  },
};
