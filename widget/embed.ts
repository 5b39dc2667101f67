/**
 * The one tag: `<script async src="https://…/embed.js" data-site="demo"></script>` puts a <praat-mee> where it stands. It may be `async`,
 * `defer` or a module, come later and stand there twice. `data-article` names the article's address where the page itself does not.
 * Elements placed by hand need the tag once, without `data-site`. The rest is loaded when one of them comes near the screen.
 */
declare const BUNDLE: string;

/** How far from the screen loading begins: about two turns of a finger. */
const NEAR = '900px';
const TAG = /\/embed\.js(\?.*)?$/;

const scripts = () => [...document.scripts].filter(({ src }) => TAG.test(src));
const own = document.currentScript as HTMLScriptElement | null;
const address = new URL(BUNDLE, own && TAG.test(own.src) ? own.src : scripts()[0]?.src).href;

const near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && load(), { rootMargin: NEAR });
const added = new MutationObserver(watch);

function mount(): void {
  for (const script of scripts()) {
    const { site, article, mounted } = script.dataset;
    if (!site || mounted !== undefined || script.closest('head')) continue;
    script.dataset.mounted = '';
    const element = document.createElement('praat-mee');
    element.setAttribute('site', site);
    if (article) element.setAttribute('article', article);
    script.after(element);
  }
}

function watch(): void {
  for (const element of document.querySelectorAll<HTMLElement>(
    ':is(praat-mee, praat-mee-poll, praat-mee-share, praat-mee-latest):not(:defined)',
  )) {
    // Through the CSSOM, which a strict style-src allows. As high as a discussion is by itself when little is said, so that nothing moves.
    element.style.display = 'flow-root';
    if (element.matches('praat-mee, praat-mee-poll')) element.style.minHeight ||= '16rem';
    near.observe(element);
  }
}

function load(): void {
  near.disconnect();
  added.disconnect();
  import(/* @vite-ignore */ address).catch(() => addEventListener('online', load, { once: true }));
}

mount();
watch();
// Who follows a link to a comment is not near the discussion yet.
if (location.hash.startsWith('#reactie')) load();
if (!customElements.get('praat-mee')) added.observe(document, { childList: true, subtree: true });
// A module runs once, however many tags name it; each of them tells when it has loaded.
document.addEventListener('load', mount, true);

export {};
