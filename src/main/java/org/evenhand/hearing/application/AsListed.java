package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.evenhand.hearing.model.BlockCalendar;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.persistence.Mends;
import org.evenhand.panel.api.PanelView;
import org.evenhand.panel.application.NamePanel;
import org.evenhand.panel.planning.PlannedHearing;

/**
 * A published block as it stands now: its hearings with the days, panels and advisers they have.
 */
@Dependent
class AsListed {
  private final Mends mends;
  private final NamePanel panels;

  @Inject
  AsListed(Mends mends, NamePanel panels) {
    this.mends = mends;
    this.panels = panels;
  }

  /** A hearing as it stands. */
  record Listed(Hearing hearing, PanelView panel, PlannedHearing planned, int days) {}

  /**
   * By hearing; those that a new day took out of the block, and those without a panel or an
   * adviser, are left out.
   */
  Map<String, Listed> of(ListingBlock block) {
    var all = new LinkedHashMap<String, Listed>();
    for (var hearing : mends.listedBy(block.id())) {
      var first = number(block.calendar(), hearing);
      if (first.isPresent() && hearing.panel().isPresent() && hearing.adviser().isPresent()) {
        var listed = listed(hearing, first.getAsInt(), block.calendar());
        all.put(hearing.id().toString(), listed);
      }
    }
    return all;
  }

  private Listed listed(Hearing hearing, int start, BlockCalendar calendar) {
    var panel = panels.read(hearing.panel().orElseThrow());
    var last = hearing.lastDay().orElseThrow();
    var planned =
        new PlannedHearing(
            hearing.id().toString(),
            start,
            panel.members().stream().map(member -> member.id().toString()).toList(),
            hearing.adviser().map(UUID::toString).orElseThrow());
    return new Listed(hearing, panel, planned, calendar.numberAround(last) - start + 1);
  }

  private static OptionalInt number(BlockCalendar calendar, Hearing hearing) {
    var last = hearing.lastDay().map(calendar::numberOf).orElse(OptionalInt.empty());
    return last.isEmpty()
        ? last
        : hearing.firstDay().map(calendar::numberOf).orElse(OptionalInt.empty());
  }

  /** As a plan. */
  static List<PlannedHearing> plan(Map<String, Listed> listed) {
    return new ArrayList<>(listed.values().stream().map(Listed::planned).toList());
  }
}
