package org.evenhand.demonstration.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.ruleset.api.ClockRule;
import org.evenhand.ruleset.api.RuleSet;

/** The clocks of a case while it is told. */
final class KeptClocks {
  private final RuleSet rules;
  private final List<Kept> kept = new ArrayList<>();

  private static final class Kept {
    private ClockRule rule;
    private String about;
    private LocalDate started;
    private LocalDate due;
    private boolean guarded;
    private LocalDate stopped;
    private String by = "";
    private String step = "";
  }

  KeptClocks(RuleSet rules) {
    this.rules = rules;
  }

  /** A clock starts; answers its due day. */
  LocalDate start(String code, String about, LocalDate day) {
    return show(code, about, day, rules.clock(code).dueOn(day), false);
  }

  /** A clock that another watch escalates, due on a day. */
  LocalDate show(String code, String about, LocalDate day, LocalDate due, boolean guarded) {
    var clock = new Kept();
    clock.rule = rules.clock(code);
    clock.about = about;
    clock.started = day;
    clock.due = due;
    clock.guarded = guarded;
    kept.add(clock);
    return due;
  }

  void stop(String code, String about, LocalDate day, String step, String by) {
    kept.stream()
        .filter(it -> it.stopped == null && it.rule.code().equals(code) && it.about.equals(about))
        .forEach(
            it -> {
              it.stopped = day;
              it.step = step;
              it.by = by;
            });
  }

  void stopAll(LocalDate day) {
    kept.stream()
        .filter(it -> it.stopped == null)
        .forEach(
            it -> {
              it.stopped = day;
              it.step = "";
              it.by = "system";
            });
  }

  /**
   * Writes them.
   *
   * @param stillToStop steps that the process has yet to go through, which then stop their clocks
   * @param today on which a clock that runs late is late
   */
  void write(String reference, Set<String> stillToStop, LocalDate today, Dice dice, Rows rows) {
    for (var it : kept) {
      if (it.stopped != null && it.about.isEmpty() && stillToStop.contains(it.step)) {
        it.stopped = null;
        it.step = "";
        it.by = "";
      }
      var late = (it.stopped == null ? today : it.stopped).isAfter(it.due);
      rows.add(
          Table.CLOCK,
          dice.id(),
          reference,
          it.rule.basis().name(),
          it.rule.code(),
          rules.id().toString(),
          "",
          it.about,
          it.started,
          it.due,
          it.stopped == null ? "RUNNING" : "STOPPED",
          it.guarded,
          late ? it.due.plusDays(1) : null,
          it.stopped,
          it.by,
          it.step,
          0);
    }
  }
}
