package org.evenhand.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Words for tests: the bundles that ship and some of the test's own, on 23 November 2026. */
public final class WordsForTests {
  private static final Path SHIPPED = Path.of("src/main/resources/messages");

  private WordsForTests() {}

  /** The bundles that ship. */
  public static Words shipped() {
    return with();
  }

  /** The bundles that ship, and lines of the test's own that go before them. */
  public static Words with(String... lines) {
    var messages = new Messages();
    var own = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    messages.read(new ByteArrayInputStream(own));
    try (var bundles = Files.list(SHIPPED)) {
      for (var bundle : bundles.sorted().toList()) {
        messages.read(Files.newInputStream(bundle));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    var nouns =
        Nouns.of(
            Map.of(
                "registrant", "social worker",
                "registrants", "social workers",
                "regulator", "the Council"));
    var clock = Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC);
    return new Words(messages, nouns, clock);
  }
}
