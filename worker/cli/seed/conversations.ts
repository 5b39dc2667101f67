/** What people say under the pages in demo/. All of them are made up. */

export interface Said {
  name: string;
  hoursAgo: number;
  text: string;
  /** Not decided on yet, so it waits at the desk. */
  waits?: true;
  /** Who else writes from the same place. */
  place?: string;
  /** Their vote, which they show: the place of the option. */
  side?: number;
  /** How many readers value it. */
  valued?: number;
  replies?: Said[];
}

export interface Conversation {
  url: string;
  title: string;
  poll?: { question: string; options: { label: string; votes: number }[] };
  said: Said[];
}

const stuur: Conversation = {
  url: 'https://vakblad.example/loopbaan/wie-zit-er-aan-het-stuur',
  title: 'Wie zit er aan het stuur van uw loopbaan?',
  poll: {
    question: 'Wie heeft de regie over uw loopbaan?',
    options: [
      { label: 'Ikzelf', votes: 29 },
      { label: 'Mijn werkgever en ik samen', votes: 42 },
      { label: 'Vooral mijn werkgever', votes: 11 },
      { label: 'Vooral het toeval', votes: 22 },
    ],
  },
  said: [
    {
      name: 'Hanneke Wiersma',
      hoursAgo: 92,
      side: 2,
      valued: 9,
      text: 'Het verhaal van Karin herken ik. Bij ons kreeg iedereen een loopbaancoach op de dag dat de reorganisatie bekend werd. Aardige vrouw, daar ligt het niet aan. Maar regie die u krijgt omdat u weg moet, is geen regie.',
      replies: [
        {
          name: 'Dirk-Jan Postmus',
          hoursAgo: 90.5,
          text: 'Toch liever een coach dan niets. Mijn vader kreeg in 1993 een handdruk en een doos voor zijn spullen.',
          replies: [
            {
              name: 'Hanneke Wiersma',
              hoursAgo: 89,
              text: 'Daar hebt u gelijk in. Ik bedoel vooral: bied het aan als het nog goed gaat. Dan durven mensen ook te zeggen wat ze willen.',
            },
          ],
        },
        {
          name: 'Petra van Loon',
          hoursAgo: 74,
          text: 'Bij ons was die coach er al twee jaar voor de sluiting. Bijna niemand ging, want wie ging, “zou wel weg willen”. Het ligt dus ook aan wat collega’s ervan vinden.',
        },
      ],
    },
    {
      name: 'Fatima Bouzid',
      hoursAgo: 86,
      side: 0,
      valued: 14,
      text: 'Ik zit wél zelf aan het stuur, en dat is hard werken. Na mijn scheiding ben ik in de avonduren gaan studeren. Vier jaar, met twee kinderen. Nu ben ik controller bij een woningcorporatie.\n\nEerlijk is eerlijk: mijn moeder paste elke dinsdag en donderdag op. Zonder haar was het niet gelukt.',
      replies: [
        {
          name: 'Marloes Klein',
          hoursAgo: 84,
          valued: 3,
          text: 'Knap gedaan. En die laatste twee zinnen zijn voor mij de kern van het hele artikel.',
        },
      ],
    },
    {
      name: 'Gerrit Hofman',
      hoursAgo: 79,
      side: 1,
      valued: 5,
      text: 'Eenenveertig jaar bij dezelfde baas en nooit spijt gehad. Ik heb daar vijf verschillende vakken geleerd. Niet omdat ik regie had, maar omdat de chef zei: Gerrit, ga jij daar eens kijken. Dat mag tegenwoordig niet meer goed heten, geloof ik.',
    },
    {
      name: 'Sanne de Groot',
      hoursAgo: 70,
      side: 1,
      valued: 11,
      text: 'Ik werk bij personeelszaken en ik heb “neem de regie” ook in vacatures gezet. Na dit stuk schrijf ik liever op wat wij zelf doen. Wat bij ons hielp:\n\n- vier uur per maand leertijd, in het rooster\n- een budget waar geen handtekening voor nodig is\n- een leidinggevende die ernaar **vraagt**',
      replies: [
        {
          name: 'Bas Terpstra',
          hoursAgo: 68,
          text: 'Mag ik vragen hoeveel mensen dat budget gebruiken? Bij ons blijft het meeste liggen.',
          replies: [
            {
              name: 'Sanne de Groot',
              hoursAgo: 67,
              text: 'Eerst ongeveer één op de tien. Sinds leidinggevenden er zelf over beginnen is het één op de drie. Vooral mensen die dachten dat het niet voor hen was.',
            },
          ],
        },
      ],
    },
    {
      name: 'Ahmet Yıldız',
      hoursAgo: 54,
      side: 0,
      valued: 2,
      text: 'Sinds ik voor mezelf werk heb ik alle regie. Ook over mijn pensioen, mijn ziekteverzuim en mijn slapeloze nachten. Ik zou niet anders willen, maar noem het geen vrijheid zonder de rekening erbij te leggen.',
    },
    {
      name: 'Lotte Brinkman',
      hoursAgo: 45,
      text: 'Ik ben 24 en iedereen zegt dat ik *alles* kan worden. Ik word er vooral moe van. Ik zou het fijn vinden als er één iemand op mijn werk zei: dit kun jij goed, ga daarmee verder.',
      replies: [
        {
          name: 'Gerrit Hofman',
          hoursAgo: 43,
          text: 'Vraag het aan de oudste collega op de afdeling. Wij zien meer dan u denkt en er wordt ons zelden iets gevraagd.',
        },
      ],
    },
    {
      name: 'Wim Scholten',
      hoursAgo: 33,
      text: '> Regie is geen karaktertrek.\n\nDaar ben ik het niet mee eens. Ik heb twintig jaar ploegen aangestuurd. Van twee mensen met hetzelfde rooster en hetzelfde loon vraagt de een om een cursus en de ander om een reden. Dat is wel degelijk karakter.',
      replies: [
        {
          name: 'Noor Hendriks',
          hoursAgo: 31,
          valued: 4,
          text: 'Of de een heeft eerder gemerkt dat vragen zin heeft en de ander juist niet. Van buiten ziet dat er hetzelfde uit.',
        },
      ],
    },
    {
      name: 'Johan Meijer',
      hoursAgo: 20,
      side: 3,
      valued: 8,
      text: 'Het toeval, en een goede chef in 2009.',
    },
    {
      name: 'Priya Ramdin',
      hoursAgo: 11,
      text: 'Vanuit de ondernemingsraad: vraag eens hoeveel van het opleidingsgeld naar de hoogste schalen gaat. Wij schrokken van het antwoord. Over die drukkerij in Hengelo wil ik graag meer lezen, komt daar nog een vervolg op?',
    },
    {
      name: 'Mirjam Aalbers',
      hoursAgo: 4.2,
      text: 'Mooi stuk. Ik mis alleen de mantelzorgers. Wie naast het werk voor een ouder zorgt, stuurt niet meer, die remt.',
      waits: true,
    },
    {
      name: 'Sterk in je Loopbaan',
      hoursAgo: 3.4,
      text: 'Wil jij wél de regie? Doe de gratis test op https://sterkinjeloopbaan.example/test en boek een gesprek via https://sterkinjeloopbaan.example/gesprek. Volg ons ook op https://kanalen.example/sterkinjeloopbaan voor tips!',
      waits: true,
    },
    {
      name: 'Kees van Vliet',
      hoursAgo: 2.6,
      text: 'Die omscholingsbureaus zijn stuk voor stuk oplichters. Drieduizend euro betaald, nooit een diploma gezien.',
      waits: true,
    },
    { name: 'Jolanda Smit', hoursAgo: 2.3, text: 'Helemaal mee eens, bij ons gaat het precies zo.', waits: true, place: 'kantoor' },
    { name: 'Ron Dekker', hoursAgo: 2.1, text: 'Helemaal mee eens, bij ons gaat het precies zo.', waits: true, place: 'kantoor' },
    {
      name: 'Bouke S.',
      hoursAgo: 0.6,
      text: 'WAT EEN ONZIN. Iedereen die zeurt over “geen tijd” zit ’s avonds gewoon op de bank.',
      waits: true,
    },
  ],
};

