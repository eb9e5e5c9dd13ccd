package org.evenhand.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The beans that models may name: our delegates, and nothing else. */
@ApplicationScoped
class Delegates {
  private final Map<Object, Object> byName = new HashMap<>();

  /** For the container's proxy. */
  protected Delegates() {}

  @Inject
  Delegates(@Any Instance<JavaDelegate> delegates) {
    for (var handle : delegates.handles()) {
      byName.put(handle.getBean().getName(), handle.get());
    }
  }

  Map<Object, Object> byName() {
    return byName;
  }
}
