package org.evenhand.decisionlog.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.evenhand.decisionlog.api.LogHead;
import org.evenhand.decisionlog.model.Checkpoint;
import org.evenhand.decisionlog.model.CompactRange;
import org.evenhand.decisionlog.model.Hash;
import org.evenhand.decisionlog.model.NoteKey;
import org.evenhand.decisionlog.model.NoteSigner;
import org.evenhand.decisionlog.model.SignedNote;
import org.evenhand.decisionlog.persistence.CheckpointRows;
import org.evenhand.decisionlog.persistence.EntryRows;
import org.evenhand.decisionlog.persistence.OutsideCheckpoints;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * Signs what the log is now, if it has grown, and keeps the checkpoint in the database and outside
 * it. It signs nothing that does not extend the last checkpoint outside: an older backup that was
 * restored, or entries that were rewritten, are refused loudly and stay so until somebody has put
 * the log right.
 */
@Dependent
public class SignCheckpoint {
  private static final Optional<CheckpointRows.Row> NO_ROW = Optional.empty();

  private final LogDatabase database;
  private final LogSettings settings;
  private final LogKey key;
  private final Clock clock;

  @Inject
  public SignCheckpoint(LogDatabase database, LogSettings settings, LogKey key, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.key = key;
    this.clock = clock;
  }

  /**
   * To be called outside any transaction.
   *
   * @return the new checkpoint; empty if there is nothing new, or another node signs just now
   */
  public Outcome<Optional<LogHead>> sign() {
    return database.alone(
        connection ->
            new CheckpointRows(connection).tryLock()
                ? new Signing(connection).sign()
                : Outcome.done(Optional.empty()));
  }

  /** One attempt, on one connection. */
  private final class Signing {
    private final EntryRows entries;
    private final CheckpointRows checkpoints;
    private final OutsideCheckpoints outside = new OutsideCheckpoints(settings.checkpoints());
    private final NoteSigner signer = key.signer();

    Signing(Connection connection) {
      this.entries = new EntryRows(connection);
      this.checkpoints = new CheckpointRows(connection);
    }

    Outcome<Optional<LogHead>> sign() throws SQLException {
      if (!outside.publicKey().orElse(signer.key().toString()).equals(signer.key().toString())) {
        return refused("key-changed", settings.checkpoints());
      }
      var published = outside.newest();
      var head = published.flatMap(this::open);
      if (published.isPresent() && head.isEmpty()) {
        return refused("outside-unreadable", settings.checkpoints());
      }
      var stored = checkpoints.newest();
      if (stored.isPresent() && !isOurs(stored.get())) {
        return refused("stored-changed", stored.get().size());
      }
      return extend(stored, head, published);
    }

    private Outcome<Optional<LogHead>> extend(
        Optional<CheckpointRows.Row> stored, Optional<Checkpoint> head, Optional<String> published)
        throws SQLException {
      long count = entries.count();
      long signed = stored.map(CheckpointRows.Row::size).orElse(0L);
      long known = head.map(Checkpoint::size).orElse(0L);
      if (count < Math.max(signed, known)) {
        return refused("shorter", count, Math.max(signed, known));
      }
      var tree = stored.map(Signing::edge).orElseGet(CompactRange::new);
      if (head.isPresent() && !extendsHead(head.get(), tree)) {
        return refused("differs", known);
      }
      if (!growTo(count, tree)) {
        return refused("gap", tree.size());
      }
      if (count == signed) {
        stored.filter(row -> published.isEmpty()).ifPresent(this::publish);
        return Outcome.done(Optional.empty());
      }
      var checkpoint = new Checkpoint(settings.origin(), count, tree.root());
      var note = count == known ? published.get() : signer.sign(checkpoint.text()).toString();
      keep(checkpoint, note, tree);
      return Outcome.done(Optional.of(new LogHead(settings.origin(), count, tree.root().base64())));
    }

    /** Outside first, so that what is outside is never older than what is inside. */
    private void keep(Checkpoint checkpoint, String note, CompactRange tree) throws SQLException {
      var publicKey = signer.key().toString();
      outside.write(checkpoint.size(), note, publicKey);
      var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      checkpoints.insert(
          new CheckpointRows.Row(checkpoint.size(), note, publicKey, tree.encoded(), now));
    }

    /** A folder that was moved begins with the newest checkpoint that the database has. */
    private void publish(CheckpointRows.Row stored) {
      outside.write(stored.size(), stored.note(), stored.publicKey());
    }

    /** Whether the log begins with what the head says; grows the tree up to it on the way. */
    private boolean extendsHead(Checkpoint head, CompactRange tree) throws SQLException {
      return rootAt(head.size(), tree).filter(head.root()::equals).isPresent();
    }

    private Optional<Hash> rootAt(long size, CompactRange tree) throws SQLException {
      var row = size < tree.size() ? checkpoints.find(size).filter(this::isOurs) : NO_ROW;
      if (row.isPresent()) {
        return row.map(Signing::edge).map(CompactRange::root);
      }
      var part = size < tree.size() ? new CompactRange() : tree;
      return growTo(size, part) ? Optional.of(part.root()) : Optional.empty();
    }

    private boolean growTo(long size, CompactRange tree) throws SQLException {
      return entries.forEachLeaf(tree.size(), size, tree::append) == size;
    }

    private boolean isOurs(CheckpointRows.Row row) {
      try {
        return open(row.note())
            .filter(head -> head.size() == row.size())
            .filter(head -> head.root().equals(edge(row).root()))
            .isPresent();
      } catch (IllegalArgumentException e) {
        return false;
      }
    }

    private Optional<Checkpoint> open(String note) {
      return read(note, signer.key()).filter(head -> head.origin().equals(settings.origin()));
    }

    private static CompactRange edge(CheckpointRows.Row row) {
      return new CompactRange(row.size(), row.edge());
    }
  }

  private static Optional<Checkpoint> read(String note, NoteKey key) {
    try {
      return key.open(SignedNote.parse(note)).map(Checkpoint::parse);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static <T> Outcome<T> refused(String reason, Object... arguments) {
    return Outcome.refused(Problem.of("decisionlog.checkpoint." + reason, arguments));
  }
}
