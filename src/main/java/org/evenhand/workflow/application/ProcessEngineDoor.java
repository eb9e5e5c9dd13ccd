package org.evenhand.workflow.application;

import java.util.Map;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/** What we ask of the process engine, in our own words. */
public interface ProcessEngineDoor {
  /** Starts a model for a case. */
  void start(String process, CaseReference reference, Map<String, Object> variables);

  /** Starts a model at one of its activities, for cases that come from elsewhere. */
  void startAt(
      String process, CaseReference reference, String activity, Map<String, Object> variables);

  /** The task is done; the process goes on with these variables. */
  void complete(UUID task, Map<String, Object> variables);

  /** The text variables a task's process carries, by name. */
  Map<String, String> scopeOf(UUID task);

  /** Tells every process of the case that waits for this message; how many were waiting. */
  int tell(CaseReference reference, String message, Map<String, Object> variables);
}
