import { type DateRule, timeOfClause } from "../date-scene.ts";

/** "Kim left Vladivostok on Friday": a time expression of the trigger's own clause. */
export const inClause: DateRule = (scene) => timeOfClause(scene, scene.trigger.clause);
