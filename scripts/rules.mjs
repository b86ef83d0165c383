// Writes docs/rules.md: every content rule with its source, strength and examples. node scripts/rules.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = path.join(root, 'docs/rules.md');
const { outputFiles } = await build({ absWorkingDir: root, stdin: { contents: `export { RULES } from './src/lint/rules/index.ts'; export { FILES_RULES } from './src/lint/files/index.ts';`, resolveDir: root }, bundle: true, write: false, platform: 'node', format: 'esm' });
const { RULES, FILES_RULES } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const SEVERITY = { warning: '警告 warning', remark: '提示 remark' };
const cell = (text) => text.replaceAll('\n', '<br>').replaceAll('|', '\\|');
const entry = ({ id, source, strength, severity, about, bad, good, messages }) =>
  `## lint/${id}\n\n${about.zh}。${about.en}.\n\n| | |\n|---|---|\n| 出处 source | ${source}, ${strength} |\n| 级别 severity | ${SEVERITY[severity]} |\n| 错 wrong | ${cell(bad)} |\n| 对 right | ${cell(good)} |\n| 说法 message | ${cell(Object.values(messages).map(({ zh }) => zh).join('；'))} |\n`;
const text = `# Content rules 内容规则\n\nWhat \`validate\` and every rendering say of a document's wording: ${RULES.length} rules, and ${FILES_RULES.length} that \`validate\` asks of several files in one run; made by \`node scripts/rules.mjs\` from src/lint/.\n\n${RULES.map(entry).join('\n')}\n# Across files 多份文件之间\n\n${FILES_RULES.map(entry).join('\n')}`;
if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) throw new Error('docs/rules.md is not what src/lint/rules says: node scripts/rules.mjs');
} else writeFileSync(page, text);
