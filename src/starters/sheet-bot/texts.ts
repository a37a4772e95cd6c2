import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  [
    'fill',
    'show',
    'edit',
    'list',
    'remove',
    'removed',
    'change',
    'whose',
    'none',
    'profiles',
    'characters',
  ],
  {
    en: 'Fills in your sheet. | Shows a sheet. | Changes your sheet. | Lists all members who have one. | Deletes your sheet. | Your sheet is deleted. | Changes “{field}”. | Whose; yours if left out | There is no sheet yet. | Profiles | Characters',
    es: 'Rellena tu ficha. | Muestra una ficha. | Cambia tu ficha. | Lista a todos los que tienen una. | Borra tu ficha. | Tu ficha se ha borrado. | Cambia «{field}». | De quién; tuya si se omite | Aún no hay ficha. | Perfiles | Personajes',
    de: 'Füllt deinen Bogen aus. | Zeigt einen Bogen. | Ändert deinen Bogen. | Listet alle, die einen haben. | Löscht deinen Bogen. | Dein Bogen ist gelöscht. | Ändert „{field}“. | Wessen; deiner, wenn es fehlt | Es gibt noch keinen Bogen. | Profile | Charaktere',
    fr: 'Remplit ta fiche. | Montre une fiche. | Modifie ta fiche. | Liste tous ceux qui en ont une. | Supprime ta fiche. | Ta fiche est supprimée. | Modifie « {field} ». | De qui ; la tienne par défaut | Il n’y a pas encore de fiche. | Profils | Personnages',
    pt: 'Preenche a sua ficha. | Mostra uma ficha. | Altera a sua ficha. | Lista todos que têm uma. | Apaga a sua ficha. | A sua ficha foi apagada. | Altera “{field}”. | De quem; sua, se omitido | Ainda não há ficha. | Perfis | Personagens',
    it: 'Compila la tua scheda. | Mostra una scheda. | Modifica la tua scheda. | Elenca tutti quelli che ne hanno una. | Elimina la tua scheda. | La tua scheda è eliminata. | Modifica «{field}». | Di chi; la tua se manca | Non c’è ancora una scheda. | Profili | Personaggi',
    nl: 'Vult je blad in. | Toont een blad. | Wijzigt je blad. | Toont iedereen die er een heeft. | Verwijdert je blad. | Je blad is verwijderd. | Wijzigt “{field}”. | Van wie; van jou als het leeg is | Er is nog geen blad. | Profielen | Personages',
    pl: 'Wypełnia twoją kartę. | Pokazuje kartę. | Zmienia twoją kartę. | Pokazuje wszystkich, którzy ją mają. | Usuwa twoją kartę. | Twoja karta została usunięta. | Zmienia „{field}”. | Czyja; twoja, jeśli puste | Nie ma jeszcze karty. | Profile | Postacie',
    tr: 'Kartını doldurur. | Bir kartı gösterir. | Kartını değiştirir. | Kartı olan herkesi listeler. | Kartını siler. | Kartın silindi. | “{field}” değerini değiştirir. | Kimin; boşsa senin | Henüz kart yok. | Profiller | Karakterler',
    ru: 'Заполняет вашу анкету. | Показывает анкету. | Изменяет вашу анкету. | Показывает всех, у кого она есть. | Удаляет вашу анкету. | Ваша анкета удалена. | Изменяет «{field}». | Чья; ваша, если не указано | Анкеты пока нет. | Анкеты | Персонажи',
    zh: '填写你的资料。 | 查看资料。 | 修改你的资料。 | 列出所有有资料的人。 | 删除你的资料。 | 你的资料已删除。 | 改变“{field}”。 | 谁的；不填则为你的 | 还没有资料。 | 资料 | 角色',
    ja: '自分のシートを記入します。 | シートを見ます。 | 自分のシートを変えます。 | シートのある全員を表示します。 | 自分のシートを消します。 | シートを消しました。 | 「{field}」を変えます。 | 誰の（空なら自分） | シートはまだありません。 | プロフィール | キャラクター',
    ko: '내 시트를 작성해요. | 시트를 보여 줘요. | 내 시트를 고쳐요. | 시트가 있는 모두를 보여 줘요. | 내 시트를 지워요. | 시트를 지웠어요. | “{field}”을(를) 바꿔요. | 누구의 (비우면 나) | 아직 시트가 없어요. | 프로필 | 캐릭터',
    hi: 'आपकी शीट भरता है। | शीट दिखाता है। | आपकी शीट बदलता है। | जिनकी शीट है, सबको दिखाता है। | आपकी शीट हटाता है। | आपकी शीट हटा दी गई। | “{field}” बदलता है। | किसकी; खाली हो तो आपकी | अभी कोई शीट नहीं। | प्रोफ़ाइल | कैरेक्टर',
    ar: 'يملأ بطاقتك. | يعرض بطاقة. | يغيّر بطاقتك. | يعرض كل من لديه بطاقة. | يحذف بطاقتك. | حُذفت بطاقتك. | يغيّر «{field}». | لمن؛ لك إن تُرك فارغًا | لا توجد بطاقة بعد. | الملفات | الشخصيات',
  },
);
