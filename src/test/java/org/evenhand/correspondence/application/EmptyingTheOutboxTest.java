package org.evenhand.correspondence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.evenhand.correspondence.api.DeliveryState;
import org.evenhand.correspondence.api.LetterView;
import org.evenhand.correspondence.delivery.NotDelivered;
import org.evenhand.correspondence.delivery.PostOffice;
import org.evenhand.correspondence.model.BackOff;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmptyingTheOutboxTest {
  private static final Actor RUTH = new Actor("ruth", "Ruth Fairweather", Set.of());
  private final CaseworkTransactions unit = new CaseworkTransactions(Databases.fresh());
  private final MovableClock clock = new MovableClock("2026-05-04T09:00:00Z");
  private final PostRoom room = new PostRoom(unit, clock);
  private final CaseReference reference = CaseFixture.aCase(unit, clock, CaseFixture.SOCIAL_WORK);
  private final List<UUID> delivered = Collections.synchronizedList(new ArrayList<>());
  private final PostOffice post =
      (delivery, letter) -> {
        delivered.add(delivery);
        return "a box";
      };

  @AfterEach
  void close() {
    unit.close();
  }

  @Test
  void handsOverAndProvesIt() {
    var id = sent();
    assertThat(room.empty(post)).isEqualTo(1);
    var letter = letter(id);
    assertThat(letter.state()).isEqualTo(DeliveryState.HANDED_OVER);
    assertThat(letter.handedOverAt()).contains(clock.instant());
    assertThat(letter.proof()).isEqualTo("a box");
    assertThat(room.proofDue(reference)).isEmpty();
    assertThat(room.empty(post)).isZero();
  }

  @Test
  void triesAgainAfterLongerAndLonger() {
    var id = sent();
    assertThat(room.empty(away())).isEqualTo(1);
    assertThat(room.empty(away())).isZero();
    clock.move(Duration.ofMinutes(1));
    assertThat(room.empty(away())).isEqualTo(1);
    clock.move(Duration.ofMinutes(1));
    assertThat(room.empty(away())).isZero();
    clock.move(Duration.ofMinutes(1));
    assertThat(room.empty(post)).isEqualTo(1);
    assertThat(letter(id).attempts()).isEqualTo(3);
    assertThat(letter(id).state()).isEqualTo(DeliveryState.HANDED_OVER);
  }

  @Test
  void givesAPersonWhatCannotBeDelivered() {
    var id = sent();
    for (var tries = 0; tries < BackOff.ATTEMPTS; tries++) {
      room.empty(away());
      clock.move(Duration.ofHours(6));
    }
    assertThat(room.letters.unresolved()).extracting(LetterView::id).containsExactly(id);
    assertThat(letter(id).lastFailure()).isEqualTo("the server is away");
    assertThat(room.empty(post)).isZero();
    assertThat(room.outbox.again(id, clock.instant())).isTrue();
    assertThat(room.empty(post)).isEqualTo(1);
    assertThat(room.letters.unresolved()).isEmpty();
  }

  @Test
  void deliversAgainUnderTheSameKeyWhenItDiedInBetween() {
    var id = sent();
    PostOffice dying =
        (delivery, letter) -> {
          delivered.add(delivery);
          throw new IllegalStateException("killed");
        };
    assertThatThrownBy(() -> room.empty(dying)).hasMessage("killed");
    assertThat(letter(id).state()).isEqualTo(DeliveryState.WAITING);
    room.empty(post);
    assertThat(delivered).hasSize(2).containsOnly(delivered.get(0));
    assertThat(letter(id).state()).isEqualTo(DeliveryState.HANDED_OVER);
  }

  @Test
  void neverLetsTwoCouriersTakeTheSameLetter() throws Exception {
    for (var i = 0; i < 40; i++) {
      sent();
    }
    var threads = Executors.newFixedThreadPool(4);
    try {
      var couriers = new ArrayList<Callable<Integer>>();
      for (var i = 0; i < 4; i++) {
        couriers.add(() -> room.empty(post));
      }
      for (var done : threads.invokeAll(couriers)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(delivered).hasSize(40).doesNotHaveDuplicates();
    assertThat(room.letters.of(reference)).allMatch(l -> l.state() == DeliveryState.HANDED_OVER);
  }

  private UUID sent() {
    return unit.asking(e -> room.send().send(PostRoom.byPost(reference), RUTH)).value();
  }

  private LetterView letter(UUID id) {
    return room.letters.find(id).orElseThrow();
  }

  private static PostOffice away() {
    return (delivery, letter) -> {
      throw NotDelivered.forNow("the server is away", null);
    };
  }
}
