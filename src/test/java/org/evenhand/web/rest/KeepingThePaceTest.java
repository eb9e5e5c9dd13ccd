package org.evenhand.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeepingThePaceTest {
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final Pace pace = new Pace(60, nanos::get);

  @Test
  void letsSoManyThroughAtOnceAndThenOneASecond() {
    for (var i = 0; i < 60; i++) {
      assertThat(pace.enter("192.0.2.1")).as("request %s", i).isEmpty();
    }
    assertThat(pace.enter("192.0.2.1")).contains(Duration.ofSeconds(1));
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(pace.enter("192.0.2.1")).isEmpty();
    assertThat(pace.enter("192.0.2.1")).isPresent();
  }

  @Test
  void countsEachAddressByItselfAndANetworkAsOne() {
    exhaust("2001:db8:1:2:3:4:5:6");
    assertThat(pace.enter("2001:db8:1:2:ffff:0:0:1")).isPresent();
    assertThat(pace.enter("2001:db8:1:3:3:4:5:6")).isEmpty();
    assertThat(pace.enter("192.0.2.2")).isEmpty();
  }

  @Test
  void waitingLongGivesNoMoreThanTheUsual() {
    exhaust("192.0.2.3");
    nanos.addAndGet(Duration.ofDays(3).toNanos());
    exhaust("192.0.2.3");
    assertThat(pace.enter("192.0.2.3")).isPresent();
  }

  private void exhaust(String address) {
    for (var i = 0; i < 60; i++) {
      pace.enter(address);
    }
  }
}
