/** What advertising looks like: each feature counts once, however often it is there. */
export interface SpamFeature {
  name: string;
  weight: number;
  pattern: RegExp;
}

/** Together this much waits for a moderator. One strong sign, or two weak ones. */
export const SPAM_THRESHOLD = 4;

/**
 * Weights are set by hand on published comments (test/bench/policy.ts measures them): 4 is what hardly anybody writes who has something
 * to say about an article; 2 and 1 are usual in advertising and possible elsewhere. No pattern has a repetition within a repetition,
 * and every gap has a limit, so that no text makes them slow.
 */
export const SPAM_FEATURES: readonly SpamFeature[] = [
  {
    name: 'channel',
    weight: 4,
    pattern:
      /\b(subscribe to|sub to|subscribe (me|us|back|my)|sub (me|4|for) sub|(my|our) (new )?(youtube )?(channel|chanel|playlist)|abonneer (je|u) op (mijn|ons)|(mijn|ons) (nieuwe )?(kanaal|youtubekanaal))\b/iu,
  },
  {
    name: 'visit',
    weight: 4,
    pattern:
      /\b(check (me|us|this|my|our|out|it out|them out|men out)|check(ed)? out (my|our|some of my)|please (watch|listen to|check)|(my|our) (youtube|soundcloud|vids|remix(es)?|mixtape|fan ?page)|hit me up|checkout my|(watch|see|visit|like) (my|our) (new )?(videos?|page|vids?|blog|track|songs?|site|website|covers?|music)|kijk (ook )?eens op (mijn|onze)|bezoek (mijn|onze)|neem een kijkje op (mijn|onze))\b/iu,
  },
  { name: 'follow', weight: 4, pattern: /\b(follow (me|us|4 follow)|like (my|our) (page|facebook)|volg (mij|me|ons) op)\b/iu },
  { name: 'subscribe', weight: 3, pattern: /\b(subscribe|suscribe|sucscribe|subs|subscribers|thumbs up)\b/iu },
  {
    name: 'money',
    weight: 4,
    pattern:
      /\b(earn (real |extra )?money|(make|making|made) (extra |real )?money|gift ?cards|(free|gratis) (gift ?cards?|bitcoins?|cadeaukaart|spins)|paypal money|get paid|work from home|(verdien|verdienen) (snel |veel |makkelijk )?(geld|€ ?\d+) (vanuit|per|met)|geld verdienen (vanuit|met)|snel rijk|passief inkomen)\b/iu,
  },
  {
    name: 'goods',
    weight: 3,
    pattern: /\b(viagra|cialis|casinobonus|forex|crypto ?signals?|onlyfans|sexdating|gratis spins|lening zonder bkr|kamagra)\b/iu,
  },
  { name: 'contact', weight: 3, pattern: /\b(whats ?app|telegram)\b.{0,30}(\+ ?\d|@)/iu },
  {
    name: 'offer',
    weight: 2,
    pattern:
      /\b(klik (hier|op de link)|click (here|the link)|bestel nu|koop nu|order now|sign up|gratis proef|100 ?% (gratis|free|legit)|kortingscode|giveaway)\b/iu,
  },
  { name: 'link', weight: 2, pattern: /https?:\/\/|\bwww\.|\b[a-z\d-]{2,40}\.(com|net|info|biz|top|xyz|shop|online|click)\b/iu },
  {
    name: 'artist',
    weight: 4,
    pattern:
      /\b(i rap\b|i make (music|videos|beats)|(new|small) youtuber|i ?(am|['’]?m) an? (singer|rapper|youtuber|producer|upcoming artist)|upload (new )?videos|did (a|some) covers?)/iu,
  },
  { name: 'video', weight: 1, pattern: /\bwatch\?v|youtu\.?be[./]/iu },
  { name: 'begging', weight: 2, pattern: /\b(please (help|vote|share|like|watch|join)|donate|gofundme|vote for)\b/iu },
];
