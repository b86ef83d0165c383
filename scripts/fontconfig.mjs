#!/usr/bin/env node
// Lets programs on this machine set DOCX files in the project's own faces where the official ones are not installed:
//
//     FONTCONFIG_FILE=$(node scripts/fontconfig.mjs FOLDER) soffice …
//
// Writes FOLDER/fonts.conf and prints its path. Nobody's own configuration is touched.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FONTS = fileURLToPath(new URL('../fonts', import.meta.url));

/** What a DOCX asks for, by role: src/standard/roles.ts. */
const OFFICIAL = { fangsong: '仿宋_GB2312', hei: '黑体', kai: '楷体_GB2312', xiaobiaosong: '方正小标宋简体', song: '宋体', roman: 'Times New Roman' };

/** An official face stands for the role's face and, glyph by glyph, for those that have its rarer hanzi. */
function alias(official, families) {
  const values = families.map((family) => `<string>${family}</string>`).join('');
  return `  <match target="pattern"><test name="family"><string>${official}</string></test><edit name="family" mode="assign" binding="strong">${values}</edit></match>`;
}

function configuration(cache) {
  const { roles, faces } = JSON.parse(readFileSync(path.join(FONTS, 'manifest.json'), 'utf8'));
  const familyOf = (id) => faces.find((face) => face.id === id).family;
  const aliases = Object.entries(OFFICIAL).map(([role, official]) => alias(official, roles[role].map(familyOf)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${FONTS}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
${aliases.join('\n')}
</fontconfig>
`;
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: fontconfig.mjs FOLDER');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const file = path.resolve(folder, 'fonts.conf');
writeFileSync(file, configuration(path.resolve(folder, 'cache')));
console.log(file);
