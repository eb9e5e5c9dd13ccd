package org.evenhand.fairness.anonymisation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;

/** Casework's receipts for entries of the vault, written by the transaction that needs them. */
@Dependent
public class KeptPseudonyms {
  private static final String ADD =
      """
      insert into casework.kept_pseudonym (case_reference, id)
      select ?, id from unnest(?::uuid[]) as kept (id) on conflict do nothing
      """;
  private static final String AMONG = "select id from casework.kept_pseudonym where id = any (?)";
  private static final String FORGET =
      "delete from casework.kept_pseudonym where case_reference = ?";

  private final DataSource source;

  @Inject
  public KeptPseudonyms(@Casework DataSource source) {
    this.source = source;
  }

  /** In one statement, however many there are. */
  public void add(CaseReference reference, Collection<UUID> ids) {
    try (var connection = source.getConnection();
        var insert = connection.prepareStatement(ADD)) {
      insert.setString(1, reference.value());
      insert.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("noting what the vault keeps", e);
    }
  }

  /** Those of the entries that casework committed. */
  public Set<UUID> among(Collection<UUID> ids) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(AMONG)) {
      query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      var rows = query.executeQuery();
      var kept = new HashSet<UUID>();
      while (rows.next()) {
        kept.add(rows.getObject(1, UUID.class));
      }
      return kept;
    } catch (SQLException e) {
      throw new IllegalStateException("comparing with what the vault keeps", e);
    }
  }

  public void forget(CaseReference reference) {
    try (var connection = source.getConnection();
        var delete = connection.prepareStatement(FORGET)) {
      delete.setString(1, reference.value());
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("forgetting what the vault kept", e);
    }
  }
}
