package org.evenhand.hearing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.api.NewCase.NewParty;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.hearing.api.PublicHearing;
import org.evenhand.hearing.model.Hearing;
import org.junit.jupiter.api.Test;

/** The database of these tests is shared, so each asks for the person of its own case. */
class WhatThePublicReadsOfHearingsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 2);

  @Test
  void aHearingIsListedOnceNoticeOfItWasSent() {
    var desk = listed("Aoife Brannigan", "G-a");
    assertThat(read(desk, "Aoife Brannigan")).isEmpty();
    desk.bench.unit.doing(() -> hearing(desk).noticed(LocalDate.of(2026, 3, 2), ""));
    assertThat(read(desk, "Aoife Brannigan"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.firstDay()).isEqualTo(FIRST);
              assertThat(it.lastDay()).isEqualTo(FIRST.plusDays(1));
              assertThat(it.partlyPrivate()).isFalse();
            });
  }

  @Test
  void aHearingAboutHealthNeverIs() {
    var desk = listed("Bartholomew Quince", "G-a", "G-e");
    desk.bench.unit.doing(() -> hearing(desk).noticed(LocalDate.of(2026, 3, 2), ""));
    assertThat(read(desk, "Bartholomew Quince")).isEmpty();
  }

  @Test
  void aHearingThatWentIntoPrivateIsTakenDownAndOneHeardInPartsSaysSo() {
    var desk = listed("Cordelia Vane", "G-a");
    desk.bench.unit.doing(
        () -> {
          hearing(desk).noticed(LocalDate.of(2026, 3, 2), "");
          hearing(desk).open("YES", "NO", "PARTLY_PRIVATE");
        });
    assertThat(read(desk, "Cordelia Vane")).singleElement().matches(PublicHearing::partlyPrivate);
    desk.bench.unit.doing(() -> hearing(desk).open("YES", "NO", "PRIVATE"));
    assertThat(read(desk, "Cordelia Vane")).isEmpty();
  }

  @Test
  void aHearingThatIsFarOffPostponedOrOverIsNot() {
    var desk = listed("Dermot Lashley", "G-a");
    desk.bench.unit.doing(
        () -> {
          hearing(desk).noticed(LocalDate.of(2026, 3, 2), "");
          hearing(desk).postpone();
        });
    assertThat(read(desk, "Dermot Lashley")).isEmpty();
    desk.listedOn(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2));
    desk.bench.unit.doing(() -> hearing(desk).noticed(LocalDate.of(2026, 3, 2), ""));
    assertThat(read(desk, "Dermot Lashley")).isEmpty();
  }

  private static HearingDesk listed(String registrant, String... grounds) {
    var desk = new HearingDesk(SOCIAL_WORK, grounds);
    desk.bench.hasParty(desk.reference, new NewParty(PartyRole.REGISTRANT, registrant, "", "", ""));
    desk.listedOn(FIRST, FIRST.plusDays(1));
    return desk;
  }

  private static Hearing hearing(HearingDesk desk) {
    return desk.hearings().get(desk.hearing);
  }

  private static List<PublicHearing> read(HearingDesk desk, String registrant) {
    return desk
        .bench
        .<List<PublicHearing>>read(
            () ->
                new ListPublicHearings(
                        desk.hearings(),
                        desk.bench.readCase(),
                        desk.bench.rules,
                        desk.bench.allegations(),
                        desk.bench.clock)
                    .ahead())
        .stream()
        .filter(it -> it.registrant().equals(registrant))
        .toList();
  }
}
