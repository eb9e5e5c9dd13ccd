package org.evenhand.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.identity.application.IdentityFixture.PASSWORD;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.identity.api.Welcome;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningInTest {
  private static final TestDatabase DATABASE = Databases.fresh();
  private static final String OFFICE = "192.0.2.10";
  private static int next;

  private final IdentityFixture identity = new IdentityFixture(DATABASE.casework(), false);
  private String name;
  private String address;

  @BeforeEach
  void somebody() {
    name = "officer" + ++next;
    address = "192.0.2." + (100 + next);
    identity.account(name, Role.INVESTIGATOR);
  }

  @Test
  void isPossibleWithNameAndPassword() {
    var who = attempt(name, PASSWORD).value().who();
    assertThat(who.account()).isEqualTo(name);
    assertThat(who.roles()).isEqualTo(Set.of(Role.INVESTIGATOR));
    assertThat(identity.stillOpen().isOpen(who)).isTrue();
  }

  @Test
  void forgivesCapitalsAndBlanksInTheName() {
    assertThat(attempt(" " + name.toUpperCase() + " ", PASSWORD).isDone()).isTrue();
  }

  @Test
  void forgivesHowAccentsAreComposed() {
    var composed = "caf\u00e9 au lait twice";
    identity.changePassword().change(actor(), PASSWORD, composed, address).value();
    assertThat(attempt(name, "cafe\u0301 au lait twice").isDone()).isTrue();
  }

  @Test
  void saysTheSameToAWrongPasswordAnUnknownNameAndAClosedAccount() {
    identity.account("closed" + next, Role.INVESTIGATOR);
    identity.disable().disable(IdentityFixture.ADMIN, "closed" + next, "left", "form").value();
    var wrong = List.of(Problem.of("signIn.wrong"));
    assertThat(attempt(name, "not the password").problems()).isEqualTo(wrong);
    assertThat(attempt("nobody" + next, PASSWORD).problems()).isEqualTo(wrong);
    assertThat(attempt("closed" + next, PASSWORD).problems()).isEqualTo(wrong);
    assertThat(attempt("' or 1=1 --", PASSWORD).problems()).isEqualTo(wrong);
    assertThat(attempt(name, "x".repeat(100_000)).problems()).isEqualTo(wrong);
  }

  @Test
  void asksForWhatIsMissing() {
    assertThat(attempt(" ", PASSWORD).problems().get(0).field()).isEqualTo("user");
    assertThat(attempt(name, "").problems().get(0).field()).isEqualTo("password");
  }

  @Test
  void takesAboutAsLongForANameThatDoesNotExist() {
    attempt("warmup" + next, "x");
    attempt(name, "x");
    var known = new ArrayList<Long>();
    var unknown = new ArrayList<Long>();
    for (var turn = 0; turn < 9; turn++) {
      known.add(processorTimeOf(() -> attempt(name, "wrong")));
      unknown.add(processorTimeOf(() -> attempt("nobody" + next, "wrong")));
    }
    assertThat((double) median(unknown) / median(known)).isBetween(0.4, 2.5);
  }

  @Test
  void mustWaitAfterFourFailuresAndLongerAfterEachFurtherOne() {
    fail(name, 5);
    assertThat(attempt(name, PASSWORD).problems())
        .containsExactly(Problem.of("signIn.wait.seconds", 16L));
    identity.clock.move(Duration.ofSeconds(15));
    assertThat(attempt(name, "wrong").problems()).containsExactly(Problem.of("signIn.wrong"));
    assertThat(attempt(name, PASSWORD).problems())
        .containsExactly(Problem.of("signIn.wait.seconds", 31L));
    identity.clock.move(Duration.ofSeconds(30));
    fail(name, 1);
    assertThat(attempt(name, PASSWORD).problems())
        .containsExactly(Problem.of("signIn.wait.minutes", 2L));
  }

  @Test
  void isNeverClosedForGood() {
    fail(name, 5);
    for (var i = 0; i < 20; i++) {
      identity.clock.move(Duration.ofMinutes(15));
      fail(name, 1);
    }
    identity.clock.move(Duration.ofMinutes(15));
    assertThat(attempt(name, PASSWORD).isDone()).isTrue();
  }

  @Test
  void makesAnUnknownNameWaitAsAKnownOne() {
    fail("nobody" + next, 5);
    assertThat(attempt("nobody" + next, PASSWORD).problems())
        .containsExactly(Problem.of("signIn.wait.seconds", 16L));
  }

  @Test
  void beginsAnewAfterASuccess() {
    fail(name, 4);
    assertThat(attempt(name, PASSWORD).isDone()).isTrue();
    fail(name, 4);
    assertThat(attempt(name, PASSWORD).isDone()).isTrue();
  }

  @Test
  void tellsHowManyAttemptsFailedSinceTheLastTime() {
    attempt(name, PASSWORD);
    var before = identity.clock.instant();
    fail(name, 3);
    identity.clock.move(Duration.ofHours(2));
    var welcome = attempt(name, PASSWORD).value();
    assertThat(welcome.failedSince()).isEqualTo(3);
    assertThat(welcome.lastSignInAt()).contains(before);
    assertThat(attempt(name, PASSWORD).value().failedSince()).isZero();
  }

  @Test
  void slowsAnAddressThatTriesManyNames() {
    IntStream.range(0, 31).forEach(i -> attempt("spray" + next + "x" + i, "wrong"));
    assertThat(attempt(name, PASSWORD).problems())
        .containsExactly(Problem.of("signIn.wait.seconds", 16L));
    assertThat(identity.signIn().attempt(name, PASSWORD, OFFICE).isDone()).isTrue();
  }

  @Test
  void letsInASecondOneOfAnOfficeWhoseClockWasReadAMomentEarlier() {
    var other = "colleague" + next;
    identity.account(other, Role.INVESTIGATOR);
    fail(other, 1);
    assertThat(attempt(other, PASSWORD).isDone()).isTrue();
    identity.clock.move(Duration.ofMillis(-3));
    assertThat(attempt(name, PASSWORD).isDone()).isTrue();
    identity.clock.move(Duration.ofMillis(-3));
    fail(name, 2);
    identity.clock.move(Duration.ofMillis(-3));
    assertThat(attempt(name, PASSWORD).isDone()).isTrue();
  }

  @Test
  void countsAWholeNetworkOfVersionSixAddressesAsOne() {
    IntStream.range(0, 31)
        .forEach(
            i ->
                identity
                    .signIn()
                    .attempt("six" + next + "x" + i, "wrong", "2001:db8:1:2:0:0:0:" + i));
    assertThat(identity.signIn().attempt(name, PASSWORD, "2001:db8:1:2:9:9:9:9").isDone())
        .isFalse();
    assertThat(identity.signIn().attempt(name, PASSWORD, "2001:db8:1:3:0:0:0:1").isDone()).isTrue();
  }

  @Test
  void letsManyAttemptsAtOnceGainNothing() {
    var outcomes =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> identity.signIn().attempt(name, "wrong", "198.51.100." + i))
            .map(outcome -> outcome.problems().get(0).key())
            .toList();
    assertThat(outcomes.stream().filter("signIn.wrong"::equals)).hasSizeBetween(1, 5);
    assertThat(outcomes.stream().filter(key -> key.startsWith("signIn.wait")))
        .hasSizeGreaterThan(34);
  }

  @Test
  void keepsNoWayBackToAPasswordTypedIntoTheWrongField() throws Exception {
    attempt("my secret password", "x");
    try (var connection = DATABASE.casework().getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select max(length(key)) from identity.sign_in_failure where kind = 'NAME'")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(4);
    }
  }

  private Outcome<Welcome> attempt(String user, String password) {
    return identity.signIn().attempt(user, password, address);
  }

  private void fail(String user, int times) {
    IntStream.range(0, times).forEach(i -> attempt(user, "wrong"));
  }

  private org.evenhand.kernel.Actor actor() {
    return identity.find().named(name).orElseThrow().actor();
  }

  /** What this thread worked, in nanoseconds; how busy the machine is does not count. */
  private long processorTimeOf(Runnable work) {
    identity.clock.move(Duration.ofMinutes(16));
    var threads = ManagementFactory.getThreadMXBean();
    var start = threads.getCurrentThreadCpuTime();
    work.run();
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }
}
