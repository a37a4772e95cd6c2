import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(['fill', 'show', 'change', 'whose', 'none'], {
  en: 'Fills in your character sheet. | Shows a character sheet. | Adds to “{field}”, or takes from it. | Whose; yours if left out | There is no sheet yet.',
  es: 'Rellena tu ficha. | Muestra una ficha. | Suma o resta a «{field}». | De quién; tuya si se omite | Aún no hay ficha.',
  de: 'Füllt deinen Charakterbogen aus. | Zeigt einen Charakterbogen. | Erhöht oder senkt „{field}“. | Wessen; deiner, wenn es fehlt | Es gibt noch keinen Bogen.',
  fr: 'Remplit ta fiche. | Montre une fiche. | Ajoute à « {field} » ou en retire. | De qui ; la tienne par défaut | Il n’y a pas encore de fiche.',
  pt: 'Preenche a sua ficha. | Mostra uma ficha. | Soma ou tira de “{field}”. | De quem; sua, se omitido | Ainda não há ficha.',
  it: 'Compila la tua scheda. | Mostra una scheda. | Aggiunge o toglie a «{field}». | Di chi; la tua se manca | Non c’è ancora una scheda.',
  nl: 'Vult je personageblad in. | Toont een personageblad. | Telt op bij of trekt af van “{field}”. | Van wie; van jou als het leeg is | Er is nog geen blad.',
  pl: 'Wypełnia twoją kartę. | Pokazuje kartę. | Dodaje do „{field}” albo odejmuje. | Czyja; twoja, jeśli puste | Nie ma jeszcze karty.',
  tr: 'Karakter kağıdını doldurur. | Bir karakter kağıdını gösterir. | “{field}” değerini artırır ya da azaltır. | Kimin; boşsa senin | Henüz kağıt yok.',
  ru: 'Заполняет ваш лист персонажа. | Показывает лист персонажа. | Прибавляет к «{field}» или отнимает. | Чей; ваш, если не указано | Листа пока нет.',
  zh: '填写你的角色卡。 | 查看角色卡。 | 增加或减少“{field}”。 | 谁的；不填则为你的 | 还没有角色卡。',
  ja: 'キャラクターシートを記入します。 | キャラクターシートを見ます。 | 「{field}」を増減します。 | 誰の（空なら自分） | シートはまだありません。',
  ko: '캐릭터 시트를 작성해요. | 캐릭터 시트를 보여 줘요. | “{field}”을(를) 더하거나 빼요. | 누구의 (비우면 나) | 아직 시트가 없어요.',
  hi: 'आपकी कैरेक्टर शीट भरता है। | कैरेक्टर शीट दिखाता है। | “{field}” बढ़ाता या घटाता है। | किसकी; खाली हो तो आपकी | अभी कोई शीट नहीं।',
  ar: 'يملأ ورقة شخصيتك. | يعرض ورقة شخصية. | يزيد «{field}» أو ينقصه. | لمن؛ لك إن تُرك فارغًا | لا توجد ورقة بعد.',
});
