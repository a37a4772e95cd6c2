/**
 * Packages that a planned project may use without asking anyone, with the versions that it gets. All
 * are plain JavaScript and run nothing when they are installed. A plan with another package waits for
 * a person. After a change run `npx node test/fixtures/write-package-lock.ts`.
 */
export const knownPackages: Readonly<Record<string, string>> = {
  '@fastify/busboy': '3.2.6',
  bcryptjs: '3.0.3',
  cheerio: '1.2.0',
  commander: '15.1.0',
  'cookie-parser': '1.4.7',
  cors: '2.8.6',
  'csv-parse': '7.0.3',
  'date-fns': '4.4.0',
  'discord.js': '14.28.1',
  ejs: '7.0.2',
  express: '5.3.0',
  'express-rate-limit': '8.7.5',
  fastify: '5.12.8',
  graphql: '17.1.0',
  'graphql-http': '1.23.1',
  helmet: '8.3.0',
  hono: '4.13.19',
  htmlparser2: '12.0.0',
  jsonwebtoken: '9.0.3',
  marked: '18.2.1',
  multer: '2.5.0',
  nanoid: '6.0.2',
  pino: '10.4.0',
  ws: '8.23.0',
  zod: '4.6.7',
};
