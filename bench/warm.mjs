// One process, many documents: what a server or a batch pays for each.
import { openFaces, render } from '../dist/index.js';
import { median } from './measure.mjs';

/**
 * Median milliseconds a document, faces opened once, after a few rounds to warm up.
 * @param {Uint8Array} input a YAML file
 */
export async function warmTimes(input, rounds) {
  const faces = await openFaces();
  const times = {};
  for (const [name, formats] of Object.entries({ 'layout only': [], PDF: ['pdf'], DOCX: ['docx'] })) {
    const measured = [];
    for (let round = 0; round < rounds + 5; round += 1) {
      const start = process.hrtime.bigint();
      const { diagnostics, layout } = await render(input, { faces, formats });
      if (!layout) throw new Error(JSON.stringify(diagnostics));
      if (round >= 5) measured.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    times[name] = median(measured);
  }
  return times;
}
