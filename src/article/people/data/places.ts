/**
 * The world's states, one a line: name; other names; demonyms; capital. An alias of one letter pair is upper-case only.
 * A profile's countries come first; these fill in what a story does not list.
 */
export const COUNTRIES = `
Afghanistan;;Afghan,Afghans;Kabul
Albania;;Albanian,Albanians;Tirana
Algeria;;Algerian,Algerians;Algiers
Andorra;;Andorran,Andorrans;Andorra la Vella
Angola;;Angolan,Angolans;Luanda
Argentina;;Argentine,Argentines,Argentinian,Argentinians;Buenos Aires
Armenia;;Armenian,Armenians;Yerevan
Australia;;Australian,Australians;Canberra
Austria;;Austrian,Austrians;Vienna
Azerbaijan;;Azerbaijani,Azerbaijanis,Azeri,Azeris;Baku
Bahamas;the Bahamas;Bahamian,Bahamians;Nassau
Bahrain;;Bahraini,Bahrainis;Manama
Bangladesh;;Bangladeshi,Bangladeshis;Dhaka
Barbados;;Barbadian,Barbadians;Bridgetown
Belarus;Belorussia;Belarusian,Belarusians;Minsk
Belgium;;Belgian,Belgians;Brussels
Belize;;Belizean,Belizeans;Belmopan
Benin;;Beninese;Porto-Novo
Bhutan;;Bhutanese;Thimphu
Bolivia;;Bolivian,Bolivians;La Paz
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian,Bosnians;Sarajevo
Botswana;;Botswanan;Gaborone
Brazil;;Brazilian,Brazilians;Brasilia
Brunei;;Bruneian;Bandar Seri Begawan
Bulgaria;;Bulgarian,Bulgarians;Sofia
Burkina Faso;;Burkinabe;Ouagadougou
Burundi;;Burundian,Burundians;Bujumbura
Cambodia;;Cambodian,Cambodians;Phnom Penh
Cameroon;;Cameroonian,Cameroonians;Yaounde
Canada;;Canadian,Canadians;Ottawa
Chad;;Chadian,Chadians;N'Djamena
Chile;;Chilean,Chileans;
China;People's Republic of China,PRC;Chinese;Beijing
Colombia;;Colombian,Colombians;Bogota
Congo;Democratic Republic of Congo,Democratic Republic of the Congo;Congolese;Kinshasa
Costa Rica;;Costa Rican,Costa Ricans;
Croatia;;Croatian,Croatians,Croat,Croats;Zagreb
Cuba;;Cuban,Cubans;Havana
Cyprus;;Cypriot,Cypriots;Nicosia
Czech Republic;Czechia,the Czech Republic;Czech,Czechs;Prague
Denmark;;Danish,Danes;Copenhagen
Djibouti;;Djiboutian;
Dominican Republic;the Dominican Republic;;Santo Domingo
East Timor;Timor-Leste;Timorese;Dili
Ecuador;;Ecuadorian,Ecuadorians,Ecuadorean;Quito
Egypt;;Egyptian,Egyptians;Cairo
El Salvador;;Salvadoran,Salvadorans;
Eritrea;;Eritrean,Eritreans;Asmara
Estonia;;Estonian,Estonians;Tallinn
Ethiopia;;Ethiopian,Ethiopians;Addis Ababa
Fiji;;Fijian,Fijians;Suva
Finland;;Finnish,Finns;Helsinki
France;;French;Paris
Gabon;;Gabonese;Libreville
Gambia;the Gambia;Gambian,Gambians;Banjul
Georgia;;Georgian,Georgians;Tbilisi
Germany;;German,Germans;Berlin
Ghana;;Ghanaian,Ghanaians;Accra
Greece;;Greek,Greeks;Athens
Greenland;;Greenlander;Nuuk
Guatemala;;Guatemalan,Guatemalans;
Guinea;;Guinean,Guineans;Conakry
Guyana;;Guyanese;Georgetown
Haiti;;Haitian,Haitians;Port-au-Prince
Honduras;;Honduran,Hondurans;Tegucigalpa
Hong Kong;;Hong Konger,Hong Kongers;
Hungary;;Hungarian,Hungarians;Budapest
Iceland;;Icelandic,Icelanders;Reykjavik
India;;Indian,Indians;New Delhi
Indonesia;;Indonesian,Indonesians;Jakarta
Iran;Islamic Republic of Iran;Iranian,Iranians;Tehran
Iraq;;Iraqi,Iraqis;Baghdad
Ireland;Republic of Ireland;Irish;Dublin
Israel;;Israeli,Israelis;Tel Aviv,Jerusalem
Italy;;Italian,Italians;Rome
Ivory Coast;Cote d'Ivoire;Ivorian,Ivorians;Abidjan
Jamaica;;Jamaican,Jamaicans;
Japan;;Japanese;Tokyo
Jordan;;Jordanian,Jordanians;Amman
Kazakhstan;;Kazakh,Kazakhs;Astana
Kenya;;Kenyan,Kenyans;Nairobi
Kosovo;;Kosovar,Kosovars;Pristina
Kuwait;;Kuwaiti,Kuwaitis;Kuwait City
Kyrgyzstan;;Kyrgyz;Bishkek
Laos;;Lao,Laotian,Laotians;Vientiane
Latvia;;Latvian,Latvians;Riga
Lebanon;;Lebanese;Beirut
Lesotho;;Basotho;Maseru
Liberia;;Liberian,Liberians;Monrovia
Libya;;Libyan,Libyans;Tripoli
Liechtenstein;;;Vaduz
Lithuania;;Lithuanian,Lithuanians;Vilnius
Luxembourg;;Luxembourgish;
Madagascar;;Malagasy;Antananarivo
Malawi;;Malawian,Malawians;Lilongwe
Malaysia;;Malaysian,Malaysians;Kuala Lumpur
Maldives;the Maldives;Maldivian;
Mali;;Malian,Malians;Bamako
Malta;;Maltese;Valletta
Mauritania;;Mauritanian;Nouakchott
Mauritius;;Mauritian;Port Louis
Mexico;;Mexican,Mexicans;Mexico City
Moldova;;Moldovan,Moldovans;Chisinau
Monaco;;Monegasque;
Mongolia;;Mongolian,Mongolians;Ulaanbaatar,Ulan Bator
Montenegro;;Montenegrin,Montenegrins;Podgorica
Morocco;;Moroccan,Moroccans;Rabat
Mozambique;;Mozambican,Mozambicans;Maputo
Myanmar;Burma;Burmese;Naypyidaw
Namibia;;Namibian,Namibians;Windhoek
Nepal;;Nepalese,Nepali;Kathmandu
Netherlands;the Netherlands,Holland;Dutch;Amsterdam,The Hague
New Zealand;;New Zealander,New Zealanders;Wellington
Nicaragua;;Nicaraguan,Nicaraguans;Managua
Niger;;Nigerien;Niamey
Nigeria;;Nigerian,Nigerians;Abuja
North Korea;DPRK,Democratic People's Republic of Korea;North Korean,North Koreans;Pyongyang
North Macedonia;Macedonia;Macedonian,Macedonians;Skopje
Norway;;Norwegian,Norwegians;Oslo
Oman;;Omani,Omanis;Muscat
Pakistan;;Pakistani,Pakistanis;Islamabad
Palestine;Palestinian Authority,Palestinian territories;Palestinian,Palestinians;Ramallah
Panama;;Panamanian,Panamanians;Panama City
Papua New Guinea;;;Port Moresby
Paraguay;;Paraguayan,Paraguayans;Asuncion
Peru;;Peruvian,Peruvians;Lima
Philippines;the Philippines;Filipino,Filipinos,Philippine;Manila
Poland;;Polish,Poles;Warsaw
Portugal;;Portuguese;Lisbon
Puerto Rico;;Puerto Rican,Puerto Ricans;San Juan
Qatar;;Qatari,Qataris;Doha
Romania;;Romanian,Romanians;Bucharest
Russia;Russian Federation;Russian,Russians;Moscow
Rwanda;;Rwandan,Rwandans;Kigali
Saudi Arabia;;Saudi,Saudis;Riyadh
Senegal;;Senegalese;Dakar
Serbia;;Serbian,Serbians,Serb,Serbs;Belgrade
Sierra Leone;;;Freetown
Singapore;;Singaporean,Singaporeans;
Slovakia;;Slovak,Slovaks;Bratislava
Slovenia;;Slovenian,Slovenians,Slovene;Ljubljana
Somalia;;Somali,Somalis;Mogadishu
South Africa;;South African,South Africans;Pretoria
South Korea;Republic of Korea,ROK;South Korean,South Koreans;Seoul
South Sudan;;South Sudanese;Juba
Soviet Union;USSR,the Soviet Union;Soviet,Soviets;
Spain;;Spanish,Spaniards;Madrid
Sri Lanka;;Sri Lankan,Sri Lankans;Colombo
Sudan;;Sudanese;Khartoum
Suriname;;Surinamese;Paramaribo
Sweden;;Swedish,Swedes;Stockholm
Switzerland;;Swiss;Bern
Syria;;Syrian,Syrians;Damascus
Taiwan;;Taiwanese;Taipei
Tajikistan;;Tajik,Tajiks;Dushanbe
Tanzania;;Tanzanian,Tanzanians;Dodoma
Thailand;;Thai,Thais;Bangkok
Togo;;Togolese;Lome
Tunisia;;Tunisian,Tunisians;Tunis
Turkey;Türkiye;Turkish,Turks;Ankara
Turkmenistan;;Turkmen;Ashgabat
Uganda;;Ugandan,Ugandans;Kampala
Ukraine;;Ukrainian,Ukrainians;Kyiv,Kiev
United Arab Emirates;UAE,the United Arab Emirates,U.A.E.,Emirates;Emirati,Emiratis;Abu Dhabi
United Kingdom;UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland;British,Britons,English,Scottish,Welsh;London
United States;US,U.S.,USA,U.S.A.,America,United States of America,the United States;American,Americans;Washington
Uruguay;;Uruguayan,Uruguayans;Montevideo
Uzbekistan;;Uzbek,Uzbeks;Tashkent
Vatican City;Vatican,the Vatican,Holy See;;
Venezuela;;Venezuelan,Venezuelans;Caracas
Vietnam;Viet Nam;Vietnamese;Hanoi
West Germany;;West German,West Germans;Bonn
East Germany;;East German,East Germans;
Yemen;;Yemeni,Yemenis;Sanaa
Yugoslavia;;Yugoslav,Yugoslavs;
Zambia;;Zambian,Zambians;Lusaka
Zimbabwe;;Zimbabwean,Zimbabweans;Harare
`;

