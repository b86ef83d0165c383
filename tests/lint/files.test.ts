import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/lint/rules/index.ts';
import { FILES_RULES } from '../../src/lint/files/index.ts';
import { runIn } from '../support/fake-terminal.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { REPLY } from '../support/replies.ts';

interface Changes {
  readonly number?: string;
  readonly title?: string;
  readonly date?: string;
  readonly copies?: string;
  readonly comment?: string;
}

const title = (session: string, number: string, kind = '提案'): string => `关于市政协${session}会议第${number}号${kind}的答复`;
const reply = ({ number = '7', title: named = title('五届五次', '71'), date = '2021-09-10', copies = '[市政协提案委, 市政府办督查室]', comment = '' }: Changes): string =>
  REPLY.replace('〔2021〕7号', `〔${date.slice(0, 4)}〕${number}号${comment}`).replace(/title: .*/u, `title: ${named}`).replace('2021-09-10', date).replace('[市政协提案委, 市政府办督查室]', copies);

/** What is found across files: file, rule, message. */
async function found(replies: readonly Changes[], more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const files = Object.fromEntries(replies.map((changes, index) => [`in/${index + 1}.yaml`, reply(changes)]));
  const { stdout } = await runIn({ files: memoryFiles({ ...files, ...more }) }, 'validate', 'in', '--report', 'json');
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly ruleId: string; readonly messageId: string; readonly file: string }[] };
  const ids = [...FILES_RULES.map(({ id }) => `lint/${id}`), 'lint/disable'];
  return diagnostics.filter(({ ruleId }) => ids.includes(ruleId)).map(({ file, ruleId, messageId }) => `${file.slice(3, -5)} ${ruleId.slice(5)} ${messageId}`);
}

const other = (number: string): string => title('五届五次', number);

describe('rules about several files', () => {
  test('one file, and several that agree: nothing', async () => {
    expect(await found([{}])).toEqual([]);
    expect(await found(['1', '2', '3', '4'].map((number) => ({ number, title: other(number) })))).toEqual([]);
  });

  test('a number that stands twice, but not on a copy of the same document', async () => {
    expect(await found([{}, { title: other('72') }])).toEqual(['2 number-series twice']);
    expect(await found([{}, {}])).toEqual([]);
    expect(await found([{}, { date: '2022-09-10', title: title('五届六次', '71') }])).toEqual([]);
  });

  test('a number that is left out, but not a wide gap nor a short series', async () => {
    const numbered = (...numbers: readonly string[]): readonly Changes[] => numbers.map((number) => ({ number, title: other(number) }));
    expect(await found(numbered('5', '6', '8', '9'))).toEqual(['3 number-series missing']);
    expect(await found(numbered('5', '6', '8'))).toEqual([]);
    expect(await found(numbered('5', '6', '7', '30'))).toEqual([]);
  });

  test('a proposal that is answered twice, but not by a joint opinion, a second reply or a suggestion of that number', async () => {
    expect(await found([{}, { number: '8' }])).toEqual(['2 answered-twice default']);
    expect(await found([{ title: other('71、72') }, { number: '8', title: other('72') }])).toEqual(['2 answered-twice default']);
    for (const named of ['关于市政协五届五次会议第71号提案的会办意见', '关于市政协五届五次会议第71号提案的再次答复', title('六届五次', '71'), title('五届五次', '71', '建议')]) expect(await found([{}, { number: '8', title: named, date: '2021-09-10' }]), named).toEqual([]);
  });

  test('a reply dated before its session, where the others tell its year', async () => {
    const dated = (session: string, number: string, date: string): Changes => ({ number, title: title(session, number), date });
    expect(await found([dated('五届五次', '1', '2021-05-01'), dated('五届五次', '2', '2021-06-01'), dated('五届五次', '3', '2020-06-01')])).toEqual(['3 session-date default']);
    expect(await found([dated('五届五次', '1', '2021-05-01'), dated('五届四次', '2', '2020-06-01'), dated('五届六次', '3', '2021-06-01')])).toEqual(['3 session-date default']);
    expect(await found([dated('五届五次', '1', '2021-05-01'), dated('五届五次', '2', '2020-06-01')])).toEqual([]);
    expect(await found([dated('五届五次', '1', '2021-05-01'), dated('五届五次', '2', '2021-06-01'), dated('五届五次', '3', '2022-01-06')])).toEqual([]);
  });

  test('an organ by two names', async () => {
    const copied = (number: string, copies: string): Changes => ({ number, title: other(number), copies });
    expect(await found([copied('1', '市政协提案委'), copied('2', '市政协提案委员会'), copied('3', '市政协提案委')])).toEqual(['2 copies-wording default']);
    expect(await found([copied('1', '市政府办'), copied('2', '市政府办公室')])).toEqual(['1 copies-wording default']);
    expect(await found([copied('1', '市政协提案委'), copied('2', '市人大代表工委')])).toEqual([]);
  });

  test('settings and comments hold for them; a comment is told as useless only where they were asked', async () => {
    expect(await found([{}, { title: other('72') }], { 'gen-reply.config.yaml': 'rules: { number-series: off }' })).toEqual([]);
    const comment = '   # gen-reply-disable-line number-series';
    expect(await found([{}, { title: other('72'), comment }])).toEqual([]);
    expect(await found([{}, { number: '8', title: other('72'), comment }])).toEqual(['2 disable unused']);
    expect(await found([{ comment }])).toEqual([]);
  });

  test('their ids are no other rule’s', () => {
    expect(RULES.filter(({ id }) => FILES_RULES.some((rule) => rule.id === id))).toEqual([]);
  });
});
