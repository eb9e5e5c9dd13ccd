package org.evenhand.panel.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.panel.application.PoolFixture.SCHEDULER;
import static org.evenhand.panel.application.PoolFixture.TODAY;
import static org.evenhand.panel.application.PoolFixture.own;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberFile;
import org.evenhand.panel.api.MemberKind;
import org.evenhand.panel.api.MemberView;
import org.evenhand.panel.api.MemberWish;
import org.evenhand.panel.api.Sitting;
import org.evenhand.panel.api.VenueView;
import org.evenhand.panel.persistence.Adjustments;
import org.evenhand.panel.persistence.Venues;
import org.evenhand.testing.Databases;
import org.junit.jupiter.api.Test;

/** Whoever keeps the pool changes an appointment; a member says their own wishes and needs. */
class ChangingAMemberTest {
  private static final PoolFixture POOL = new PoolFixture(Databases.fresh());

  private final MemberView member = POOL.member(MemberKind.LAY, true);

  @Test
  void withAReasonAndOnRecord() {
    var change = wish(false, 2, "reappointed");
    assertThat(changed(change, 1).isDone()).isTrue();
    assertThat(file().appointedTo()).isEqualTo(TODAY.plusYears(2).plusDays(2));
    assertThat(file().feePence()).contains(31_000);
    assertThat(file().venues()).containsExactly("remote");
    assertThat(POOL.in(() -> POOL.read().acts(member.id())))
        .singleElement()
        .satisfies(
            act -> {
              assertThat(act.reason()).isEqualTo("reappointed");
              assertThat(act.detail())
                  .isEqualTo("to: 2028-11-30 > 2028-12-02; venues:  > remote; fee: - > 31000");
            });
    assertThat(changed(change, 2).isDone()).as("says it already").isTrue();
    assertThat(POOL.in(() -> POOL.read().acts(member.id()))).hasSize(1);
  }

  @Test
  void unlessSomebodyElseWasQuicker() {
    changed(wish(false, 1, "reappointed"), 1);
    assertThat(changed(wish(false, 2, "reappointed"), 1).problems())
        .containsExactly(Problem.of("pool.changedMeanwhile"));
  }

  @Test
  void withEverythingThatIsWrongAtItsField() {
    var wrong =
        new MemberWish(
            true,
            TODAY,
            TODAY.minusDays(1),
            TODAY,
            false,
            new TreeSet<>(List.of("atlantis")),
            Optional.of(400),
            Optional.empty(),
            "");
    assertThat(changed(wrong, 1).problems())
        .extracting(Problem::field)
        .containsExactly("venues", "mostDays", "appointedTo", "reason");
  }

  @Test
  void withHearingsToldThatAreLeftUncovered() {
    var reference = POOL.aCase();
    POOL.sits(member, reference, TODAY.plusDays(14), TODAY.plusDays(15));
    assertThat(changed(wish(true, 0, "complaint"), 1).value())
        .extracting(Sitting::caseReference)
        .containsExactly(reference.value());
  }

  @Test
  void inTheirOwnWordsOfWhereTheySitAndWhatTheyNeed() {
    var wishes =
        new KeepOwnWishes(
            POOL.meant(), POOL.pool(), new Venues(POOL.unit.source()), POOL.acts(), POOL.clock);
    var remote = new TreeSet<>(List.of("remote"));
    assertThat(POOL.in(() -> wishes.keep(own(member), remote, Optional.of(30))).isDone()).isTrue();
    assertThat(file().mostDays()).contains(30);
    assertThat(POOL.in(() -> wishes.keep(own(member), new TreeSet<>(), Optional.of(-1))).problems())
        .extracting(Problem::field)
        .containsExactly("venues", "mostDays");
    var needs = new Adjustments(POOL.unit.source());
    var say = new SayAdjustments(POOL.pool(), needs, POOL.clock);
    var read = new ReadAdjustments(POOL.pool(), needs, POOL.acts(), POOL.clock);
    POOL.in(() -> say.say(own(member), "A break each hour"));
    POOL.clock.move(Duration.ofMinutes(1));
    assertThat(POOL.in(() -> read.read(member.id(), SCHEDULER)).value().needs())
        .isEqualTo("A break each hour");
    assertThat(POOL.in(() -> POOL.read().acts(member.id())).get(0).kind()).isEqualTo("NEEDS_READ");
    POOL.in(() -> say.say(own(member), ""));
    assertThat(POOL.in(() -> say.own(own(member)))).isEmpty();
    assertThat(POOL.in(() -> read.read(UUID.randomUUID(), SCHEDULER)).isDone()).isFalse();
  }

  @Test
  void wherePlacesAreKeptWithTheirRooms() {
    var keep = new KeepVenues(new Venues(POOL.unit.source()));
    POOL.in(() -> keep.keep(new VenueView("leeds", "Leeds", false, 3, true)));
    POOL.in(() -> keep.keep(new VenueView("leeds", "Leeds Hearing Centre", false, 2, false)));
    assertThat(POOL.in(() -> POOL.read().venues()))
        .extracting(VenueView::name)
        .containsExactly("Remote, by video", "Leeds Hearing Centre");
    assertThat(POOL.in(() -> keep.keep(new VenueView("L 1", "", false, -1, true))).problems())
        .extracting(Problem::field)
        .containsExactly("code", "name", "rooms");
  }

  private Outcome<List<Sitting>> changed(MemberWish wish, int version) {
    return POOL.in(() -> POOL.change().change(member.id(), SCHEDULER, wish, version));
  }

  private MemberFile file() {
    return POOL.in(() -> POOL.read().member(member.id())).orElseThrow();
  }

  private static MemberWish wish(boolean suspended, int longer, String reason) {
    return new MemberWish(
        true,
        TODAY.minusYears(1),
        TODAY.plusYears(2).plusDays(longer),
        TODAY.plusYears(1),
        suspended,
        new TreeSet<>(List.of("remote")),
        Optional.empty(),
        Optional.of(31_000),
        reason);
  }
}
