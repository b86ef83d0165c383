import { readdirSync, readFileSync } from 'node:fs';
import { runIn } from '../../support/fake-terminal.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const folder = new URL('../../../examples/', import.meta.url);
const names = readdirSync(folder).filter((name) => /\.(?:yaml|png|csv)$/u.test(name));
const beside = Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]));

/** What is mutated: every example. */
export const TEXTS: readonly string[] = names.filter((name) => name.endsWith('.yaml')).map((name) => readFileSync(new URL(name, folder), 'utf8'));

interface Reported {
  readonly diagnostics: readonly { readonly ruleId: string; readonly severity: string; readonly params: Readonly<Record<string, unknown>> }[];
  readonly summary: { readonly errors: number };
}

/** What is wrong with how the program takes a file: validate, PDF and DOCX. */
export async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const validated = await runIn({ files: memoryFiles({ ...beside, 'mutant.yaml': bytes }) }, 'validate', 'mutant.yaml', '--report', 'json');
  const { diagnostics, summary } = JSON.parse(validated.stdout) as Reported;
  const files = memoryFiles({ ...beside, 'mutant.yaml': bytes, 'out/': '' });
  const rendered = await runIn({ files }, 'mutant.yaml', '-o', 'out');
  const outputs = [...files.contents.keys()].filter((name) => name.startsWith('out/'));
  const bug = diagnostics.find(({ ruleId }) => ruleId === 'cli/bug');
  return [
    ...(bug ? [`crash: ${String(bug.params['message'])}`] : []),
    ...(rendered.stderr.includes('cli/bug') ? [`crash of a rendering: ${/.*cli\/bug.*/u.exec(rendered.stderr)?.[0] ?? ''}`] : []),
    ...(validated.exit === (summary.errors > 0 ? 1 : 0) ? [] : [`validate: ${summary.errors} errors, exit ${validated.exit}`]),
    ...(rendered.exit === validated.exit ? [] : [`validate exits with ${validated.exit}, render with ${rendered.exit}`]),
    ...((outputs.length > 0) === (rendered.exit === 0) ? [] : [`exit ${rendered.exit}, outputs: ${outputs.join()}`]),
    ...outputs.filter((name) => !isWhole(name, files.contents.get(name))).map((name) => `${name} is not whole`),
    ...(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u.test(validated.stdout + validated.stderr + rendered.stderr) ? ['a control character in a message'] : []),
  ];
}

function isWhole(name: string, bytes: Uint8Array | undefined): boolean {
  const text = Buffer.from(bytes ?? []).toString('latin1');
  return name.endsWith('.pdf') ? text.startsWith('%PDF-1.7') && text.trimEnd().endsWith('%%EOF') : text.startsWith('PK\u0003\u0004') && text.includes('PK\u0005\u0006');
}
