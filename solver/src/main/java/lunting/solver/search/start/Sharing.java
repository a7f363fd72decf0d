package lunting.solver.search.start;

import java.util.List;
import java.util.Map;
import lunting.solver.model.Run;
import lunting.solver.problem.LineDuty;

/**
 * One way in which the lines of a plant share its need, and what it costs.
 *
 * @param runs the runs of each line that takes part, in a fixed order
 */
record Sharing(Map<LineDuty, List<Run>> runs, Cost cost) {}
