import { isAbsolute, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The address of a file as reports of CI write it: relative to the folder of the call where it lies in it. */
export function fileUri(name: string): string {
  if (name === '-') return 'stdin';
  const path = isAbsolute(name) ? relative('', name) : name;
  if (isAbsolute(path) || path.startsWith('..')) return pathToFileURL(name).href;
  return path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
