import fc from 'fast-check';

// A property that fails is made smaller step by step, which may take an hour for a tree: whoever waits is told what was found by then.
fc.configureGlobal({ interruptAfterTimeLimit: 40_000 });
