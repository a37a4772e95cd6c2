import { expect, test } from 'vitest';
import { bareRepositories } from '../../../src/workspace/paths/bare-repository.ts';

test.each<[string, readonly string[], string]>([
  ['the root', ['HEAD', 'config', 'objects/x', 'refs/x'], 'HEAD'],
  ['a folder', ['a/b/HEAD', 'a/b/objects/x/y', 'a/b/refs/x'], 'a/b/HEAD'],
  ['other case', ['a/head', 'A/Objects/x', 'a/REFS/x'], 'a/head'],
  ['names that Windows shortens', ['HEAD. ', 'objects./x', 'refs /x'], 'HEAD. '],
  ['a folder whose objects and refs may be empty folders', ['a/HEAD', 'a/Config'], 'a/HEAD'],
  ['a linked working tree', ['g/HEAD', 'g/commondir'], 'g/HEAD'],
  ['a folder that names its working tree', ['g/HEAD', 'g/gitdir'], 'g/HEAD'],
])('finds a Git repository: %s', (_, paths, head) => {
  expect(bareRepositories(paths)).toEqual([head]);
});

test.each<[string, readonly string[]]>([
  ['no HEAD', ['config', 'objects/x', 'refs/x']],
  ['no refs', ['HEAD', 'objects/x']],
  ['files of different folders', ['a/HEAD', 'b/objects/x', 'b/refs/x']],
  ['names that only begin so', ['HEADER', 'head.html', 'objects/x', 'refs/x']],
  ['a folder', ['HEAD/x', 'objects/x', 'refs/x']],
])('finds no Git repository in %s', (_, paths) => {
  expect(bareRepositories(paths)).toEqual([]);
});
