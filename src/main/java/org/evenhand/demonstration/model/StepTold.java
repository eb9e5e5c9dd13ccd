package org.evenhand.demonstration.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.workflow.ProcessStep;

/** A step of a history while it is told: who did it, how it came out, what was decided. */
public final class StepTold {
  private final ProcessStep step;
  private final String account;
  private final String outcome;
  private final List<DecisionTaken> decisions = new ArrayList<>();
  private final List<List<String>> options = new ArrayList<>();
  private final Map<String, Object> variables = new LinkedHashMap<>();
  private final Map<String, List<String>> answers = new LinkedHashMap<>();
  private final List<UUID> entries = new ArrayList<>();
  private Instant openedAt;
  private Instant at;

  private StepTold(ProcessStep step, String account, String outcome) {
    this.step = step;
    this.account = account;
    this.outcome = outcome;
  }

  /**
   * @throws IllegalStateException when the step cannot be answered so
   */
  static StepTold of(String id, String account, String outcome) {
    var step = ProcessStep.ofId(id).orElseThrow(() -> new IllegalStateException("no step " + id));
    if (!step.outcomes().contains(outcome)) {
      throw new IllegalStateException(id + " cannot be answered " + outcome);
    }
    return new StepTold(step, account, outcome);
  }

  StepTold deciding(DecisionTaken taken, List<String> fromOptions) {
    decisions.add(taken);
    options.add(List.copyOf(fromOptions));
    return this;
  }

  StepTold with(String variable, Object value) {
    variables.put(variable, value);
    return this;
  }

  StepTold answering(String question, String... given) {
    answers.put(question, List.of(given));
    return this;
  }

  void happened(Instant opened, Instant done) {
    openedAt = opened;
    at = done;
  }

  void logged(UUID entry) {
    entries.add(entry);
  }

  /** The ids of its decisions in the decision log. */
  public List<UUID> entries() {
    return List.copyOf(entries);
  }

  public ProcessStep step() {
    return step;
  }

  public String account() {
    return account;
  }

  public String outcome() {
    return outcome;
  }

  public List<DecisionTaken> decisions() {
    return List.copyOf(decisions);
  }

  List<String> options(int decision) {
    return options.get(decision);
  }

  public Map<String, Object> variables() {
    return Map.copyOf(variables);
  }

  public Map<String, List<String>> answers() {
    return new LinkedHashMap<>(answers);
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant at() {
    return at;
  }
}
