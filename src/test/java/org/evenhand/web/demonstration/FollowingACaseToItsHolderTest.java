package org.evenhand.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.Lane;
import org.evenhand.identity.api.DemonstrationAccount;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.FileNumber;
import org.evenhand.kernel.Role;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.StepBench;
import org.evenhand.workflow.api.WorkItem;
import org.evenhand.workflow.application.CountWaiting;
import org.evenhand.workflow.application.MyWork;
import org.evenhand.workflow.persistence.WaitingCounts;
import org.evenhand.workflow.persistence.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tour at its step of masking: Niamh Garrity is its colleague there, Sefa another. */
class FollowingACaseToItsHolderTest {
  private static final TourAct MASKING = TourSteps.act("masking").orElseThrow();
  private final StepBench bench = new StepBench("2026-03-02T09:00:00Z");
  private final WorkItems work = new WorkItems(bench.unit.source());

  @AfterEach
  void nothingWaitsForTheNext() {
    work.takenBy("sefa.tuilagi").forEach(item -> work.finish(item.task(), "DONE"));
    work.notTaken(java.util.Set.of(Role.REDACTION_OFFICER))
        .forEach(item -> work.finish(item.task(), "DONE"));
  }

  @Test
  void becomesItsOwnColleagueWhereNothingWaits() {
    assertThat(colleague(Optional.empty())).isEqualTo("niamh.garrity");
    assertThat(tour().count(MASKING)).isZero();
  }

  @Test
  void becomesWhoeverHoldsWhatWaits() {
    waits(Optional.of("sefa.tuilagi"));

    assertThat(colleague(Optional.empty())).isEqualTo("sefa.tuilagi");
    assertThat(tour().count(MASKING)).isEqualTo(1);
  }

  @Test
  void staysWithItsOwnColleagueWhereThereIsSomethingToTake() {
    waits(Optional.of("sefa.tuilagi"));
    waits(Optional.empty());

    assertThat(colleague(Optional.empty())).isEqualTo("niamh.garrity");
    assertThat(tour().count(MASKING)).isEqualTo(2);
  }

  @Test
  void followsTheVisitorsOwnConcernFirst() {
    waits(Optional.empty());
    var own = waits(Optional.of("sefa.tuilagi"));

    assertThat(colleague(Optional.of(own))).isEqualTo("sefa.tuilagi");
    assertThat(tour().ownWaits(MASKING, Optional.of(own))).isTrue();
    assertThat(tour().ownWaits(TourSteps.act("triage").orElseThrow(), Optional.of(own))).isFalse();
  }

  private String colleague(Optional<CaseReference> own) {
    return tour().at(MASKING, own).map(DemonstrationAccount::name).orElseThrow();
  }

  private WhoGoesOn tour() {
    return new WhoGoesOn(
        new CountWaiting(new WaitingCounts(bench.unit.source())), new MyWork(work, null, null));
  }

  private CaseReference waits(Optional<String> holder) {
    var reference = bench.aCase(CaseFixture.SOCIAL_WORK);
    work.add(
        new WorkItem(
            UUID.randomUUID(),
            reference,
            new FileNumber("26-3097"),
            "prepareRedactedFile",
            Role.REDACTION_OFFICER,
            Lane.IDENTIFIED,
            holder,
            Instant.parse("2026-03-01T09:00:00Z"),
            Optional.empty(),
            false,
            "",
            true));
    return reference;
  }
}
