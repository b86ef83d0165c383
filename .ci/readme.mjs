// A fresh clone, installed as the README says, and every gen-reply command of both READMEs in it: with no registry, so that npx cannot fetch a stranger.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, runOffline, scratchFolder } from './tools.mjs';

const READMES = ['README.md', 'README.zh-CN.md'];
const SHELL_BLOCK = /^```sh\n([\s\S]*?)^```$/gm;

/** Lines of the ```sh blocks that run gen-reply; of `npm ci && npx gen-reply …` the second half. */
function commands(text) {
  const lines = [...text.matchAll(SHELL_BLOCK)].flatMap(([, block]) => block.split('\n'));
  return lines.map((line) => line.replace(/\s+#.*$/, '').replace(/^npm ci && /, '').trim()).filter((line) => /\bgen-reply\b/.test(line) && !/^(?:git|npm|cd) /.test(line) && !line.startsWith('#'));
}

const clone = path.join(scratchFolder(), 'gen-reply');
run('git', ['clone', '--quiet', root, clone]);
run('npm', ['ci'], { cwd: clone });
for (const output of ['pdf', 'docx']) if (existsSync(path.join(clone, `examples/proposal71.${output}`))) throw new Error(`examples/proposal71.${output} is in the repository`);

const all = READMES.flatMap((name) => commands(readFileSync(path.join(clone, name), 'utf8')));
if (all.length === 0) throw new Error('the READMEs have no commands');
for (const command of [...new Set(['npx gen-reply examples/proposal71.yaml', ...all])]) {
  const words = command.replace(/^gen-reply\b/, 'npx gen-reply');
  console.log(runOffline('sh', ['-c', words], { cwd: clone }).slice(0, 400).trim());
}
for (const output of ['pdf', 'docx']) if (!existsSync(path.join(clone, `examples/proposal71.${output}`))) throw new Error(`examples/proposal71.${output} was not written`);
if (run('git', ['status', '--porcelain'], { cwd: clone }) !== '') console.log('(README commands wrote files that git does not ignore)');
