export { VERSION } from "./model/made.ts";
