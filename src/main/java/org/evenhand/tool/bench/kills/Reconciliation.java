package org.evenhand.tool.bench.kills;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.tool.bench.kills.Line.Kind;
import org.evenhand.tool.bench.kills.Line.What;

/**
 * Holds the journal against the database: what was acknowledged is there exactly once, what was
 * refused is not there by that request, and nothing is there that nobody sent. That what is there
 * is there wholly is for the invariants to say.
 */
final class Reconciliation {
  private static final String STEPS = "select task_id::text, account from casework.step_done";
  private static final String CONCERNS =
      "select substring(answers -> 'what' ->> 0 from '^mark [0-9a-f-]{36}'), case_reference"
          + " from casework.concern where answers -> 'what' ->> 0 like 'mark %'";

  private final Map<String, List<String>> steps;
  private final Map<String, List<String>> concerns;
  private final List<String> findings = new ArrayList<>();

  private Reconciliation(Map<String, List<String>> steps, Map<String, List<String>> concerns) {
    this.steps = steps;
    this.concerns = concerns;
  }

  /** What does not agree, a line each; empty is well. */
  static List<String> findings(List<Line> journal, Connection connection) throws SQLException {
    var reconciliation = new Reconciliation(read(connection, STEPS), read(connection, CONCERNS));
    reconciliation.hold(journal);
    return reconciliation.findings;
  }

  /** How many of these are there; of steps, those that the same account has done. */
  static long there(List<Line> lines, Connection connection) throws SQLException {
    var known = new Reconciliation(read(connection, STEPS), read(connection, CONCERNS));
    return lines.stream()
        .filter(
            line ->
                line.what() == What.CONCERN
                    ? known.concerns.containsKey(line.subject())
                    : known.steps.getOrDefault(line.subject(), List.of()).contains(line.account()))
        .count();
  }

  private void hold(List<Line> journal) {
    var answers = new LinkedHashMap<UUID, Line>();
    journal.forEach(line -> answers.put(line.act(), line));
    var acknowledged = new HashMap<String, Integer>();
    for (var last : answers.values()) {
      if (last.kind() == Kind.ACKNOWLEDGED) {
        acknowledged.merge(last.subject(), 1, Integer::sum);
        acknowledged(last);
      } else if (last.what() == What.CONCERN) {
        notAcknowledged(last);
      }
    }
    acknowledged.forEach(
        (subject, times) -> {
          if (times > 1) {
            findings.add("acknowledged " + times + " times: " + subject);
          }
        });
    nothingInvented(answers);
  }

  private void acknowledged(Line line) {
    var there = (line.what() == What.STEP ? steps : concerns).get(line.subject());
    if (there == null) {
      findings.add("acknowledged and lost: " + line);
    } else if (there.size() > 1) {
      findings.add("acknowledged and there " + there.size() + " times: " + line);
    } else if (line.what() == What.STEP && !there.contains(line.account())) {
      findings.add("acknowledged to " + line.account() + " and done by " + there + ": " + line);
    }
  }

  private void notAcknowledged(Line line) {
    var times = concerns.getOrDefault(line.subject(), List.of()).size();
    if (line.kind() == Kind.REFUSED && times > 0 || times > 1) {
      findings.add("there " + times + " times: " + line);
    }
  }

  private void nothingInvented(Map<UUID, Line> answers) {
    var sent = answers.values().stream().map(Line::subject).collect(Collectors.toSet());
    concerns.keySet().stream()
        .filter(mark -> !sent.contains(mark))
        .forEach(mark -> findings.add("a concern that nobody sent: " + mark));
  }

  private static Map<String, List<String>> read(Connection connection, String sql)
      throws SQLException {
    try (var query = connection.prepareStatement(sql);
        var rows = query.executeQuery()) {
      var read = new HashMap<String, List<String>>();
      while (rows.next()) {
        read.computeIfAbsent(rows.getString(1), any -> new ArrayList<>()).add(rows.getString(2));
      }
      return read;
    }
  }
}
