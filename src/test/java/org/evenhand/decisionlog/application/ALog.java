package org.evenhand.decisionlog.application;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.decisionlog.EntryDrafts;
import org.evenhand.decisionlog.SeededSalts;
import org.evenhand.decisionlog.api.EntryDraft;
import org.evenhand.decisionlog.api.LogEntry;
import org.evenhand.decisionlog.api.LogHead;
import org.evenhand.kernel.Outcome;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;

/** A decision log on a database of its own, with its checkpoints in a folder. */
public final class ALog {
  public static final String KEY = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";

  private final TestDatabase fresh = Databases.fresh();
  private final Map<String, String> environment = new HashMap<>();
  private final AppendEntries append;

  public ALog(Path data) {
    this(data, 1);
  }

  /**
   * @param seed another seed gives other salts, so that the same decisions make another log
   */
  public ALog(Path data, long seed) {
    this.append = new AppendEntries(new SeededSalts(seed), clock());
    environment.put("EVENHAND_DATA_DIR", data.toString());
    environment.put("EVENHAND_LOG_ORIGIN", "regulator.example/decisions");
    environment.put("EVENHAND_LOG_KEY", KEY);
  }

  public ALog set(String name, String value) {
    environment.put(name, value);
    return this;
  }

  public static Clock clock() {
    return Clock.fixed(EntryDrafts.START.plusSeconds(864_000), ZoneOffset.UTC);
  }

  public TestDatabase tables() {
    return fresh;
  }

  public LogDatabase database() {
    return new LogDatabase(fresh.casework());
  }

  public LogSettings settings() {
    return new LogSettings(name -> Optional.ofNullable(environment.get(name)));
  }

  public SignCheckpoint signing() {
    return new SignCheckpoint(database(), settings(), new LogKey(settings()), clock());
  }

  public Outcome<Optional<LogHead>> sign() {
    return signing().sign();
  }

  /** Decisions with these numbers, from the first up to but without the last. */
  public List<LogEntry> decide(int first, int last) {
    return append(IntStream.range(first, last).mapToObj(EntryDrafts::aTriageDecision).toList());
  }

  public List<LogEntry> append(List<EntryDraft> drafts) {
    return database().alone(connection -> append.append(connection, drafts));
  }
}
