// Takes the package in and uses nothing of it.

// oxlint-disable-next-line import/no-unassigned-import -- what is left of it then is what is measured
import '../../src/index.ts';
