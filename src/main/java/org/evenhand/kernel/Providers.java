package org.evenhand.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Time, ids and chance for the running product. Tests and seeded runs bring their own. */
@ApplicationScoped
public class Providers {
  private final SecureRandom chance = new SecureRandom();

  @Produces
  @Singleton
  @Typed({Clock.class, ShiftableClock.class})
  ShiftableClock clock() {
    return new ShiftableClock(Clock.systemUTC());
  }

  @Produces
  @Singleton
  IdSource ids() {
    return UUID::randomUUID;
  }

  @Produces
  @Singleton
  @Typed(RandomGenerator.class)
  RandomGenerator chance() {
    return chance;
  }
}
