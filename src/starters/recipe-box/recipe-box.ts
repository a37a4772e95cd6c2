import { upperStart } from '../../workspace/text/with-capitals.ts';
import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { namedList } from '../shared/named-list.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Recipes that the browser keeps, with amounts for as many as eat: the names of the request, or an example. */
export const render = definePage(
  { words, colour: '#b4441f' },
  ({ plan, title, things, message, t, pick }) => {
    const named = plan.isExact ? things : (namedList(message, listWords) ?? things);
    const names = named.filter(
      (name) => !features.test(name) && !fields.test(name) && !amount.test(name),
    );
    const first = plan.isExact ? undefined : firstRecipe(message);
    const lines = (key: 'ingredients' | 'steps'): string => t(key).replaceAll(' ⏎ ', '\n');
    return {
      ...appPage({
        title,
        beside: markup`
          <label class="field"><span>${t('search')}</span><input id="search" type="search" autocomplete="off"></label>
        `,
        parts: markup`
          <div class="recipes" id="recipes"></div>
          <p class="help" id="none" role="status"></p>
          <details class="panel" id="writing">
            <summary id="writing-title">${t('add')}</summary>
            <form id="form">
              <div class="row">
                <label class="field"><span>${t('name')}</span><input id="name" type="text" maxlength="80" autocomplete="off" required></label>
                <label class="field servings"><span>${t('servings')}</span><input id="servings" type="number" min="1" max="99" value="4" required></label>
              </div>
              <label class="field"><span>${t('ingredientsLabel')}</span><textarea id="ingredients" rows="6"></textarea></label>
              <label class="field"><span>${t('stepsLabel')}</span><textarea id="steps" rows="6"></textarea></label>
              <button type="submit" class="button">${t('save')}</button>
            </form>
          </details>
        `,
        styles,
      }),
      script,
      ...(names.length > 0 && { list: { names } }),
      buttons: '#form .button',
      content: {
        recipes:
          first !== undefined
            ? [first]
            : names.length > 0
              ? names.map((name) => ({ name, servings: 4, ingredients: '', steps: '' }))
              : [
                  {
                    name: t('example'),
                    servings: 4,
                    ingredients: lines('ingredients'),
                    steps: lines('steps'),
                  },
                ],
        text: pick('servings', 'fewer', 'more', 'edit', 'remove', 'gap', 'none', 'add'),
      },
      font: 'serif',
      notes: [
        '`content.js`: the recipes of the first visit: a name, for how many, ingredients and steps, one on each line. The browser keeps those that are written later.',
        '`script.js`: how amounts are read and multiplied, such as 1/2, ½ and 1,5.',
      ],
    };
  },
);

const listWords =
  'recipes?|dishes|rezepte[n]?|recetas|recettes|receitas|ricette|przepis\\p{L}*|рецепт\\p{L}*|for|für|para|pour|per|with|mit|con|avec|com';
/** "Start with apple cake: 3 apples, 200 g flour" */
function firstRecipe(message: string) {
  const { name = '', list = '' } = given.exec(message)?.groups ?? {};
  const ingredients = list.split(/[,，、;]/u).map((part) => part.trim());
  return ingredients.filter((part) => /^\d|^[½¼¾]/u.test(part)).length < 2
    ? undefined
    : {
        name: upperStart(name.replace(opening, '').trim()),
        servings: 4,
        ingredients: ingredients.join('\n'),
        steps: '',
      };
}

const opening =
  /^(?:start(?:ing)? with|begin with|first recipe|example|for example|e\.g\.|beginn\p{L}{0,2} mit|zum beispiel|erstes rezept|empieza con|por ejemplo|primera receta|commence(?:z)? (?:par|avec)|par exemple|comece com|por exemplo|inizia con|per esempio|begin met|bijvoorbeeld|zacznij od|na przykład|например|начни с)\s?:?\s?(?:the |an? |my |der |die |das |el |la |le |les |il )?/iu;
const given =
  /(?:^|[.!?;,]\s|(?<!\p{L})(?:with|mit|con|avec|com|met|z|с)\s)(?:and |und |y |et |e )?(?:the |an? |my |der |die |das |el |la |le |les |il )?(?<name>\p{L}[\p{L}’' -]{2,40}):\s?(?<list>\d[^.!?\n]{5,400})/iu;

/** What a recipe has, and what is done with it. */
const fields =
  /^(?:titles?|names?|prep\p{L}{0,9}|cook\p{L}{0,4}|print\p{L}{0,3}|instructions?|method|difficulty|notes?|titel|name|zubereitung|drucken|schwierigkeit|notizen|título|nombre|preparación|imprimir|dificultad|titre|nom|préparation|imprimer|nome|preparo|preparazione|titolo|stampa|bereiding|naam|afdrukken|tytuł|nazwa|przygotowanie|drukowanie|başlık|ad|hazırlanış|название|приготовление|печать)$/iu;
/** "200 g flour" is an ingredient. */
const amount = /^\d|^(?:g|kg|ml|l|cups?|tbsp|tsp|el|tl)\s/iu;
const features =
  /(?<!\p{L})(?:ingredient\p{L}*|servings?|search|zutat\p{L}*|portion\p{L}*|suche|ingr[eé]dient\p{L}*|pasos|steps?|favou?rites?|categor\p{L}+|photos?|zeiten?|times?)(?!\p{L})/iu;
