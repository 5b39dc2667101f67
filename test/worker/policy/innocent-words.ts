/** What stands on lists of publishers, in Dutch and English: short words above all, since those stand within others. */
export const LISTED = [
  'hoer',
  'kut',
  'lul',
  'anaal',
  'anus',
  'aars',
  'kont',
  'tiet',
  'pik',
  'slet',
  'teef',
  'trut',
  'mof',
  'neger',
  'jood',
  'homo',
  'pot',
  'geil',
  'sex',
  'seks',
  'porno',
  'kanker',
  'tering',
  'tyfus',
  'pest',
  'dood',
  'moord',
  'bom',
  'isis',
  'nazi',
  'ras',
  'sukkel',
  'idioot',
  'mongool',
  'ass',
  'anal',
  'cum',
  'cock',
  'cunt',
  'dick',
  'fag',
  'fuck',
  'hell',
  'rape',
  'shit',
  'slut',
  'tit',
  'tits',
  'spic',
  'crap',
  'damn',
  'cialis',
];

/** Words that hold one of those and say nothing of the kind: none of them may be held. */
export const INNOCENT_DUTCH =
  `kanaal banaal kanalen schoerder rumoer behoeren vloer hoera hoeraatje schoener kuttekoven acute execute kutsjebel gelul lullaby prullenbak
  krullen vullen onderhuids manusje janus januskop maars laars laarzen baars kaarsje paars contact kontakt horizont frontaal optie petitie
  repetitie identiteit quantiteit tietze pikant piket pikken typisch plakspik epiek spikkel atletiek sletrok toilet pallet filet haarlet teefje
  stijfselteef strutten structuur instructie mofongo alfabet moffelen negeren genegeerd integer intergraal onderneger joodse joodiumzout
  homogeen homoniem homofoon homoeopaat chromosoom potlood pottenbakker compote spotten depot kapot expositie poten geilenkirchen sextant
  sexagesima essex sussex middlesex seksueel seksen reeksen kankeronderzoek kankerpatient watering wetering verbetering beïnvloeding
  sterinkje tyfusvaccin pesto pesten podium tempest doodmoe doodlopend noodbrood verdoodsimpel moordkuil vermoord noordelijk koord bommelding
  bombarie symboom bomen isisgodin genazitten nazien nazicht nazipropaganda grasland gras rassen gebras karas sukkelen gesukkel kasukkel
  idiootje videootje mongools mongolie klassiek glas massage passage assistent plassen tassen analyse analist kanaliseren banaliteit document
  cumulatief circumflex cocktail hancock dickens edicks fagot flagrant schaakshell helling schelling raper raperij drape shitake ouders absluten
  titel titanic petits titus specialist socialist materialist scrapen damnoen spicht inspectie respicieren despicabel`.split(/\s+/);

export const INNOCENT_ENGLISH =
  `class classic glass pass passage assess assist bass brass embarrass grass harass mass analyse analysis canal banal document circumstance
  accumulate cucumber succumb peacock cocktail hancock babcock scunthorpe dickens medick fagot faggotted shell hello seashell shellfish
  nutshell drape grape scrape therapeutic rapeseed trapeze shiitake mishit slutsky institute constitution title titan petition appetite
  entity quantity spice conspicuous despicable suspicion scrap scrapbook goddamned damnation specialist socialist commercialism essex
  sussex sextant sextet homogeneous homonym homophone pikestaff spike episode anuspara manuscript janus bomber bombastic rasher brasserie
  crisis analysis oasis nazire dodoode hellenic michelle cockpit cockatoo weathercock dickcissel prickly arsenal parse sparse arse-kissing
  assassin butterfly button penistone lightwater clitheroe matsushita`.split(/\s+/);
