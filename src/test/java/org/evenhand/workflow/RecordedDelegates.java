package org.evenhand.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.workflow.ProcessModel.Delegate;

/** Stubs that note which case called them, and do what a test has told them to. */
final class RecordedDelegates {
  private final Map<String, List<String>> calls = new ConcurrentHashMap<>();
  private final Map<String, JavaDelegate> effects = new ConcurrentHashMap<>();

  JavaDelegate stub(Delegate delegate) {
    return execution -> {
      var reference = execution.getProcessBusinessKey();
      calls.computeIfAbsent(reference, key -> new ArrayList<>()).add(told(delegate, execution));
      var effect = effects.get(reference + delegate);
      if (effect != null) {
        effect.execute(execution);
      }
    };
  }

  /** What the delegate does for one case, besides being noted. */
  void when(String reference, Delegate delegate, JavaDelegate effect) {
    effects.put(reference + delegate, effect);
  }

  /** Calls for a case in order: the delegate's name, and for a stage entered, which one. */
  List<String> of(String reference) {
    return List.copyOf(calls.getOrDefault(reference, List.of()));
  }

  private static String told(Delegate delegate, DelegateExecution execution) {
    if (delegate != Delegate.ENTER_STAGE) {
      return delegate.name();
    }
    var key = execution.getProcessDefinitionId().split(":")[0];
    return ProcessModel.ProcessId.ofCode(key).orElseThrow().stage().orElseThrow().name();
  }
}
