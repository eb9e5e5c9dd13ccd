package org.evenhand.statistics.audit.invented;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.statistics.audit.Characteristic;
import org.evenhand.statistics.audit.Decisions;

/**
 * An invented log as the audit takes it.
 *
 * @param characteristics what people said
 */
public record InventedDecisions(Decisions decisions, List<Characteristic> characteristics) {
  public static InventedDecisions of(InventedLog log) {
    var builder = new Decisions.Builder();
    for (var row : log.rows()) {
      builder.add(
          "c" + row.caseNumber(),
          "p" + row.person(),
          row.stage(),
          row.enteredAt(),
          row.decidedAt(),
          row.outcome(),
          row.decider(),
          row.source(),
          String.valueOf(row.seriousness()));
    }
    var decisions = builder.until(InventedLog.end()).build();
    var characteristics = new ArrayList<Characteristic>();
    for (int c = 0; c < InventedLog.CHARACTERISTICS.size(); c++) {
      characteristics.add(characteristic(log, builder, decisions.people(), c));
    }
    return new InventedDecisions(decisions, List.copyOf(characteristics));
  }

  private static Characteristic characteristic(
      InventedLog log, Decisions.Builder builder, int people, int place) {
    var of = new int[people];
    Arrays.fill(of, Characteristic.UNDISCLOSED);
    var groups = new ArrayList<String>();
    for (int p = 0; p < log.people().size(); p++) {
      var answer = log.people().get(p).answers().get(place);
      var number = builder.personNumber("p" + p);
      if (!answer.isEmpty() && number.isPresent()) {
        if (!groups.contains(answer)) {
          groups.add(answer);
        }
        of[number.getAsInt()] = groups.indexOf(answer);
      }
    }
    return new Characteristic(InventedLog.CHARACTERISTICS.get(place), groups, of);
  }
}
