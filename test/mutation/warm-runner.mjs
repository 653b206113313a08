// A test runner for Stryker that loads the library and its tests once and calls the tests for one mutant after the other.
// A mutant that speaks when a file is loaded (a table, an expression at the top) gets a load of its own.
import { globSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { testsOf } from './test-stand-in.mjs';

const LOAD = /\?load=(\d+)$/;
const STAND_INS = new Map([
  ['vitest', new URL('test-stand-in.mjs', import.meta.url).href],
  ['fast-check', new URL('property-stand-in.mjs', import.meta.url).href],
]);
/** A type may hold an arrow; what stands behind an equals sign is a value. */
const HOUSE_VARIABLE = /^let (\w+): (?:[^=;\n]|=>)+ \| undefined;$/gm;
/** Where the changed sources ask which mutant is active, and tell which they met. */
globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
const shared = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];

/** What the library made once and keeps (a compiled reader, a tree of words): forgotten before each mutant, which would live on in it. */
const kept = [];
globalThis.__forgetKept__ = kept;
const forgetKept = () => {
  for (const forget of kept) forget();
};

/** Stryker calls endless what meets a mutant a hundred times as often as all tests did; with many steps that takes longer than its clock. Here it is twenty times. */
const EASED = 5;

class WarmTestRunner {
  static inject = tokens(commonTokens.logger, commonTokens.options);
  #log;
  #mutated;
  #files;
  #without;
  /** The tests of each file, and the mutants that were met while the file was read, before any test ran. */
  #tests = new Map();
  #metOnReading = new Map();
  #milliseconds = new Map();
  /** Which tests noticed a mutant, by the file that was changed. */
  #noticed = new Map();

  constructor(log, options) {
    this.#log = log;
    this.#mutated = globSync(options.warm.mutate).sort();
    this.#files = globSync(options.warm.tests).sort();
    this.#without = options.warm.without ?? [];
    globalThis.__mostDraws__ = options.warm.draws;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    readSandbox(process.cwd());
    await this.#load();
  }

