/** Whether a request wants amounts of recipes for another number of people. */
export function asksToScale(text: string): boolean {
  return (
    recipe.test(text) &&
    scales.test(text) &&
    !plans.test(text.slice(0, 120)) &&
    !collects.test(text) &&
    !/(?<!\p{L})(?:bot|discord|api)(?!\p{L})/iu.test(text)
  );
}

/** A collection has them scaled too. */
const collects =
  /(?<!\p{L})(?:recipe (?:box|book|collection|manager|organi[sz]er|keeper|journal)|(?:save|store|keep|collect) (?:my |our |all )?(?:family )?recipes|rezept(?:buch|sammlung)|recetario|livre de recettes|livro de receitas|ricettario|receptenboek|książk\p{L} kucharsk\p{L})(?!\p{L})/iu;
/** "Meal planner for the week": what is scaled there is a part of it. */
const plans =
  /(?<!\p{L})(?:meal|menu|dinner|week(?:ly)?|lunch)[ -]plan|(?:essens|mahlzeiten|wochen|speise)plan|planificador de (?:comidas|menús)|planning de repas|planejador de refeições|weekmenu/iu;
const recipe =
  /recipe|ingredient|recept|receta|rezept|zutaten|recette|receita|ricett|przepis|tarif|рецепт|食谱|配方|レシピ|레시피|रेसिपी|وصف/iu;
const scales =
  /(?<!\p{L})(?:scal(?:e[rs]?|ing)|resiz\p{L}{1,3}|umrechn\p{L}{1,4}|hochrechn\p{L}{1,4}|escalar|adapte\p{L}{0,2} les (?:quantités|recettes)|converte|ricalcol\p{L}{1,3}|omreken\p{L}{0,2}|przelicz\p{L}{1,4}|пересч\p{L}{1,5})(?!\p{L})|rezept(?:um)?rechner|receptrekenaar|(?:convert|calculat)\p{L}{0,3} (?:the |my )?(?:recipes?|servings?|amounts)|convierte recetas|convertir (?:las )?(?:recetas|recettes)|converter receitas|(?:change|adjust)\p{L}{0,3} (?:the )?(?:number of )?servings|(?:number of|for how many) (?:servings|people)|换算|換算|人数(?:に|を)|인분/iu;