/** States and provinces, continents, regions, and cities that news names without saying what they are. */
export const PLACES =
  "Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;" +
  "Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;" +
  "Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;" +
  "Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington State;West Virginia;" +
  "Wisconsin;Wyoming;Guam;Ala.;Ariz.;Ark.;Calif.;Colo.;Conn.;Del.;Fla.;Ga.;Ill.;Ind.;Kan.;Ky.;La.;Md.;Mass.;Mich.;" +
  "Minn.;Miss.;Mo.;Mont.;Neb.;Nev.;N.H.;N.J.;N.M.;N.Y.;N.C.;N.D.;Okla.;Ore.;Pa.;R.I.;S.C.;S.D.;Tenn.;Tex.;Vt.;Va.;" +
  "Wash.;W.Va.;Wis.;Wyo.;D.C.;Ontario;Quebec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;Queensland;" +
  "New South Wales;Victoria;Tasmania;Bavaria;Catalonia;Crimea;Chechnya;Dagestan;Kashmir;Tibet;Xinjiang;Guangdong;" +
  "Sichuan;Punjab;Kurdistan;Gaza;West Bank;Gaza Strip;Golan Heights;Donbas;Donetsk;Luhansk;Siberia;Europe;Asia;Africa;" +
  "North America;South America;Latin America;Central America;Antarctica;Middle East;Far East;Southeast Asia;Balkans;" +
  "Caribbean;Baltics;Scandinavia;Persian Gulf;Midwest;New England;Silicon Valley;Wall Street;Capitol Hill;Manhattan;" +
  "Brooklyn;Queens;Bronx;Harlem;Hollywood;New York City;Los Angeles;Chicago;Houston;Philadelphia;Phoenix;San Antonio;" +
  "San Diego;Dallas;San Jose;Austin;Jacksonville;San Francisco;Columbus;Indianapolis;Fort Worth;Charlotte;Seattle;" +
  "Denver;Boston;El Paso;Detroit;Nashville;Memphis;Portland;Oklahoma City;Las Vegas;Louisville;Baltimore;Milwaukee;" +
  "Albuquerque;Tucson;Fresno;Sacramento;Kansas City;Atlanta;Omaha;Miami;Oakland;Minneapolis;Tulsa;Cleveland;" +
  "New Orleans;Tampa;Honolulu;St. Louis;Pittsburgh;Cincinnati;Anchorage;Newark;Orlando;Buffalo;Salt Lake City;" +
  "Des Moines;Cedar Rapids;Manchester;Nashua;Birmingham;Rochester;Albany;Hartford;Providence;Richmond;Norfolk;" +
  "Charleston;Savannah;St. Paul;Boise;Reno;Santa Fe;Toronto;Montreal;Vancouver;Calgary;Edmonton;Winnipeg;" +
  "Liverpool;Leeds;Glasgow;Edinburgh;Belfast;Cardiff;Bristol;Oxford;Cambridge;Munich;Hamburg;Frankfurt;Cologne;" +
  "Stuttgart;Dresden;Leipzig;Milan;Naples;Turin;Venice;Florence;Marseille;Lyon;Strasbourg;Barcelona;Valencia;" +
  "Seville;Porto;Geneva;Zurich;Basel;Davos;Rotterdam;Antwerp;Krakow;Gdansk;Odesa;Odessa;Kharkiv;Lviv;Mariupol;Kherson;" +
  "Bakhmut;Zaporizhzhia;St. Petersburg;Saint Petersburg;Sochi;Kazan;Novosibirsk;Yekaterinburg;Vladivostok;Grozny;" +
  "Istanbul;Izmir;Aleppo;Mosul;Basra;Fallujah;Kandahar;Karachi;Lahore;Mumbai;Bombay;Calcutta;Kolkata;Chennai;" +
  "Bangalore;Hyderabad;Shanghai;Guangzhou;Shenzhen;Wuhan;Chongqing;Tianjin;Chengdu;Dalian;Dandong;Osaka;Kyoto;" +
  "Hiroshima;Nagasaki;Fukushima;Okinawa;Busan;Incheon;Ho Chi Minh City;Saigon;Da Nang;Mecca;Medina;Jeddah;Dubai;" +
  "Casablanca;Alexandria;Lagos;Johannesburg;Cape Town;Durban;Mombasa;Sydney;Melbourne;Brisbane;Perth;Adelaide;" +
  "Auckland;Christchurch;Rio de Janeiro;Sao Paulo;Santiago;Medellin;Guantanamo Bay;Tijuana;Ciudad Juarez;Acapulco;" +
  "Guadalajara;Benghazi;Waterloo;Hiroshima;Chernobyl;Srebrenica;Pearl Harbor;Ground Zero;Camp David;Panmunjom";

