import { createApp, h } from 'vue';
import '../theme/tokens.css';
import './page.css';
import { START_WORKER } from '../theme/playground/ask-worker.ts';
import Playground from '../theme/playground/Playground.vue';
import WorkerInside from '../theme/playground/worker.ts?worker&inline';

/** The language of the reader among those of the page. */
const language = (['fr', 'en', 'de'] as const).find((one) => navigator.language.startsWith(one)) ?? 'fr';
const root = document.documentElement;
root.lang = language;
const night = matchMedia('(prefers-color-scheme: dark)');
const follow = (): void => void root.classList.toggle('dark', night.matches);
night.addEventListener('change', follow);
follow();

createApp({ render: () => h(Playground, { language }) })
  // A page that was opened from a folder may not start a worker from a file: it stands in the page itself.
  .provide(START_WORKER, () => new WorkerInside())
  .mount('#page');
