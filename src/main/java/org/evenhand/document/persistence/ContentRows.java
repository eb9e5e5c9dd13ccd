package org.evenhand.document.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.document.api.ContentHash;

/** Which bytes rows name: their own, and those of what was read from them. */
@Dependent
public class ContentRows {
  private static final String NAMED =
      "select exists (select from casework.document where sha256 = ?)"
          + " or exists (select from casework.document where reading_sha256 = ?)";
  private static final String ALL =
      "select sha256 from casework.document union select reading_sha256 from casework.document"
          + " where reading_sha256 is not null order by 1";

  private final DataSource source;

  @Inject
  public ContentRows(@Casework DataSource source) {
    this.source = source;
  }

  public boolean name(ContentHash hash) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(NAMED)) {
      query.setString(1, hash.value());
      query.setString(2, hash.value());
      try (var row = query.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public Set<ContentHash> all() {
    var hashes = new LinkedHashSet<ContentHash>();
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(ALL);
        var rows = query.executeQuery()) {
      while (rows.next()) {
        hashes.add(new ContentHash(rows.getString(1)));
      }
      return hashes;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
