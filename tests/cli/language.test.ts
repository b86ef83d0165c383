import { expect, test } from 'vitest';
import { languageOf } from '../../src/cli/language.ts';

const language = (argv: string, env: Record<string, string>, system = 'en-US') => languageOf(argv.split(' '), { env, systemLocale: () => system });

test.each([
  ['a.yaml', {}, 'en-US', 'en'],
  ['a.yaml', {}, 'zh-CN', 'zh'],
  ['a.yaml', { LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
  ['a.yaml', { LANG: 'C.UTF-8' }, 'zh-CN', 'en'],
  ['a.yaml', { LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en-US', 'en'],
  ['a.yaml', { LANG: 'en_US', LC_MESSAGES: 'en_US', LC_ALL: 'zh_TW' }, 'en-US', 'zh'],
  ['a.yaml', { LC_ALL: '', LANG: 'zh' }, 'en-US', 'zh'],
  ['--lang zh a.yaml', { LANG: 'en_US' }, 'en-US', 'zh'],
  ['a.yaml --lang=en', { LANG: 'zh_CN' }, 'zh-CN', 'en'],
  ['--lang zh --lang en', {}, 'zh-CN', 'en'],
  ['--lang fr', { LANG: 'zh_CN' }, 'en-US', 'zh'],
])('%s with %j on a %s system: %s', (argv, env, system, expected) => {
  expect(language(argv, env, system)).toBe(expected);
});
