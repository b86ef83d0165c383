import { isPicture, type Picture } from '../images/picture.ts';
import type { SourceNode } from '../source/node.ts';
import { spanOf, type Text } from '../text.ts';
import { SAID, type AttachedFile, type AttachedFiles } from './attached-files.ts';
import { found, type Report } from './finding.ts';

/** Keys whose value is the name of a picture, by itself or in a list. */
export const PICTURE_KEYS: ReadonlySet<string> = new Set(['seal', 'stamp', 'image']);
/** Other words that stand there have no ending: space, none. */
export const isPictureName = (name: string): boolean => name.includes('.');

/** By its ending: is a file that is an attachment a picture? What it is indeed, its content tells. */
export const isPictureFile = (name: string): boolean => /\.(?:png|jpe?g|svg|gif|bmp|tiff?|webp)$/iu.test(name.trim());

/** Names of the pictures that a document wants: its seals and stamps, those of its body, and files that are attachments. */
export function namedPictures(root: SourceNode): readonly string[] {
  const names = new Set<string>();
  const open: { readonly node: SourceNode; readonly isName: boolean }[] = [{ node: root, isName: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, isName } = next;
    if (node.kind === 'list') open.push(...node.items.map((item) => ({ node: item, isName })));
    if (node.kind === 'map') open.push(...node.entries.map(({ key, value }) => ({ node: value, isName: isName ? key.text.value === 'file' : PICTURE_KEYS.has(key.text.value) || isPictureEntry(key.text.value, value) })));
    if (node.kind === 'scalar' && isName && isPictureName(node.text.value)) names.add(node.text.value.trim());
  }
  return [...names].sort();
}

const isPictureEntry = (key: string, value: SourceNode): boolean => key === 'file' && value.kind === 'scalar' && isPictureFile(value.text.value);

/** A named file as a picture; undefined with a finding when it is none that can be used. */
export function attachedPicture(name: Text, files: AttachedFiles, report: Report): Picture | undefined {
  const file = name.value.trim();
  const given = files.get(file);
  if (given && isPicture(given)) return given;
  report(found('error', 'picture', spanOf(name), { messageId: faultOf(given), params: { file, ...(given && 'fault' in given && given.feature !== undefined && { feature: given.feature }) } }));
  return undefined;
}

function faultOf(given: Exclude<AttachedFile, Picture> | undefined): string {
  if (!given) return 'unreadable';
  if (given instanceof Uint8Array) return 'no-picture';
  if ('fault' in given) return given.fault;
  return SAID.has(given.failure) ? given.failure : 'unreadable';
}
