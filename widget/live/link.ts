/** Milliseconds: the first wait after a connection broke, the longest, and between signs of life. */
const FIRST_WAIT = 1_000;
const AT_MOST = 60_000;
const ALIVE = 45_000;

/**
 * A connection that is open while it is wanted. One that breaks or cannot be had is tried again, ever later and not at the same time as
 * others. Each time is also a look at what was missed, so that a reader whom no connection reaches hears it as well.
 * `address` is nothing while there is none. Gives what says whether it is wanted.
 */
export function link(address: () => string | null | undefined, hear: (message: string) => void, look: () => void) {
  let socket: WebSocket | undefined;
  /** Of the next try, or of the signs of life. */
  let timer: ReturnType<typeof setTimeout>;
  let tries = 0;
  let wanted = false;

  const open = () => {
    const place = address();
    if (!place) return later();
    const mine = new WebSocket(place);
    socket = mine;
    mine.onopen = () => {
      timer = setInterval(() => mine.send('?'), ALIVE);
      if (tries) look();
      tries = 0;
    };
    mine.onmessage = ({ data }) => data !== '!' && hear(data);
    mine.onclose = later;
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        look();
        open();
      },
      Math.min(AT_MOST, FIRST_WAIT * 2 ** tries++) * (0.5 + Math.random()),
    );
  };

  return (want: boolean) => {
    // Whoever comes back looks as well, and who comes later than the page.
    if (!want) tries = 1;
    if (want === wanted) return;
    wanted = want;
    clearTimeout(timer);
    if (want) return open();
    if (socket) socket.onclose = null;
    socket?.close();
  };
}