/** Parties, peoples, creeds and known bodies that a capital alone would not tell apart; kind, then names. */
export const KNOWN_BODIES: readonly (readonly ["group" | "org" | "outlet", string])[] = [
  [
    "group",
    "Republicans;Democrats;Conservatives;Liberals;Libertarians;Greens;Tories;Communists;Socialists;Muslims",
  ],
  [
    "group",
    "Christians;Jews;Catholics;Protestants;Evangelicals;Mormons;Hindus;Sikhs;Buddhists;Shiites;Sunnis;Kurds",
  ],
  [
    "group",
    "Latinos;Hispanics;Asians;Africans;Europeans;Arabs;Westerners;Southerners;African-Americans;Texans",
  ],
  ["group", "the West;Californians;New Yorkers;Iowans;Floridians;Ohioans;Virginians;Taliban;Houthis"],
  [
    "org",
    "GOP;Republican Party;Democratic Party;Republican National Committee=RNC;Democratic National Committee=DNC",
  ],
  [
    "org",
    "Congress;Senate;House;House of Representatives;Supreme Court;Pentagon;State Department;Justice Department",
  ],
  [
    "org",
    "Kremlin=the Kremlin;Department of Justice;Treasury;Federal Reserve=Fed;Central Intelligence Agency=CIA;White House=the White House",
  ],
  [
    "org",
    "Federal Bureau of Investigation=FBI;National Security Agency=NSA;Internal Revenue Service=IRS;EPA;FDA;SEC",
  ],
  [
    "org",
    "United Nations=UN=U.N.;European Union=EU=E.U.;NATO;World Bank;International Monetary Fund=IMF;OPEC;WTO",
  ],
  [
    "org",
    "World Health Organization=WHO;Red Cross;Amnesty International;Human Rights Watch;Hamas;Hezbollah;al-Qaida",
  ],
  [
    "org",
    "al-Qaeda;Al Qaeda;Islamic State=ISIS=ISIL;Labour Party;Conservative Party;Bundestag;Knesset;Duma;Vatican",
  ],
  [
    "org",
    "National Rifle Association=NRA;Planned Parenthood;ACLU;Google;Facebook;Apple;Amazon;Microsoft;Boeing;Goldman Sachs",
  ],
  [
    "outlet",
    "Reuters;Associated Press=AP;Agence France-Presse=AFP;Bloomberg=Bloomberg News;BBC;CNN;MSNBC;Fox News;NPR",
  ],
  [
    "outlet",
    "NBC=NBC News;CBS=CBS News;ABC=ABC News;PBS;C-SPAN;New York Times=The New York Times;Washington Post=The Washington Post",
  ],
  [
    "outlet",
    "Wall Street Journal=The Wall Street Journal;Los Angeles Times;USA Today;Politico;Guardian=The Guardian;Economist=The Economist",
  ],
  [
    "outlet",
    "Financial Times;Time magazine;Newsweek;Al Jazeera;Xinhua;TASS=Tass;Interfax;Kyodo;Yonhap;Breitbart=Breitbart News;BuzzFeed;Vox",
  ],
  [
    "outlet",
    "Huffington Post;Daily Beast;Washington Examiner;National Review;Weekly Standard;Boston Globe;Des Moines Register;Twitter;YouTube",
  ],
];
