package org.evenhand.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.testing.StatementLog;
import org.evenhand.testing.StatementLog.Transaction;

/**
 * What each human step costs the database, counted while journeys are made: how often something was
 * kept between confirming and the next page (the goal is once), and how many statements the step's
 * own transaction has. The table is written to {@code target/step-costs.md}; a step that costs more
 * than {@code step-budgets.csv} allows is a finding of the journey.
 */
final class StepCosts {
  private static final Path TABLE = Path.of("target", "step-costs.md");
  private static final Path BUDGETS = Path.of("src/test/resources/step-budgets.csv");

  /** What a step leaves behind; routines, sessions and notes of access write elsewhere. */
  private static final List<String> LEFT_BEHIND =
      List.of(
          "casework.step_done",
          "casework.work_item",
          "casework.decision_opening",
          "decision_log.entry",
          "engine.ACT_RU_TASK",
          "engine.ACT_HI_TASKINST");

  private static final Map<String, Cost> COSTS = new TreeMap<>();
  private static final List<String> FINDINGS = new ArrayList<>();

  private StepCosts() {}

  private record Cost(int commits, int statements, long writes) {}

  /** Confirms a step and counts; a step that was counted before is not counted again. */
  static void of(String task, Runnable confirming) {
    if (COSTS.containsKey(task)) {
      confirming.run();
      return;
    }
    var during = StatementLog.ofTheServer().during(confirming);
    var own = during.stream().filter(StepCosts::isTheStep).findFirst().orElseThrow();
    var kept = during.stream().filter(StatementLog.kept()).filter(StepCosts::isOfAStep).toList();
    keep(task, new Cost(kept.size(), own.statements().size(), own.writes()), kept, own);
  }

  /** What costs too much; told at the end of a journey. */
  static List<String> findings() {
    return List.copyOf(FINDINGS);
  }

  private static boolean isTheStep(Transaction transaction) {
    return transaction.has("insert into casework.step_done");
  }

  private static boolean isOfAStep(Transaction transaction) {
    return transaction.statements().stream()
        .filter(statement -> statement.matches("(?i)(insert|update|delete)\\b.*"))
        .anyMatch(statement -> LEFT_BEHIND.stream().anyMatch(statement::contains));
  }

  private static synchronized void keep(
      String task, Cost cost, List<Transaction> kept, Transaction own) {
    COSTS.put(task, cost);
    if (cost.commits() != 1) {
      FINDINGS.add(task + " keeps " + cost.commits() + " times: " + kept);
    }
    var budget = budgets().getOrDefault(task, budgets().get("*"));
    if (cost.statements() > budget) {
      FINDINGS.add(
          task
              + " takes "
              + cost.statements()
              + " statements, not "
              + budget
              + ": "
              + String.join("\n", own.statements()));
    }
    write(own, task);
  }

  private static void write(Transaction own, String task) {
    var table =
        new StringBuilder("| step | commits | statements | of which write |\n|---|---|---|---|\n");
    COSTS.forEach(
        (step, cost) ->
            table.append(
                "| %s | %d | %d | %d |\n"
                    .formatted(step, cost.commits(), cost.statements(), cost.writes())));
    try {
      Files.writeString(TABLE, table);
      Files.createDirectories(Path.of("target", "step-statements"));
      Files.write(
          Path.of("target", "step-statements", task.replaceAll("\\W+", "-") + ".txt"),
          own.statements());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> budgets() {
    var budgets = new TreeMap<String, Integer>();
    try {
      for (var line : Files.readAllLines(BUDGETS)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          var comma = line.lastIndexOf(',');
          budgets.put(line.substring(0, comma), Integer.valueOf(line.substring(comma + 1).strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return budgets;
  }
}
