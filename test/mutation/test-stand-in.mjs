// What a test file of this project imports from vitest, told to a runner that loads the files once and calls their tests many times.
// A part of vitest that is not here fails at once, when the file is loaded.

import { format } from 'node:util';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
setState({ assertionCalls: 0 }, expect);

/** Tests in the order of the files: `id`, `file` and `run`. */
let tests = [];
let file = '';
let names = [];

/** The tests that `load` registers, for the file of that name. */
export async function testsOf(name, load) {
  tests = [];
  file = name;
  names = [];
  await load();
  return tests;
}

export const describe = withEach((name, body) => {
  names.push(name);
  const answer = body();
  names.pop();
  if (answer instanceof Promise) throw new Error(`${file}: describe with a promise is not known here`);
});

export const it = withEach((name, ...rest) => {
  const run = rest.find((part) => typeof part === 'function');
  const id = `${file}#${[...names, name].join(' ')}`;
  const same = tests.filter((test) => test.id === id || test.id.startsWith(`${id} (`)).length;
  tests.push({ id: same === 0 ? id : `${id} (${same + 1})`, file, run });
});
export const test = it;

/** `.each` as vitest has it: a row that is a list gives the arguments; `%s` and `$key` in the name are filled. */
function withEach(register) {
  register.each = (rows) => (name, body) => {
    rows.forEach((row, at) => {
      const values = Array.isArray(row) ? row : [row];
      register(nameOfRow(name, values, at), () => body(...values));
    });
  };
  return register;
}

function nameOfRow(name, values, at) {
  const withKeys = name.replace(/\$(\w+)/g, (whole, key) => String(values[0]?.[key] ?? whole));
  const places = (withKeys.match(/%[sdifjoOc]/g) ?? []).length;
  return format(withKeys.replaceAll('%#', String(at)), ...values.slice(0, places));
}
