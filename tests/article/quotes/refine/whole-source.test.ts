import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

test.each([
  [
    "Two pilots spoke. One said the tide was low. The other said the pier was short.",
    ["indirect | One | the tide was low", "indirect | other | the pier was short"],
  ],
  [
    "Nurses and porters believe the ward will close.",
    ["indirect | Nurses and porters | the ward will close"],
  ],
  [
    "Farmers, truckers and dockers say they will strike.",
    ["indirect | Farmers, truckers and dockers | they will strike"],
  ],
  [
    "The captain and the mate denied that they had slept.",
    ["indirect | captain and the mate | they had slept"],
  ],
  [
    "The chairman of the Fen Trust Carl Voss said the fen was dry.",
    ["indirect | Carl Voss | the fen was dry"],
  ],
  [
    "The two captains embraced and Berg said the storm had been the worst in years.",
    ["indirect | Berg | the storm had been the worst in years"],
  ],
  ["Giving evidence, the clerk, Ann Berg, said she had laughed.", ["indirect | Ann Berg | she had laughed"]],
  [
    "According to the words of the minister, the harvest is poor.",
    ["indirect | minister | the harvest is poor"],
  ],
  [
    "The head of the Grain Union Carl Voss, for his part, believes that the stocks are small.",
    ["indirect | Carl Voss | the stocks are small"],
  ],
  [
    "His conductor, who asked not to be named, said: “Berg always drives with the window down.”",
    ["direct | conductor | Berg always drives with the window down."],
  ],
  [
    "The envoy was summoned and told that the remarks were “too much”.",
    ["mixed | - | the remarks were “too much”"],
  ],
])("takes the source as a whole: %s", (text, expected) => check(text, expected));

test.each([
  ["Berg, a farmer and writer, said the fen was dry.", ["indirect | Berg | the fen was dry"]],
  ["The head of the union said the crane was old.", ["indirect | head | the crane was old"]],
  ["The mother of Ann Berg said the road was long.", ["indirect | mother | the road was long"]],
  [
    "The harbour, which was shut in May, will open again, said Ann Berg.",
    ["indirect | Ann Berg | The harbour, which was shut in May, will open again"],
  ],
  ["The envoy told them that the remarks were “too much”.", ["mixed | envoy | the remarks were “too much”"]],
])("leaves a source that is whole: %s", (text, expected) => check(text, expected));