const stationsplein: Conversation = {
  url: 'https://lindewaard.example/stationsplein',
  title: 'Denk mee over het Stationsplein',
  said: [
    {
      name: 'Ria Oosterhuis',
      hoursAgo: 60,
      text: 'Fijn, meer bomen. Denkt u ook aan mensen die slecht lopen? Van de bus naar het perron is nu 180 meter zonder bank.',
      replies: [
        {
          name: 'Hassan Idrissi',
          hoursAgo: 52,
          text: 'Hier sluit ik mij bij aan. Graag banken met een leuning, dan kan mijn moeder weer opstaan.',
        },
      ],
    },
    {
      name: 'Floor Wassink',
      hoursAgo: 27,
      text: 'Zeshonderd plekken voor fietsen klinkt veel, maar nu al staan er op dinsdag en donderdag honderden naast de rekken. Kan de stalling ook aan de zuidkant open?',
    },
    { name: 'Theo Lubbers', hoursAgo: 1.2, text: 'Waar moet ik straks mijn vrouw afzetten met de auto?', waits: true },
  ],
};

const readme: Conversation = {
  url: 'https://nachtbouw.example/loopbaan-in-een-readme',
  title: 'Ik heb mijn loopbaan in een README gezet',
  said: [
    {
      name: 'jelle',
      hoursAgo: 200,
      text: 'Gedaan. Mijn `bekende problemen` waren langer dan de rest bij elkaar. Teamleider vond het kopje `wat je nodig hebt` het meest waard.',
      replies: [{ name: 'Ruben', hoursAgo: 198, text: 'Dat is precies wat ik hoopte. Ga je het bijhouden?' }],
    },
    {
      name: 'Inge Maas',
      hoursAgo: 150,
      text: 'Leuk idee, maar ik zou het niet delen. Een lijst met zwakke plekken leest anders als er bezuinigd wordt.',
    },
  ],
};

