// Times ODK Web Forms' engine on one form: load, and each answer with all that follows from it.
// node web_forms_timing.mjs SHIM form.xml steps.json ROUNDS   (run in a folder whose node_modules hold @getodk/xforms-engine)
import fs from 'node:fs'; import { createRequire } from 'node:module'; import path from 'node:path'; import { pathToFileURL } from 'node:url';
const [shim, formPath, stepsPath, rounds] = process.argv.slice(2);
await import(pathToFileURL(path.resolve(shim)).href);
const engine = createRequire(path.resolve('package.json')).resolve('@getodk/xforms-engine');
const { createInstance } = await import(pathToFileURL(engine).href);
const xml = fs.readFileSync(formPath, 'utf8'); const steps = JSON.parse(fs.readFileSync(stepsPath, 'utf8'));
const open = () => createInstance(xml, { form: { missingResourceBehavior: 'BLANK' } });
const begun = performance.now(); let instance = await open(); const first = performance.now() - begun;
const again = performance.now(); instance = await open(); const second = performance.now() - again;
const byRef = new Map();
const walk = (node) => { for (const child of node.currentState.children ?? []) { byRef.set(child.currentState.reference, child); walk(child); } };
walk(instance.root);
const put = (node, value) => {
  if (node.nodeType === 'select') return node.selectType?.includes('multiple') ? node.selectValues(value.split(' ')) : node.selectValue(value || null);
  if (node.valueType === 'int') return node.setValue(value === '' ? null : BigInt(value));
  if (node.valueType === 'decimal') return node.setValue(value === '' ? null : Number(value));
  return node.setValue(value || null);
};
const times = [];
for (let round = 0; round < Number(rounds); round += 1) for (const [ref, one, two] of steps) {
  const node = byRef.get(ref); if (!node) continue;
  const start = performance.now();
  try { put(node, round % 2 ? two : one); } catch { continue; }
  times.push(performance.now() - start);
}
process.stdout.write(JSON.stringify({ load: first, reload: second, answers: times }) + '\n', () => process.exit(0));
