/** Every check that needs neither a build nor a browser: `npm run check`. */
import { CHECKS, runSteps } from "./steps";

const outcomes = await runSteps(CHECKS, 2);
process.exit(outcomes.every(({ isPassed }) => isPassed) ? 0 : 1);
