package org.evenhand.fairness.representation.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.evenhand.fairness.representation.api.Reconciliation;
import org.evenhand.fairness.representation.model.ConfirmedPanel;
import org.evenhand.fairness.representation.model.ConfirmedPanel.Fate;
import org.evenhand.fairness.representation.model.Quarter;
import org.evenhand.kernel.CaseReference;

/** Receipts of confirmed panels, in the transaction of a connection. */
public final class Receipts {
  private static final String WITHOUT =
      """
      select p.id, p.case_reference, p.sits_from from casework.panel p
       where not exists (select from casework.panel_receipt r where r.panel_id = p.id)
       order by p.named_at, p.id
      """;

  private static final String ADD =
      """
      insert into casework.panel_receipt (panel_id, at, quarter, benchmark, eligible)
      values (?, ?, ?,
              coalesce((select version from casework.benchmark where kind = 'WORKFORCE'
                         order by as_at desc, version desc limit 1), ''), ?)
      on conflict do nothing
      """;

  /**
   * A later panel of the same case and purpose, named before the earlier one had sat, stands in its
   * place. A hearing goes on with its panel, so its days are the panel's; without a row of a
   * hearing, a panel sits on the day it was named for.
   */
  private static final String OPEN =
      """
      select p.id, coalesce(h.first_day, p.sits_from) as sits,
             case
               when exists (select from casework.panel_cancelled c where c.panel_id = p.id)
                 or h.state in ('AGREED', 'DISCONTINUED') and h.attended = 'NOT_KNOWN'
                 then 'CANCELLED'
               when h.id is null and exists (
                      select from casework.panel later
                       where later.case_reference = p.case_reference
                         and later.purpose = p.purpose and later.named_at > p.named_at
                         and (later.named_at at time zone 'Europe/London')::date <= p.sits_from)
                 then 'SUPERSEDED'
               when h.state in ('REQUESTED', 'LISTED', 'POSTPONED')
                 or coalesce(h.first_day, p.sits_from) > ? then 'WAITING'
               else 'SAT' end as fate,
             (select array_agg(s.member_id order by s.member_id)
                from casework.panel_seat s where s.panel_id = p.id) as members
        from casework.panel_receipt r
        join casework.panel p on p.id = r.panel_id
        left join lateral (select id, first_day, state, attended from casework.hearing
                            where panel_id = p.id order by first_day desc nulls last limit 1) h
          on true
       where not exists (select from casework.panel_block_entry e where e.panel_id = p.id)
       order by sits, p.id
      """;

  private static final String COUNTS =
      """
      select (select count(*) from casework.panel),
             count(*) filter (where counted = 'SAT'),
             count(*) filter (where counted = 'SUPERSEDED'),
             count(*) filter (where counted = 'CANCELLED'),
             count(*) filter (where counted is null)
        from casework.panel_receipt left join casework.panel_block_entry using (panel_id)
      """;

  private final Connection connection;

  public Receipts(Connection connection) {
    this.connection = connection;
  }

  /** A panel that has none yet. */
  public record Newcomer(UUID panel, CaseReference reference, LocalDate sits) {}

  public List<Newcomer> without() throws SQLException {
    return Rows.list(
        connection,
        WITHOUT,
        row ->
            new Newcomer(
                row.getObject(1, UUID.class),
                new CaseReference(row.getString(2)),
                row.getObject(3, LocalDate.class)));
  }

  public void add(Newcomer panel, Collection<UUID> eligible, Instant now) throws SQLException {
    Rows.write(
        connection,
        ADD,
        panel.panel(),
        now,
        Quarter.of(panel.sits()).code(),
        connection.createArrayOf("uuid", eligible.stream().sorted().toArray()));
  }

  /** Panels in no closed block. */
  public List<ConfirmedPanel> open(LocalDate today) throws SQLException {
    return Rows.list(
        connection,
        OPEN,
        row ->
            new ConfirmedPanel(
                row.getObject("id", UUID.class),
                row.getObject("sits", LocalDate.class),
                Fate.valueOf(row.getString("fate")),
                ids(row, "members")),
        today);
  }

  public Reconciliation counts() throws SQLException {
    return Rows.list(
            connection,
            COUNTS,
            row ->
                new Reconciliation(
                    row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
        .get(0);
  }

  /** Notes that a panel is stood down; the first note stays. */
  public boolean cancel(UUID panel, String account, String reason, Instant now)
      throws SQLException {
    return Rows.write(
            connection,
            "insert into casework.panel_cancelled (panel_id, at, account, reason)"
                + " values (?, ?, ?, ?) on conflict do nothing",
            panel,
            now,
            account,
            reason)
        > 0;
  }

  static List<UUID> ids(ResultSet row, String column) throws SQLException {
    Array ids = row.getArray(column);
    return ids == null ? List.of() : Arrays.asList((UUID[]) ids.getArray());
  }
}
