/** The file in which a folder's options stand; it is no article. */
export const CONFIG_NAME = "onrecord.config.json";
