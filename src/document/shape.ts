import type { Finding } from '../diagnostic.ts';
import type { ScalarNode, SourceNode } from '../source/node.ts';
import { shapeFindings, type Complaint } from './shape-findings.ts';
import { validate, type SchemaError } from './validator.generated.js';

/** Whether a file has the shape of the schema: each deviation as a finding at its place. */
export function checkShape(root: SourceNode): readonly Finding[] {
  if (validate(valueOf(root))) return [];
  return complaints(root, validate.errors ?? []).flatMap(shapeFindings);
}

/** The plain value: every scalar is a string. */
function valueOf(node: SourceNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.text.value;
    case 'list':
      return node.items.map(valueOf);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key.text.value, valueOf(value)]));
  }
}

/**
 * Errors by place. Of a choice between kinds (text or list or map) only the branch of the kind that stands there speaks:
 * where anything but the kind is wrong, here or below, some branch has accepted the kind.
 */
function complaints(root: SourceNode, errors: readonly SchemaError[]): readonly Complaint[] {
  const telling = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'if');
  const byPath = new Map<string, SchemaError[]>();
  const above = new Set<string>();
  for (const error of telling) {
    const { instancePath } = error;
    const list = byPath.get(instancePath);
    if (list) list.push(error);
    else byPath.set(instancePath, [error]);
    for (let end = instancePath.lastIndexOf('/'); end >= 0; end = instancePath.lastIndexOf('/', end - 1)) {
      above.add(instancePath.slice(0, end));
      if (end === 0) break;
    }
  }
  return [...byPath].flatMap(([pointer, all]) => {
    const others = all.filter(({ keyword }) => keyword !== 'type');
    const kept = others.length > 0 ? others : above.has(pointer) ? [] : all;
    if (kept.length === 0) return [];
    const path = pointer.split('/').slice(1).map(unescapePointer);
    return [{ path, ...nodeAt(root, path), errors: kept }];
  });
}

const unescapePointer = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

function nodeAt(root: SourceNode, path: readonly string[]): Pick<Complaint, 'node' | 'key'> {
  let node = root;
  let key: ScalarNode | undefined;
  for (const segment of path) {
    if (node.kind === 'list') node = node.items[Number(segment)] ?? node;
    else if (node.kind === 'map') {
      const entry = node.entries.find((candidate) => candidate.key.text.value === segment);
      if (!entry) break;
      ({ key, value: node } = entry);
    }
  }
  return { node, ...(key && { key }) };
}
