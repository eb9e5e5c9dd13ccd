package org.evenhand.workflow.application;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.evenhand.kernel.CivilTime;
import org.evenhand.workflow.ProcessModel;

/** Values as the engine keeps them: only names on the list, days as the instants timers want. */
public final class EngineValues {
  private EngineValues() {}

  public static Map<String, Object> of(Map<String, Object> values) {
    var kept = new HashMap<String, Object>();
    values.forEach(
        (name, value) -> {
          var kind = asEngineWants(value);
          if (!ProcessModel.admits(name, kind)) {
            throw new IllegalStateException(name + " may not enter the process engine");
          }
          kept.put(name, kind);
        });
    return kept;
  }

  private static Object asEngineWants(Object value) {
    if (value instanceof LocalDate day) {
      return Date.from(CivilTime.startOf(day));
    }
    if (value instanceof UUID id) {
      return id.toString();
    }
    return value instanceof Enum<?> code ? code.name() : value;
  }
}
