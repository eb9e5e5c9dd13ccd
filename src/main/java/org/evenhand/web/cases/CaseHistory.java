package org.evenhand.web.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.casefile.api.ChronologyEvent;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.api.EntryQuery;
import org.evenhand.decisionlog.application.FindEntries;
import org.evenhand.identity.api.Permission;

/**
 * What happened in a case: its chronology, with the recorded decisions and their reasons in place
 * of the steps that took them for those who may read the log. Notes are for those who reach all of
 * the case.
 */
@Dependent
public class CaseHistory {
  /** More than any case has; so many are read at once. */
  private static final int ALL = 5_000;

  private final ReadCase cases;
  private final FindEntries log;
  private final HistoryWords told;

  @Inject
  public CaseHistory(ReadCase cases, FindEntries log, HistoryWords told) {
    this.cases = cases;
    this.log = log;
    this.told = told;
  }

  /** A part of the chronology by itself, the newest first. */
  List<HistoryLine> chronology(CaseAtDoor at, ChronologyFilter part) {
    return cases.chronology(at.getReference(), part).items().stream()
        .filter(event -> at.isWhole() || !event.kind().equals("NOTE"))
        .map(event -> told.event(event, at))
        .toList();
  }

  /** All of it, the newest first, each line with the stage it happened at. */
  List<HistoryLine> all(CaseAtDoor at) {
    var events = cases.chronology(at.getReference(), new ChronologyFilter("", 0, ALL)).items();
    var readsLog = at.may(Permission.LOG_READ);
    var lines =
        events.stream()
            .filter(event -> at.isWhole() || !event.kind().equals("NOTE"))
            .filter(event -> !readsLog || !isToldByTheLog(event))
            .map(event -> told.event(event, at));
    var decisions = readsLog ? decisions(at) : Stream.<HistoryLine>empty();
    var stages = stages(events);
    return Stream.concat(lines, decisions)
        .map(line -> line.during(stages.at(line)))
        .sorted(Comparator.comparing(HistoryLine::at).reversed())
        .toList();
  }

  private static boolean isToldByTheLog(ChronologyEvent event) {
    return event.kind().equals("DECISION") && event.event().startsWith("step.");
  }

  private Stream<HistoryLine> decisions(CaseAtDoor at) {
    var query = EntryQuery.of(at.getReference()).kinds(EntryKind.DECISION);
    return log.page(query, 0, ALL).items().stream().map(entry -> told.decision(entry, at));
  }

  private static Stages stages(List<ChronologyEvent> events) {
    var entered = new ArrayList<ChronologyEvent>();
    events.stream().filter(event -> event.event().equals("stage.entered")).forEach(entered::add);
    entered.sort(Comparator.comparing(ChronologyEvent::at));
    return new Stages(entered);
  }

  /** When the case entered which stage, oldest first. */
  private record Stages(List<ChronologyEvent> entered) {
    Stage at(HistoryLine line) {
      Stage stage = null;
      for (var event : entered) {
        if (event.at().isAfter(line.at())) {
          break;
        }
        stage = Stage.valueOf(event.detail());
      }
      return stage;
    }
  }
}
