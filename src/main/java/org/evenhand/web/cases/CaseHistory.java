package org.evenhand.web.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.evenhand.casefile.api.ChronologyEvent;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.api.Stage;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.api.EntryQuery;
import org.evenhand.decisionlog.application.FindEntries;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Page;

/**
 * What happened in a case: its chronology, with the recorded decisions and their reasons in place
 * of the steps that took them for those who may read the log. Notes are for those who reach all of
 * the case.
 */
@Dependent
public class CaseHistory {
  /** More than any case has; so many are read at once. */
  private static final int ALL = 100_000;

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

  /**
   * One page of the notes, the newest first; nothing for those who do not reach all of the case.
   */
  Page<HistoryLine> notes(CaseAtDoor at, int first, int size) {
    if (!at.isWhole()) {
      return new Page<>(List.of(), 0);
    }
    var notes = cases.chronology(at.getReference(), new ChronologyFilter("NOTE", first, size));
    return new Page<>(
        notes.items().stream().map(event -> told.event(event, at)).toList(), notes.total());
  }

  /**
   * Something of it that is not put into words yet: a page shows few of what was found.
   *
   * @param stage the stage the case was in when it happened; null before the first
   */
  record Happened(
      Instant at, String account, String kind, Stage stage, Supplier<HistoryLine> words) {
    HistoryLine inWords() {
      return words.get().during(stage);
    }
  }

  /** All of it, the newest first. */
  List<Happened> all(CaseAtDoor at) {
    var events = cases.chronology(at.getReference(), new ChronologyFilter("", 0, ALL)).items();
    var readsLog = at.may(Permission.LOG_READ);
    var stages = stages(events);
    var chronology =
        events.stream()
            .filter(event -> at.isWhole() || !event.kind().equals("NOTE"))
            .filter(event -> !readsLog || !isToldByTheLog(event))
            .map(event -> happened(event, at, stages));
    var decisions = readsLog ? decisions(at, stages) : Stream.<Happened>empty();
    return Stream.concat(chronology, decisions)
        .sorted(Comparator.comparing(Happened::at).reversed())
        .toList();
  }

  private static boolean isToldByTheLog(ChronologyEvent event) {
    return event.kind().equals("DECISION") && event.event().startsWith("step.");
  }

  private Happened happened(ChronologyEvent event, CaseAtDoor at, Stages stages) {
    return new Happened(
        event.at(),
        event.account(),
        event.kind(),
        stages.at(event.at()),
        () -> told.event(event, at));
  }

  private Stream<Happened> decisions(CaseAtDoor at, Stages stages) {
    var query = EntryQuery.of(at.getReference()).kinds(EntryKind.DECISION);
    return log.page(query, 0, ALL).items().stream()
        .map(
            opened ->
                new Happened(
                    opened.entry().at(),
                    HistoryWords.decider(opened),
                    "DECISION",
                    stages.at(opened.entry().at()),
                    () -> told.decision(opened, at)));
  }

  private static Stages stages(List<ChronologyEvent> events) {
    var entered = new ArrayList<ChronologyEvent>();
    events.stream().filter(event -> event.event().equals("stage.entered")).forEach(entered::add);
    entered.sort(Comparator.comparing(ChronologyEvent::at));
    return new Stages(entered);
  }

  /** When the case entered which stage, oldest first. */
  private record Stages(List<ChronologyEvent> entered) {
    Stage at(Instant moment) {
      Stage stage = null;
      for (var event : entered) {
        if (event.at().isAfter(moment)) {
          break;
        }
        stage = Stage.valueOf(event.detail());
      }
      return stage;
    }
  }
}
