package org.evenhand.workflow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.casefile.api.HumanStep;

/** All steps that the rooms offer, by id. */
@ApplicationScoped
public class Steps {
  private final Map<String, HumanStep> byId = new TreeMap<>();

  /** For the container's proxy. */
  protected Steps() {}

  @Inject
  public Steps(@Any Instance<HumanStep> steps) {
    for (var step : steps) {
      var other = byId.put(step.id(), step);
      if (other != null) {
        throw new IllegalStateException("two steps are called " + step.id());
      }
    }
  }

  public HumanStep get(String id) {
    var step = byId.get(id);
    if (step == null) {
      throw new IllegalStateException("no room offers the step " + id);
    }
    return step;
  }

  public Collection<HumanStep> all() {
    return byId.values();
  }
}
