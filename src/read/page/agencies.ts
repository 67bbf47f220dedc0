/** News agencies as bylines and credits write them; what a story's articles say of them is a profile's. */
export const AGENCIES = words(
  "Reuters|AP|AFP|Associated Press|The Associated Press|Agence France-Presse|Agence France Presse|EFE|EPA|EPA-EFE|DPA|dpa|ANSA|" +
    "TASS|Tass|RIA Novosti|Interfax|Sputnik|Xinhua|KCNA|Yonhap|Kyodo|Kyodo News|Jiji|Bloomberg|PTI|ANI|ANP|IANS|UNI|UPI|APA|" +
    "Anadolu|Anadolu Agency|PA|PA Media|CP|The Canadian Press|AAP|Bernama|Antara|VNA|MENA|SANA|IRNA|PAP|CTK|BNO|Ukrinform",
);

/** Who is credited with a picture beside an agency: libraries, networks, a pool. */
export const PICTURE_SOURCES = words(
  "AP Photo|Getty|Getty Images|Shutterstock|Alamy|iStock|Zuma|Zuma Press|NurPhoto|Twitter|Facebook|Instagram|Telegram|Handout|" +
    "File|Pool|Courtesy|Wikimedia|Wikimedia Commons|Unsplash|Pixabay|Flickr|X",
);

/** A pattern of some names, the longer before the shorter that it begins with. */
export function oneOf(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}

function words(list: string): string[] {
  return list.split("|");
}
