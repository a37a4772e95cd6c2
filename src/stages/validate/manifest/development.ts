/** Whether a file serves development and is not part of what runs. */
export function isDevelopment(path: string): boolean {
  return isTest(path) || developmentFolder.test(path) || developmentFile.test(path);
}

const developmentFolder =
  /(?:^|\/)(?:examples?|scripts|tools?|bench(?:marks?)?|docs?|tasks|gulp|build|config\/webpack|\.[^/]+|stories|storybook|migrations|seeders?|seeds)\//i;

const developmentFile =
  /\.(?:stories|config|conf)\.[cm]?[jt]sx?$|\.d\.[cm]?ts$|(?:^|\/)(?:gulpfile|gruntfile|rollup|webpack|karma|jest|babel|eslint|prettier|commitlint|release|seed(?:er)?|\.[^/]{0,60}rc)\b[^/]{0,100}\.[cm]?[jt]sx?$|(?:^|\/)test[^/]*\.[cm]?[jt]sx?$/i;

/** Whether a file is a test of the project or data for one. */
export function isTest(path: string): boolean {
  return testFolder.test(path) || testFile.test(path);
}

/** Whether a file only serves tests: a test, or the configuration of a test runner. */
export function isForTests(path: string): boolean {
  return isTest(path) || testSetUp.test(path);
}

const testSetUp =
  /(?:^|\/)(?:(?:vitest|jest|karma|cypress|playwright|ava|wdio|nightwatch|protractor)[^/]{0,60}\.(?:config|conf|setup|workspace)|(?:vitest|jest)[.-]?setup|\.mocharc|setup-?tests?|tests?-?(?:utils?|helpers?|setup))\.[cm]?[jt]sx?$/i;

const testFolder =
  /(?:^|\/)(?:tests?|testdata|test-?(?:helpers|utils)|__tests__|__mocks__|__fixtures__|specs?|e2e|cypress|fixtures?|mocks?)\//i;

const testFile = /(?:[._-](?:test|spec)|\.cy)\.[cm]?[jt]sx?$|(?:^|\/)(?:test|spec)\.[cm]?[jt]sx?$/i;
