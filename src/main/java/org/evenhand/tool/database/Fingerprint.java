package org.evenhand.tool.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * Which form of the database a version of the product needs: a digest of its migrations, their
 * order, and the process engine's version. A migration leaves it as a comment on schema {@code
 * casework}, which every login may read, so that a start can tell whether there is anything to do.
 */
public record Fingerprint(String digest) {
  private static final String FOLDER = "/db/migration";
  private static final String SAID = "migrated to ";

  /** What the migrations on the class path make. */
  public static Fingerprint ofThisVersion() {
    try {
      URI folder = Fingerprint.class.getResource(FOLDER).toURI();
      if (folder.getScheme().equals("file")) {
        return of(Path.of(folder));
      }
      try (var jar = FileSystems.newFileSystem(folder, Map.of())) {
        return of(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the last migration of a database said; empty when there was none. */
  public static Optional<Fingerprint> in(Connection connection) throws SQLException {
    String sql =
        "select pg_catalog.obj_description(oid, 'pg_namespace') from pg_catalog.pg_namespace"
            + " where nspname = 'casework'";
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return Optional.ofNullable(row.next() ? row.getString(1) : null)
          .filter(comment -> comment.startsWith(SAID))
          .map(comment -> new Fingerprint(comment.substring(SAID.length())));
    }
  }

  void leaveIn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("comment on schema casework is '" + SAID + digest + "'");
    }
  }

  private static Fingerprint of(Path folder) throws IOException, NoSuchAlgorithmException {
    var sha = MessageDigest.getInstance("SHA-256");
    sha.update(ProcessEngine.class.getPackage().getImplementationVersion().getBytes());
    for (Path file : files(folder)) {
      sha.update(folder.relativize(file).toString().getBytes());
      sha.update(Files.readAllBytes(file));
    }
    sha.update(List.of(Wall.values()).toString().getBytes());
    return new Fingerprint(HexFormat.of().formatHex(sha.digest(), 0, 16));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .sorted(Comparator.comparing(file -> folder.relativize(file).toString()))
          .toList();
    }
  }
}
