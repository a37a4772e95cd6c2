import type { Calculation } from '../calculation.ts';

/**
 * The calculation as the request measures it: paint for a room instead of a wall, feet and gallons instead of
 * metres and litres.
 */
export function measured(found: Calculation, message: string): Calculation {
  if (found.name === 'fuel')
    return ofGallons.test(message) ? { ...found, ...fuelOfGallons } : found;
  if (found.name !== 'paint') return found;
  const isOfFeet = ofFeet.test(message);
  const openings = isOfFeet ? ({ doors: '× 20 ft²', windows: '× 15 ft²' } as const) : metric;
  if (!isOfFeet && !ofRoom.test(message)) return found;
  return {
    ...found,
    name: isOfFeet ? 'paintFeet' : 'paintRoom',
    inputs: [
      { name: 'roomLength', value: isOfFeet ? 15 : 5, unit: isOfFeet ? 'ft' : 'meter' },
      { name: 'roomWidth', value: isOfFeet ? 12 : 4, unit: isOfFeet ? 'ft' : 'meter' },
      { name: 'width', value: isOfFeet ? 8 : 2.5, unit: isOfFeet ? 'ft' : 'meter' },
      { name: 'doors', value: 1, unit: openings.doors, least: 0, step: 1 },
      { name: 'windows', value: 2, unit: openings.windows, least: 0, step: 1 },
      { name: 'coats', value: 2, least: 1, step: 1 },
      isOfFeet
        ? { name: 'gallonCovers', value: 350, unit: 'ft²' }
        : { name: 'coverage', value: 10, unit: 'm²' },
    ],
    results: [
      isOfFeet ? { name: 'gallons', unit: 'gallon' } : { name: 'litres', unit: 'liter' },
      { name: 'area', unit: isOfFeet ? 'ft²' : 'm²' },
    ],
    ...(isOfFeet && { more: [] }),
  };
}

const metric = { doors: '× 1.9 m²', windows: '× 1.5 m²' } as const;

const fuelOfGallons: Pick<Calculation, 'name' | 'inputs' | 'results'> = {
  name: 'fuelGallons',
  inputs: [
    { name: 'distance', value: 250, unit: 'mile' },
    { name: 'economy', value: 28, unit: 'mpg' },
    { name: 'gallonPrice', value: 3.4, unit: 'money' },
  ],
  results: [
    { name: 'cost', unit: 'money' },
    { name: 'fuelUsed', unit: 'gallon' },
  ],
};

const ofGallons =
  /(?<!\p{L})(?:mpg|miles? per gallon|(?:per|a|each|\/)\s?gal(?:lon)?s?|gallons?)(?!\p{L})/iu;
const ofFeet =
  /(?<!\p{L})(?:gallons?|gal|sq\.? ?f(?:ee)?t|square (?:feet|foot)|feet|ft)(?!\p{L})|(?<!\p{L})ft²/iu;
/** "room length, width, height", "how many doors and windows" */
const ofRoom =
  /(?<!\p{L})(?:(?:length[^.\n]{1,30}width|width[^.\n]{1,30}length)[^.\n]{1,30}height|(?:how many|number of|count of) (?:doors|windows)|(?:länge[^.\n]{1,30}breite|breite[^.\n]{1,30}länge)[^.\n]{1,30}höhe|(?:wie viele|anzahl(?: der)?) (?:türen|fenster)|(?:largo[^.\n]{1,30}ancho|ancho[^.\n]{1,30}largo)[^.\n]{1,30}(?:alto|altura)|(?:cuántas|número de) (?:puertas|ventanas)|(?:longueur[^.\n]{1,30}largeur|largeur[^.\n]{1,30}longueur)[^.\n]{1,30}hauteur|nombre de (?:portes|fenêtres)|(?:comprimento[^.\n]{1,30}largura|largura[^.\n]{1,30}comprimento)[^.\n]{1,30}altura|(?:quantas|número de) (?:portas|janelas)|(?:lunghezza[^.\n]{1,30}larghezza|larghezza[^.\n]{1,30}lunghezza)[^.\n]{1,30}altezza|(?:quante|numero di) (?:porte|finestre)|(?:lengte[^.\n]{1,30}breedte|breedte[^.\n]{1,30}lengte)[^.\n]{1,30}hoogte|aantal (?:deuren|ramen)|(?:długość[^.\n]{1,30}szerokość|szerokość[^.\n]{1,30}długość)[^.\n]{1,30}wysokość|(?:liczba|ile) (?:drzwi|okien)|(?:uzunlu\p{L}{1,4}[^.\n]{1,30}genişli\p{L}{1,4}|genişli\p{L}{1,4}[^.\n]{1,30}uzunlu\p{L}{1,4})[^.\n]{1,30}yüksekli\p{L}{1,4}|(?:kapı|pencere) sayısı|(?:длин\p{L}[^.\n]{1,30}ширин\p{L}|ширин\p{L}[^.\n]{1,30}длин\p{L})[^.\n]{1,30}высот\p{L}|(?:количество|сколько) (?:дверей|окон))(?!\p{L})|长[^。\n]{1,20}宽[^。\n]{1,20}高|縦[^。\n]{1,20}横[^。\n]{1,20}高さ|가로[^.\n]{1,20}세로[^.\n]{1,20}높이|लंबाई[^।\n]{1,30}चौड़ाई[^।\n]{1,30}ऊ[ँं]चाई|طول[^.\n]{1,30}عرض[^.\n]{1,30}ارتفاع/iu;
