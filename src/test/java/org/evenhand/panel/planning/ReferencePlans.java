package org.evenhand.panel.planning;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenhand.panel.planning.files.InstanceFile;

/**
 * A reference problem with its proven best plan.
 *
 * @param best of those blind to who anybody is
 */
public record ReferencePlans(PlanningProblem problem, List<PlannedHearing> best) {
  public static final Path FOLDER = Path.of("src/test/resources/panels");

  /** {@code open-1} or {@code open-2}. */
  public static ReferencePlans of(String name) throws Exception {
    var json = Files.readString(FOLDER.resolve(name + ".json"));
    var blind = new ObjectMapper().readTree(json).path("expected").path("modes").path("blind");
    return new ReferencePlans(InstanceFile.read(json), InstanceFile.readPlan(blind.toString()));
  }
}
