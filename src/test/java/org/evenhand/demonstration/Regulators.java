package org.evenhand.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.evenhand.demonstration.api.Generated;
import org.evenhand.demonstration.api.RegulatorSize;
import org.evenhand.demonstration.application.GenerateRegulator;
import org.evenhand.diversity.application.LoadDeclarations;
import org.evenhand.exchange.Progress;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.testing.TestDatabase;
import org.evenhand.tool.database.Login;

/** Makes regulators on test databases, always on the same day. */
final class Regulators {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
  static final String KEY = "a-key-for-tests-that-is-long-enough-0000";

  private Regulators() {}

  static Outcome<Generated> made(TestDatabase database, RegulatorSize size) {
    return new GenerateRegulator(
            database.access(Login.CASEWORK).dataSource(),
            (declarations, chance) ->
                LoadDeclarations.into(database.diversity(), KEY, chance).load(declarations).value(),
            RuleSets.shipped().inForce(CivilTime.today(CLOCK)),
            CLOCK)
        .generate(size, Progress.SILENT);
  }
}
