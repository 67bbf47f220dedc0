/** Spellings of one given name or surname in Latin letters; the first is the one that ids use. Not across languages. */
export const TRANSLITERATIONS: readonly (readonly string[])[] = [
  ["sergei", "sergey", "serguei", "sergej"],
  ["yuri", "yury", "yuriy", "iouri", "juri"],
  ["dmitry", "dmitri", "dmitriy", "dimitri"],
  ["alexander", "aleksandr", "alexandr", "aleksander"],
  ["alexei", "alexey", "aleksei", "aleksey"],
  ["andrei", "andrey"],
  ["anatoly", "anatoliy", "anatoli"],
  ["vasily", "vasiliy", "vassily", "vasili"],
  ["valery", "valeriy", "valeri"],
  ["vitaly", "vitaliy", "vitali"],
  ["vyacheslav", "viacheslav"],
  ["nikolai", "nikolay", "nikolaj"],
  ["yevgeny", "evgeny", "yevgeniy", "evgeniy", "yevgeni"],
  ["grigory", "grigori", "grigoriy"],
  ["georgy", "georgi", "georgiy"],
  ["gennady", "gennadiy", "gennadi"],
  ["arkady", "arkadiy", "arkadi"],
  ["yulia", "yuliya"],
  ["maria", "mariya"],
  ["natalia", "natalya", "nataliya"],
  ["ksenia", "kseniya", "xenia"],
  ["oleksandr", "olexandr"],
  ["oleksiy", "oleksii"],
  ["andriy", "andrii"],
  ["volodymyr", "volodimir"],
  ["mohammed", "muhammad", "mohamed", "mohammad"],
  ["abdullah", "abdallah"],
  ["hussein", "hussain", "husayn"],
  ["yousef", "yusuf", "yousuf", "youssef"],
];

/** Korean family names in the spellings of both states, for names told by their family name first. */
export const KOREAN_SURNAMES =
  "kim lee ri rhee yi park pak bak choi choe jung jeong chong chung kang cho jo yoon yun jang chang lim im rim han oh o " +
  "seo suh so shin sin kwon hwang ahn an song ryu yoo yu hong jeon chun ko koh go moon mun yang son bae pae baek paek " +
  "paik heo huh ho nam sim shim no roh noh ha kwak sung seong cha joo chu woo koo ku min ryang ryo hyon hyun tae thae";

/** Chinese family names in pinyin, and some of the older and southern spellings. */
export const CHINESE_SURNAMES =
  "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han " +
  "feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao qin xi mao bo hua " +
  "meng dai xia zhong tan fan jin shi fang qian bai jia kong qiu qi cui tsai chiang chou hsu hsieh leung chan wong cheung";

/** Vietnamese family names. */
export const VIETNAMESE_SURNAMES =
  "nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly truong to";

/** Endings of Slavic family names, for a name of two words whose given name is not known. */
export const SLAVIC_ENDINGS =
  "ov ova ev eva yov in ina sky skiy skyy ski skaya ska enko chuk shyn yan ian ich vich adze shvili vych";

/** Places and countries that are given names too: "Virginia Thomas". */
export const LIKE_GIVEN: ReadonlySet<string> = new Set(
  "virginia georgia chad jordan paris austin charlotte victoria florence savannah sydney brooklyn madison sofia orlando".split(
    " ",
  ),
);

/** The same, where the place is far more likely: "Kenya Price" is someone where she is 34 or says so. */
export const ALSO_GIVEN: ReadonlySet<string> = new Set(
  "india kenya israel ireland holland cuba dakota carolina dallas denver phoenix lincoln houston london milan cairo vienna geneva alexandria asia troy memphis montana nevada cheyenne".split(
    " ",
  ),
);
