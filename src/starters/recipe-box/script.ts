import { source } from '../lay-out.ts';
import { makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const fractions = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75, '⅛': 0.125 };
  const fields = ['name', 'servings', 'ingredients', 'steps'];
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });

  let recipes = revived(load('recipes')) || content.recipes;
  // The recipe in the form, if it changes one.
  let edited;

  $('search').addEventListener('input', show);
  $('writing').addEventListener('toggle', () => {
    if (!$('writing').open) write(undefined);
  });
  $('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const recipe = { name: $('name').value.trim(), servings: Number($('servings').value), ingredients: $('ingredients').value, steps: $('steps').value };
    if (recipe.name === '') return;
    recipes = edited ? recipes.map((other) => (other === edited ? recipe : other)) : [...recipes, recipe];
    $('search').value = '';
    $('writing').open = false;
    write(undefined);
    keep();
    const card = $('recipes').children[recipes.indexOf(recipe)];
    card.open = true;
    card.querySelector('summary').focus();
  });
  show();

  function revived(stored) {
    const isRecipe = (one) => one && fields.every((field) => typeof one[field] === (field === 'servings' ? 'number' : 'string')) && one.servings > 0;
    return Array.isArray(stored) && stored.every(isRecipe) ? stored : undefined;
  }

  function keep() {
    save('recipes', recipes);
    show();
  }

  function write(recipe) {
    edited = recipe;
    $('form').reset();
    for (const field of recipe ? fields : []) $(field).value = recipe[field];
    $('writing-title').textContent = recipe ? text.edit + ': ' + recipe.name : text.add;
  }

  function show() {
    const wanted = $('search').value.trim().toLowerCase();
    const found = recipes.filter((recipe) => (recipe.name + '\n' + recipe.ingredients).toLowerCase().includes(wanted));
    $('none').textContent = found.length === 0 ? text.none : '';
    $('recipes').replaceChildren(...found.map(cardOf));
  }

  function cardOf(recipe) {
    const count = make('output', {});
    const list = make('ul', { class: 'ingredients' });
    const boxes = linesOf(recipe.ingredients).map((line) => {
      const words = make('span', {});
      list.append(make('li', {}, make('label', {}, make('input', { type: 'checkbox' }), words)));
      return { line, words };
    });
    let eaters = recipe.servings;
    const serve = (change) => {
      eaters = Math.min(99, Math.max(1, eaters + change));
      count.textContent = number.format(eaters);
      for (const { line, words } of boxes) words.textContent = scaled(line, eaters / recipe.servings);
    };
    serve(0);
    const step = (change, sign, label) => make('button', { type: 'button', class: 'tool', 'aria-label': label, click: () => serve(change) }, sign);
    return make('details', { class: 'panel recipe' },
      make('summary', {}, recipe.name),
      make('div', { class: 'row serve' }, make('span', {}, text.servings), step(-1, '−', text.fewer), count, step(1, '+', text.more)),
      boxes.length ? list : make('p', { class: 'gap' }, text.gap),
      make('ol', {}, ...linesOf(recipe.steps).map((line) => make('li', {}, line))),
      make('div', { class: 'row' },
        make('button', { type: 'button', class: 'button quiet', click: () => {
          write(recipe);
          $('writing').open = true;
          $('name').focus();
        } }, text.edit),
        make('button', { type: 'button', class: 'button quiet', click: () => {
          recipes = recipes.filter((other) => other !== recipe);
          keep();
          $('search').focus();
        } }, text.remove)));
  }

  function linesOf(words) {
    return words.split('\n').map((line) => line.trim()).filter(Boolean);
  }

  // The amount at the beginning of a line: "1 1/2 cups", "½ l", "200 g".
  function scaled(line, factor) {
    const found = line.match(/^(?:(\d+)\s+(?=\d+\s?\/|[½⅓⅔¼¾⅛]))?(?:(\d+)\s?\/\s?(\d+)|(\d+(?:[.,]\d+)?)?(?:\s?([½⅓⅔¼¾⅛]))?)/);
    const [whole, first, above, below, plain, sign] = found;
    if (factor === 1 || whole.trim() === '') return line;
    const amount = Number(first || 0) + (above ? Number(above) / Number(below) : Number((plain || '0').replace(',', '.')) + (fractions[sign] || 0));
    return amount > 0 && Number.isFinite(amount) ? number.format(amount * factor) + line.slice(whole.length) : line;
  }

  ${makeScript}

  ${storageScript}

`;
