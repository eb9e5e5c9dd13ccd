package org.evenhand.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.identity.api.Welcome;
import org.evenhand.identity.application.DemonstrationMode;
import org.evenhand.identity.application.Sessions;
import org.evenhand.identity.application.StillOpen;
import org.evenhand.identity.persistence.Accounts;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.ShiftableClock;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.evenhand.testing.TestDatabase;
import org.evenhand.web.identity.Requests.Kept;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StayingSignedInTest {
  private static final TestDatabase DATABASE = Databases.fresh();

  private final MovableClock clock = new MovableClock("2026-11-21T09:00:00Z");
  private final ShiftableClock moved = new ShiftableClock(clock);
  private final Requests request = Requests.get("/work");
  private final AtomicInteger served = new AtomicInteger();
  private final OneSession session = new OneSession();

  @BeforeAll
  static void anAccount() {
    new Accounts(DATABASE.casework())
        .add(
            new org.evenhand.identity.model.Account(
                "ruth",
                "Ruth",
                "no hash",
                Set.of(Role.REGISTRAR),
                true,
                false,
                false,
                3,
                java.time.Instant.EPOCH,
                Optional.empty()),
            new org.evenhand.identity.model.Act("first", java.time.Instant.EPOCH, "test"));
  }

  @Test
  void isPossibleForAWorkingDayOfClicks() {
    for (var i = 0; i < 20; i++) {
      assertThat(click().status).isEqualTo(200);
      clock.move(Duration.ofMinutes(29));
    }
    assertThat(served).hasValue(20);
  }

  @Test
  void endsAfterHalfAnHourWithoutDoingAnything() {
    click();
    clock.move(Duration.ofMinutes(30));
    assertThat(click().headers.get("Location")).isEqualTo("/sign-in?why=idle");
    assertThat(session.ended).isTrue();
    assertThat(served).hasValue(1);
  }

  @Test
  void endsAfterTenHoursHoweverBusy() {
    for (var minutes = 0; minutes < 600; minutes += 20) {
      assertThat(click().status).isEqualTo(200);
      clock.move(Duration.ofMinutes(20));
    }
    assertThat(click().headers.get("Location")).isEqualTo("/sign-in?why=long");
  }

  @Test
  void endsWhenTheAccountChanged() {
    session.who = Optional.of(new SignedIn("ruth", "Ruth", Set.of(Role.REGISTRAR), 2));
    assertThat(click().headers.get("Location")).isEqualTo("/sign-in?why=changed");
  }

  @Test
  void endsForAnAccountThatNeverWas() {
    session.who = Optional.of(new SignedIn("nobody", "Nobody", Set.of(Role.REGISTRAR), 3));
    assertThat(click().headers.get("Location")).isEqualTo("/sign-in?why=changed");
  }

  @Test
  void isToldToAScriptOfFacesInItsOwnWay() {
    click();
    clock.move(Duration.ofHours(1));
    request.with("Faces-Request", "partial/ajax");
    assertThat(click().text.toString())
        .contains("<partial-response><redirect url=\"/sign-in?why=idle\"/>");
  }

  @Test
  void survivesAClockThatRunsBackwards() {
    click();
    clock.move(Duration.ofHours(-3));
    assertThat(click().status).isEqualTo(200);
  }

  @Test
  void survivesADemonstrationsMovedClock() {
    click();
    moved.shiftBy(Duration.ofDays(200));
    assertThat(click().status).isEqualTo(200);
    moved.shiftBy(Duration.ofDays(400));
    clock.move(Duration.ofMinutes(29));
    assertThat(click().status).isEqualTo(200);
    moved.shiftBy(Duration.ofDays(401));
    clock.move(Duration.ofMinutes(30));
    assertThat(click().headers.get("Location")).isEqualTo("/sign-in?why=idle");
  }

  @Test
  void isNoLongerForAMovedClock() {
    click();
    for (var minutes = 0; minutes < 580; minutes += 20) {
      clock.move(Duration.ofMinutes(20));
      moved.shiftBy(moved.shift().plusDays(3));
      assertThat(click().status).isEqualTo(200);
    }
    clock.move(Duration.ofMinutes(20));
    assertThat(click().headers.get("Location")).isEqualTo("/sign-in?why=long");
  }

  @Test
  void isNoConcernOfVisitors() {
    session.who = Optional.empty();
    clock.move(Duration.ofDays(1));
    assertThat(click().status).isEqualTo(200);
    assertThat(request.session()).isEmpty();
  }

  @Test
  void dependsOnTheSettings() {
    var strict = new SessionRules(5, 1);
    var start = clock.instant();
    assertThat(strict.end(start, start, start.plusSeconds(299))).isEmpty();
    assertThat(strict.end(start, start, start.plusSeconds(300))).isPresent();
    assertThat(strict.end(start, start.plusSeconds(3599), start.plusSeconds(3600)))
        .contains(SessionRules.End.LONG);
  }

  private Kept click() {
    var kept = new Kept();
    var stillOpen = new StillOpen(new Accounts(DATABASE.casework()), new DemonstrationMode(false));
    var limits = new SessionLimits(session, stillOpen, new SessionRules(30, 10), moved);
    try {
      limits.doFilter(
          request.build(), kept.response(), (asked, answered) -> served.incrementAndGet());
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
    return kept;
  }

  private static class OneSession implements Sessions {
    private Optional<SignedIn> who =
        Optional.of(new SignedIn("ruth", "Ruth", Set.of(Role.REGISTRAR), 3));
    private boolean ended;

    @Override
    public Outcome<Welcome> begin(String name, String password, String address) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Welcome> beginAs(String demonstrationAccount) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SignedIn> current() {
      return who;
    }

    @Override
    public void end() {
      ended = true;
    }
  }
}
