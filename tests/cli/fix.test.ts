import { describe, expect, test } from 'vitest';
import { runIn } from '../support/fake-terminal.ts';
import { memoryFiles } from '../support/memory-files.ts';

const BAD = '\ufeff# 注释,不改\r\nissuer: 清河市水务局\r\ntitle: "关于开展检查的通知"   # 引号\r\nbody: |\r\n  请认真落实,按时报送.共２３家。。\r\n  张三 李四参加。\r\ndate: 2024-05-09\r\n';
const GOOD = '\ufeff# 注释,不改\r\nissuer: 清河市水务局\r\ntitle: "关于开展检查的通知"   # 引号\r\nbody: |\r\n  请认真落实，按时报送。共23家。\r\n  张三 李四参加。\r\ndate: 2024-05-09\r\n';
const text = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('validate --fix', () => {
  test('puts right what is certain and keeps every other byte; twice changes nothing', async () => {
    const files = memoryFiles({ 'a.yaml': BAD });
    const first = await runIn({ files }, 'validate', 'a.yaml', '--fix');
    expect(text(files.contents.get('a.yaml'))).toBe(GOOD);
    expect(first.stderr).toContain('a.yaml  已改正');
    // What a person has to decide is still told.
    expect(first.stderr).toContain('lint/hanzi-space');
    const again = { ...memoryFiles({ 'a.yaml': GOOD }), write: () => Promise.reject(new Error('nothing to write')) };
    expect((await runIn({ files: again }, 'validate', 'a.yaml', '--fix')).exit).toBe(0);
  });

  test('--fix-dry-run shows the difference and writes nothing', async () => {
    const files = memoryFiles({ 'a.yaml': BAD });
    const { stdout, exit } = await runIn({ files }, 'validate', 'a.yaml', '--fix-dry-run');
    expect(text(files.contents.get('a.yaml'))).toBe(BAD);
    expect(stdout).toContain('--- a/a.yaml\n+++ b/a.yaml\n@@ -2,6 +2,6 @@\n');
    expect(stdout).toContain('-  请认真落实,按时报送.共２３家。。\r\n+  请认真落实，按时报送。共23家。\r\n');
    expect(exit).toBe(0);
  });

  test('of standard input gives the text on standard output, where no report may stand then', async () => {
    const { stdout } = await runIn({ files: memoryFiles(), stdin: BAD.slice(1) }, 'validate', '-', '--fix');
    expect(stdout).toBe(GOOD.slice(1));
    const refused = await runIn({ files: memoryFiles(), stdin: BAD }, 'validate', '-', '--fix', '--report', 'json');
    expect(refused.exit).toBe(2);
    expect(refused.stdout).toBe('');
  });

  test('a file that cannot be written is told, and stays', async () => {
    const files = { ...memoryFiles({ 'a.yaml': BAD }), write: async (file: string) => ({ failure: 'full', path: file, code: 'ENOSPC' }) as const };
    const { exit, stderr } = await runIn({ files }, 'validate', 'a.yaml', '--fix');
    expect(exit).toBe(3);
    expect(stderr).toContain('a.yaml');
  });
});
