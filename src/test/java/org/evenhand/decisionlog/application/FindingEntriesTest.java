package org.evenhand.decisionlog.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evenhand.decisionlog.EntryDrafts;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.api.EntryField;
import org.evenhand.decisionlog.api.EntryKind;
import org.evenhand.decisionlog.api.EntryQuery;
import org.evenhand.decisionlog.api.OpenedEntry;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.DecisionPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FindingEntriesTest {
  private static final ALog LOG = new ALog(Path.of("unused"));
  private static final CaseReference CASE = new CaseReference("FTP-2026-1003");
  private final FindEntries find = new FindEntries(LOG.database());

  @BeforeAll
  static void hundredDecisionsAndAStage() {
    LOG.decide(0, 100);
    LOG.append(
        List.of(
            new EntryDraft(
                EntryDrafts.id("stage", 1),
                EntryKind.STAGE_ENTERED,
                Optional.empty(),
                "TRIAGE",
                "social-work-england/2022.2",
                EntryDrafts.START,
                Optional.empty(),
                new TreeMap<>(Map.of("case_reference", CASE.value())))));
  }

  @Test
  void ofACaseInTheOrderOfTheLog() {
    var page = find.page(EntryQuery.of(CASE), 0, 10);

    assertThat(page.total()).isEqualTo(4);
    assertThat(indexes(page.items())).containsExactly(3L, 43L, 83L, 100L);
    assertThat(page.items().get(3).entry().stage()).isEqualTo("TRIAGE");
  }

  @Test
  void pageByPage() {
    var second = find.page(EntryQuery.all(), 10, 10);

    assertThat(second.total()).isEqualTo(101);
    assertThat(indexes(second.items()))
        .isEqualTo(IntStream.range(10, 20).mapToObj(Long::valueOf).toList());
    assertThat(indexes(find.page(EntryQuery.all().after(98), 0, 10).items()))
        .containsExactly(99L, 100L);
  }

  @Test
  void ofADecisionPointInAPeriod() {
    var from = EntryDrafts.START.plusSeconds(600);
    var query = EntryQuery.all().at(DecisionPoint.DP_02).between(from, from.plusSeconds(120));

    assertThat(indexes(find.page(query, 0, 10).items())).containsExactly(10L, 11L);
    assertThat(find.page(EntryQuery.all().at(DecisionPoint.DP_22), 0, 10).items()).isEmpty();
    assertThat(find.page(EntryQuery.all().kinds(EntryKind.STAGE_ENTERED), 0, 10).total())
        .isEqualTo(1);
  }

  @Test
  void withTheirReadableHalf() {
    var entry = find.find(EntryDrafts.id("entry", 3)).orElseThrow();

    assertThat(entry.text(EntryField.OUTCOME)).contains("INVESTIGATE");
    assertThat(entry.text(EntryField.MINUTES_SPENT)).contains("3");
    assertThat(entry.list(EntryField.OPTIONS_AVAILABLE))
        .containsExactly("INVESTIGATE", "CLOSE_NFA");
    assertThat(entry.text(EntryField.REVIEWER)).isEmpty();
    assertThat(entry.erased()).isEmpty();
    assertThat(find.find(EntryDrafts.id("entry", 999))).isEmpty();
  }

  @Test
  void allOfThemWithoutHoldingThem() {
    var seen = new ArrayList<Long>();

    find.forEach(EntryQuery.all(), entry -> seen.add(entry.entry().index()));

    assertThat(seen).hasSize(101).isSorted();
  }

  private static List<Long> indexes(List<OpenedEntry> entries) {
    return entries.stream().map(found -> found.entry().index()).toList();
  }
}