  async dryRun() {
    const results = [];
    // Made by the first changed place that is met: the first tests of a part may meet none.
    shared.mutantCoverage ??= { static: {}, perTest: {} };
    for (const [file, tests] of this.#tests) {
      for (const test of tests.filter(({ id }) => this.#isTold(id))) {
        // Whatever test needs what is kept meets the mutants of what makes it.
        forgetKept();
        shared.currentTestId = test.id;
        results.push(await this.#run(test));
        shared.currentTestId = undefined;
        // What a file computes for all its tests counts for each of them.
        const met = shared.mutantCoverage.perTest[test.id] ?? {};
        for (const [id, hits] of Object.entries(this.#metOnReading.get(file))) met[id] = (met[id] ?? 0) + hits;
        shared.mutantCoverage.perTest[test.id] = met;
      }
    }
    this.#tellSlow();
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    shared.hitCount = 0;
    const limit = hitLimit === undefined ? undefined : Math.ceil(hitLimit / EASED);
    shared.hitLimit = limit;
    shared.activeMutant = activeMutant.id;
    const results = [];
    const noticed = this.#noticedIn(activeMutant.fileName);
    forgetKept();
    try {
      if (mutantActivation === 'static') await this.#load();
      for (const test of await this.#testsFor(activeMutant.id, testFilter, noticed)) {
        const result = await this.#run(test);
        results.push(result);
        if (result.status !== TestStatus.Failed) continue;
        noticed.set(test.id, (noticed.get(test.id) ?? 0) + 1);
        if (!disableBail) break;
      }
    } catch (error) {
      // The files do not even load: every test of them fails.
      results.push(resultOf({ id: testFilter?.[0] ?? this.#files[0], file: this.#files[0] }, 0, error));
    }
    shared.activeMutant = undefined;
    if (mutantActivation === 'static') await this.#load();
    const endless = determineHitLimitReached(shared.hitCount, limit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results }, false);
  }

  /** Each mutant that survives calls all tests that meet it: the slow ones are what a run waits for. */
  #tellSlow() {
    const all = [...this.#milliseconds].sort(([, a], [, b]) => b - a);
    const total = all.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
    for (const [id, milliseconds] of all.slice(0, 12))
      if (milliseconds > total / 50) this.#log.info(`${(milliseconds / 1000).toFixed(2)} s  ${id}`);
  }

  #isTold(id) {
    return !this.#without.some((words) => id.includes(words));
  }

  #noticedIn(file) {
    if (!this.#noticed.has(file)) this.#noticed.set(file, new Map());
    return this.#noticed.get(file);
  }

  /**
   * The asked tests, first those that are quick and have noticed most in this file: a test that fails ends the run of its mutant.
   * A file that met the mutant while it was read is read again.
   */
  async #testsFor(mutant, testFilter, noticed) {
    const asked = testFilter === undefined ? undefined : new Set(testFilter);
    const found = [];
    for (const [file, known] of this.#tests) {
      const isAsked = ({ id }) => asked?.has(id) ?? this.#isTold(id);
      if (!known.some(isAsked)) continue;
      const tests = mutant in this.#metOnReading.get(file) ? await readTests(file) : known;
      found.push(...tests.filter(isAsked));
    }
    const cost = ({ id }) => ((this.#milliseconds.get(id) ?? 0) + 0.1) / ((noticed.get(id) ?? 0) + 0.5);
    return found.sort((a, b) => cost(a) - cost(b));
  }

  /** Loads the mutated sources, then the files of tests. */
  async #load() {
    loads.sources++;
    kept.length = 0;
    for (const file of this.#mutated) await import(urlOf(file, loads.sources));
    for (const file of this.#files) {
      shared.currentTestId = file;
      this.#tests.set(file, await readTests(file));
      shared.currentTestId = undefined;
      this.#metOnReading.set(file, shared.mutantCoverage?.perTest[file] ?? {});
      delete shared.mutantCoverage?.perTest[file];
    }
  }

  async #run(test) {
    const began = performance.now();
    let error;
    try {
      await test.run();
    } catch (thrown) {
      error = thrown ?? new Error('thrown nothing');
    }
    const milliseconds = performance.now() - began;
    this.#milliseconds.set(test.id, milliseconds);
    return resultOf(test, milliseconds, error);
  }
}

/** How often sources and files of tests have been loaded: a number in the address of a module makes it a new one. */
const loads = { sources: 0, tests: 0 };

const urlOf = (file, load) => `${pathToFileURL(join(process.cwd(), file)).href}?load=${load}`;

function readTests(file) {
  loads.tests++;
  return testsOf(file, () => import(urlOf(file, loads.tests)));
}

function resultOf({ id, file }, timeSpentMs, error) {
  const result = { id, name: id, timeSpentMs, fileName: join(process.cwd(), file) };
  return error === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
}

/** Node reads the sandbox itself: types are taken off, names of the package lead to its sources, and each load has modules of its own. */
function readSandbox(root) {
  const base = pathToFileURL(`${root}/`).href;
  const entries = JSON.parse(readFileSync(join(root, '.config/entries.json'), 'utf8'));
  const sources = new Map();
  registerHooks({
    resolve(specifier, context, next) {
      const standIn = context.parentURL?.startsWith(base) ? STAND_INS.get(specifier) : undefined;
      if (standIn !== undefined) return { url: standIn, shortCircuit: true };
      const entry = /^plan-sante(?:\/(.+))?$/.exec(specifier);
      const asked = entry === null ? specifier : new URL(entries[entry[1] ?? 'index'], base).href;
      const found = next(asked, context);
      const load = LOAD.exec(context.parentURL ?? '')?.[1];
      if (load === undefined || !found.url.startsWith(base) || !found.url.endsWith('.ts')) return found;
      // A file of tests that is read again meets the sources that are loaded.
      const entersSources = found.url.startsWith(`${base}src/`) && !context.parentURL.startsWith(`${base}src/`);
      return { ...found, url: `${found.url}?load=${entersSources ? loads.sources : load}` };
    },
    load(url, context, next) {
      if (!url.startsWith(base) || !LOAD.test(url)) return next(url, context);
      const path = fileURLToPath(url.replace(LOAD, ''));
      if (!sources.has(path)) sources.set(path, source(path));
      return { format: 'module', source: sources.get(path), shortCircuit: true };
    },
  });
}

function source(path) {
  const text = readFileSync(path, 'utf8').replace(
    HOUSE_VARIABLE,
    (line, name) => `${line} globalThis.__forgetKept__.push(() => { ${name} = undefined; });`,
  );
  return stripTypeScriptTypes(text, { mode: 'strip' });
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'warm', WarmTestRunner)];
export const strykerValidationSchema = {
  properties: {
    warm: {
      type: 'object',
      properties: {
        mutate: { type: 'array' },
        tests: { type: 'array' },
        without: { type: 'array' },
        draws: { type: 'number' },
      },
    },
  },
};
