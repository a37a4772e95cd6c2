import { httpProject } from '../shared/http-project.ts';
import { shared } from '../shared/shared-files.ts';
import type { Render } from '../starter.ts';
import { mockFile } from './read-mock.ts';

/** An API for whatever a JSON file has. */
export const render: Render<'node_project'> = (plan, input) => {
  const file = mockFile(input.input.userMessage);
  const sample = {
    posts: [
      { id: 1, title: 'First post', author: 'Ann' },
      { id: 2, title: 'Second post', author: 'Bo' },
    ],
    comments: [{ id: 1, postId: 1, text: 'A comment' }],
    profile: { name: 'Example' },
  };
  return httpProject(plan, input, {
    dir: import.meta.dirname,
    about: `An API for all that \`${file}\` has: each list in it is a collection that can be read and changed.`,
    settings: { file },
    more: [
      ...shared('store-files'),
      { path: file, content: `${JSON.stringify(sample, undefined, 2)}\n` },
    ],
    tryIt: `Put your own \`${file}\` in place of the example (\`DB_FILE\` names another file), start again, and

    curl localhost:3000/posts
    curl localhost:3000/posts -H 'content-type: application/json' -d '{"title":"Third post"}'`,
    sections: {
      'The file': `At its top is an object. Each list of it is a collection whose things have an \`id\`; everything else is one thing at its own address. Changes are written into the file at once. A change that you make in the file while the server runs is lost: stop it before.`,
      Lists:
        '`?author=Ann` gives those with that value, `_sort=title` and `_sort=-title` sort them, `_limit=10&_page=2` gives a page.',
    },
    files: {
      [file]: 'the data.',
      'src/app.js': 'what is read, and how it is changed.',
    },
  });
};
