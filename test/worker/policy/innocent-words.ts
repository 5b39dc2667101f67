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
  `hoera hoerageroep rumoer vloer irkutsk jakutsk kuttekoven acute execute cellulose cellulitis celluloid lullaby prullenbak krullen
  kanaal banaal kanalen kanaaltunnel janus januskop tetanus manuscript laars laarsje baars kaars kaarslicht paars vaars konterfeiten
  contact horizon petieterig tietjerksteradeel identiteit kwantiteit pikant pikdonker pikhouweel spikkel oppikken halsletsel
  arbeidsletsel verkeersletsel atletiek filet steef structuur instructie thermofles thermoflessen homofoon homogeen homoniem homologatie
  alfabet negeren negerend manegeruiters genegeerd integer joodse jodium chromosoom potlood pottenbakker compote spotten spotprijs depot
  kapot expositie apotheek hypotheek hypothese potentieel geilenkirchen sextant sextet essex sussex middlesex staatsexamen
  toelatingsexamen basisexamen seksueel reeksen kankeronderzoek kankerfonds watering wetering verbetering fluistering schittering
  tyfusvaccin pesto podium boedapest pesticide doodmoe doodgewoon doodlopend noordelijk koord moordrecht bommelding bombarie bombast
  bomen bomvol zaltbommel symbool crisis crisisteam nazien nazingen nazitten gras grasland terras matras rasp krassen verrassing parasol
  sukkelen sukkeldrafje mongools mongolië klassiek klas massa massage kassa passage assistent assortiment plassen tassen wassen analyse
  analist analoog analfabeet kanaliseren banaliteit document cumulatief circumflex accumulatie cocktail cockpit cockerspaniël dickens
  fagot fagottist sarcofagen helling hellend schelling hellevoetsluis rapen draperen trapeze therapeut grapefruit besluit titel titanium
  petitie repetitie partituur constitutie restitutie substituut spichtig auspiciën inspectie scrapen specialist socialist socialisme
  commercialisering`.split(/\s+/);

export const INNOCENT_ENGLISH =
  `class classic glass pass passage assess assist bass brass embarrass grass harass mass analyse analysis canal banal document circumstance
  accumulate cucumber succumb peacock cocktail hancock babcock scunthorpe dickens medick fagot fagoting shell hello seashell shellfish
  nutshell drape grape scrape therapeutic rapeseed trapeze shiitake mishit slutsky institute constitution title titan petition appetite
  entity quantity spice conspicuous despicable suspicion scrap scrapbook scraping damnation specialist socialist commercialism essex
  sussex sextant sextet homogeneous homonym homophone pikestaff spike episode tetanus manuscript janus bomber bombastic rasher brasserie
  crisis analysis oasis hellenic michelle cockpit cockatoo weathercock dickcissel prickly arsenal parse sparse assassin butterfly button
  potato depot spotless tempest budapest horse penistone lightwater clitheroe matsushita`.split(/\s+/);
