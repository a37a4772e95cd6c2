import { dictionary } from '../page/dictionary.ts';

/** In the example, ⏎ is a line break. */
export const words = dictionary(
  [
    'search',
    'add',
    'name',
    'servings',
    'ingredientsLabel',
    'stepsLabel',
    'save',
    'fewer',
    'more',
    'edit',
    'remove',
    'gap',
    'none',
    'example',
    'ingredients',
    'steps',
  ],
  {
    en: 'Search | Add a recipe | Name | Servings | Ingredients, one on each line | Steps, one on each line | Save | Fewer servings | More servings | Edit | Delete | The ingredients are still missing: add them with “Edit”. | No recipe found. | Pancakes (example) | 200 g flour ⏎ 2 eggs ⏎ 1/2 l milk ⏎ 1 pinch of salt ⏎ Butter for the pan | Whisk everything to a smooth batter. ⏎ Let it rest for a quarter of an hour. ⏎ Bake thin pancakes in butter, on both sides.',
    es: 'Buscar | Añadir receta | Nombre | Raciones | Ingredientes, uno por línea | Pasos, uno por línea | Guardar | Menos raciones | Más raciones | Editar | Borrar | Faltan los ingredientes: añádelos con «Editar». | No hay recetas. | Tortitas (ejemplo) | 200 g de harina ⏎ 2 huevos ⏎ 1/2 l de leche ⏎ 1 pizca de sal ⏎ Mantequilla para la sartén | Bate todo hasta que quede fino. ⏎ Deja reposar un cuarto de hora. ⏎ Haz tortitas finas en mantequilla, por ambos lados.',
    de: 'Suchen | Rezept hinzufügen | Name | Portionen | Zutaten, je eine Zeile | Schritte, je eine Zeile | Speichern | Weniger Portionen | Mehr Portionen | Bearbeiten | Löschen | Die Zutaten fehlen noch: Trag sie mit „Bearbeiten“ ein. | Kein Rezept gefunden. | Pfannkuchen (Beispiel) | 200 g Mehl ⏎ 2 Eier ⏎ 1/2 l Milch ⏎ 1 Prise Salz ⏎ Butter für die Pfanne | Alles zu einem glatten Teig rühren. ⏎ Eine Viertelstunde ruhen lassen. ⏎ Dünne Pfannkuchen in Butter von beiden Seiten backen.',
    fr: 'Chercher | Ajouter une recette | Nom | Portions | Ingrédients, un par ligne | Étapes, une par ligne | Enregistrer | Moins de portions | Plus de portions | Modifier | Supprimer | Les ingrédients manquent encore : ajoutez-les avec « Modifier ». | Aucune recette. | Crêpes (exemple) | 200 g de farine ⏎ 2 œufs ⏎ 1/2 l de lait ⏎ 1 pincée de sel ⏎ Beurre pour la poêle | Mélanger en une pâte lisse. ⏎ Laisser reposer un quart d’heure. ⏎ Cuire de fines crêpes au beurre, des deux côtés.',
    pt: 'Buscar | Adicionar receita | Nome | Porções | Ingredientes, um por linha | Passos, um por linha | Salvar | Menos porções | Mais porções | Editar | Apagar | Faltam os ingredientes: adicione com “Editar”. | Nenhuma receita. | Panquecas (exemplo) | 200 g de farinha ⏎ 2 ovos ⏎ 1/2 l de leite ⏎ 1 pitada de sal ⏎ Manteiga para a frigideira | Bata tudo até ficar liso. ⏎ Deixe descansar um quarto de hora. ⏎ Asse panquecas finas na manteiga, dos dois lados.',
    it: 'Cerca | Aggiungi ricetta | Nome | Porzioni | Ingredienti, uno per riga | Passaggi, uno per riga | Salva | Meno porzioni | Più porzioni | Modifica | Elimina | Mancano gli ingredienti: aggiungili con «Modifica». | Nessuna ricetta. | Crespelle (esempio) | 200 g di farina ⏎ 2 uova ⏎ 1/2 l di latte ⏎ 1 pizzico di sale ⏎ Burro per la padella | Mescola tutto in una pastella liscia. ⏎ Lascia riposare un quarto d’ora. ⏎ Cuoci crespelle sottili nel burro, sui due lati.',
    pl: 'Szukaj | Dodaj przepis | Nazwa | Porcje | Składniki, po jednym w wierszu | Kroki, po jednym w wierszu | Zapisz | Mniej porcji | Więcej porcji | Edytuj | Usuń | Brakuje składników: dodaj je przez „Edytuj”. | Nie ma takiego przepisu. | Naleśniki (przykład) | 200 g mąki ⏎ 2 jajka ⏎ 1/2 l mleka ⏎ 1 szczypta soli ⏎ Masło na patelnię | Wymieszaj wszystko na gładkie ciasto. ⏎ Odstaw na kwadrans. ⏎ Smaż cienkie naleśniki na maśle z obu stron.',
    tr: 'Ara | Tarif ekle | Ad | Porsiyon | Malzemeler, her satıra bir tane | Adımlar, her satıra bir tane | Kaydet | Daha az porsiyon | Daha çok porsiyon | Düzenle | Sil | Malzemeler eksik: “Düzenle” ile ekle. | Tarif bulunamadı. | Krep (örnek) | 200 g un ⏎ 2 yumurta ⏎ 1/2 l süt ⏎ 1 tutam tuz ⏎ Tava için tereyağı | Hepsini pürüzsüz olana dek çırp. ⏎ Çeyrek saat dinlendir. ⏎ İnce krepleri tereyağında iki yüzünü pişir.',
    ru: 'Поиск | Добавить рецепт | Название | Порции | Ингредиенты, по одному в строке | Шаги, по одному в строке | Сохранить | Меньше порций | Больше порций | Изменить | Удалить | Ингредиентов ещё нет: добавьте их кнопкой «Изменить». | Рецептов не найдено. | Блины (пример) | 200 г муки ⏎ 2 яйца ⏎ 1/2 л молока ⏎ 1 щепотка соли ⏎ Масло для сковороды | Взбейте всё в гладкое тесто. ⏎ Оставьте на четверть часа. ⏎ Пеките тонкие блины с двух сторон.',
    zh: '搜索 | 添加食谱 | 名称 | 份数 | 食材，每行一种 | 步骤，每行一步 | 保存 | 减少份数 | 增加份数 | 编辑 | 删除 | 还没有食材：请用“编辑”添加。 | 没有找到食谱。 | 薄煎饼（示例） | 200 克面粉 ⏎ 2 个鸡蛋 ⏎ 1/2 升牛奶 ⏎ 1 撮盐 ⏎ 煎锅用黄油 | 全部搅拌成顺滑的面糊。 ⏎ 静置一刻钟。 ⏎ 用黄油两面煎成薄饼。',
    ja: '検索 | レシピを追加 | 名前 | 人数 | 材料（一行に一つ） | 手順（一行に一つ） | 保存 | 人数を減らす | 人数を増やす | 編集 | 削除 | 材料がまだありません。「編集」で加えてください。 | レシピが見つかりません。 | クレープ（例） | 200 g 小麦粉 ⏎ 2 個 卵 ⏎ 1/2 l 牛乳 ⏎ 1 つまみ 塩 ⏎ フライパン用バター | すべてをなめらかに混ぜる。 ⏎ 15 分休ませる。 ⏎ バターで両面を薄く焼く。',
    ko: '찾기 | 레시피 추가 | 이름 | 인분 | 재료, 한 줄에 하나 | 순서, 한 줄에 하나 | 저장 | 인분 줄이기 | 인분 늘리기 | 고치기 | 삭제 | 재료가 아직 없습니다. ‘고치기’로 추가하세요. | 레시피가 없습니다. | 크레이프(예시) | 200 g 밀가루 ⏎ 2 개 달걀 ⏎ 1/2 l 우유 ⏎ 1 꼬집 소금 ⏎ 팬에 두를 버터 | 모두 매끄럽게 섞습니다. ⏎ 15분 동안 둡니다. ⏎ 버터에 앞뒤로 얇게 굽습니다.',
    hi: 'खोजें | व्यंजन जोड़ें | नाम | लोगों के लिए | सामग्री, हर पंक्ति में एक | विधि, हर पंक्ति में एक | सहेजें | कम लोग | ज़्यादा लोग | बदलें | मिटाएँ | सामग्री अभी बाकी है: “बदलें” से जोड़ें। | कोई व्यंजन नहीं मिला। | चीला (उदाहरण) | 200 ग्राम बेसन ⏎ 1/2 लीटर पानी ⏎ 1 प्याज़ ⏎ 1 चुटकी नमक ⏎ तवे के लिए तेल | सब मिलाकर चिकना घोल बनाएँ। ⏎ पंद्रह मिनट रखें। ⏎ तवे पर दोनों ओर सेंकें।',
    ar: 'بحث | أضف وصفة | الاسم | الحصص | المكونات، واحد في كل سطر | الخطوات، واحدة في كل سطر | احفظ | حصص أقل | حصص أكثر | عدّل | احذف | المكونات ناقصة: أضفها بزر «عدّل». | لا توجد وصفة. | فطائر رقيقة (مثال) | 200 غرام دقيق ⏎ 2 بيض ⏎ 1/2 لتر حليب ⏎ 1 رشة ملح ⏎ زبدة للمقلاة | اخلط الكل حتى يصبح ناعمًا. ⏎ اتركه ربع ساعة. ⏎ اخبز فطائر رقيقة بالزبدة على الوجهين.',
  },
);
