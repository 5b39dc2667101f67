// As frameworks do it: another article without loading the page, its canonical link a moment after its address.
const TITLES = { maandag: 'De vergadering van maandag', vrijdag: 'De borrel van vrijdag' };

function show() {
  const day = new URLSearchParams(location.search).get('dag') ?? 'maandag';
  document.querySelector('h1').textContent = TITLES[day] ?? TITLES.maandag;
  document.querySelector('link[rel=canonical]').href = `https://vakblad.example/wisselen/${day}`;
}

document.querySelector('nav').addEventListener('click', (event) => {
  if (!event.target.href) return;
  event.preventDefault();
  history.pushState(null, '', event.target.href);
  requestAnimationFrame(show);
});
addEventListener('popstate', show);
show();
