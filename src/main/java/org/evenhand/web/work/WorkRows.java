package org.evenhand.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.application.CaseTitles;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.web.Words;
import org.evenhand.workflow.api.WorkItem;

/** Work items put into words, and into groups by how much they press. */
@Dependent
public class WorkRows {
  private final Words words;
  private final CaseTitles titles;
  private final Clock clock;

  @Inject
  public WorkRows(Words words, CaseTitles titles, Clock clock) {
    this.words = words;
    this.titles = titles;
    this.clock = clock;
  }

  /** What of a whole list stands on a page, by how it presses, each group with its whole size. */
  List<WorkGroup> grouped(List<WorkItem> all, int first, int size) {
    var today = CivilTime.today(clock);
    var groups = new EnumMap<Urgency, List<WorkItem>>(Urgency.class);
    all.forEach(
        item ->
            groups.computeIfAbsent(Urgency.of(item, today), any -> new ArrayList<>()).add(item));
    var inOrder = groups.values().stream().flatMap(List::stream).toList();
    var rows = rows(inOrder.stream().skip(first).limit(size).toList());
    return groups.entrySet().stream()
        .map(
            group ->
                new WorkGroup(
                    group.getKey(),
                    rows.stream()
                        .filter(row -> Urgency.of(row.item(), today) == group.getKey())
                        .toList(),
                    group.getValue().size()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  /** In the order given. */
  public List<WorkRow> rows(List<WorkItem> items) {
    var named = items.stream().filter(item -> item.lane() != Lane.BLIND).toList();
    var who = titles.registrants(named.stream().map(WorkItem::caseReference).toList());
    var rows = new ArrayList<WorkRow>();
    for (var item : items) {
      rows.add(row(item, who));
    }
    return rows;
  }

  private WorkRow row(WorkItem item, Map<CaseReference, String> who) {
    return new WorkRow(
        item,
        words.of(item.step()),
        item.lane() == Lane.BLIND
            ? words.of("work.file", item.fileNumber().value())
            : words.of(
                "work.case",
                item.caseReference().value(),
                who.getOrDefault(item.caseReference(), words.of("work.notMatched"))),
        why(item),
        item.dueOn().map(words::date).orElse(""),
        item.dueOn().map(words::due).orElse(""));
  }

  private String why(WorkItem item) {
    if (item.dueOn().isEmpty()) {
      return words.of("work.why.since", words.dateOf(item.createdAt()));
    }
    var rule = words.maybe("clock." + item.dueRule()).orElse("");
    var kind = item.dueByLaw() ? "work.why.law" : "work.why.service";
    return words.of(kind, rule, item.dueOn().get());
  }
}
