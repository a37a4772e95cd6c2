/**
 * To what things belong, where a request names both and no field: a book belongs to an author.
 *
 * @example
 * ownersOf('books'); // ['authors', 'writers', …]
 */
export function ownersOf(things: string): readonly string[] {
  return owners.get(things)?.split(' ') ?? [];
}

const owners: ReadonlyMap<string, string> = new Map(
  Object.entries({
    books: 'authors writers publishers genres',
    films: 'directors studios genres',
    movies: 'directors studios genres',
    albums: 'artists bands labels',
    songs: 'albums artists bands',
    tracks: 'albums artists bands',
    posts: 'authors users blogs categories',
    articles: 'authors users categories',
    comments: 'posts articles users authors photos videos',
    reviews: 'books films movies products recipes games restaurants users',
    orders: 'customers users clients',
    invoices: 'customers clients',
    products: 'categories brands suppliers',
    items: 'orders categories',
    tasks: 'projects lists users',
    todos: 'lists users',
    issues: 'projects repositories users',
    employees: 'departments companies',
    students: 'classes schools courses',
    lessons: 'courses',
    courses: 'teachers instructors schools',
    players: 'teams clubs',
    matches: 'leagues tournaments',
    episodes: 'shows seasons podcasts series',
    recipes: 'chefs cooks users categories',
    ingredients: 'recipes',
    rooms: 'hotels',
    bookings: 'rooms customers guests users',
    loans: 'books members users',
    tickets: 'events customers users',
    events: 'venues organizers',
    pets: 'owners',
    cities: 'countries',
    messages: 'channels rooms users',
    photos: 'albums users',
    dogs: 'owners',
    cars: 'manufacturers owners brands',
    games: 'studios publishers genres',
  }),
);
