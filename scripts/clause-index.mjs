// Writes docs/clauses.md: which file holds what of GB/T 9704-2012. `--check` only compares.
// A clause is found where a source file names it; one that nothing names must be in NOT_YET, so the index has no gap.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'docs', 'clauses.md');

/** Clauses that rule the layout, with their elements. */
const CLAUSES = [
  ['3.1', '字', 'character'], ['3.2', '行', 'line'], ['5.1', '幅面尺寸', 'paper'], ['5.2.1', '页边与版心', 'type area'], ['5.2.2', '字体和字号', 'type'],
  ['5.2.3', '行数和字数', 'lines and characters'], ['5.2.4', '文字的颜色', 'colour'], ['6.2', '印刷', 'red'], ['7.2.1', '份号', 'copy number'],
  ['7.2.2', '密级和保密期限', 'classification'], ['7.2.3', '紧急程度', 'urgency'], ['7.2.4', '发文机关标志', 'issuer mark'], ['7.2.5', '发文字号', 'document number'],
  ['7.2.6', '签发人', 'signatory'], ['7.2.7', '版头中的分隔线', 'header rule'], ['7.3.1', '标题', 'title'], ['7.3.2', '主送机关', 'addressee'], ['7.3.3', '正文', 'body'],
  ['7.3.4', '附件说明', 'attachment note'], ['7.3.5.1', '加盖印章的公文', 'signature with seal'], ['7.3.5.2', '不加盖印章的公文', 'signature without seal'],
  ['7.3.5.3', '加盖签发人签名章的公文', 'signature stamp'], ['7.3.5.4', '成文日期', 'date'], ['7.3.5.5', '特殊情况说明', 'no room for seal or date'], ['7.3.6', '附注', 'note'],
  ['7.3.7', '附件', 'attachment'], ['7.4.1', '版记中的分隔线', 'imprint rules'], ['7.4.2', '抄送机关', 'copies to'], ['7.4.3', '印发机关和印发日期', 'printing office and date'],
  ['7.5', '页码', 'page number'], ['8', '横排表格', 'landscape table'], ['10.1', '信函格式', 'letter'], ['10.2', '命令（令）格式', 'order'], ['10.3', '纪要格式', 'minutes'],
];
const NOT_YET = new Set([]);
/** Rooms that lay out or write; messages and schema only name clauses. */
const ROOMS = ['standard', 'document', 'compose', 'typeset', 'paint'];

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.ts$/.test(entry.name) && !entry.name.includes('.generated.') ? [path] : [];
  });
}

/** Clause numbers that a file names: in `rule(…, '7.2.4', …)` or in a comment's brackets. */
function clausesIn(text) {
  const found = new Set();
  for (const [, inner] of text.matchAll(/[（(]([^()（）]*\d[^()（）]*)[)）]/g)) for (const [clause] of inner.matchAll(/\b\d{1,2}(?:\.\d)+\b/g)) found.add(clause);
  for (const [, clause] of text.matchAll(/'(?:GB\/T 9704-2012 )?(\d{1,2}(?:\.\d)*)'/g)) found.add(clause);
  return found;
}

const files = ROOMS.flatMap((room) => sourceFiles(join(root, 'src', room))).sort();
const byClause = new Map(CLAUSES.map(([clause]) => [clause, []]));
for (const file of files) {
  for (const clause of clausesIn(readFileSync(file, 'utf8'))) byClause.get(clause)?.push(relative(root, file).replaceAll('\\', '/'));
}

const gaps = CLAUSES.filter(([clause]) => byClause.get(clause).length === 0 && !NOT_YET.has(clause)).map(([clause]) => clause);
const late = CLAUSES.filter(([clause]) => NOT_YET.has(clause) && byClause.get(clause).some((file) => file.startsWith('src/compose'))).map(([clause]) => clause);
const rows = CLAUSES.map(([clause, zh, en]) => {
  const where = NOT_YET.has(clause) ? 'not yet' : byClause.get(clause).map((file) => `[${file.replace('src/', '')}](../${file})`).join(', ');
  return `| ${clause} | ${zh} | ${en} | ${where} |`;
});
const text = `# Clauses of GB/T 9704-2012 and where they are built

Made by \`node scripts/clause-index.mjs\` from the clause numbers that the source names; a test holds it.

| clause | element | | files |
|---|---|---|---|
${rows.join('\n')}
`;

if (gaps.length > 0) throw new Error(`no file names clause ${gaps.join(', ')}: build it, or list it as not yet`);
if (late.length > 0) throw new Error(`clause ${late.join(', ')} is listed as not yet, but compose names it`);
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) throw new Error('docs/clauses.md is stale: node scripts/clause-index.mjs');
} else {
  writeFileSync(target, text);
}
