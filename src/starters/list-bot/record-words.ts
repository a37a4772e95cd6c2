/** A table for other programs. */
export const asTable =
  /(?<!\p{L})(?:csv|excel|xlsx|spreadsheets?|tabellendatei|hoja de cálculo|planilha|arkusz\p{L}?)(?!\p{L})|表格文件|导出|エクスポート|엑셀|내보내기/iu;

/** "Statuses: new, fixed", "status to doing / done", "Status (offen, erledigt)", "स्थिति – नई, पूरी" */
export const statusList =
  /(?:(?<!\p{L})(?:status(?:es|y|i|e)?|states|stany|estados?|états|statuts?|stat[oi]|durum(?:lar|u)?|статус\p{L}{0,2}|стан\p{L}{0,2})(?!\p{L})|状态|ステータス|상태|स्थिति|الحالات|الحالة)[^.;:：,，、–—(（\n]{0,24}[:：–—(（-]\s?(?<list>[^.;:：–—()（）。।\n]{3,120})|(?<!\p{L})(?:status\p{L}{0,3}|estado|durum\p{L}{0,3}|статус\p{L}{0,2}|stato|statut)\s(?:(?:to|na|auf|en|a|à|in|su|на|para|:)\s)?(?<list>\p{L}[\p{L} ]{2,20}(?:\s?\/\s?\p{L}[\p{L} ]{2,20}){1,4})/iu;

/** "a form with …", "asks for …", "log catches: …": behind it stands what is entered. */
export const enters =
  /(?:(?<!\p{L})(?:forms?|modal|formular|formulario|formulaire|formulário|modulo|formulier|formularz\p{L}?|formu|анкет\p{L}|форм\p{L}|asks? (?:for|them)|asking for|(?:fields?|columns?|felder|spalten|campos?|champs|campi|velden|pola|поля)|frag(?:t|e)?(?: nach)?|pregunt\p{L}{1,3}|pide|demande|pergunt\p{L}{1,2}|pede|chied\p{L}{1,3}|vraa?gt?(?: naar| om)?|pyta\p{L}? o|спрашива\p{L}{1,3}|(?:log|record|enter|register|collect)s? (?:the |their |our )?\p{L}{3,16}|(?:wrzucać|zapisywać|zgłaszać|rejestrować) \p{L}{3,16}|(?:eintragen|erfassen|registrar|anotar|noter|registrare|vastleggen))(?!\p{L})|表单|フォーム|양식|फ़ॉर्म|फॉर्म|نموذج|填写)/iu;

/** The parts of what is entered that are files. */
export const isPicture =
  /(?<!\p{L})(?:photos?|pictures?|images?|screenshots?|fotos?|bild(?:er)?|imagen|imágenes|imagem|immagin[ei]|afbeelding|zdjęci[ea]|фото\p{L}{0,6}|світлин\p{L}|fotoğraf)(?!\p{L})|写真|画像|图片|照片|사진|फोटो|صورة/iu;

/** What may be left out. */
export const isOptional =
  /(?<!\p{L})(?:optional(?:ly)?|opcional(?:es)?|optionnel\p{L}{0,2}|opzional[ei]|optioneel|opcjonaln\p{L}|isteğe bağlı|необязательн\p{L}{1,2}|за бажанням)(?!\p{L})|可选|任意|선택|वैकल्पिक|اختياري/iu;

/** What must not. */
export const isRequired =
  /(?<!\p{L})(?:required|mandatory|obligatory|pflicht|obligatori[oa]|obligatoire|obrigatóri[oa]|verplicht|obowiązkow\p{L}{1,2}|zorunlu|обязательн\p{L}{1,2}|обов.язков\p{L}{1,2})(?!\p{L})|必填|必須|필수/iu;

/** Only the team sees what was entered. */
export const isSeenByTeam =
  /(?:(?<!\p{L})(?:only|nur|solo|sólo|seule?s?(?:ment)?|apenas|só|alleen|tylko|sadece|только|лише|тільки)(?!\p{L})|只有|だけ|のみ|केवल|सिर्फ|فقط)[^.;\n]{0,40}(?:(?<!\p{L})(?:see|read|view|list|sehen|lesen|liste|ver|lista|voir|vedere|zien|lijst|widzi\p{L}{0,2}|listę|görebil\p{L}{0,3}|вид\p{L}{2,4}|бач\p{L}{2,4})(?!\p{L})|看|見|볼|देख|يرى)/iu;

/** Who wrote it is told of a change. */
export const tellsAuthor =
  /(?<!\p{L})(?:author|reporter|autor\p{L}{0,2}|auteur|autore|автор\p{L}{0,2}|dms?|dm ['’]?[ea]|pm|md|mp|pv|privat\p{L}{0,4}|лс|личк\p{L}|приват\p{L}{0,2})(?!\p{L})|私信|通知|デーエム|디엠|الخاص/iu;

/** A role that is called as what was chosen. */
export const givesRole =
  /(?<!\p{L})(?:roles?|rolle|rôle|rol|cargo|ruolo|rol[aęi]|рол[ьи])(?!\p{L})|ロール|身份组|역할|भूमिका|रोल|رتبة/iu;

/** Commands by which people come along, bid, play or vote: no records. */
export const isOfOther =
  /^(?:reset|zurücksetzen|reiniciar|réinitialiser|zerar|azzera|wyzeruj|sıfırla|сброс|обнулить|munt|mon[ei]da|moneta|münze|монетка|동전)$|(?<!\p{L})(?:join|sign ?-?up|bid|vote|roll|plays?|starts?|random|draw|answer|guess|bet|stake|buy|sell|pay|rsvp|giveaway|raffle)(?!\p{L})|participa|anmeld|abstimm|würf|tirage|tira |sorte|verlos|çekiliş|розыгрыш|抽奖|추첨|votar|apost|zagraj|losuj|glosuj|głosuj|oyla|голос|игра|ставк|参加|投票|抽|対戦|참가|투표/iu;
