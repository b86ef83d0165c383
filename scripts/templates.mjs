// Makes src/wording/built-in.generated.ts of templates/: what each template does, taken apart ahead, so that no parser of expressions runs for them.
//   node scripts/templates.mjs
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { write } from './write.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const READER = "export { loadSource } from './src/source/load.ts'; export { baseOf, readTemplate } from './src/wording/read-template.ts';";

export async function writeTemplates() {
  const { loadSource, baseOf, readTemplate } = await bundled();
  const folder = path.join(root, 'templates');
  const made = new Map();
  const read = (name, above = []) => {
    if (made.has(name) || above.includes(name)) return made.get(name);
    const { root: tree, findings } = loadSource(readFileSync(path.join(folder, `${name}.yaml`)), `templates/${name}.yaml`);
    const wrong = [...findings];
    const base = baseOf(tree)?.value.text.value.trim();
    const template = readTemplate(tree, name, base && whole(base, [...above, name]), [], (finding) => wrong.push(finding));
    if (wrong.length > 0) throw new Error(`templates/${name}.yaml: ${JSON.stringify(wrong)}`);
    made.set(name, template);
    return template;
  };
  // Facts and partials of all that it extends may be named.
  const whole = (name, above) => {
    const template = read(name, above);
    const base = template.base && whole(template.base, above);
    return base ? { ...template, facts: [...template.facts, ...base.facts], partials: [...template.partials, ...base.partials] } : template;
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort()) read(path.parse(file).name);
  const templates = [...made.keys()].sort().map((name) => made.get(name));
  const code = `// Made from templates/ by scripts/templates.mjs. Do not edit.\nimport type { Template } from './template.ts';\n\nexport const BUILT_IN: readonly Template[] = ${JSON.stringify(templates, withoutPlaces, 1)};\n`;
  write(path.join(root, 'src/wording/built-in.generated.ts'), code);
}

const withoutPlaces = (key, value) => (key === 'span' || key === 'keySpan' || key === 'text' ? undefined : value);

async function bundled() {
  const { outputFiles } = await build({ absWorkingDir: root, stdin: { contents: READER, resolveDir: root }, bundle: true, write: false, platform: 'node', format: 'esm', alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') } });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeTemplates();
