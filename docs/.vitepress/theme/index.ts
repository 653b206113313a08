import type { Theme } from 'vitepress';
// Without the web fonts: the site speaks in the letters of the documents.
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent, h } from 'vue';
import NotFound from './NotFound.vue';
import './tokens.css';
import { START_WORKER } from './playground/ask-worker.ts';

const theme: Theme = {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'not-found': () => h(NotFound) }),
  enhanceApp({ app, router, siteData }) {
    router.onBeforeRouteChange = (to) => {
      const name = /^\/fr\/([\w-]+)/.exec(to)?.[1] ?? '';
      if (!(siteData.value.themeConfig as { readonly englishOnly: readonly string[] }).englishOnly.includes(name))
        return;
      void router.go('/fr/');
      return false;
    };
    router.onAfterRouteChange = () => {
      if (typeof document === 'undefined') return;
      const content = document.getElementById('VPContent');
      if (content?.classList.contains('is-home')) content.setAttribute('role', 'main');
      else content?.removeAttribute('role');
    };
    app.provide(START_WORKER, () => new Worker(new URL('./playground/worker.ts', import.meta.url), { type: 'module' }));
    app.component(
      'Playground',
      defineAsyncComponent(() => import('./playground/Playground.vue')),
    );
  },
};

export default theme;
