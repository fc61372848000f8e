/**
 * Lint rules of our own, for `src/sim`: the same game must come out, to the last bit, in every browser and in Node.
 *
 * Engines differ in the last bit of `Math.exp`, `pow`, `**` with a real exponent, `log`, `sin`, even `hypot` and `cbrt`;
 * what is allowed here is exact by the IEEE 754 standard or works on integers.
 */
const PORTABLE_MATH = new Set(['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc']);

const AMBIENT = new Set([
  'Date', 'performance', 'crypto', 'Intl', 'globalThis', 'window', 'self', 'global', 'document', 'navigator', 'process', 'console',
  'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'fetch', 'localStorage', 'sessionStorage', 'indexedDB', 'eval',
]);
/** What these answer depends on the language that the engine happens to run in. */
const BY_LOCALE = new Set(['toLocaleString', 'localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toLocaleDateString', 'toLocaleTimeString']);

/** True where the name is only the name of a property or of a key, not the thing itself. */
function isName(node) {
  const parent = node.parent;
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed;
  return (parent.type === 'Property' || parent.type === 'TSPropertySignature' || parent.type === 'PropertyDefinition') && parent.key === node && !parent.computed && !parent.shorthand;
}

const portableArithmetic = {
  create(context) {
    const powerOf = (node) => {
      if (node.operator === '**' || node.operator === '**=') context.report({ node, message: '`**` differs between engines. Multiply, or use a lookup table.' });
    };
    return {
      BinaryExpression: powerOf,
      AssignmentExpression: powerOf,
      Identifier(node) {
        if (node.name !== 'Math' || isName(node)) return;
        const member = node.parent.type === 'MemberExpression' && node.parent.object === node && !node.parent.computed ? node.parent.property.name : null;
        if (member === null) context.report({ node, message: 'Call `Math` by its functions only, so that this rule can see which.' });
        else if (!PORTABLE_MATH.has(member)) context.report({ node, message: `\`Math.${member}\` differs between engines or is random. Use a lookup table, or the generator of the state.` });
      },
    };
  },
};

const noAmbientWorld = {
  create(context) {
    return {
      Identifier(node) {
        if (AMBIENT.has(node.name) && !isName(node)) context.report({ node, message: `The simulation knows no \`${node.name}\`: whatever it needs is in the level, the state or the decisions.` });
        if (BY_LOCALE.has(node.name)) context.report({ node, message: `\`${node.name}\` depends on the language of the machine.` });
      },
    };
  },
};

export default { meta: { name: 'arch' }, rules: { 'portable-arithmetic': portableArithmetic, 'no-ambient-world': noAmbientWorld } };