/** Under a page that is read from right to left; people there write in both directions. */
const ruimte: Conversation = {
  url: 'https://lindewaard.example/ar/stationsplein',
  title: 'شارك برأيك في ساحة المحطة',
  said: [
    {
      name: 'ليلى منصور',
      hoursAgo: 30,
      text: 'فكرة جميلة! هل سيبقى الموقف رقم 12 قريبًا من المدخل؟',
      replies: [
        { name: 'Gerda de Boer', hoursAgo: 28, text: 'Dat staat in het plan: halte 12 komt dichterbij (zie pagina 4).' },
        { name: 'يوسف حداد', hoursAgo: 20, text: 'شكرًا Gerda، هذا خبر جيد.' },
      ],
    },
    { name: 'Ahmed El Idrissi', hoursAgo: 9, text: 'أتمنى مقاعد لها مساند.\n\nBanken met een leuning, dus!' },
  ],
};

/** Under a site that goes to another article without loading again. */
const wisselen: readonly Conversation[] = [
  {
    url: 'https://vakblad.example/wisselen/maandag',
    title: 'De vergadering van maandag',
    said: [{ name: 'Petra Smit', hoursAgo: 40, text: 'Om half negen kan ik nog niet vergaderen. Wie wel?' }],
  },
  {
    url: 'https://vakblad.example/wisselen/vrijdag',
    title: 'De borrel van vrijdag',
    said: [{ name: 'Ruud Kok', hoursAgo: 3, text: 'Bij ons is de borrel verplaatst naar donderdag. Eindelijk is iedereen er.' }],
  },
];

export const conversations: readonly Conversation[] = [stuur, stationsplein, readme, ruimte, ...wisselen];
