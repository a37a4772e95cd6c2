import type { PlanRoute } from '../../contracts/job/plan.ts';

type Method = PlanRoute['method'];

/** Routes that keep nothing and answer by themselves, by the last part of their paths. */
const smallAnswers: Readonly<
  Record<string, { readonly methods: readonly Method[]; readonly summary: string }>
> = {
  hello: { methods: ['GET'], summary: 'Says hello, to the name in ?name= if there is one.' },
  ping: { methods: ['GET'], summary: 'Answers pong.' },
  time: { methods: ['GET'], summary: 'Tells the time, in UTC.' },
  echo: {
    methods: ['GET', 'POST'],
    summary: 'Returns the query or the JSON object that it is sent.',
  },
};

/** The name of what a route answers by itself; the front page says hello. */
export function smallAnswerOf({ method, path }: Pick<PlanRoute, 'method' | 'path'>) {
  const name = path === '/' ? 'hello' : path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return smallAnswers[name]?.methods.includes(method) ? name : undefined;
}

/** The routes of a path that answers by itself; undefined for any other. */
export function smallRoutesOf(path: string): readonly PlanRoute[] | undefined {
  const methods: readonly Method[] = ['GET', 'POST'];
  const found = methods.flatMap((method) => {
    const name = smallAnswerOf({ method, path });
    return name === undefined ? [] : [{ method, path, summary: smallAnswers[name]?.summary ?? '' }];
  });
  return found.length === 0 ? undefined : found;
}

/** The paths that a request asks for without naming them: "hello world", "the current time". */
export function smallPathsIn(text: string): readonly string[] {
  return cues.flatMap(([path, cue]) => (cue.test(text) ? [path] : []));
}

const cues: readonly (readonly [string, RegExp])[] = [
  [
    '/',
    /hello,?[\s-]?world|hallo,?[\s-]?welt|hola,?[\s-]?mundo|bonjour,? le monde|olá,?[\s-]?mundo|ciao,?[\s-]?mondo|привет,? мир|你好,?世界|ハロー・?ワールド/iu,
  ],
  [
    '/time',
    /(?:current|server) (?:date|time)|aktuelle[nr]? (?:uhrzeit|zeit)|hora actual|heure actuelle|hora atual|ora attuale|текущее время|当前时间|現在時刻/iu,
  ],
  ['/ping', /ping[\s-]?pong|returns? pong/iu],
  ['/echo', /echo server|echoes (?:back|what|the)/iu],
];
